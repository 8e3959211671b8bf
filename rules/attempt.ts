import { concept } from './concept'

export const attempt = concept({
  id: 'attempt',
  category: 'hedge',
  severity: 'warning',
  force: 'raises',
  what: 'Promises effort where the customer needs an outcome.',
  why: 'Effort is hard to check; a result or a date is something to plan with.',
  instead: 'Say what you will do.',
  source: 'Customer-service practice: commit to the act',
  facts: [],
})
