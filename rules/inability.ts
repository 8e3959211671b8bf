import { concept } from './concept'

export const inability = concept({
  id: 'inability',
  category: 'negative',
  severity: 'warning',
  force: 'raises',
  what: 'Says what stays out of reach.',
  why: 'The customer reads a closed door and writes again to ask for another one.',
  instead: 'Say what works, from when or with what.',
  source:
    'Plain Language Association, Positive Language guideline; The five-step process for hard conversations, step 4: solution',
  facts: ['alternative', 'date'],
})
