import { concept } from './concept'

export const refusal = concept({
  id: 'refusal',
  category: 'negative',
  severity: 'warning',
  force: 'raises',
  what: 'Turns a request down by rule.',
  why: 'A rule without a way forward ends the talk and costs goodwill.',
  instead: 'Say what is allowed, accepted or offered instead.',
  source: 'Customer-service practice: offer before refusal',
  facts: ['alternative'],
})
