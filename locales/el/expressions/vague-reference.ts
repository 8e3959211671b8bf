import { express, rule, slot } from '../../contract'
import { replaceCue } from '../rewriting'

export const vagueReference = express('vague-reference', {
  message: 'Ονομάστε το.',
  why: 'Ο πελάτης πρέπει να μαντέψει τι εννοείτε.',
  rules: [
    rule('et-cetera', '<(κ \\. λπ|λ|ά|α \\. (π \\.)? / κλπ \\.? / κτλ \\.? / και τα λοιπά / και τα υπόλοιπα / και ούτω καθεξής / και πάει λέγοντας / και τα σχετικά / και τέτοια|άλλα|διάφορα|τα τοιαύτα / και τα τέτοια / και τα συναφή / ή κάτι τέτοιο|παρόμοιο)>', (m) => replaceCue(m, `και ${slot('thing')}`)),
    rule('something-happened', '<κάτι (έγινε|συνέβη|πήγε|δεν|χάλασα|χάλασε|τρέχει|στράβωσε|δε) ..1>'),
    rule('things', '<(μερικά|κάποια|διάφορα|κάτι|ορισμένα|αυτά τα|τα πράγματα|πραγματάκια|θέματα)>', (m) => replaceCue(m, slot('thing'))),
    rule('something', '<κάτι> &(με|σε|στο|στη|στην|για)'),
  ],
  flags: [],
  allows: [],
})
