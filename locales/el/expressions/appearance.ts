import { express, rule } from '../../contract'
import { replaceCue, statement } from '../rewriting'

export const appearance = express('appearance', {
  message: 'Πείτε το γεγονός, ή τι βλέπετε.',
  why: 'Ο πελάτης θέλει να ξέρει αν είναι έτσι.',
  rules: [
    rule('seems-to', '<φαίνεται|φαίνονται|μοιάζει|μοιάζουν|δείχνει|δείχνουν να [object: $cl? $cl?] [verb: $v]>', (m) => replaceCue(m, statement(m))),
    rule('seems-that', '<$cl? (φαίνεται|προκύπτει|μοιάζει / απ όλα φαίνεται) ότι|πως>', (m) => replaceCue(m, '')),
    rule('apparently', "<(προφανώς / φαινομενικά / (απ|από '|’? ό \\,? τι φαίνεται|βλέπω|βλέπουμε|καταλαβαίνω) / (απ'ό \\, τι φαίνεται) / από ότι φαίνεται / όπως|καθώς φαίνεται|δείχνει / εκ πρώτης όψεως / με μια πρώτη ματιά / κατά τα φαινόμενα / ως φαίνεται / εκ των πραγμάτων)> \\,?", (m) => m.replace('')),
    rule('aside', '\\, <μου? φαίνεται> \\,|$end', (m) => replaceCue(m, '')),
  ],
  flags: [],
  allows: [],
})
