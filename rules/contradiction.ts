import { concept } from './concept'

export const contradiction = concept({
  id: 'contradiction',
  category: 'negative',
  severity: 'warning',
  force: 'keeps',
  what: 'Corrects the customer head-on.',
  why: 'Being told wrong stops people from listening.',
  instead: 'State the fact, or join it with “and”.',
  source: 'Brown & Levinson, Politeness (1987): avoid disagreement',
  facts: [],
})
