import { concept } from './concept'

export const minimizer = concept({
  id: 'minimizer',
  category: 'hedge',
  severity: 'info',
  force: 'keeps',
  what: 'Makes the own words small.',
  why: 'It weakens the message and adds nothing to it.',
  instead: 'Leave the word out.',
  source: 'Federal Plain Language Guidelines (2011): omit unnecessary words',
  facts: [],
})
