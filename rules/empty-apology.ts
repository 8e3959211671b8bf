import { concept } from './concept'

export const emptyApology = concept({
  id: 'empty-apology',
  category: 'negative',
  severity: 'warning',
  force: 'raises',
  what: 'Apologises in a formula.',
  why: 'A formula shows little care; thanks or a concrete apology shows more.',
  instead: 'Thank for the patience, or name what you apologise for.',
  source: 'Fehr & Gelfand, When apologies work (2010): components matter',
  facts: [],
})
