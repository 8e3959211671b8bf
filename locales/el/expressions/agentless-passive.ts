import { express, rule } from '../../contract'
import { readingOf } from '../grammar'
import { inflect, type Reading } from '../morphology'
import { activePast, asObject, cue, replaceCue, words } from '../rewriting'

/** What a company does to a request, as passive stems. */
const handled =
  'προωθήθ διαβιβάστ παραπέμφθ ανατέθ μεταβιβάστ δρομολογήθ καταγράφ καταχωρήθ καταχωρίστ εξετάστ επανεξετάστ αξιολογήθ ελέγχθ διερευνήθ'
const requests = `${handled} διορθώθ αναστάλθ παραλείφθ παραβλέφθ επικυρώθ μεταφέρθ ακυρώθ`
/** What it does to things of the customer: objected to where the customer is named. */
const things = 'διαγράφ αφαιρέθ προστέθ απενεργοποιήθ κλειδώθ μπλοκαρίστ τροποποιήθ αρχειοθετήθ επιστράφ'
const forms = (stems: string, ending: string): string =>
  stems
    .split(' ')
    .map((stem) => stem + ending)
    .join('|')
const past = forms(requests, 'ηκ*')
const perfect = forms(requests, 'εί')
const coming = `${forms(handled, 'εί')}|${forms(handled, 'ούν')}`

const isPassive = ({ tense, voice }: Reading): boolean => tense === 'dependent' && voice === 'passive'

export const agentlessPassive = express('agentless-passive', {
  message: 'Πείτε ποιος το έκανε.',
  why: 'Ο πελάτης θέλει να ξέρει ποιος το φροντίζει.',
  rules: [
    rule('resolved', '<(ελήφθη|λήφθηκε η? απόφαση / έχει αποφασιστεί)> να', (m) =>
      replaceCue(m, cue(m)[0]?.key === 'εχει' ? 'έχουμε αποφασίσει' : 'αποφασίσαμε'),
    ),
    rule(
      'decided',
      '<αποφασίστηκε|κρίθηκε|διαπιστώθηκε|θεωρήθηκε> !από [how: σκόπιμο|σκόπιμη|απαραίτητο|απαραίτητη|αναγκαίο|αναγκαία|καλό]? [what: $article ++]?',
      (m) => {
        const reading = readingOf(cue(m)[0], ({ tense, voice }) => tense === 'past' && voice === 'passive')
        const active = reading && activePast(reading, 3)
        if (!active) return undefined
        if (!m.has('what')) return replaceCue(m, active)
        const what = asObject(m.text('what'))
        return what ? m.replace(words(active, m.text('how'), what)) : undefined
      },
    ),
    rule(
      'done',
      `$clause ([subject: $article ..5] $affirmed <[verb: ${past}]> / [subject: $article ..4 σας|σου] <[verb: ${forms(things, 'ηκ*')}]>) !από !επιτυχώς !αυτόματα`,
      (m) => {
        const reading = readingOf(
          m.tokens('verb')[0],
          ({ tense, voice }) => tense === 'past' && voice === 'passive',
        )
        // What the reader has, the reader may have cancelled.
        const own = m.tokens('subject').some(({ key }) => key === 'σασ' || key === 'σου')
        if (own && reading?.verb.lemma === 'ακυρώνω') return undefined
        const active = reading && activePast(reading, 3)
        const object = asObject(m.text('subject'))
        return active && object ? m.replace(`${active} ${object}`) : undefined
      },
    ),
    rule(
      'will-be',
      `$clause ([subject: $article ..5] $affirmed <θα [verb: ${coming}]> / <θα [verb: ${coming}]> [subject: $article ++]) !από !αυτόματα`,
      (m) => {
        const reading = readingOf(m.tokens('verb')[0], isPassive)
        const active = reading && inflect(reading.verb, { ...reading, voice: 'active', person: 3 })
        const object = asObject(m.text('subject'))
        return active && object ? m.replace(`θα ${active} ${object}`) : undefined
      },
    ),
    rule(
      'has-been',
      `$clause ([subject: $article ..5] $affirmed <έχει|έχουν ήδη? [verb: ${perfect}]> / [subject: $article ..4 σας|σου] <έχει|έχουν ήδη? [verb: ${forms(things, 'εί')}]>) !από`,
      (m) => {
        const reading = readingOf(m.tokens('verb')[0], isPassive)
        const active = reading && inflect(reading.verb, { ...reading, voice: 'active', person: 2 })
        const object = asObject(m.text('subject'))
        return active && object ? m.replace(`έχουμε ${active} ${object}`) : undefined
      },
    ),
    rule('act-first', `$affirmed <[verb: ${past}]> !από !επιτυχώς !αυτόματα [object: $article ++]`, (m) => {
      const reading = readingOf(
        m.tokens('verb')[0],
        ({ tense, voice }) => tense === 'past' && voice === 'passive',
      )
      const active = reading && activePast(reading, 3)
      const object = asObject(m.text('object'))
      return active && object ? m.replace(`${active} ${object}`) : undefined
    }),
    rule(
      'mistakes',
      '<(έγινε|έγιναν|συνέβη|υπήρξε|συνέβησαν|παρεισέφρησε|σημειώθηκε|σημειώθηκαν / έχει|έχουν γίνει|συμβεί|σημειωθεί) κάποιο|ένα|κάποια|μερικά|δυστυχώς? λάθος|λάθη|παράλειψη|σφάλμα|παρανόηση|παρεξήγηση>',
    ),
    rule('act', `$affirmed $notSubjunctive <(${past} / έχει|έχουν ${perfect})> !από !επιτυχώς !αυτόματα`),
  ],
  flags: [
    {
      bad: 'Έχει αποφασιστεί να ανοίγουμε και Κυριακή.',
      at: 'Έχει αποφασιστεί',
      good: 'Έχουμε αποφασίσει να ανοίγουμε και Κυριακή.',
    },
    {
      bad: 'Το σχόλιό σας προωθήθηκε στη διοίκηση.',
      at: 'προωθήθηκε',
      good: 'Προωθήσαμε το σχόλιό σας στη διοίκηση.',
    },
    {
      bad: 'Ο φάκελός σας διαβιβάστηκε στην Αθήνα.',
      at: 'διαβιβάστηκε',
      good: 'Διαβιβάσαμε τον φάκελό σας στην Αθήνα.',
    },
    {
      bad: 'Αποφασίστηκε να αλλάξει η αφετηρία.',
      at: 'Αποφασίστηκε',
      good: 'Αποφασίσαμε να αλλάξει η αφετηρία.',
    },
    { bad: 'Κρίθηκε αναγκαία η νέα μέτρηση.', at: 'Κρίθηκε', good: 'Κρίναμε αναγκαία τη νέα μέτρηση.' },
    {
      bad: 'Οι αιτήσεις έχουν προωθηθεί στον δήμο.',
      at: 'έχουν προωθηθεί',
      good: 'Έχουμε προωθήσει τις αιτήσεις στον δήμο.',
    },
    { bad: 'Ακυρώθηκε η δεύτερη δόση.', at: 'Ακυρώθηκε', good: 'Ακυρώσαμε τη δεύτερη δόση.' },
    {
      bad: 'Η ένσταση θα εξεταστεί τον Μάιο.',
      at: 'θα εξεταστεί',
      good: 'Θα εξετάσουμε την ένσταση τον Μάιο.',
    },
    {
      bad: 'Ο λογαριασμός σου έχει κλειδωθεί.',
      at: 'έχει κλειδωθεί',
      good: 'Έχουμε κλειδώσει τον λογαριασμό σου.',
    },
    { bad: 'Η εγγραφή σας ακυρώθηκε.', at: 'ακυρώθηκε' },
    { bad: 'Έγινε κάποιο λάθος στην τιμολόγηση.', at: 'Έγινε κάποιο λάθος' },
    { bad: 'Λόγω όγκου μεταφέρθηκε για αύριο.', at: 'μεταφέρθηκε' },
    { bad: 'Οι λογαριασμοί ελέγχθηκαν χθες.', at: 'ελέγχθηκαν', good: 'Ελέγξαμε τους λογαριασμούς χθες.' },
  ],
  allows: [
    'Η αίτηση προωθήθηκε από τη Νίκη Δούκα.',
    'Προωθήσαμε την αίτηση στη διοίκηση.',
    'Το δέμα παραδόθηκε στις 10:15.',
    'Η αλλαγή δεν έχει ελεγχθεί.',
    'Η αίτηση υποβλήθηκε από εσάς στις 3/4.',
    'Γεννήθηκε το 1990 στη Σάμο.',
    'Κρίση επιλογής δεν υπάρχει εδώ.',
  ],
})
