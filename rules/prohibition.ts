import { concept } from './concept'

export const prohibition = concept({
  id: 'prohibition',
  category: 'negative',
  severity: 'warning',
  force: 'keeps',
  what: 'Asks for something by forbidding its opposite.',
  why: 'People have to picture the forbidden thing before they find the wanted one.',
  instead: 'Name what to do.',
  source: 'Federal Plain Language Guidelines (2011), III.a.3.iii: use positive language',
  facts: [],
})
