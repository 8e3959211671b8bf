import { concept } from './concept'

export const vagueAction = concept({
  id: 'vague-action',
  category: 'vague',
  severity: 'warning',
  force: 'raises',
  what: 'Promises to act without saying how.',
  why: 'The customer has nothing to check, and writes again.',
  instead: 'Name the action and the day.',
  source: 'The five-step process for hard conversations, step 4: solution',
  facts: ['action', 'date'],
})
