/**
 * How Greek letters are folded for matching, and how an output is put in the writer's kind of spelling.
 * Folding works on single UTF-16 code units, so that offsets never move.
 */

/** U+0301: the combining acute that decomposed text writes for the tonos. */
const COMBINING_ACUTE = '\u0301'
/** U+037E, the Greek question mark, which canonical composition turns into a semicolon. */
const GREEK_QUESTION_MARK = '\u037e'
/** U+0387, the Greek ano teleia, which canonical composition turns into a middle dot. */
const GREEK_ANO_TELEIA = '\u0387'
const FINAL_SIGMA = 'ς'
const SIGMA = 'σ'

const TABLE_SIZE = 0x2000

/** Lower-case base letter of each code unit below U+2000: built once, from the canonical decompositions. */
const buildFoldTable = (): Uint16Array => {
  const table = new Uint16Array(TABLE_SIZE)
  for (let code = 0; code < TABLE_SIZE; code++) {
    const isGreek = (code >= 0x370 && code <= 0x3ff) || code >= 0x1f00
    const isLatin = code < 0x250
    table[code] = code
    if (!isGreek && !isLatin) continue
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
    if (base.length === 1) table[code] = base === FINAL_SIGMA ? SIGMA.charCodeAt(0) : base.charCodeAt(0)
  }
  // The micro sign is typed for mu by some keyboards.
  table[0xb5] = 'μ'.charCodeAt(0)
  return table
}

const foldTable = buildFoldTable()

/**
 * The code unit that stands for this one in matching: small, without accent or breathing, σ for final ς.
 * A combining mark stays itself: decomposed text is composed by {@link compose} where it matters.
 */
export const foldUnit = (code: number): number => (code < TABLE_SIZE ? (foldTable[code] ?? code) : code)

/** The text folded unit by unit: its length in UTF-16 code units is that of the text. */
export const fold = (text: string): string => {
  for (let at = 0; at < text.length; at++) {
    if (foldUnit(text.charCodeAt(at)) === text.charCodeAt(at)) continue
    let folded = text.slice(0, at)
    for (; at < text.length; at++) folded += String.fromCharCode(foldUnit(text.charCodeAt(at)))
    return folded
  }
  return text
}

/** The text in canonical composition: oxia becomes tonos, U+037E ';' and U+0387 '·'. */
export const compose = (text: string): string => text.normalize('NFC')

/** Whether this code unit ends a question in Greek: ';', U+037E or the '?' of chats. */
export const isQuestionMark = (mark: string): boolean =>
  mark === ';' || mark === GREEK_QUESTION_MARK || mark === '?'

/** Whether this code unit is an ano teleia: the middle dot, or U+0387. */
export const isAnoTeleia = (mark: string): boolean => mark === '·' || mark === GREEK_ANO_TELEIA

/** Whether the code unit is a letter of the Greek alphabet, polytonic letters included. */
const isGreekLetter = (code: number): boolean => {
  const folded = foldUnit(code)
  return folded >= 0x3b1 && folded <= 0x3c9
}

/** How a writer spells Greek: with accents, without (chats), or all in capitals. */
export type Spelling = 'accented' | 'unaccented' | 'capitals'

const isAccented = (code: number): boolean =>
  code >= 0x1f00
    ? foldUnit(code) !== code && isGreekLetter(code)
    : ACCENTED.includes(String.fromCharCode(code))
const ACCENTED = 'άέήίόύώΐΰΆΈΉΊΌΎΏ\u0301'

/**
 * The spelling of a sentence. Capitals need four letters, so that an abbreviation or 'ΟΚ' does not decide;
 * a text without accents needs two words of two syllables, because 'δεν θα σας το πω' bears none by rule.
 */
export const spellingOf = (sentence: string): Spelling => {
  let small = 0
  let capital = 0
  let bare = 0
  let vowels = 0
  for (let at = 0; at <= sentence.length; at++) {
    const code = at < sentence.length ? sentence.charCodeAt(at) : 0x20
    if (isAccented(code)) return 'accented'
    if (!isGreekLetter(code)) {
      if (vowels > 1) bare++
      vowels = 0
      continue
    }
    if (foldUnit(code) === code || code === 0x3c2) small++
    else capital++
    if (isVowel(code) && !(at > 0 && isDigraph(sentence.charCodeAt(at - 1), code))) vowels++
  }
  if (small === 0 && capital >= 4) return 'capitals'
  return bare > 0 && small > 0 ? 'unaccented' : 'accented'
}

const VOWELS = 'αεηιουω'
const isVowel = (code: number): boolean => VOWELS.includes(String.fromCharCode(foldUnit(code)))
const isDigraph = (first: number, second: number): boolean =>
  DIGRAPHS.includes(`${String.fromCharCode(foldUnit(first), foldUnit(second))} `)
const DIGRAPHS = 'αι ει οι υι ου αυ ευ ηυ '

const WITH_TONOS = 'άέήίόύώΐΰΆΈΉΊΌΎΏ'
const WITHOUT_TONOS = 'αεηιουωϊϋΑΕΗΙΟΥΩ'
/** ι and υ with the diaeresis that keeps them apart from the vowel before: ρολοϊ. */
const APART: Readonly<Record<string, string>> = { ι: 'ϊ', υ: 'ϋ', Ι: 'Ϊ', Υ: 'Ϋ' }

/** The text without tonos; a diaeresis stays, and one is added where the tonos kept two vowels apart (ρολόι, ρολοϊ). */
export const stripAccents = (written: string): string => {
  const text = written.includes(COMBINING_ACUTE) ? compose(written) : written
  let bare = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x386 || code > 0x3ce) continue
    const tonos = WITH_TONOS.indexOf(text.charAt(at))
    if (tonos < 0) continue
    bare += text.slice(from, at) + WITHOUT_TONOS.charAt(tonos)
    from = at + 1
    const apart = APART[text.charAt(from)]
    if (apart !== undefined && isDigraph(code, text.charCodeAt(from))) {
      bare += apart
      from++
      at++
    }
  }
  return from === 0 ? text : bare + text.slice(from)
}

/** Greek capitals: by the rule of the orthography they bear no tonos, and keep the diaeresis. */
export const toCapitals = (text: string): string => stripAccents(text).toUpperCase()

/** A piece of accented Greek in the spelling of the sentence it enters. Slots in braces are left alone. */
export const inKind = (spelling: Spelling, text: string): string => {
  if (spelling === 'accented') return text
  const turn = spelling === 'capitals' ? toCapitals : stripAccents
  const open = text.indexOf('{')
  const close = open < 0 ? -1 : text.indexOf('}', open)
  if (close < 0) return turn(text)
  return turn(text.slice(0, open)) + text.slice(open, close + 1) + inKind(spelling, text.slice(close + 1))
}
