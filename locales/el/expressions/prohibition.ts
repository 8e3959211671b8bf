import { express, rule, slot } from '../../contract'
import { cue, isPlural, politeRequest, replaceCue, withPlease, wordAfter } from '../rewriting'

/** Verbs whose prohibition has a positive twin, by stem: what to do instead, for εσείς and εσύ. */
const twins: readonly (readonly [stem: RegExp, plural: string, singular: string])[] = [
  [/^(?:αργησ|καθυστερησ)/, 'ελάτε στην ώρα σας', 'έλα στην ώρα σου'],
  [/^(?:βιαστ|βιαζ)/, 'πάρτε τον χρόνο σας', 'πάρε τον χρόνο σου'],
  [/^(?:σταματ|διακο[ψπ])/, 'συνεχίστε', 'συνέχισε'],
  [/^(?:φυγ|φευγ)/, 'μείνετε', 'μείνε'],
  [/^(?:πεταξ|πετα|διαγρα[ψφ]|σβησ|σβην)/, 'κρατήστε', 'κράτησε'],
  [/^(?:κλεισ|κλειν)/, 'κρατήστε ανοιχτό', 'κράτησε ανοιχτό'],
  [/^(?:αποσυνδε)/, 'κρατήστε συνδεδεμένο', 'κράτησε συνδεδεμένο'],
]

/** κρατήστε ανοιχτή την εφαρμογή: the adjective takes the gender of the article after it. */
const agree = (twin: string, article: string): string => {
  const end =
    article === 'τη' || article === 'την'
      ? 'ή'
      : article === 'τον'
        ? 'ό'
        : article === 'τα'
          ? 'ά'
          : article === 'τισ'
            ? 'ές'
            : 'ό'
  return /(?:ανοιχτ|συνδεδεμέν)ό$/.test(twin) ? twin.replace(/ό$/, end) : twin
}

export const prohibition = express('prohibition', {
  message: 'Πείτε τι να γίνει, αντί για το τι να μη γίνει.',
  why: 'Το μυαλό φτιάχνει πρώτα την εικόνα που θέλετε να αποφύγετε.',
  rules: [
    rule('hesitate', '$command <$dont $cl? διστάσ*|διστάζ* να [object: $cl? $cl?] [verb: $v2]>', (m) =>
      replaceCue(m, politeRequest(m)),
    ),
    rule(
      'forget',
      '$command <$dont ξεχ*|παραλείψ*|αμελήσ*|λησμον* να [object: $cl? $cl?] [verb: $v2]>',
      (m) => replaceCue(m, politeRequest(m)),
    ),
    rule('forget-thing', '$command <$dont [verb: ξεχάσετε|ξεχάσεις|ξεχνάτε|ξεχνάς]> $article', (m) =>
      replaceCue(m, withPlease(m, isPlural(m) ? 'έχετε μαζί σας' : 'έχε μαζί σου')),
    ),
    rule(
      'worry',
      '$command <$dont (&$v2 ανησυχ*|στενοχωρ*|στεναχωρ*|αγχών*|αγχωθ*|φοβ*|τρομάζ* / σας|σε προβληματίζει|ανησυχεί|αγχώνει|τρομάζει|μπερδεύει)> [about: (για ..4 $end / $article ++5 $end)]?',
      (m) => (m.has('about') ? undefined : m.replace('')),
    ),
    rule('reply', '$command <$dont [verb: απαντήσετε|απαντάτε|απαντήσεις|απαντάς]> $in ++', (m) =>
      m.replace(withPlease(m, `${isPlural(m) ? 'γράψτε μας' : 'γράψε μας'} στο ${slot('contact')}`)),
    ),
    rule(
      'twin',
      '$command <$dont $cl? $cl? !παρεξηγ* !(πάρ* ..1 μετρητοίς) [verb: $v2]> ([article: $article] / [without: χωρίς])?',
      (m) => {
        const verb = m.tokens('verb')[0]
        const twin = verb && twins.find(([stem]) => stem.test(verb.key))
        if (!verb || !twin || cue(m).length > 2 || m.has('without')) return undefined
        const words = verb.key.endsWith('τε') ? twin[1] : twin[2]
        const article = m.tokens('article')[0]?.key ?? ''
        // What is kept needs its object, and who comes on time has none.
        const next = wordAfter(m)?.key ?? ''
        if (next === 'απο' || /^(?:τηλεφων|ακουστικ|γραμμη)/.test(m.sentence.tokens[m.end]?.key ?? ''))
          return undefined
        if (/^κρατ/.test(words) ? article === '' : article !== '' && /^(?:ελάτε|έλα)/.test(words))
          return undefined
        return replaceCue(m, withPlease(m, agree(words, article)))
      },
    ),
  ],
  flags: [
    {
      bad: 'Μη διστάσετε να μας καλέσετε στο 210 3330000.',
      at: 'Μη διστάσετε να μας καλέσετε',
      good: 'Παρακαλούμε καλέστε μας στο 210 3330000.',
    },
    {
      bad: 'Μην ξεχάσεις να φέρεις τα χαρτιά σου.',
      at: 'Μην ξεχάσεις να φέρεις',
      good: 'Παρακαλώ φέρε τα χαρτιά σου.',
    },
    {
      bad: 'Μην ξεχάσετε την ταυτότητά σας.',
      at: 'Μην ξεχάσετε',
      good: 'Παρακαλούμε έχετε μαζί σας την ταυτότητά σας.',
    },
    {
      bad: 'Μην ανησυχείτε, η θέση σας είναι κρατημένη.',
      at: 'Μην ανησυχείτε',
      good: 'Η θέση σας είναι κρατημένη.',
    },
    {
      bad: 'Μην απαντήσετε σε αυτό το μήνυμα.',
      at: 'Μην απαντήσετε',
      good: 'Παρακαλούμε γράψτε μας στο {contact}.',
    },
    { bad: 'Μην αργήσεις στο μάθημα.', at: 'Μην αργήσεις', good: 'Παρακαλώ έλα στην ώρα σου στο μάθημα.' },
    { bad: 'Μην πετάξετε την απόδειξη.', at: 'Μην πετάξετε', good: 'Παρακαλούμε κρατήστε την απόδειξη.' },
    {
      bad: 'Μην κλείσετε την εφαρμογή στο μεταξύ.',
      at: 'Μην κλείσετε',
      good: 'Παρακαλούμε κρατήστε ανοιχτή την εφαρμογή στο μεταξύ.',
    },
    { bad: 'Μην καθυστερήσετε την υπογραφή.', at: 'Μην καθυστερήσετε' },
    { bad: 'Μη σας μπερδεύει, η τιμή έχει ΦΠΑ.', at: 'Μη σας μπερδεύει', good: 'Η τιμή έχει ΦΠΑ.' },
    { bad: 'Μη φύγετε από τη σειρά.', at: 'Μη φύγετε' },
    { bad: 'Μην τηλεφωνείτε πριν τις 9.', at: 'Μην τηλεφωνείτε' },
  ],
  allows: [
    'Μη δώσετε σε κανέναν τον κωδικό σας.',
    'Μη μου το λέτε, τι ωραία νέα!',
    'Και να βρέξει, ερχόμαστε.',
    'Καλέστε μας στο 210 3330000.',
    'Σας προτείνουμε να μην περιμένετε στο κρύο.',
    'Το μη επιστρέψιμο εισιτήριο φαίνεται στην κράτηση.',
  ],
})
