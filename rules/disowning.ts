import { concept } from './concept'

export const disowning = concept({
  id: 'disowning',
  category: 'negative',
  severity: 'error',
  force: 'raises',
  what: 'Passes responsibility away.',
  why: 'The customer sees one company and needs one helper.',
  instead: 'Name who takes care of it.',
  source: 'The five-step process for hard conversations, step 4: solution',
  facts: ['name'],
})
