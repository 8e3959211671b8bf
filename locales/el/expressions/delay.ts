import { express, rule, slot } from '../../contract'
import { readingOf } from '../grammar'
import { inflect } from '../morphology'
import { replaceCue, requestFromPast, together, words } from '../rewriting'
import { hasNegativeWord } from '../turning'

const still = 'ακόμα|ακόμη'
/** What the reader does: an address not yet confirmed is no delay of ours. */
const yours =
  '!(..1 δημοσιευτεί|δημοσιευθεί|αποθηκευτεί|αποθηκευθεί|επαληθευτεί|επαληθευθεί|επιβεβαιωθεί|εγκαταστ*|ρυθμιστ*|οριστ*)'
const arrives = 'δέμα|παραγγελία|αποστολή|πακέτο|κούριερ|οδηγός|διανομέας|πτήση|τεχνικός|συνεργείο'

export const delay = express('delay', {
  message: 'Δώστε τη μέρα ή τη διάρκεια.',
  why: 'Η αναμονή χωρίς τέλος μοιάζει μεγαλύτερη· με μια ημερομηνία κανονίζει κανείς.',
  rules: [
    rule(
      'not-yet',
      `<($neg [object: $cl?] [have: $have1|$have3] ${yours} (${still} [verb: $inf] / [verb: $inf] ${still}) / ${still} $neg [object: $cl?] [have: $have1|$have3] ${yours} [verb: $inf])> [rest: ++]?`,
      (m) => {
        if (hasNegativeWord(m.tokens('rest'))) return undefined
        const have = m.tokens('have')[0]?.key ?? ''
        const person = have.endsWith('ουμε')
          ? 3
          : have.endsWith('ουν') || have === 'ειχαν'
            ? 5
            : have === 'εχω'
              ? 0
              : 2
        const reading = readingOf(m.tokens('verb')[0], ({ tense }) => tense === 'dependent')
        const verb = reading && inflect(reading.verb, { ...reading, tense: 'dependent', person })
        if (!verb) return undefined
        const will = words('θα', m.text('object').toLowerCase(), verb)
        return m.replace(words(will, m.text('rest'), `έως ${slot('date')}`))
      },
    ),
    rule('not-yet-done', `<$neg [object: $cl?] [verb: $past3] ${still}> [rest: ++]?`, (m) => {
      const reading = readingOf(
        m.tokens('verb')[0],
        ({ tense, aspect, person }) =>
          tense === 'past' && aspect === 'perfective' && (person === 2 || person === 5),
      )
      const verb = reading && inflect(reading.verb, { ...reading, tense: 'dependent' })
      return verb === undefined
        ? undefined
        : m.replace(words('θα', m.text('object').toLowerCase(), verb, m.text('rest'), `έως ${slot('date')}`))
    }),
    rule(
      'waited',
      '<περίμενα|περιμέναμε να [object: $cl? $cl?] [verb: $v2]> (~..12 [so: $so $neg [done: $past1]])?',
      (m) => {
        const familiar = readingOf(m.tokens('verb')[0], ({ person }) => person === 1) !== undefined
        const request = requestFromPast(m, familiar ? 1 : 4)
        if (!request) return undefined
        if (!m.has('so')) return replaceCue(m, request)
        const done = readingOf(m.tokens('done')[0], ({ tense }) => tense === 'past')
        const next = done && inflect(done.verb, { ...done, tense: 'dependent', aspect: 'perfective' })
        return next ? together(replaceCue(m, request), m.edit({ so: `για να ${next}` })) : undefined
      },
    ),
    rule(
      'wait',
      '$affirmed <(κάντε|κάνε|δείξτε|δείξε ..1 υπομονή / (θα? πρέπει|χρειαστεί|χρειάζεται να)? κάνετε|κάνεις|δείξετε|δείξεις ..1 υπομονή / μεγάλη|αυξημένη η? αναμονή|ουρά / μεγάλος|μεγάλοι|αυξημένος|αυξημένοι ο|οι? (χρόνος|χρόνοι αναμονής) / θα? χρειαστεί|πρέπει|χρειάζεται να περιμένετε|περιμένεις|περιμένουν / θα περιμένετε|περιμένεις ..2 (πολύ|λίγο|καιρό|παραπάνω) / θα? πάρει|παίρνει ..2 (καιρό|χρόνο|ώρα) / θα? αργήσει|αργήσουμε|αργήσουν|αργεί|αργούν)>',
      undefined,
      { covers: true },
    ),
    rule(
      'still-waiting',
      `<(${still} περιμένω|περιμένουμε|αναμένουμε|αναμένω / περιμένω|περιμένουμε|αναμένουμε|αναμένω ${still})>`,
    ),
    rule('late', `[what: ${arrives}] ..3 <[cue: θα? καθυστερ*|αργήσει|αργεί]> $end`, (m) =>
      m.edit({ cue: `θα φτάσει έως ${slot('date')}` }),
    ),
    rule(
      'pending',
      '$affirmed <(καθυστερεί|καθυστερούν|καθυστερούμε / θα καθυστερήσ* / έχει|έχουν|έχουμε καθυστερήσει / ((υπάρχει|υπάρχουν|έχουμε|έχει|με) ..1 καθυστέρηση|καθυστερήσεις / υπάρχει|έχει ..1 αναμονή) / έχει|έχουν|έχουμε μείνει πίσω / είναι|βρίσκεται|παραμένει ακόμα|ακόμη? σε αναμονή / εκκρεμεί|εκκρεμούν ακόμα|ακόμη?)>',
    ),
  ],
  flags: [
    {
      bad: 'Δεν έχουμε στείλει ακόμη το τιμολόγιο.',
      at: 'Δεν έχουμε στείλει ακόμη',
      good: 'Θα στείλουμε το τιμολόγιο έως {date}.',
    },
    {
      bad: 'Ακόμα δεν έχει έρθει ο υδραυλικός.',
      at: 'Ακόμα δεν έχει έρθει',
      good: 'Θα έρθει ο υδραυλικός έως {date}.',
    },
    {
      bad: 'Περίμενα να μας δώσετε τη διεύθυνση.',
      at: 'Περίμενα να μας δώσετε',
      good: 'Παρακαλούμε δώστε μας τη διεύθυνση.',
    },
    {
      bad: "Περιμέναμε να πληρώσετε, γι' αυτό δεν στείλαμε το βιβλίο.",
      at: 'Περιμέναμε να πληρώσετε',
      good: 'Παρακαλούμε πληρώστε, για να στείλουμε το βιβλίο.',
    },
    { bad: 'Θα πρέπει να περιμένετε δέκα ημέρες.', at: 'Θα πρέπει να περιμένετε' },
    { bad: 'Η παραγγελία σου καθυστερεί.', at: 'καθυστερεί', good: 'Η παραγγελία σου θα φτάσει έως {date}.' },
    { bad: 'Το λεωφορείο θα έρθει με μικρή καθυστέρηση.', at: 'με μικρή καθυστέρηση' },
    { bad: 'Η πτήση μας καθυστερεί μία ώρα.', at: 'καθυστερεί' },
    { bad: 'Ακόμη περιμένουμε τη σφραγίδα του δήμου.', at: 'Ακόμη περιμένουμε' },
    { bad: 'Θα πρέπει να κάνετε λίγη υπομονή.', at: 'Θα πρέπει να κάνετε λίγη υπομονή' },
    { bad: 'Η έγκριση θα πάρει καιρό.', at: 'θα πάρει καιρό' },
    { bad: 'Ο έλεγχος εκκρεμεί ακόμη.', at: 'εκκρεμεί ακόμη' },
    {
      bad: 'Δεν ξεκίνησε ακόμα η μετάφραση.',
      at: 'Δεν ξεκίνησε ακόμα',
      good: 'Θα ξεκινήσει η μετάφραση έως {date}.',
    },
  ],
  allows: [
    'Σας περιμένουμε στις 9:00.',
    'Το email σας δεν έχει επαληθευτεί ακόμα.',
    'Δεν εκκρεμεί καμία πληρωμή.',
    'Αν καθυστερήσετε, ειδοποιήστε μας.',
    'Δεν χρειάζεται να περιμένετε.',
    'Το τρένο είναι στην ώρα του.',
    'Ο καιρός θα είναι καλός.',
    'Στείλαμε ήδη το τιμολόγιο.',
  ],
})
