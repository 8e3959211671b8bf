/** What a finding of a team's own style says in Persian; the team adds the rules. */
import { express } from '../contract'

export const houseStyle = express('house-style', {
  message: 'به‌جای «{match}» عبارتی را بنویسید که تیم شما برگزیده است.',
  why: 'عبارت یکسان به همهٔ پاسخ‌ها یک لحن می‌دهد.',
  rules: [],
  flags: [],
  allows: [],
})
