import { concept } from './concept'

export const ignorance = concept({
  id: 'ignorance',
  category: 'negative',
  severity: 'error',
  force: 'raises',
  what: 'Says what the writer has yet to learn.',
  why: 'The customer needs the answer, or the time when it arrives.',
  instead: 'Say that the answer comes, and by when.',
  source: 'The five-step process for hard conversations, step 4: solution',
  facts: ['date'],
})
