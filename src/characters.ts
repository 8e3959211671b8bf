/** What a UTF-16 code unit is, looked up in a table that fills itself as text comes by. Imports nothing. */

export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** Punctuation and symbols that stand inside a clause: currency, per cent, slash, hyphen between spaces. */
const MARK = 4
/** Punctuation that ends a clause. */
export const BREAK = 5
/** Apostrophes and hyphens: part of a word between two letters, a mark elsewhere. */
export const JOINER = 6
/** Combining marks and format characters: they belong to the letter before them. */
export const EXTENDER = 7
/** Private use: one unit stands for a masked stretch or a slot (see `mask.ts`). */
export const PRIVATE = 8
export const SURROGATE = 9

export const FIRST_PRIVATE = 0xe000
export const LAST_PRIVATE = 0xf8ff

const APOSTROPHES = "'\u2019\u02bc\uff07"
const HYPHENS = '-\u2010\u2011'
const BREAKS =
  ',;:.!?\u2026\u2013\u2014()[]\u00b7\u0387\u037e\u060c\u061b\u061f\u06d4\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f\u2029'

const classes = new Uint8Array(0x10000)

function classify(unit: number): number {
  if (unit >= FIRST_PRIVATE && unit <= LAST_PRIVATE) return PRIVATE
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  const character = String.fromCharCode(unit)
  if (BREAKS.includes(character)) return BREAK
  if (/\s/u.test(character)) return SPACE
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (APOSTROPHES.includes(character) || HYPHENS.includes(character)) return JOINER
  if (/[\p{M}\p{Cf}]/u.test(character)) return EXTENDER
  return MARK
}

/** The class of a UTF-16 code unit, one of the constants of this file. */
export function classOf(unit: number): number {
  const known = classes[unit] as number // the table has an entry for every code unit
  if (known !== 0) return known
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** Whether a unit of this class is part of a word wherever it stands. */
export const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === EXTENDER

export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0xff07
