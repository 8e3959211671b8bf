import { concept } from './concept'

export const vagueReference = concept({
  id: 'vague-reference',
  category: 'vague',
  severity: 'info',
  force: 'raises',
  what: 'Points at things without naming them.',
  why: 'The customer has to guess what is meant.',
  instead: 'Name the things.',
  source: 'Grice, Logic and Conversation (1975), maxim of quantity',
  facts: ['thing'],
})
