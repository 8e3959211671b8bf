import { concept } from './concept'

export const appearance = concept({
  id: 'appearance',
  category: 'hedge',
  severity: 'warning',
  force: 'raises',
  what: 'Says how a fact looks instead of the fact.',
  why: 'The customer needs to know whether it is so.',
  instead: 'State the fact, or what you see.',
  source: 'Hyland, Hedging (1998)',
  facts: [],
})
