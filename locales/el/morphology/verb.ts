/** Analysis of Greek verb forms, and generation of the forms that rewrites need. */

import { fold } from '../normalise'
import { accentAt, accentFromEnd, bare, syllables } from './accent'
import { type Aspect, PARADIGMS, type Paradigm, type StemKind, type Tense, type Voice } from './endings'
import { entriesOf, GLIDE, guessFrom, pastStems, stemsOf, type Verb } from './stems'

/** Person and number: 0 to 2 are the singular, 3 to 5 the plural. */
export type Person = 0 | 1 | 2 | 3 | 4 | 5

/** What a verb form is asked to be, or was found to be. */
export interface Form {
  readonly tense: Tense
  readonly aspect: Aspect
  readonly voice: Voice
  readonly person: Person
}

/** One way to read a word as a verb form. */
export interface Reading extends Form {
  readonly verb: Verb
}

interface Cell {
  readonly paradigm: Paradigm
  readonly person: Person
}

/** Folded ending → the cells of the paradigms that it can be. */
const cellsByEnding = new Map<string, Cell[]>()
for (const paradigm of PARADIGMS) {
  paradigm.endings.forEach((endings, person) => {
    for (const ending of endings) {
      const key = fold(ending)
      const cell: Cell = { paradigm, person: person as Person }
      const cells = cellsByEnding.get(key)
      if (cells) cells.push(cell)
      else cellsByEnding.set(key, [cell])
    }
  })
}
const LONGEST_ENDING = Math.max(...[...cellsByEnding.keys()].map((key) => key.length))

const read = (
  word: string,
  lookUp: (stem: string) => readonly (readonly [Verb, StemKind])[],
): readonly Reading[] => {
  const found: Reading[] = []
  for (let length = Math.min(LONGEST_ENDING, word.length - 1); length >= 1; length--) {
    const cells = cellsByEnding.get(word.slice(word.length - length))
    if (!cells) continue
    const entries = lookUp(word.slice(0, word.length - length))
    for (const [verb, kind] of entries) {
      for (const { paradigm, person } of cells) {
        if (paradigm.kind !== kind) continue
        const { tense, aspect, voice } = paradigm
        const same = (other: Reading): boolean =>
          other.verb === verb &&
          other.tense === tense &&
          other.aspect === aspect &&
          other.voice === voice &&
          other.person === person
        if (!found.some(same)) found.push({ verb, tense, aspect, voice, person })
      }
    }
  }
  return found
}

const irregular = new Map<string, readonly [Tense, Person]>()
for (const [tense, forms] of [
  ['present', 'είμαι είσαι είναι είμαστε είστε/είσαστε -'],
  ['past', 'ήμουν/ήμουνα ήσουν/ήσουνα ήταν/ήτανε ήμασταν ήσασταν -'],
] as const) {
  forms.split(' ').forEach((cell, person) => {
    for (const form of cell.split('/')) irregular.set(fold(form), [tense, person as Person])
  })
}

/** The copula: outside every class. */
const BE: Verb = {
  lemma: 'είμαι',
  present: '',
  presentKind: 'grafomai',
  middleKind: 'grafomai',
  perfective: '',
  passive: '',
  preverb: 0,
  past: '',
  was: '',
  imperatives: [],
  variants: [],
  guessed: false,
}

/**
 * Every reading of a word as a form of a verb of the list; in any spelling (accents, capitals).
 * The third persons of είμαι are read as singular: είναι and ήταν are both.
 */
export const analyse = (word: string): readonly Reading[] => {
  const folded = fold(word.normalize('NFC'))
  const copula = irregular.get(folded)
  if (copula)
    return [{ verb: BE, tense: copula[0], aspect: 'imperfective', voice: 'active', person: copula[1] }]
  const known = read(folded, entriesOf)
  if (known.length || !folded.startsWith(AGAIN)) return known
  return read(folded.slice(AGAIN.length), entriesOf).map((reading) => ({
    ...reading,
    verb: again(reading.verb),
  }))
}

/** 'again', which any verb may begin with: ξαναδοκιμάζω, ξαναβλέπω. */
const AGAIN = 'ξανα'
const repeated = new Map<Verb, Verb>()
const again = (verb: Verb): Verb => {
  const known = repeated.get(verb)
  if (known) return known
  const put = (stem: string): string => (stem === '' || stem === '-' ? stem : AGAIN + stem)
  const made: Verb = {
    ...verb,
    lemma: put(verb.lemma),
    present: put(verb.present),
    perfective: put(verb.perfective),
    passive: put(verb.passive),
    past: put(verb.past),
    was: put(verb.was),
    preverb: 0,
    imperatives: verb.imperatives.map((form) => (syllables(form) === 1 ? accentAt(put(form), 1) : put(form))),
  }
  repeated.set(verb, made)
  return made
}

/** {@link analyse}, or a reading by the productive classes where the list does not know the verb. */
export const analyseVerb = (word: string): readonly Reading[] => {
  const known = analyse(word)
  return known.length ? known : read(fold(word.normalize('NFC')), guessFrom)
}

/** The form put together: accent of the ending, of the stem, or of the past. */
const join = (stem: string, ending: string, tense: Tense, regular: boolean): string => {
  const word = stem + ending
  // A past stem with an accent of its own has it for a vowel that is not a syllable: έφτιαξα.
  if (accentFromEnd(stem)) return word
  if (bare(ending) !== ending) return syllables(word) === 1 ? bare(word) : word
  const own = syllables(ending)
  // Irregular past stems hold their accent (προσήλθα), those in -ηκ- do not (ανέβηκα).
  const moves = tense === 'past' ? regular || stem.endsWith('ηκ') : tense === 'imperative' && ending === 'ε'
  return accentAt(word, moves ? 3 : own + 1)
}

/** The perfective imperative: στείλε, στείλτε; of the mediopassive ετοιμάσου, απευθυνθείτε. */
const imperative = (verb: Verb, voice: Voice, plural: boolean): string | undefined => {
  if (voice === 'passive') {
    if (!verb.passive) return undefined
    if (plural) return `${verb.passive}είτε`
    const sigmatic = /(?<!θε)[σξψ]$/.test(verb.perfective)
      ? verb.perfective
      : verb.perfective
        ? ''
        : sigmaticFrom(verb.passive)
    return sigmatic ? accentAt(`${sigmatic}ου`, 2) : undefined
  }
  const given = verb.imperatives[plural ? 1 : 0]
  if (given) return given
  const stem = verb.perfective
  if (!stem) return undefined
  if (syllables(stem.slice(verb.preverb)) === 0) return plural ? `${stem}είτε` : undefined
  if (!plural) return accentAt(`${stem}ε`, 3)
  return /[σξψ]$/.test(stem) || SHORT_PLURAL.has(stem.replace(AGAIN, ''))
    ? accentAt(`${stem}τε`, 2)
    : accentAt(`${stem}ετε`, 3)
}
/** Stems in a liquid whose plural imperative has lost its ε: στείλτε, πάρτε, φέρτε. */
const SHORT_PLURAL = new Set(['στειλ', 'φερ', 'βαλ', 'βγαλ', 'καν'])

/** The stem of -σου from the passive stem: ασχοληθ- → ασχολησ-(ου), απευθυνθ- → απευθυνσ-(ου). */
const sigmaticFrom = (passive: string): string => {
  const root = passive.slice(0, -1)
  switch (root.slice(-1)) {
    case 'χ':
      return `${root.slice(0, -1)}ξ`
    case 'φ':
      return `${root.slice(0, -1)}ψ`
    case 'σ':
      return root
    default:
      return /[θτ]$/.test(passive) ? `${root}σ` : ''
  }
}

/**
 * The form of a verb, accented, in small letters; undefined where the verb lacks it.
 * @example inflect(verbOf('στέλνω'), { tense: 'dependent', aspect: 'perfective', voice: 'active', person: 4 }) //=> 'στείλετε'
 */
export const inflect = (verb: Verb, form: Form): string | undefined => {
  const { tense, aspect, voice, person } = form
  if (verb === BE) {
    if (tense === 'imperative') return undefined
    return (tense === 'past' ? WAS : IS)[person]
  }
  if (tense === 'imperative' && aspect === 'perfective') {
    return person === 1 || person === 4
      ? imperative(verb, voice, person === 4)?.replace(GLIDE, 'ι')
      : undefined
  }
  const paradigm = PARADIGMS.find(
    (row) =>
      row.tense === tense &&
      row.aspect === aspect &&
      row.voice === voice &&
      stemFor(verb, row.kind, person) !== '',
  )
  const ending = paradigm?.endings[person]?.[0]
  if (!paradigm || ending === undefined) return undefined
  const regular = (aspect === 'perfective' ? verb.past : verb.was) === '' || paradigm.kind === 'grafto'
  return join(stemFor(verb, paradigm.kind, person), ending, tense, regular).replace(GLIDE, 'ι')
}
const IS = ['είμαι', 'είσαι', 'είναι', 'είμαστε', 'είστε', 'είναι']
const WAS = ['ήμουν', 'ήσουν', 'ήταν', 'ήμασταν', 'ήσασταν', 'ήταν']

/** The stem that a verb offers to a kind of paradigm, or the empty string. */
const stemFor = (verb: Verb, kind: StemKind, person: Person): string => {
  if (kind === 'egrapsa' || kind === 'egrafa') {
    const stems = pastStems(verb, kind === 'egrapsa' ? 'perfective' : 'imperfective')
    return person === 3 || person === 4 ? stems[1] : stems[0]
  }
  if (kind === verb.presentKind) return verb.present
  if (kind === verb.middleKind) return verb.passive ? verb.present : ''
  if (kind === 'grafto') return verb.passive
  return stemsOf(verb)[2]?.[1] === kind ? verb.perfective : ''
}
