/** What the cells share in rewriting: requests, futures, actives, and the person who writes and reads. */
import { type Match, type Rewrite, type Sentence, slot, type Token } from '../contract'
import { readingOf, readingsOf } from './grammar'
import { CALENDAR, CLITICS, STATIVE } from './lexicon'
import { accusative, beforeEnclitic, inflect, type Person, type Reading } from './morphology'

const CLITIC = new Set(CLITICS.split(' '))
const STATIVES = new Set(STATIVE.split(' '))
const CALENDAR_WORDS = new Set(CALENDAR.split(' '))

const isSecond = ({ person, tense }: Reading): boolean => (person === 1 || person === 4) && tense !== 'past'

/** Words of the plural of courtesy and of the familiar singular, folded. */
const COURTESY = new Set('σασ εσασ εσεισ εαυτοσασ κυριε κυρια'.split(' '))
const FAMILIAR = new Set("σου εσυ εσενα σ'".split(' '))

/** Words before which a verb stands: there 'απαντήσεις' is 'you answer', elsewhere 'answers'. */
const BEFORE_VERB = new Set('να θα δεν δε μην μη ασ'.split(' '))

/** Whether the writer says εσύ to the reader; εσείς where nothing tells. */
const isFamiliar = ({ tokens }: Sentence): boolean => {
  for (const [index, { kind, key }] of tokens.entries()) {
    if (COURTESY.has(key)) return false
    if (FAMILIAR.has(key)) return true
    if (kind !== 'word' || key.length < 4 || !/(?:[ηεα]τε|στε|[εια]σ|εσαι|[εα])$/.test(key)) continue
    const readings = readingsOf(key)
    const [first] = readings
    if (!first || readings.some(({ person }) => person !== first.person)) continue
    if (first.person === 4 && !first.verb.guessed) return false
    let before = index - 1
    while (CLITIC.has(tokens[before]?.key ?? '')) before--
    const sure =
      (first.tense !== 'dependent' && !first.verb.guessed) || BEFORE_VERB.has(tokens[before]?.key ?? '')
    if (first.person === 1 && sure) return true
  }
  return false
}

/** Whether the writer speaks as one person: a verb in the first singular, no first plural. */
export const isSingular = (sentence: Sentence): boolean => {
  let singular = false
  for (const { key, kind } of sentence.tokens) {
    if (key === 'μασ' || key === 'εμασ' || key === 'εμεισ') return false
    if (key === 'μου' || key === 'εγω') singular = true
    if (kind !== 'word' || key.length < 4) continue
    if (key.endsWith('ουμε') || key.endsWith('αμε')) return false
    if (/[ω]$/.test(key) && readingsOf(key).some(({ verb, person }) => person === 0 && !verb.guessed))
      singular = true
  }
  return singular
}

/** Whether a captured verb of the second person is the plural of courtesy. */
export const isPlural = <Name extends string = 'verb'>(match: Match<Name>, name = 'verb' as Name): boolean =>
  match.tokens(name)[0]?.key.endsWith('τε') === true

/** 'please', in the number of the writer. */
const please = (sentence: Sentence): string =>
  isSingular(sentence) || isFamiliar(sentence) ? 'παρακαλώ' : 'παρακαλούμε'

/** Weak pronouns as they stand after an imperative: their order stays, την keeps its ν. */
const postposed = (clitics: readonly Token[]): string =>
  clitics.map(({ text, key }) => ` ${key === 'τη' ? 'την' : text.toLowerCase()}`).join('')

/** An imperative with its pronouns, or undefined for verbs of being and for forms that have none. */
export const imperative = (reading: Reading, clitics: readonly Token[]): string | undefined => {
  const { verb, voice, aspect } = reading
  if (aspect !== 'perfective' || STATIVES.has(verb.lemma)) return undefined
  const person: Person = reading.person === 1 ? 1 : 4
  const form = inflect(verb, { tense: 'imperative', aspect, voice, person })
  if (!form) return undefined
  return (clitics.length ? beforeEnclitic(form) : form) + postposed(clitics)
}

/**
 * The clause of να as a request. `verb` and `object` are captures: a verb in the second person, and the weak
 * pronouns before it. Where the verb has no fitting imperative the clause stays as it is, with να.
 */
const request = (match: Match<'object' | 'verb'>): string => {
  const token = match.tokens('verb')[0]
  const clitics = match.tokens('object')
  const reading =
    readingOf(token, (found) => isSecond(found) && found.aspect === 'perfective') ??
    readingOf(token, isSecond)
  const form = reading && imperative(reading, clitics)
  return form ?? `να ${clause(match)}`
}

/** The words of a clause of να, without it. */
const clause = (match: Match<'object' | 'verb'>): string =>
  words(match.text('object'), match.text('verb')).toLowerCase()

/** Words of a request with 'please' before them, unless the writer has said it already. */
export const withPlease = (match: Match, words: string): string => {
  const { tokens } = match.sentence
  const at = match.range('marked').start
  const before = tokens[at - 1]?.key === ',' ? tokens[at - 2] : tokens[at - 1]
  return before?.key.startsWith('παρακαλ') ? words : `${please(match.sentence)} ${words}`
}

/** A request with 'please' before it. */
export const politeRequest = (match: Match<'object' | 'verb'>): string => withPlease(match, request(match))

/** What may follow a request: a second one with να, which turns to an imperative too. */
export const AND_TO = '(~..12 και|κι|ή [also: να $cl? $cl? $v2])?'

/** The rewrite of a rule that ends in {@link AND_TO}: its cue, and the second request. */
export const requests = (match: Match<'object' | 'verb' | 'also'>, words: string): Rewrite | undefined => {
  const [, ...also] = match.tokens('also')
  const reading = / να /.test(` ${words} `)
    ? undefined
    : readingOf(also.at(-1), (found) => isSecond(found) && found.aspect === 'perfective')
  const form = reading && imperative(reading, also.slice(0, -1))
  return together(replaceCue(match, words), form ? match.edit({ also: form }) : { edits: [] })
}

/** A request from a verb that tells what the reader did or did: στείλατε, έχετε στείλει → στείλτε. */
export const requestFromPast = (match: Match<'object' | 'verb'>, person: 1 | 4): string | undefined => {
  const reading = readingOf(
    match.tokens('verb')[0],
    ({ tense, aspect }) => aspect === 'perfective' && (tense === 'past' || tense === 'dependent'),
  )
  if (!reading) return undefined
  const form = imperative({ ...reading, tense: 'dependent', person }, match.tokens('object'))
  const dependent = inflect(reading.verb, {
    tense: 'dependent',
    aspect: 'perfective',
    voice: reading.voice,
    person,
  })
  if (form) return withPlease(match, form)
  const object = match.text('object').toLowerCase()
  return dependent && withPlease(match, words('να', object, dependent))
}

/** Ends by which a verb of no list is known for imperfective: the mediopassive, and stems that no perfective has. */
const IMPERFECTIVE = /(?:[εα]ται|νται|ομαι|[οε]μαστε|[βγδζκμπ](?:ω|εισ|ει|ουμε|ετε|ειτε|ουν))$/

/** The clause of να as a statement: θα with a perfective verb, the bare present with an imperfective one. */
export const statement = (match: Match<'object' | 'verb'>): string => {
  const [verb] = match.tokens('verb')
  const event =
    isPerfective(verb) || (verb && readingsOf(verb.key).length === 0 && !IMPERFECTIVE.test(verb.key))
  return event ? `θα ${clause(match)}` : clause(match)
}

/** The clause of να as a promise: what is tried or hoped for lies ahead, even where the verb has no perfective. */
export const promise = (match: Match<'object' | 'verb'>): string =>
  /^(?:εχ|ειμ|ειναι|ειστε)/.test(match.tokens('verb')[0]?.key ?? '')
    ? `θα ${clause(match)}`
    : statement(match)

/** Whether a second guess hangs on the match: 'it may be …, or be …' cannot lose the first half alone. */
export const isCoordinated = ({ sentence: { tokens }, end }: Match): boolean => {
  let joined = false
  return tokens.some(({ key, text }, index) => {
    if (index < end) return false
    joined ||= key === 'ειτε' || (key === 'η' && text !== 'η')
    if (joined && /^(?:μπορει|ενδεχεται|ισωσ|πιθανον)$/.test(key)) return true
    return /^(?:η|και|ειτε|αλλα)$/.test(key) && tokens[index + 1]?.key === 'να'
  })
}

/** Whether a verb after να can be perfective: an event, not a state. */
export const isPerfective = (token: Token | undefined): boolean => {
  const readings = token
    ? readingsOf(token.key).filter(({ tense }) => tense === 'dependent' || tense === 'present')
    : []
  return readings.some(({ aspect }) => aspect === 'perfective')
}

/** Whether a verb can only be perfective: after ίσως an ambiguous form is taken for a present. */
export const isEvent = (token: Token | undefined): boolean =>
  token !== undefined &&
  isPerfective(token) &&
  readingsOf(token.key).every(({ tense }) => tense !== 'present')

/** The active perfective past of a verb found in the passive: προωθήθηκε → προωθήσαμε. */
export const activePast = (reading: Reading, person: Person): string | undefined =>
  inflect(reading.verb, { tense: 'past', aspect: 'perfective', voice: 'active', person })

/** A subject as object; undefined where its case cannot be turned. */
export const asObject = (phrase: string): string | undefined => {
  const [first = ''] = phrase
  const small = first.toLowerCase() + phrase.slice(1)
  return accusative(small)
}

/** Whether the tokens name a date or an hour. */
export const isDate = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, key }) => kind === 'number' || CALENDAR_WORDS.has(key))

/** Words without the last of a list, such as the pronoun that a clause repeats. */
export const isClitic = (key: string): boolean => CLITIC.has(key)

/** The words that a rule marks. */
export const cue = (match: Match): readonly Token[] => match.tokens('marked')

/** 'We suggest {alternative}'; to whom is said only where no word before could claim the pronoun (η σύνδεσή σας). */
export const suggestion = (match: Match, topicFirst: boolean): string => {
  const before = match.sentence.tokens[match.start - 1]
  const who = topicFirst || before?.kind === 'word' ? '' : `${you(match, 'σου')} `
  return `${who}${isSingular(match.sentence) ? 'προτείνω' : 'προτείνουμε'} ${slot('alternative')}`
}

/** The tokens beside the words that a rule marks. */
export const wordBefore = (match: Match): Token | undefined =>
  match.sentence.tokens[match.range('marked').start - 1]
export const wordAfter = (match: Match): Token | undefined => match.sentence.tokens[match.range('marked').end]

/** New words for the words that a rule marks; an empty string takes them out. */
export const replaceCue = (match: Match, words: string): Rewrite => {
  const { start, end } = match.range('marked')
  return match.between(start, end, words)
}

/** Takes the whole match out, or the words that a rule marks. */
export const erase = (match: Match): Rewrite => match.replace('')
export const eraseCue = (match: Match): Rewrite => replaceCue(match, '')

/** The parts that there are, with spaces between them. */
export const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ')

/** Takes the words out that a rule marks, with the commas that part them from the sentence. */
export const dropCue = (match: Match): Rewrite => {
  const { tokens } = match.sentence
  const { start, end } = match.range('marked')
  const closes = tokens[end]?.key === ','
  const opens = tokens[start - 1]?.key === ','
  // Between two commas both go; before one, that one, unless the first word of the sentence is left alone.
  if (closes && (opens || start === 0 || tokens[start - 1]?.kind === 'mark'))
    return match.between(opens ? start - 1 : start, end + 1, '')
  return match.between(start, end, '')
}

/** The edits of several rewrites as one; undefined if one of them is. */
export const together = (...parts: readonly (Rewrite | undefined)[]): Rewrite | undefined =>
  parts.every((part) => part !== undefined)
    ? { edits: parts.flatMap((part) => part?.edits ?? []).sort((a, b) => a.start - b.start) }
    : undefined

/** 'you' as object: σας, or σε (accusative) and σου (genitive) where the writer says εσύ. */
export const you = (match: Match, familiar: 'σε' | 'σου' = 'σε'): string =>
  isFamiliar(match.sentence) ? familiar : 'σας'
