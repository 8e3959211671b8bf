import { express, rule } from '../../contract'
import { alternative } from '../turning'

/** What a company does not do, in the first person plural or impersonally. */
const deal = 'δεχόμαστε|επιτρέπουμε|προσφέρουμε|παρέχουμε|κάνουμε|δίνουμε|αναλαμβάνουμε|πουλάμε|εγκρίνουμε|διαθέτουμε|καλύπτουμε|αποδεχόμαστε|χορηγούμε|εκδίδουμε|επιστρέφουμε|αλλάζουμε|στέλνουμε|αποστέλλουμε|παραδίδουμε|δεχομαι|κρατάμε|φτιάχνουμε|δουλεύουμε|ασφαλίζουμε|αποζημιώνουμε|συνεργαζόμαστε'
const allowed = 'επιτρέπεται|επιτρέπονται|προβλέπεται|προβλέπονται|γίνεται|γίνονται|δίνεται|δίνονται|παρέχεται|παρέχονται|καλύπτεται|καλύπτονται|χορηγείται|χορηγούνται'

export const refusal = express('refusal', {
  message: 'Πείτε τι δέχεστε ή τι προσφέρετε στη θέση του.',
  why: 'Ένας κανόνας που σταματά εκεί κλείνει τη συζήτηση και κοστίζει καλή διάθεση.',
  rules: [
    // 'none over ten' is 'up to ten'.
    rule('over', `<[no: $neg] ${deal}|${allowed}> ..6 [over: (άνω των / πάνω από / μεγαλύτερ* από|των / βαρύτερ* από|των)] $number`, (m) =>
      m.edit({ no: '', over: 'έως' }),
    ),
    rule('topic-first', `$clause [what: $word] [to: $in ..3] <[no: $neg] [verb: ${deal}]>`, (m) =>
      m.edit({ to: `σε ${alternative}`, no: '' }),
    ),
    rule('deal', `<$neg [verb: ${deal}] [what: $word]?> [to: $in|για ++]?`, (m) => {
      const verb = m.text('verb').toLowerCase()
      const what = m.tokens('what')[0]
      const noun = what && m.has('to') && !/^(?:τα|τη|την|το|τον|τουσ|τισ|αλλ|πλεον|πια|κα[νμ])/.test(what.key) ? ` ${what.text}` : ''
      return m.replace(noun ? `${verb}${noun} ${m.tokens('to')[0]?.key === 'για' ? 'για' : 'σε'} ${alternative}` : `${verb} ${alternative}`)
    }),
    rule('allowed', `<$neg [verb: ${allowed}] [accept: δεκτό|δεκτή|δεκτά|δεκτές|δεκτοί]? να?> ++`, (m) =>
      m.tokens('verb')[0]?.key.startsWith('επιτρεπ') ? m.replace(`${m.text('verb').toLowerCase()} ${alternative}`) : undefined,
    ),
    rule('policy', '<(αντίθετο|αντίθετη|αντίθετα|αντίκειται|αντιβαίνει) ..2 πολιτική> / <πολιτική ..2 $neg $cl? επιτρέπει|προβλέπει>'),
    rule('denied', '<(απορρίφθηκε|απορρίφθηκαν|απορρίψαμε|απορρίπτουμε|απορρίπτεται|απορρίπτονται / (έχει|έχουν απορριφθεί) / $neg εγκρίθηκε|εγκρίθηκαν / $neg $have3 εγκριθεί / $neg δικαιούστε|δικαιούσαι|δικαιούται / αρνούμαστε|αρνούμαι να / $neg γίνεται|γίνονται δεκτ*)>'),
    rule('forbidden', '<απαγορεύεται|απαγορεύονται|απαγορεύουμε>'),
  ],
  flags: [],
  allows: [],
})
