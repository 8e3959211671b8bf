/** Folding: the spelling of a word under which patterns know it. Works unit by unit, so offsets need no map. */
import { classOf, DIGIT, EXTENDER, isApostrophe, JOINER, LETTER } from './characters'

/** A unit that vanishes in the folded spelling: combining marks, joiners without width. */
const VANISHES = 1
/** A unit that is no part of any word. */
const NO_WORD = 0
const UNKNOWN = 0xffff

/** What a language makes of one letter: its folded code unit, or 0 to let it vanish. */
export type FoldUnit = (unit: number) => number

/** The folding of one language, with a table that fills itself. */
export interface Fold {
  /**
   * The folded spelling of a string: apostrophes become `'`, hyphens `-`; units that are no part of a word stay as they
   * are.
   */
  text(text: string): string
}

const APOSTROPHE = 0x27
const HYPHEN = 0x2d

/** Lower case and no accents: enough for languages whose letters need no rule of their own. */
function foldPlainly(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit
  const plain = String.fromCharCode(unit).normalize('NFKD').toLowerCase()
  return plain.charCodeAt(0)
}

/** Builds the folding of a language from what it does to single letters. */
export function createFold(foldUnit: FoldUnit = foldPlainly): Fold {
  const table = new Uint16Array(0x10000).fill(UNKNOWN)
  const compute = (unit: number): number => {
    const kind = classOf(unit)
    if (kind === LETTER || kind === DIGIT) return foldUnit(unit) || VANISHES
    if (kind === JOINER) return isApostrophe(unit) ? APOSTROPHE : HYPHEN
    return kind === EXTENDER ? VANISHES : NO_WORD
  }
  const unit = (code: number): number => {
    const known = table[code] as number // the table has an entry for every code unit
    if (known !== UNKNOWN) return known
    const found = compute(code)
    table[code] = found
    return found
  }
  const text = (source: string): string => {
    let folded = ''
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at)
      const result = unit(code)
      if (result === NO_WORD) folded += source[at]
      else if (result !== VANISHES) folded += String.fromCharCode(result)
    }
    return folded
  }
  return { text }
}
