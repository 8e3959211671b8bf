/** The pieces of Greek grammar that the patterns of the cells name. */
import type { Grammar, PlacePattern, Sentence, Token, TokenPattern } from '../contract'
import { CALENDAR, CLITICS, INCONVENIENCE } from './lexicon'
import { analyse, analyseVerb, type Reading } from './morphology'
import { compose, isQuestionMark } from './normalise'

const MEMORY = 4096
const memory = new Map<string, readonly Reading[]>()

/** The readings of a word as a verb, remembered: sentences use the same few hundred forms. */
export const readingsOf = (key: string): readonly Reading[] => {
  const known = memory.get(key)
  if (known) return known
  if (memory.size >= MEMORY) memory.clear()
  const readings = analyseVerb(key)
  memory.set(key, readings)
  return readings
}

/** Verbs of feeling, knowing, asking and looking: they solve nothing. */
const MIND = new Set(
  (
    'είμαι έχω ευχαριστώ καταλαβαίνω κατανοώ λυπάμαι ζητάω ελπίζω νομίζω πιστεύω γράφω θέλω ξέρω γνωρίζω μπορώ βλέπω χαίρομαι περιμένω εύχομαι μιλάω εννοώ παρακαλώ ' +
    'φαντάζομαι αναγνωρίζω εκτιμώ χρειάζομαι ρωτάω λαμβάνω παίρνω διαβάζω κοιτάζω κοιτάω απολογούμαι θυμάμαι σκέφτομαι φοβάμαι λέω ακούω βρίσκω θεωρώ υποθέτω διαπιστώνω ' +
    'εντοπίζω αναρωτιέμαι συμφωνώ αντιλαμβάνομαι επικοινωνώ απευθύνω απευθύνομαι προσπαθώ ενδιαφέρομαι'
  ).split(' '),
)

const finite = (wanted: (reading: Reading) => boolean): TokenPattern => ({
  test: (token) => token.kind === 'word' && readingsOf(token.key).some(wanted),
})

/** Ends of the persons, folded: for verbs after να that are in no list and no productive class. */
const PERSON_ENDS = [
  /(?:ω|ομαι|ουμαι)$/,
  /(?:εισ|εσαι)$/,
  /(?:ει|εται|ειται|αται)$/,
  /(?:ουμε|ομαστε|ουμαστε|αμε)$/,
  /(?:ετε|ειτε|ατε|εστε|ειστε)$/,
  /(?:ουν|ονται|ουνται)$/,
]
const nonPast = (...persons: readonly number[]): TokenPattern => ({
  test: ({ kind, key }) => {
    if (kind !== 'word') return false
    const readings = readingsOf(key)
    if (readings.length === 0)
      return key.length > 3 && persons.some((person) => PERSON_ENDS[person]?.test(key))
    return readings.some(
      ({ tense, person }) => (tense === 'present' || tense === 'dependent') && persons.includes(person),
    )
  },
})
const past = (...persons: readonly number[]) =>
  finite(({ tense, person }) => tense === 'past' && persons.includes(person))
const present = (...persons: readonly number[]) =>
  finite(({ tense, person }) => tense === 'present' && persons.includes(person))

/** A place at which the accent or the company of a word tells it from a homograph. */
const place = (test: (token: Token, index: number, sentence: Sentence) => boolean): PlacePattern => ({
  place: (index, sentence) => {
    const token = sentence.tokens[index]
    return token !== undefined && test(token, index, sentence)
  },
})

/** Whether the sentence ends in ';' or '?': Greek asks with a semicolon. */
export const isAsked = (sentence: Sentence): boolean => {
  for (let index = sentence.tokens.length - 1; index >= 0; index--) {
    const token = sentence.tokens[index]
    if (token?.kind !== 'mark') return false
    if (isQuestionMark(token.key.charAt(0))) return true
  }
  return false
}

/** A particle or negation that begins a clause after και: there και joins clauses, not words. */
const OPENS_AFTER_AND = new Set('θα δεν δε να μην μη αν πρεπει μπορειτε μπορουμε ασ'.split(' '))
const CONJUNCTIONS = new Set('ομωσ ωστοσο γιατι επειδη διοτι καθωσ ενω οποτε ωστε αρα'.split(' '))

/** Whether a clause begins at this word. 'αλλά' counts, 'άλλα' (other things) does not. */
export const breaksBefore = (index: number, sentence: Sentence): boolean => {
  const token = sentence.tokens[index]
  if (token?.kind !== 'word' || index === 0) return false
  if (token.key === 'αλλα') return !/^[άΆ]/.test(compose(token.text))
  if (CONJUNCTIONS.has(token.key)) return true
  const next = sentence.tokens[index + 1]
  return (token.key === 'και' || token.key === 'κι') && next !== undefined && OPENS_AFTER_AND.has(next.key)
}

/** Stems of the acts of service, folded. */
const SERVICE =
  /^(?:(?:απο|παρα)?δεχομ|επιτρεπ|προσφερ|παρεχ|διν|αναλαμβ|παραλαμβ|πουλ|πωλ|εγκριν|διαθετ|καλυπτ|χορηγ|εκδιδ|παραδιδ|επιστρεφ|στελν|αποστελλ|ασφαλιζ|αποζημι|πραγματοπ|καν|δικαιολογ|αλλαζ|αντικαθ|εγκαθ|επισκευ|φιλοξ|μεταφερ|μετακιν|(?:εκ)?τυπων|(?:εν)?οικιαζ|νοικιαζ|δανειζ|συνεργαζ|εξυπηρ|εκτελ|παρατειν|ακυρων|μειων|τοποθετ|επαναφερ|πληρων|χαριζ|αναβαλλ|αναβαθμ)/

/** A place where the word before is none of these. */
const notAfter = (words: string): PlacePattern => {
  const set = new Set(words.split(' '))
  return place((_, index, sentence) => !set.has(sentence.tokens[index - 1]?.key ?? ''))
}

/** Words that make a clause a reason or a description: it is no news of its own, and cannot be a request. */
const RELATIVES = /^(?:που|οποι.+|οσ(?:α|ο|οι|εσ)|τι|ωστε|αν|εαν|οταν|εφοσον)$/
const CAUSES = new Set('επειδη διοτι καθωσ αφου δεδομενου γιατι ειτε'.split(' '))

/** Whether the clause at this token stands on its own: not right after a relative, and no reason for another. */
export const isMain = (tokens: readonly Token[], index: number): boolean => {
  if (RELATIVES.test(tokens[index - 1]?.key ?? '')) return false
  for (let at = index - 1; at >= 0 && tokens[at]?.breaks !== true; at--)
    if (CAUSES.has(tokens[at]?.key ?? '')) return false
  return true
}

export const grammar: Grammar = {
  asked: { place: (_, sentence) => isAsked(sentence) },
  stated: { place: (_, sentence) => !isAsked(sentence) },
  cl: CLITICS.split(' ').join('|'),
  neg: 'δεν|δε',
  dont: 'μην|μη',
  // Verbs by person. After να, θα, δεν a verb must stand, so that productive classes may be guessed there.
  v: nonPast(0, 1, 2, 3, 4, 5),
  v1: nonPast(0, 3),
  v2: nonPast(1, 4),
  v3: nonPast(2, 5),
  now1: present(0, 3),
  past: past(0, 1, 2, 3, 4, 5),
  past1: past(0, 3),
  past2: past(1, 4),
  past3: past(2, 5),
  did2: finite(
    ({ tense, aspect, person }) =>
      tense === 'past' && aspect === 'perfective' && (person === 1 || person === 4),
  ),
  // The form after έχω: that of the third singular.
  inf: {
    test: ({ kind, key }) =>
      kind === 'word' &&
      key.length > 2 &&
      key.endsWith('ει') &&
      (readingsOf(key).length === 0 ||
        readingsOf(key).some(({ tense, person }) => tense === 'dependent' && person === 2)),
  },
  perfective: finite(({ tense, aspect }) => tense === 'dependent' && aspect === 'perfective'),
  passiveInf: finite(
    ({ tense, person, voice }) => tense === 'dependent' && person === 2 && voice === 'passive',
  ),
  have1: 'εχω|εχουμε|ειχα|ειχαμε',
  have2: 'εχεισ|εχετε|ειχεσ|ειχατε',
  have3: 'εχει|εχουν|εχουνε|ειχε|ειχαν',
  can: 'μπορ*',
  is: 'ειμαι|εισαι|ειναι|ειμαστε|ειστε|ημουν|ηταν|ημασταν',
  an: 'αν|εαν',
  article: 'ο|η|το|τον|την|τη|οι|τουσ|τισ|τα|του|τησ|των|ενα|εναν|ενασ|μια|μιασ|ενοσ',
  in: 'σε|στο|στη|στην|στον|στα|στισ|στουσ',
  calendar: CALENDAR.split(' ').join('|'),
  trouble: INCONVENIENCE.split(' ').join('|'),
  today:
    'σημερα|αυριο|αυθημερον|αποψε|τωρα|αμεσωσ|αμεσα|μεθαυριο|φετοσ|(αυτη τη στιγμη)|(προσ το παρον)|(για την ωρα)|(μεσα στην ημερα)',
  // Verbs whose denial reassures: δεν θα χρεωθείτε. To affirm them would threaten.
  calm: 'παρατ*|φεύγ*|χρεω*|ενοχλ*|χάσ*|χαθ*|χάν*|απαιτ*|χρεια*|κινδυν*|λήγ*|επηρεα*|επιβαρ*|πειράζει|ανησυχ*|αλλάζ*|σταματ*|εκκρεμ*|καταστρ*|φταί*',
  // After the impersonal 'μπορεί να', any person but the third singular, which may be able to.
  impersonal: nonPast(0, 1, 3, 4, 5),
  noun: {
    test: ({ key, kind }) =>
      kind === 'word' && key.length > 4 && /(?:ατα|ια|εια)$/.test(key) && analyse(key).length === 0,
  },
  // An adjective or adverb of quality, by its end; numbers, articles and pronouns are none.
  quality: {
    test: ({ kind, key }) =>
      kind === 'word' &&
      key.length > 3 &&
      /(?:οσ|η|ο|α|οι|εσ|υ|υσ|εισ)$/.test(key) &&
      !/^(?:απο|πολυ|μετα|πριν|κατα|αυτ|οσο|χρον|ωρα|καιρο)/.test(key),
  },
  // 'Therefore', with and without a space after the apostrophe.
  so: "(γι '|’|΄|´ αυτό / γι'αυτό / γιαυτό)",
  // 'so' as the end of one clause and the start of the next; 'γι' αυτό το δέμα' is 'for this parcel'.
  hence: '(\\, $so / $so !το|τα|τον|την|τη|τις|τους)',
  asFar:
    "(απ|εξ '|’|΄|´ όσο|όσα / απ'όσο|απ'όσα / από όσο|όσα / εξ όσων / όσο / απ|από '|’? (ό \\, τι / ότι) / απ'ό \\, τι)",
  // After 'yes,' or 'ok,' a word of opinion answers.
  afterYes: {
    place: (index, sentence) =>
      /^(?:ναι|οκ|ok|ενταξει|σωστα|καλα)$/.test(sentence.tokens[index - 2]?.key ?? '') &&
      sentence.tokens[index - 1]?.key === ',',
  },
  // What a writer does, did or will do: not what the writer feels, knows, asks or hopes.
  act1: finite(
    ({ verb, tense, aspect, person }) =>
      (person === 0 || person === 3) &&
      (tense === 'present' || (tense === 'past' && aspect === 'perfective')) &&
      !verb.guessed &&
      !MIND.has(verb.lemma),
  ),
  // What a company does for its customers, or does not: the first person plural of the acts of service.
  deals: {
    test: ({ kind, key }) => kind === 'word' && /(?:[οα]υ?με|αστε)$/.test(key) && SERVICE.test(key),
    anchors: { suffixes: ['ουμε', 'αμε', 'μαστε'] },
  },
  // Not under a negation: δεν μπορεί να denies, μπορεί να guesses.
  affirmed: place(
    (_, index, { tokens }) =>
      !/^(?:δεν|δε)$/.test(tokens[index - 1]?.key ?? '') &&
      !/^(?:δεν|δε)$/.test(tokens[index - 2]?.key ?? ''),
  ),
  main: place((_, index, { tokens }) => isMain(tokens, index)),
  // Not in a clause that reports: 'I see that you did not …' has no imperative.
  direct: notAfter('οτι πωσ που να'),
  // 'With some tools', 'in certain cases': whichever they are, their number tells nothing.
  general: notAfter('με απο σε μπορει'),
  notSubjunctive: notAfter('να'),
  notBeing: notAfter('ειμαι ειναι ειμαστε ειστε εισαι'),
  // 'διάφορα' (several), not 'διαφορά' (difference).
  various: {
    test: ({ key, text }, index, { tokens }) =>
      /^διαφορ(?:α|εσ|οι|ουσ|ων)$/.test(key) &&
      !/(?:ά|ές|οί|ών)$/.test(compose(text)) &&
      !/^(?:η|τη|την|τησ|οι|τισ|μια|αυτη)$/.test(tokens[index - 1]?.key ?? ''),
    anchors: { words: ['διαφορα', 'διαφορεσ', 'διαφοροι', 'διαφορουσ', 'διαφορων'] },
  },
  // A prohibition of its own, not a clause of wish or purpose (να μην, αν μην).
  command: notAfter('να αν εαν ασ που οταν οσο οσα οπου μηπωσ τι ποτε πωσ'),
  // 'ή' bears an accent, the article 'η' none; without accents they are the same.
  or: place((token) => token.key === 'η' && /^[ήΉ]/.test(compose(token.text))),
}

/** Readings of a token that fit, or none. */
export const readingOf = (
  token: Token | undefined,
  wanted: (reading: Reading) => boolean,
): Reading | undefined => token && readingsOf(token.key).find(wanted)
