import { concept } from './concept'

export const cost = concept({
  id: 'cost',
  category: 'negative',
  severity: 'info',
  force: 'keeps',
  what: 'Frames a price as a loss.',
  why: 'The same price reads better next to what it buys.',
  instead: 'State the price plainly, or what it gives.',
  source: 'Kahneman & Tversky, Choices, Values, and Frames (1984)',
  facts: [],
})
