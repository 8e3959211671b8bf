import { tailOf, vowelOf, withTail, withVowel } from './jamo'
import { particle } from './particle'
import type { Stem } from './stem'

/**
 * Endings are written with the archiphonemes of Korean grammars:
 *   A…  -아/어…            E…  -(으)…  (a jamo after E becomes the final consonant: Eㄹ, Eㄴ, Eㅂ시다)
 *   S…  -습니다/-ㅂ니다     N…  -는/-(으)ㄴ by the kind of the stem      T…  -ㄴ다/-는다/-다 by the kind of the stem
 *   O…  -오…/-사오…/-으오…  anything else is joined as it stands (ㄹ falls before ㄴ: 만드네요)
 */
export type Ending = string

const JAMO_TAILS = 'ㄴㄹㅁㅂ'
/** ㄹ falls before these sounds (Hangul orthography, article 18.1). */
const DROPS_L = 'ㄴㅂ나냐너네녀노뇨느는니냥세셔셨소시신실심십싶오'

/** The stem with an ending. `full` asks for the long shapes of written style: 하여, 되어, 주어. */
export function attach(stem: Stem, ending: Ending, full = false): string {
  const rest = ending.slice(1)
  switch (ending.charAt(0)) {
    case 'A':
      return attachInfinitive(stem, rest, full)
    case 'E':
      return attachEu(stem, rest)
    case 'S':
      return tailOf(stem.text) === '' || stem.class === 'l'
        ? `${withTail(stem.text, 'ㅂ')}${rest}`
        : `${stem.text}습${rest}`
    case 'N':
      // 계시는데 and 계신데 both: the honorific of 있다 takes either.
      return isVerbal(stem) && !(full && stem.class === 'honorific')
        ? join(stem, `는${rest}`)
        : attachEu(stem, `ㄴ${rest}`)
    case 'T':
      return attachPlain(stem, rest, full)
    case 'O':
      return attachO(stem, rest)
    default:
      return join(stem, ending)
  }
}

function isVerbal(stem: Stem): boolean {
  return stem.kind === 'verb' || stem.kind === 'existential' || stem.class === 'tense'
}

function join(stem: Stem, rest: string): string {
  return (stem.class === 'l' && DROPS_L.includes(rest.charAt(0)) ? withTail(stem.text, '') : stem.text) + rest
}

function attachPlain(stem: Stem, rest: string, full: boolean): string {
  // Dictionary forms are quoted as they stand: 맞다고 생각합니다.
  if (full && stem.kind === 'verb') return stem.text + rest
  if (stem.class === 'tense' || stem.kind !== 'verb') {
    // 이다 is quoted as 이라: 무료라고, 대상이라면.
    if (stem.kind === 'copula' && rest.length > 1) return `${stem.text}라${rest.slice(1)}`
    return stem.text + rest
  }
  return tailOf(stem.text) === '' || stem.class === 'l'
    ? withTail(stem.text, 'ㄴ') + rest
    : `${stem.text}는${rest}`
}

function attachO(stem: Stem, rest: string): string {
  const polite = stem.class === 'tense' || (stem.kind === 'existential' && tailOf(stem.text) !== '')
  return polite ? `${stem.text}사오${rest}` : attachEu(stem, `오${rest}`)
}

function attachEu(stem: Stem, rest: string): string {
  const jamo = JAMO_TAILS.includes(rest.charAt(0)) ? rest.charAt(0) : ''
  const tail = rest.slice(jamo.length)
  if (stem.class === 'l') {
    if (jamo === 'ㅁ') return withTail(stem.text, 'ㄻ') + tail
    if (jamo) return withTail(stem.text, jamo) + tail
    return (DROPS_L.includes(rest.charAt(0)) ? withTail(stem.text, '') : stem.text) + rest
  }
  const base = softened(stem)
  return jamo ? withTail(base, jamo) + tail : base + rest
}

/** The stem as it stands before -(으): always open, so that a jamo can close it. */
function softened(stem: Stem): string {
  const bare = withTail(stem.text, '')
  switch (stem.class) {
    case 'd':
      return `${withTail(stem.text, 'ㄹ')}으`
    case 'b':
      return `${bare}우`
    case 's':
      return `${bare}으`
    case 'h':
    case 'bwep':
      return stem.class === 'bwep' ? withVowel(stem.text, 'ㅚ') : bare
    default:
      return tailOf(stem.text) === '' ? stem.text : `${stem.text}으`
  }
}

function attachInfinitive(stem: Stem, rest: string, full: boolean): string {
  if (stem.class === 'copula') return attachToCopula(stem.text.slice(0, -1), rest)
  if (stem.class === 'negated-copula') {
    if (rest.startsWith('요')) return `아니에${rest}`
    if (rest === '') return '아니야'
    return `${rest.startsWith('서') && !full ? '아니라' : '아니어'}${rest}`
  }
  if (stem.class === 'honorific' && rest.startsWith('요')) return `${stem.text.slice(0, -1)}세${rest}`
  return infinitive(stem, full) + rest
}

/** Whether the noun, read aloud, ends in a vowel: 무료, 3천, 5%. A slot counts as closed. */
const endsOpen = (noun: string): boolean => particle(noun, '이') === '가'

function attachToCopula(noun: string, rest: string): string {
  const open = endsOpen(noun)
  if (rest.startsWith('요')) return `${noun}${open ? '예' : '이에'}${rest}`
  if (rest === '') return `${noun}${open ? '야' : '이야'}`
  if (rest.startsWith('서')) return `${noun}${open ? '라' : '이라'}${rest}`
  return `${noun}${open ? '여' : '이어'}${rest}`
}

/** The past stem -았/었-, itself a stem that takes further endings. */
export function past(stem: Stem, full = false): Stem {
  let text: string
  if (stem.class === 'copula') {
    const noun = stem.text.slice(0, -1)
    text = noun + (endsOpen(noun) ? '였' : '이었')
  } else if (stem.class === 'negated-copula') text = '아니었'
  else text = withTail(infinitive(stem, full), 'ㅆ')
  return { text, class: 'tense', kind: stem.kind, known: stem.known }
}

/** The stem of will and conjecture, -겠-. */
export function intent(stem: Stem): Stem {
  return { text: `${stem.text}겠`, class: 'tense', kind: stem.kind, known: stem.known }
}

/** The honorific stem, -(으)시-. */
export function honorific(stem: Stem): Stem {
  if (stem.class === 'honorific') return stem
  return { text: attachEu(stem, '시'), class: 'honorific', kind: stem.kind, known: stem.known }
}

const SHIFTED: Record<string, string> = { ㅏ: 'ㅐ', ㅓ: 'ㅐ', ㅑ: 'ㅒ', ㅕ: 'ㅖ' }
const CONTRACTED: Record<string, string> = { ㅗ: 'ㅘ', ㅜ: 'ㅝ', ㅣ: 'ㅕ', ㅚ: 'ㅙ' }
/** Stems of one syllable in ㅣ that are not contracted in writing: 비어, 피어, 띠어. */
const OPEN_I = '비피띠기이'
/** Demonstrative verbs: 그래, 이래, 어째. */
const DEMONSTRATIVE = /(?:그러|이러|저러|어쩌)$/

/** The -아/어 form. */
function infinitive(stem: Stem, full: boolean): string {
  const { text } = stem
  const bare = withTail(text, '')
  switch (stem.class) {
    case 'ha':
      return full ? `${text}여` : withVowel(text, 'ㅐ')
    case 'honorific':
      return withVowel(text, 'ㅕ')
    case 'tense':
      return `${text}어`
    case 'd':
      return withTail(text, 'ㄹ') + harmonic(text)
    case 's':
      return bare + harmonic(text)
    case 'b':
      return bare + (text === '돕' || text === '곱' ? '와' : '워')
    case 'h':
      return withVowel(text, SHIFTED[vowelOf(text)] ?? 'ㅐ')
    case 'reu':
      return withTail(text.slice(0, -1), 'ㄹ') + (isBright(text.slice(0, -1)) ? '라' : '러')
    case 'leo':
      return `${text}러`
    case 'u':
      return '퍼'
    case 'eu':
      return withVowel(text, isBright(text.slice(0, -1)) ? 'ㅏ' : 'ㅓ')
    case 'bwep':
      return withVowel(text, 'ㅙ')
    default:
      return tailOf(text) === '' ? fused(text, full) : text + harmonic(text)
  }
}

function fused(text: string, full: boolean): string {
  const vowel = vowelOf(text)
  if (DEMONSTRATIVE.test(text)) return withVowel(text, 'ㅐ')
  if (vowel === 'ㅏ' || vowel === 'ㅓ' || vowel === 'ㅕ' || vowel === 'ㅐ' || vowel === 'ㅔ') return text
  const contracted = CONTRACTED[vowel]
  if (!contracted) return text + harmonic(text)
  if (vowel === 'ㅣ' && text.length === 1 && OPEN_I.includes(text)) return `${text}어`
  // Full shapes of these are not written today: 드리어, 시어, 오아, 배우어.
  const mayStayOpen = full && (vowel === 'ㅚ' || (vowel === 'ㅜ' && !text.endsWith('우')) || text === '보')
  return mayStayOpen ? text + harmonic(text) : withVowel(text, contracted)
}

function isBright(text: string): boolean {
  const vowel = vowelOf(text)
  return vowel === 'ㅏ' || vowel === 'ㅗ' || vowel === 'ㅑ'
}

function harmonic(text: string): string {
  return isBright(text) ? '아' : '어'
}
