import { express, rule } from '../../contract'
import { isPerfective, replaceCue, statement } from '../rewriting'

/** What befalls things: verbs after which 'μπορεί να' guesses, and tells no ability. */
const befalls =
  'είναι|έχει|έχουν|υπάρχει|υπάρχουν|χρειαστεί|χρειάζεται|χρειαστούν|χρειάζονται|προκύψει|προκύψουν|συμβεί|καθυστερ*|αργήσει|αργήσουν|αργεί|διαρκέσει|διαρκέσουν|πάρει|' +
  'οφείλεται|οφείλονται|επηρεά*|εμφανιστ*|εμφανίζ*|χαθεί|χαθούν|αλλάξει|αλλάξουν|φταίει|φταίνε|λείπει|λείπουν|έρθει|φτάσει|φτάσουν|διαφέρει|διαφέρουν|κοστίσει|σημαίνει|' +
  'παρουσι*|αποδειχ*|γίνει|βρίσκεται|βρίσκονται|μεταβληθ*|χαλάσ*|κολλήσ*|κολλά*|πέσει|πέφτει|ακυρωθ*|απορριφθ*|ξεπεράσ*|φανεί|μην|μη|κάνει|πρόκειται'

export const modal = express('modal', {
  message: 'Πείτε τι ισχύει.',
  why: 'Μια εικασία αφήνει τον πελάτη να ψάχνει μόνος του.',
  rules: [
    rule('not', '<(ενδέχεται / θα? μπορεί|μπορούσε / υπάρχει ενδεχόμενο) να> μην|μη $cl? $cl? $v'),
    rule('may', '<(ενδέχεται / υπάρχει ..1 ενδεχόμενο / είναι ενδεχόμενο) να [object: $cl? $cl?] [verb: $v]>', (m) => replaceCue(m, statement(m))),
    // Impersonal: no ability of anyone's, for the verb has another person.
    rule('might', '<θα? μπορεί|μπορούσε να [object: $cl? $cl?] [verb: $impersonal]>', (m) => replaceCue(m, statement(m))),
    rule('could-be', `<θα? μπορεί|μπορούν|μπορούσε|μπορούσαν και? να [object: $cl? $cl?] &(${befalls}) [verb: $v]>`, (m) => replaceCue(m, statement(m))),
    rule('must-be', '<[cue: θα? πρέπει|έπρεπε να] (μάλλον|ήδη)? &(έχει|έχουν|έχετε|έχεις|είναι|βρίσκεται|βρίσκονται|λειτουργεί|υπάρχει) [verb: $v]> [inf: $inf]?', (m) => {
      const verb = m.tokens('verb')[0]
      const own = /^εχ/.test(verb?.key ?? '') && !m.has('inf')
      const second = /^(?:εχετε|εχεισ)$/.test(verb?.key ?? '')
      return own || second || isPerfective(verb) ? undefined : m.edit({ cue: '' })
    }),
    rule('should-work', '<(λογικά θα? / θα έπρεπε να) $cl? (λειτουργεί|δουλεύει|φτάσει|είναι|έχει|αρκεί|λειτουργήσει|δουλέψει)>'),
  ],
  flags: [],
  allows: [],
})
