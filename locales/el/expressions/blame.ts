import { express, type Match, rule, type Token } from '../../contract'
import { readingOf } from '../grammar'
import { compose, fold } from '../normalise'
import { isPlural, replaceCue, requestFromPast, together, withPlease, wordBefore } from '../rewriting'

/** εσύ (1) or εσείς (4), by the end of a verb in the second person. */
const person = (verb: Token | undefined): 1 | 4 => (verb && /εσ$|εισ$/.test(verb.key) ? 1 : 4)

/** What can no longer be done, however kindly one asks: to keep a term, to answer a call, to come. After 'but' no request fits. */
const GONE = /^(?:τηρη|προλαβ|ηρθα|ηρθε|προσηλθ|εμφανιστ|ανταποκρ|ακυρω)/
const TOO_LATE = /^(?:εγκαιρα|εγκαιρωσ|χθεσ|χτεσ|προχθεσ|τηλεφωνημα|κληση|κλησεισ|κουδουνι)$/
const hadConsequences = ({ sentence: { tokens }, end }: Match): boolean =>
  tokens.some(
    ({ key }, at) =>
      at >= end &&
      /^κα?ι$/.test(key) &&
      readingOf(tokens[at + 1], ({ tense }) => tense === 'past') !== undefined,
  )
const isTooLate = (m: Match<'verb'>): boolean =>
  hadConsequences(m) ||
  /^(?:αλλα|μα|ομωσ|ωστοσο)$/.test(wordBefore(m)?.key ?? '') ||
  GONE.test(m.tokens('verb')[0]?.key ?? '') ||
  m.sentence.tokens.some(({ key }) => TOO_LATE.test(key))

const ARTICLE = /^(?:το|τα|τη|την|τον|τισ|τουσ)$/

/** 'the right one' before a noun: its gender by its end, neuter for foreign words (το σωστό email). */
const theRight = (noun: string): string => {
  const key = fold(compose(noun))
  if (/(?:αριθμο|κωδικο|λογαριασμο|οροφο|δρομο|τυπο|σταθμο|στοχο)$/.test(key)) return `τον σωστό ${noun}`
  if (/(?:τα|εια|γραφα|μενα)$/.test(key)) return `τα σωστά ${noun}`
  return /[ηα]$/.test(key) ? `τη σωστή ${noun}` : `το σωστό ${noun}`
}

export const blame = express('blame', {
  message: 'Ζητήστε το επόμενο βήμα με ένα «παρακαλούμε».',
  why: 'Όποιος ακούει πως φταίει υπερασπίζεται τον εαυτό του· όποιος ακούει μια παράκληση βοηθά.',
  rules: [
    rule(
      'forgot',
      '<ξεχάσατε|ξέχασες|παραλείψατε|παρέλειψες|αμελήσατε|αμέλησες|λησμονήσατε να [object: $cl? $cl?] [verb: $v2]>',
      (m) => {
        const request = requestFromPast(m, person(m.tokens('verb')[0]))
        return request ? replaceCue(m, request) : undefined
      },
    ),
    rule(
      'should-have',
      '<θα? έπρεπε|όφειλες|οφείλατε να [object: $cl? $cl?] ([have: $have2] [verb: $inf] / [verb: $v2])>',
      (m) => {
        const request = requestFromPast(m, person(m.tokens('have')[0] ?? m.tokens('verb')[0]))
        return request ? replaceCue(m, request) : undefined
      },
    ),
    rule('left-out', '$stated <[verb: παραλείψατε|παρέλειψες|ξεχάσατε|ξέχασες]> $article', (m) => {
      const verb = m.tokens('verb')[0]?.key ?? ''
      // What was forgotten may also be a thing left behind, which nobody can add.
      if (!verb.startsWith('παρ')) return undefined
      return replaceCue(m, withPlease(m, isPlural(m) ? 'προσθέστε' : 'πρόσθεσε'))
    }),
    rule(
      'did-not',
      '$stated $main $direct <κακώς|λανθασμένα? $neg [object: $cl? $cl?] !$calm !(κάνατε|έκανες ..2 λάθος|κακό|άσχημα) !(..3 τίποτα|τίποτε) [verb: $did2]> [still: ακόμα|ακόμη|ποτέ|πουθενά]? (~..20 [so: $hence])?',
      (m) => {
        if (isTooLate(m)) return undefined
        const did = readingOf(
          m.tokens('verb')[0],
          ({ tense, aspect, person: who }) =>
            tense === 'past' && aspect === 'perfective' && (who === 1 || who === 4),
        )
        const request = did && requestFromPast(m, did.person === 1 ? 1 : 4)
        return request ? together(replaceCue(m, request), m.edit({ so: '·', still: '' })) : undefined
      },
    ),
    rule(
      'have-not',
      '$stated $main $direct <$neg [object: $cl? $cl?] [have: $have2] ..1 [verb: $inf]> [still: ακόμα|ακόμη|ποτέ]? (~..20 [so: $hence])?',
      (m) => {
        // 'You had not told us' speaks of what is over.
        if (isTooLate(m) || m.tokens('have')[0]?.key.startsWith('ειχ')) return undefined
        const request = requestFromPast(m, person(m.tokens('have')[0]))
        return request ? together(replaceCue(m, request), m.edit({ so: '·', still: '' })) : undefined
      },
    ),
    rule(
      'because',
      'επειδή|γιατί|διότι|καθώς|αφού|ότι|πως|είτε ..3 <$neg $cl? $cl? (!$calm $did2 / $have2 ..1 $inf)>',
    ),
    rule(
      'say',
      '$stated $start <[verb: λέτε|λες]> ότι|πως',
      (m) => replaceCue(m, isPlural(m) ? 'αναφέρετε' : 'αναφέρεις'),
      { despite: ['reported'] },
    ),
    rule('claim', '<όπως? [verb: ισχυρίζεστε|ισχυρίζεσαι|ισχυριστήκατε|ισχυρίστηκες|διατείνεστε]>', (m) => {
      const verb = m.tokens('verb')[0]?.key ?? ''
      return m.edit({
        verb: verb.endsWith('στε')
          ? 'αναφέρετε'
          : verb.endsWith('σαι')
            ? 'αναφέρεις'
            : verb.endsWith('ατε')
              ? 'αναφέρατε'
              : 'ανέφερες',
      })
    }),
    rule(
      'wrong',
      '$affirmed $direct <[object: $cl?] [verb: $past2] (το|τη|την|τα|τις|τον|ένα)? λάθος|λανθασμέν*|εσφαλμέν* [noun: $word|$opaque]> (~..12 [so: $hence])?',
      (m) => {
        const did = readingOf(
          m.tokens('verb')[0],
          ({ tense, aspect, person: who }) =>
            tense === 'past' && aspect === 'perfective' && (who === 1 || who === 4),
        )
        const request = did && requestFromPast(m, did.person === 1 ? 1 : 4)
        const noun = m.text('noun')
        // 'λάθος' before an article is an adverb: γράψατε λάθος τον κωδικό.
        const right = ARTICLE.test(m.tokens('noun')[0]?.key ?? '') ? `σωστά ${noun}` : theRight(noun)
        return request ? together(replaceCue(m, `${request} ${right}`), m.edit({ so: '·' })) : undefined
      },
    ),
    rule(
      'fault',
      '$affirmed $direct <(φταίτε|φταις|φταίξατε / $past2 σε|στο|στη|στην λάθος|λανθασμέν* / κακώς|λανθασμένα $cl? $past2 / λάθος|σφάλμα|φταίξιμο|ευθύνη|υπαιτιότητα είναι|ήταν ..1 δικό|δική σας|σου / κάνατε|έκανες λάθος / αργήσατε|άργησες να / έχετε|έχεις κάνει λάθος / δικό|δική σας|σου ..1 λάθος|φταίξιμο|ευθύνη|υπαιτιότητα|αμέλεια|παράλειψη|σφάλμα / ευθύνεστε|ευθύνεσαι / αγνοήσατε|αγνόησες / χάσατε|έχασες την|τη προθεσμία|διορία / με|από|λόγω δικής|δική σας|σου υπαιτιότητας|υπαιτιότητα|αμέλειας)>',
    ),
  ],
  flags: [
    {
      bad: 'Παραλείψατε τον αριθμό μητρώου.',
      at: 'Παραλείψατε',
      good: 'Παρακαλούμε προσθέστε τον αριθμό μητρώου.',
    },
    {
      bad: 'Ξεχάσατε να αναφέρετε τον αριθμό παραγγελίας.',
      at: 'Ξεχάσατε να αναφέρετε',
      good: 'Παρακαλούμε αναφέρετε τον αριθμό παραγγελίας.',
    },
    {
      bad: 'Δεν μας στείλατε τη βεβαίωση σπουδών.',
      at: 'Δεν μας στείλατε',
      good: 'Παρακαλούμε στείλτε μας τη βεβαίωση σπουδών.',
    },
    {
      bad: 'Δεν έχεις επιβεβαιώσει ακόμα το email σου.',
      at: 'Δεν έχεις επιβεβαιώσει',
      good: 'Παρακαλώ επιβεβαίωσε το email σου.',
    },
    {
      bad: 'Έπρεπε να είχατε δηλώσει την αλλαγή ως τον Μάρτιο.',
      at: 'Έπρεπε να είχατε δηλώσει',
      good: 'Παρακαλούμε δηλώστε την αλλαγή ως τον Μάρτιο.',
    },
    {
      bad: 'Δε συμπλήρωσες το πεδίο ΑΦΜ, γι’ αυτό κόλλησε η αίτηση.',
      at: 'Δε συμπλήρωσες',
      good: 'Παρακαλώ συμπλήρωσε το πεδίο ΑΦΜ· κόλλησε η αίτηση.',
    },
    {
      bad: 'Το ποσό, όπως ισχυρίζεστε, χρεώθηκε διπλά.',
      at: 'όπως ισχυρίζεστε',
      good: 'Το ποσό, όπως αναφέρετε, χρεώθηκε διπλά.',
    },
    {
      bad: 'Βάλατε λάθος ΙΒΑΝ στη φόρμα.',
      at: 'Βάλατε λάθος ΙΒΑΝ',
      good: 'Παρακαλούμε βάλτε το σωστό ΙΒΑΝ στη φόρμα.',
    },
    { bad: 'Δεν τηρήσατε την ώρα του ραντεβού.', at: 'Δεν τηρήσατε' },
    { bad: 'Λέτε ότι το κλειδί χάθηκε.', at: 'Λέτε', good: 'Αναφέρετε ότι το κλειδί χάθηκε.' },
    { bad: 'δεν πατησες ενταξει και εσβησε η φορμα', at: 'δεν πατησες' },
    { bad: 'Δεν μας είχατε πει για τη σκάλα.', at: 'Δεν μας είχατε πει' },
    { bad: 'Καθίσατε σε λάθος σειρά.', at: 'Καθίσατε σε λάθος' },
    { bad: 'Κακώς σβήσατε το αρχείο.', at: 'Κακώς σβήσατε' },
    {
      bad: 'Γράψατε λάθος τον αριθμό μητρώου.',
      at: 'Γράψατε λάθος τον',
      good: 'Παρακαλούμε γράψτε σωστά τον αριθμό μητρώου.',
    },
    { bad: 'Εισάγατε λανθασμένο αριθμό πτήσης.', at: 'Εισάγατε λανθασμένο αριθμό' },
    { bad: 'Το φταίξιμο είναι δικό σου.', at: 'φταίξιμο είναι δικό σου' },
    { bad: 'Βλέπω ότι δεν έχετε υπογράψει τη σύμβαση.', at: 'δεν έχετε υπογράψει' },
    {
      bad: 'Δεν έχετε γράψει τίτλο γι’ αυτό το μάθημα.',
      at: 'Δεν έχετε γράψει',
      good: 'Παρακαλούμε γράψτε τίτλο γι’ αυτό το μάθημα.',
    },
    { bad: 'Η διπλή κράτηση ήταν δικό σας λάθος.', at: 'δικό σας λάθος' },
    {
      bad: 'δεν υπογραψατε τη δευτερη σελιδα',
      at: 'δεν υπογραψατε',
      good: 'παρακαλουμε υπογραψτε τη δευτερη σελιδα',
    },
    { bad: 'Η πτήση έφυγε επειδή δεν ήρθατε στην πύλη.', at: 'δεν ήρθατε' },
  ],
  allows: [
    'Αν ξεχάσατε τον κωδικό, πατήστε τον σύνδεσμο.',
    'Στείλατε όλα τα έγγραφα, ευχαριστούμε.',
    'Δεν χάσατε τους πόντους σας.',
    'Δεν κάνατε κάτι λάθος.',
    'Δεν λάβατε το email;',
    'Δεν φταίτε εσείς για τη βροχή.',
    'Ξεχάσατε το όνομα χρήστη;',
    'Γράψατε ότι δεν παραλάβατε τα βιβλία και στέλνω νέα.',
    'Σωστά επισυνάψατε την απόδειξη.',
    'Δεν χρειάζεστε νέα αίτηση.',
    'Είχατε δίκιο για τη χρέωση.',
  ],
})
