import { concept } from './concept'

export const indirectRequest = concept({
  id: 'indirect-request',
  category: 'hedge',
  severity: 'info',
  force: 'keeps',
  what: 'Wraps a request in a detour.',
  why: 'The customer has to dig for what is asked.',
  instead: 'Ask directly, with “please”.',
  source: 'Brown & Levinson, Politeness (1987), indirectness',
  facts: [],
})
