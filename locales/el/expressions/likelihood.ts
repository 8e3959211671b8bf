import { express, rule } from '../../contract'
import { isPerfective, replaceCue, statement } from '../rewriting'

const maybe =
  'ίσως|μάλλον|πιθανόν|πιθανώς|πιθανότατα|ενδεχομένως|ενδεχόμενα|λογικά / κατά πάσα πιθανότητα / το πιθανότερο είναι|ότι? / αν όλα πάνε καλά / με λίγη τύχη / καλώς εχόντων των πραγμάτων / εκτός απροόπτου / πιθανά'

export const likelihood = express('likelihood', {
  message: 'Πείτε τι ισχύει, ή έως πότε θα το ξέρετε.',
  why: 'Η αμφιβολία κάνει τον πελάτη να ξαναρωτήσει.',
  rules: [
    rule('maybe-that', `<(${maybe}) \\,? (να|ότι)> [object: $cl? $cl?] [verb: $v]`, (m) => m.replace(statement(m))),
    rule('is-likely', '<(είναι (πολύ|πιθανό|πιθανόν ..1) / είναι|το πιθανό|πιθανόν|πιθανότερο / υπάρχει|υπάρχουν ..2 πιθανότητα|περίπτωση|πιθανότητες / παίζει) να> [object: $cl? $cl?] [verb: $v]', (m) => m.replace(statement(m))),
    rule('maybe-event', `<(${maybe}) \\,?> !θα !δεν !δε [object: $cl? $cl?] [verb: $perfective] `, (m) =>
      isPerfective(m.tokens('verb')[0]) ? m.replace(statement(m)) : replaceCue(m, ''),
    ),
    rule('maybe', `<(${maybe})> \\,?`, (m) => m.replace('')),
    rule('hope-that', '<ελπίζω|ελπίζουμε|ευελπιστώ|ευελπιστούμε|ευχόμαστε ότι|πως>', (m) => replaceCue(m, '')),
    rule('hope-it', '<ελπίζω|ελπίζουμε|ευελπιστώ|ευελπιστούμε να [object: $cl? $cl?] [verb: $v3]>', (m) => replaceCue(m, statement(m))),
  ],
  flags: [],
  allows: [],
})
