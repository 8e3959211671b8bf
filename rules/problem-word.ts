import { concept } from './concept'

export const problemWord = concept({
  id: 'problem-word',
  category: 'negative',
  severity: 'info',
  force: 'keeps',
  what: 'Names a problem where a neutral word serves.',
  why: 'The word alone makes the matter sound worse.',
  instead: 'Use a neutral word, such as matter, question or request.',
  source: 'Customer-service practice: neutral naming',
  facts: [],
})
