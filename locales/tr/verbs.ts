/** Verb forms in sentences: what a token is, and what a rewrite makes of it. */
import type { Sentence, Token } from '../contract'
import { analyse, type Form, inflect, type Person, type Reading, type VerbFeatures } from './morphology'
import { capitalise, upper } from './normalise'

export type Wanted = (reading: Reading) => boolean

const NONE: readonly Reading[] = []

/** The readings of a token; a token that is no word has none. A name keeps its letters before the apostrophe. */
export const readings = (token: Token | undefined): readonly Reading[] =>
  token?.kind === 'word' && !token.key.includes("'") ? analyse(token.text) : NONE

/** The first reading of a token that is wanted. */
export const readingOf = (token: Token | undefined, wanted: Wanted): Reading | undefined =>
  readings(token).find(wanted)

const FINITE: ReadonlySet<Form> = new Set([
  'prog',
  'aor',
  'past',
  'evid',
  'fut',
  'makta',
  'nec',
  'cond',
  'imp',
  'opt',
])
export const isFiniteForm: Wanted = ({ form }) => FINITE.has(form)
export const isUs: Wanted = ({ person }) => person === '1sg' || person === '1pl'
export const isYou: Wanted = ({ person }) => person === '2sg' || person === '2pl'
export const isUnable: Wanted = (reading) =>
  reading.polarity === 'neg' &&
  reading.ability === true &&
  !reading.possible &&
  isFiniteForm(reading) &&
  reading.copula !== 'cond' &&
  reading.form !== 'cond'
export const isNegative: Wanted = ({ polarity, ability, possible }) =>
  polarity === 'neg' && !ability && !possible
export const isPositive: Wanted = ({ polarity }) => polarity === 'pos'

/** Changes of features; `undefined` takes a feature away. */
export type Change = { readonly [Name in keyof VerbFeatures]?: VerbFeatures[Name] | undefined }

/** The form of a reading with some features changed; capitals as the token has them. */
export function turn(token: Token, reading: Reading, change: Change, stem: string = reading.stem): string {
  const { form, polarity, ability, possible, copula, person, formal, plural, front } = reading
  const features: Record<string, unknown> = {
    form,
    polarity,
    ability,
    possible,
    copula,
    person,
    formal,
    plural,
    front,
    case: reading.case,
    ...change,
  }
  for (const name of Object.keys(features)) if (features[name] === undefined) delete features[name]
  const word = inflect({ ...(features as unknown as VerbFeatures), stem })
  const { text } = token
  if (text.length > 1 && text === upper(text)) return upper(word)
  return text.charAt(0) === upper(text.charAt(0)) ? capitalise(word) : word
}

/** What an inability becomes: the ability, in the aorist where the present stood ('gönderemiyoruz' → 'gönderebiliriz'). */
export function ableForm(reading: Reading): Change {
  const form =
    reading.form === 'prog' || reading.form === 'makta' || reading.form === 'past' || reading.form === 'evid'
      ? 'aor'
      : reading.form
  return {
    polarity: 'pos',
    ability: true,
    form,
    copula: reading.copula === 'dir' && form === 'fut' ? 'dir' : undefined,
  }
}

/** What a negative or an inability becomes when its condition is met. */
export function grantedForm(reading: Reading): Change {
  return reading.ability ? ableForm(reading) : { polarity: 'pos' }
}

/** Adjectives and nouns that make one verb with these: 'iptal edemiyoruz'. */
const LIGHT_VERBS = new Set([
  'et',
  'edil',
  'ol',
  'olun',
  'ettir',
  'yap',
  'yapıl',
  'ver',
  'veril',
  'al',
  'alın',
  'bul',
  'bulun',
  'geç',
  'sağla',
  'kıl',
  'gel',
  'getir',
  'çık',
  'sun',
  'göster',
  'gör',
  'kal',
  'iste',
  'oluştur',
  'çek',
  'kur',
  'koy',
  'aç',
  'tut',
])

const CASE_ENDING =
  /(?:[dt][ae]n?|y[aeiu]|n[ae]|[iu]n[iu]n?|(?:niz|nuz|miz|muz)[iuae]|(?:niz|nuz|miz|muz)[dt][ae]n?|l[ae]r[aei]?|ler|lar)$/

/** True for a bare noun that can stand in a compound verb: 'iptal', 'kabul', 'yardimci'. */
const isBare = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.breaks &&
  token.key.length > 2 &&
  !token.key.includes("'") &&
  !CASE_ENDING.test(token.key)

/** The index at which the verb group ends at `index` begins: its noun counts where the verb is a light one. */
export function groupStart(sentence: Sentence, index: number, reading: Reading | undefined): number {
  if (
    !reading ||
    !(LIGHT_VERBS.has(reading.stem) || (reading.activeStem && LIGHT_VERBS.has(reading.activeStem)))
  )
    return index
  const before = sentence.tokens[index - 1]
  return isBare(before) && !readings(before).some((other) => other.known && isFiniteForm(other))
    ? index - 1
    : index
}

/** The person in which a sentence speaks of its writer: 1sg or 1pl. */
export function speaker(sentence: Sentence): Person {
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') continue
    if (
      /(?:[yiu]m|ben|bana|benim)$/.test(token.key) &&
      (token.key === 'ben' ||
        token.key === 'bana' ||
        token.key === 'benim' ||
        readings(token).some((reading) => reading.known && isFiniteForm(reading) && reading.person === '1sg'))
    )
      return '1sg'
  }
  return '1pl'
}

/** True when a sentence says sen, not siz, to its reader. */
export function saysSen(sentence: Sentence): boolean {
  let sen = false
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') continue
    const { key } = token
    if (/(?:n[iu]z[a-z]*|siz|size|sizi|sizin|sizden|sizde)$/.test(key)) return false
    if (key === 'sen' || key === 'sana' || key === 'seni' || key === 'senin' || key === 'senden') sen = true
    else if (
      /(?:s[iu]n|[dt][iu]n)$/.test(key) &&
      readings(token).some((reading) => reading.known && reading.person === '2sg' && isFiniteForm(reading))
    )
      sen = true
    else if (
      /m[ae]n$/.test(key) &&
      readings(token).some((reading) => reading.known && reading.form === 'mA' && reading.person === '2sg')
    )
      sen = true
  }
  return sen
}
