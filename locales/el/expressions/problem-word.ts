import { express, rule } from '../../contract'
import { cue, replaceCue } from '../rewriting'

/** πρόβλημα and its forms, to the neutral ζήτημα, which is declined and accented alike. */
const neutral = (word: string): string => word.replace(/πρόβλ|προβλ/i, (found) => (/ό/i.test(found) ? 'ζήτ' : 'ζητ')).toLowerCase()

export const problemWord = express('problem-word', {
  message: 'Πείτε «ζήτημα», «ερώτηση» ή τι ακριβώς συμβαίνει.',
  why: 'Η λέξη μόνη της κάνει την υπόθεση να ακούγεται χειρότερη.',
  rules: [
    rule('no-problem', '<(κανένα|κανενα πρόβλημα / $neg υπάρχει κανένα? πρόβλημα / $neg είναι πρόβλημα / δεν πειράζει)>', (m) => replaceCue(m, 'με χαρά')),
    rule('problem', '<πρόβλημα|προβλήματα|προβλήματος|προβλημάτων|πρόβλημά|προβλήματά|προβλήματός>', (m) => replaceCue(m, neutral(m.slice(m.start, m.end)))),
    rule('complaint', '<παράπονο|παράπονό> σας|σου', (m) => replaceCue(m, 'μήνυμά')),
    rule('complaints', '<παράπονα|παράπονά|παραπόνων|παραπόνου|παράπονο>', (m) => {
      const form = cue(m)[0]?.key ?? ''
      return replaceCue(m, form.endsWith('ων') ? 'σχολίων' : form.endsWith('ου') ? 'σχολίου' : form.endsWith('ο') ? 'σχόλιο' : 'σχόλια')
    }),
  ],
  flags: [],
  allows: [],
})
