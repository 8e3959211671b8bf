import { express, rule } from '../../contract'
import { politeRequest } from '../rewriting'

const must =
  '(θα? πρέπει / θα? χρειάζεται|χρειαστεί / οφείλετε|οφείλεις|υποχρεούστε|υποχρεούσαι|υποχρεώνεστε|υποχρεώνεσαι / είστε|είσαι υποχρεωμέν* / ' +
  'απαιτείται|επιβάλλεται / θα? είναι απαραίτητο|απαραίτητον|αναγκαίο|υποχρεωτικό)'

export const demand = express('demand', {
  message: 'Ζητήστε το με «παρακαλούμε».',
  why: 'Μια εντολή πιέζει· μια παράκληση γίνεται πιο πρόθυμα.',
  rules: [
    // A clause that depends on another has no imperative: there only advice.
    rule('subordinate', `ότι|πως|που|γιατί|επειδή|διότι|καθώς|όπου|όταν ..3 <${must} ..1 να $cl? $cl? $v2>`),
    rule('must', `<${must} οπωσδήποτε|απαραιτήτως|και|πρώτα|επίσης|τώρα|απλώς|απλά? να [object: $cl? $cl?] [verb: $v2]>`, (m) =>
      m.replace(politeRequest(m)),
    ),
    rule('third', '<[must: οφείλει|οφείλουν|υποχρεούται|υποχρεούνται] να $cl? $cl? $v3>', (m) =>
      m.edit({ must: m.text('must').endsWith('ν') || m.text('must').endsWith('νται') ? 'παρακαλούνται' : 'παρακαλείται' }),
    ),
  ],
  flags: [],
  allows: [],
})
