import { concept } from './concept'

export const opinion = concept({
  id: 'opinion',
  category: 'hedge',
  severity: 'info',
  force: 'raises',
  what: 'Presents a fact as an opinion.',
  why: 'The customer asks for knowledge; an opinion sounds unsure.',
  instead: 'State the fact.',
  source: 'Hyland, Hedging (1998)',
  facts: [],
})
