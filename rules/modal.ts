import { concept } from './concept'

export const modal = concept({
  id: 'modal',
  category: 'hedge',
  severity: 'warning',
  force: 'raises',
  what: 'Guesses about a fact.',
  why: 'A guess leaves the customer to find out.',
  instead: 'State the fact, or say by when it is known.',
  source: 'Lakoff, Hedges (1973); Hyland, Hedging (1998)',
  facts: [],
})
