import { concept } from './concept'

export const restriction = concept({
  id: 'restriction',
  category: 'negative',
  severity: 'warning',
  force: 'raises',
  what: 'States a condition as a barrier.',
  why: 'The condition is the same, but the customer hears the barrier first.',
  instead: 'Say what becomes possible, and by what.',
  source: 'Federal Plain Language Guidelines (2011): avoid double negatives and exceptions to exceptions',
  facts: ['date', 'condition'],
})
