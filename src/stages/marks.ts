/** The marks of punctuation that segmenting knows, and what kind of letter stands beside them. */
import { classOf, LETTER, SPACE } from '../characters'

export const STOP = 1
/** Ends a sentence whatever follows: ! ? and the marks of Greek, Arabic, Urdu, Hindi, Armenian and East Asia. */
export const STRONG = 2
export const ELLIPSIS = 3
export const SEMICOLON = 4
export const NEWLINE = 5
/** May begin a sign of feeling. */
export const SIGN = 6

export const EAST_ASIAN = '\u3002\uff01\uff0e\uff1f\uff61'

const marks = new Uint8Array(0x10000)
const setMarks = (units: string, kind: number) => {
  for (let at = 0; at < units.length; at++) marks[units.charCodeAt(at)] = kind
}
setMarks('.', STOP)
setMarks(`!?\u037e\u203c\u203d\u2047\u2048\u2049\u061f\u06d4\u0964\u0589${EAST_ASIAN}`, STRONG)
setMarks('\u2026', ELLIPSIS)
setMarks(';', SEMICOLON)
setMarks('\n\r\v\f\u0085\u2028\u2029', NEWLINE)
setMarks(':=^~\uff5e', SIGN)
marks.fill(SIGN, 0x2600, 0x27c0).fill(SIGN, 0x2b00, 0x2c00).fill(SIGN, 0x3131, 0x3164)
marks.fill(SIGN, 0xd83c, 0xd83f)

/** The kind of mark a unit is; 0 for none. */
export const markOf = (unit: number): number => marks[unit] as number // the table has an entry for every code unit

export const CLOSERS = '"\'\u2019\u201d\u00bb\u203a)]}*_\u300d\u300f\u3011\u300b\uff09'
export const OPENERS =
  '"\'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2039([{*_\u00bf\u00a1\u300c\u300e\u3010\u300a\uff08-\u2013\u2014'
export const BULLETS = '-\u2013\u2014*\u2022\u00b7\u25aa\u25ba\u25cf>#'

export const SMALL = 1
export const CAPITAL = 2
export const CASELESS = 3

/** Whether a unit is a small letter, a capital, a letter of a script without case, or no letter (0). */
export function caseOf(unit: number): number {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a ? SMALL : unit >= 0x41 && unit <= 0x5a ? CAPITAL : 0
  if (classOf(unit) !== LETTER) return 0
  const letter = String.fromCharCode(unit)
  if (letter !== letter.toLowerCase()) return CAPITAL
  return letter === letter.toUpperCase() ? CASELESS : SMALL
}

export const isNewline = (unit: number): boolean => marks[unit] === NEWLINE
export const isSpace = (unit: number): boolean => classOf(unit) === SPACE && marks[unit] !== NEWLINE
export const isLetter = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === LETTER

export function skipSpaces(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  return next
}

export function skipAny(units: string, text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && units.includes(text.charAt(next))) next++
  return next
}

/** The offset of the first unit from `at` on that may end a sentence; `limit` where there is none. */
export function nextMark(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && marks[text.charCodeAt(next)] === 0) next++
  return next
}
