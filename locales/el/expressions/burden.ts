import { express, rule } from '../../contract'
import { inflect, type Person } from '../morphology'
import { readingOf } from '../grammar'
import { replaceCue, statement } from '../rewriting'

export const burden = express('burden', {
  message: 'Πείτε τι θα κάνετε.',
  why: 'Έτσι ο πελάτης ακούει ότι η βοήθεια είναι αγγαρεία.',
  rules: [
    rule(
      'must',
      '<(θα? πρέπει / χρειάζεται|θα χρειαστεί|χρειαστεί / οφείλω|οφείλουμε / $is αναγκασμέν*|υποχρεωμέν* / αναγκάζομαι|αναγκαζόμαστε / υποχρεούμαι|υποχρεούμαστε) πρώτα|και|τώρα|όμως|πάντως? να [object: $cl? $cl?] [verb: $v1]>',
      (m) => m.replace(statement(m)),
    ),
    rule('was-forced', '<(αναγκάστηκα|αναγκαστήκαμε / υποχρεώθηκα|υποχρεωθήκαμε / έπρεπε / χρειάστηκε) να [object: $cl? $cl?] [verb: $v1]>', (m) => {
      const reading = readingOf(m.tokens('verb')[0], ({ tense, person }) => tense === 'dependent' && (person === 0 || person === 3))
      const form = reading && inflect(reading.verb, { ...reading, tense: 'past', person: reading.person as Person })
      return form ? replaceCue(m, [m.text('object').toLowerCase(), form].filter(Boolean).join(' ')) : undefined
    }),
  ],
  flags: [],
  allows: [],
})
