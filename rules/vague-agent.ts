import { concept } from './concept'

export const vagueAgent = concept({
  id: 'vague-agent',
  category: 'vague',
  severity: 'warning',
  force: 'raises',
  what: 'Leaves open who acts.',
  why: 'The customer has nobody to turn to.',
  instead: 'Name the person or the team.',
  source: 'Federal Plain Language Guidelines (2011): make it clear who does what',
  facts: ['name'],
})
