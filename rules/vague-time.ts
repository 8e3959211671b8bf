import { concept } from './concept'

export const vagueTime = concept({
  id: 'vague-time',
  category: 'vague',
  severity: 'warning',
  force: 'raises',
  what: 'Gives a time that has no date.',
  why: 'The customer waits, then writes again to ask when.',
  instead: 'Give the day or the hour.',
  source: 'Grice, Logic and Conversation (1975), maxim of quantity',
  facts: ['date'],
})
