import { concept } from './concept'

export const agentlessPassive = concept({
  id: 'agentless-passive',
  category: 'vague',
  severity: 'info',
  force: 'raises',
  what: 'Tells what was done and hides who did it.',
  why: 'The customer wants to know who takes care of it.',
  instead: 'Name who acts.',
  source: 'Federal Plain Language Guidelines (2011), III.a.1.i: use active voice',
  facts: ['name'],
})
