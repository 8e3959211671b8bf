import { concept } from './concept'

export const vagueDegree = concept({
  id: 'vague-degree',
  category: 'vague',
  severity: 'info',
  force: 'keeps',
  what: 'Softens a fact by degree.',
  why: 'It makes a fact sound doubtful and adds nothing to it.',
  instead: 'State the fact, or measure it.',
  source: 'Lakoff, Hedges (1973)',
  facts: [],
})
