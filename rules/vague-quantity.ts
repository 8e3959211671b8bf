import { concept } from './concept'

export const vagueQuantity = concept({
  id: 'vague-quantity',
  category: 'vague',
  severity: 'info',
  force: 'raises',
  what: 'Counts without a number.',
  why: 'The customer needs the number to plan.',
  instead: 'Give the number.',
  source: 'Grice, Logic and Conversation (1975), maxim of quantity',
  facts: ['number'],
})
