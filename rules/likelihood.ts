import { concept } from './concept'

export const likelihood = concept({
  id: 'likelihood',
  category: 'hedge',
  severity: 'warning',
  force: 'raises',
  what: 'Puts a fact in doubt.',
  why: 'Doubt makes the customer ask again.',
  instead: 'State the fact, or say by when it is known.',
  source: 'Lakoff, Hedges (1973); Hyland, Hedging (1998)',
  facts: [],
})
