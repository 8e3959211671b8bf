import { concept } from './concept'

export const delay = concept({
  id: 'delay',
  category: 'negative',
  severity: 'warning',
  force: 'raises',
  what: 'Speaks of waiting.',
  why: 'A wait without an end feels longer; a date is something to plan with.',
  instead: 'Give the day or the duration.',
  source: 'D. Maister, The Psychology of Waiting Lines (1985): uncertain waits feel longer',
  facts: ['date', 'time'],
})
