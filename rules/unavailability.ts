import { concept } from './concept'

export const unavailability = concept({
  id: 'unavailability',
  category: 'negative',
  severity: 'warning',
  force: 'raises',
  what: 'Says what is missing, sold out or closed.',
  why: 'A customer plans with what there is, and with the day it returns.',
  instead: 'Say when it returns, or what is there now.',
  source: 'Customer-service practice: offer before absence',
  facts: ['date', 'alternative'],
})
