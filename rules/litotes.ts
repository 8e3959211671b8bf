import { concept } from './concept'

export const litotes = concept({
  id: 'litotes',
  category: 'negative',
  severity: 'info',
  force: 'raises',
  what: 'Praises by denying the opposite.',
  why: 'Two negatives take effort to add up.',
  instead: 'Use the positive word.',
  source: 'Federal Plain Language Guidelines (2011): avoid double negatives',
  facts: [],
})
