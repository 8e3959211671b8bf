import { concept } from './concept'

export const burden = concept({
  id: 'burden',
  category: 'negative',
  severity: 'info',
  force: 'raises',
  what: 'Describes the own task as a burden.',
  why: 'It tells the customer that help is a chore.',
  instead: 'Say what you will do.',
  source: 'Customer-service practice: willing service',
  facts: [],
})
