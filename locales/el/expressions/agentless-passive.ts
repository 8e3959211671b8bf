import { express, rule } from '../../contract'
import { readingOf } from '../grammar'
import { inflect } from '../morphology'
import { activePast, asObject, cue, replaceCue } from '../rewriting'

/** What a company does to a request, by the stem of the passive. */
const acts =
  'προωθήθηκ*|διαβιβάστηκ*|αποφασίστηκ*|κρίθηκ*|διαπιστώθηκ*|παραπέμφθηκ*|ανατέθηκ*|μεταβιβάστηκ*|δρομολογήθηκ*|καταγράφηκ*|καταχωρήθηκ*|καταχωρίστηκ*|' +
  'εξετάστηκ*|αξιολογήθηκ*|τροποποιήθηκ*|ελέγχθηκ*|διορθώθηκ*|αφαιρέθηκ*|προστέθηκ*|ακυρώθηκ*|μεταφέρθηκ*|αλλάχτηκ*|αναστάλθηκ*|παραλείφθηκ*|παραβλέφθηκ*|εντοπίστηκ*|απενεργοποιήθηκ*|επιστράφηκ*|ζητήθηκ*'

export const agentlessPassive = express('agentless-passive', {
  message: 'Πείτε ποιος το έκανε.',
  why: 'Ο πελάτης θέλει να ξέρει ποιος το φροντίζει.',
  rules: [
    rule('decided', '<(αποφασίστηκε|κρίθηκε|διαπιστώθηκε)> !από [how: σκόπιμο|σκόπιμη|απαραίτητο|απαραίτητη|αναγκαίο|αναγκαία]? [what: $article ++]?', (m) => {
      const reading = readingOf(cue(m)[0], ({ tense, voice }) => tense === 'past' && voice === 'passive')
      const active = reading && activePast(reading, 3)
      if (!active) return undefined
      if (!m.has('what')) return replaceCue(m, active)
      const what = asObject(m.text('what'))
      return what ? m.replace([active, m.text('how'), what].filter(Boolean).join(' ')) : undefined
    }),
    rule('done', `$clause [subject: $article ..5] <[verb: ${acts}]> !από`, (m) => {
      const reading = readingOf(m.tokens('verb')[0], ({ tense, voice }) => tense === 'past' && voice === 'passive')
      const active = reading && activePast(reading, 3)
      const object = asObject(m.text('subject'))
      return active && object ? m.replace(`${active} ${object}`) : undefined
    }),
    rule('has-been', '$clause [subject: $article ..5] <έχει|έχουν [verb: $passiveInf]> !από', (m) => {
      const reading = readingOf(m.tokens('verb')[0], ({ tense, voice }) => tense === 'dependent' && voice === 'passive')
      const active = reading && inflect(reading.verb, { tense: 'dependent', aspect: 'perfective', voice: 'active', person: 2 })
      const object = asObject(m.text('subject'))
      return active && object ? m.replace(`έχουμε ${active} ${object}`) : undefined
    }),
    rule('mistakes', '<έγινε|έγιναν|συνέβη|προέκυψε|υπήρξε (κάποιο|ένα|κάποια|μερικά)? λάθος|λάθη|παράλειψη|σφάλμα|παρανόηση>'),
    rule('act', `<${acts}> !από`),
  ],
  flags: [],
  allows: [],
})
