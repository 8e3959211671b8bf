import { concept } from './concept'

export const disclaimer = concept({
  id: 'disclaimer',
  category: 'hedge',
  severity: 'warning',
  force: 'raises',
  what: 'Takes the sentence back before saying it.',
  why: 'It asks the customer to distrust the answer.',
  instead: 'State what is certain, or say by when it is.',
  source: 'Customer-service practice: stand by the answer',
  facts: [],
})
