/** Questions about single code units and about what stands at an offset. */
import { classOf, DIGIT, EXTENDER, LETTER, SPACE } from '../characters'

/** Letters, digits, what belongs to the letter before it, and the underscore of identifiers. */
export function isWord(unit: number): boolean {
  if (unit < 0x80)
    return (unit | 0x20) >= 0x61 ? (unit | 0x20) <= 0x7a || unit === 0x5f : unit >= 0x30 && unit <= 0x39
  const kind = classOf(unit)
  return kind === LETTER || kind === DIGIT || kind === EXTENDER
}

export const isSpace = (unit: number): boolean => unit === 0x20 || classOf(unit) === SPACE

/** Whether a letter, digit or underscore stands at an offset; false outside the text. */
export const wordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && isWord(text.charCodeAt(at))

/** Whether white space stands at an offset; true outside the text. */
export const spaceAt = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || isSpace(text.charCodeAt(at))

export const digitAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === DIGIT

/** The end of what a sticky pattern matches at an offset, -1 where it does not match before `end`. */
export function matchAt(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : -1
}

/** Whether a word stands in a list whose words are between spaces, the first and last one too. */
export const isListed = (list: string, word: string): boolean => list.includes(` ${word} `)
