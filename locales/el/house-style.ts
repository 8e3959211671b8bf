/** What a finding of a team's own style says in Greek; the team adds the rules. */
import { express } from '../contract'

export const houseStyle = express('house-style', {
  message: 'Αντί για «{match}», γράψτε τη διατύπωση που έχει επιλέξει η ομάδα σας.',
  why: 'Η ίδια διατύπωση δίνει σε όλες τις απαντήσεις την ίδια φωνή.',
  rules: [],
  flags: [],
  allows: [],
})
