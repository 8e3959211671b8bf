import { concept } from './concept'

export const vagueAssent = concept({
  id: 'vague-assent',
  category: 'vague',
  severity: 'warning',
  force: 'raises',
  what: 'Says yes without saying it.',
  why: 'The customer has to guess whether it is a yes.',
  instead: 'Say yes, or what holds.',
  source: 'Grice, Logic and Conversation (1975), maxim of manner',
  facts: [],
})
