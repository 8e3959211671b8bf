import { concept } from './concept'

/** What a team has agreed on. It stands outside of the catalogue: a pack needs no cell for it. */
export const houseStyle = concept({
  id: 'house-style',
  category: 'house',
  severity: 'warning',
  force: 'keeps',
  what: 'Says something otherwise than the team has agreed on.',
  why: 'One wording gives every reply the same voice.',
  instead: 'Say it in the words that your team has chosen.',
  source: 'The style of the team itself',
  facts: [],
})
