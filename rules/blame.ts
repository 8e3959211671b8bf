import { concept } from './concept'

export const blame = concept({
  id: 'blame',
  category: 'negative',
  severity: 'error',
  force: 'raises',
  what: 'Puts the fault on the customer.',
  why: 'Blame makes people defend themselves; a request gets the thing done.',
  instead: 'Ask for the next step as a request.',
  source: 'R. Cialdini and others on face-saving; Brown & Levinson, Politeness (1987), negative face',
  facts: [],
})
