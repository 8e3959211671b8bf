/** What a finding of a team's own style says in English; the team adds the rules. */
import { express } from '../contract'

export const houseStyle = express('house-style', {
  message: 'Say it the way your team has chosen instead of “{match}”.',
  why: 'One wording gives every reply the same voice.',
  rules: [],
  flags: [],
  allows: [],
})
