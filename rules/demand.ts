import { concept } from './concept'

export const demand = concept({
  id: 'demand',
  category: 'negative',
  severity: 'warning',
  force: 'keeps',
  what: 'Orders the customer to do something.',
  why: 'An order is felt as pressure; a request is followed more gladly.',
  instead: 'Ask with “please”.',
  source: 'Brown & Levinson, Politeness (1987), face-threatening acts',
  facts: [],
})
