/** Quotations: what somebody else said, titles, names of buttons. */
import { HANGUL, scriptOf } from '../scripts'
import { digitAt, spaceAt, wordAt } from './units'

/** In UTF-16 units, marks included. */
const LONGEST_QUOTE = 1000
const LONGEST_STRAIGHT_SINGLE = 200

/** The closing mark of each pair that is written with two different marks, and what may open it, best first. */
const OPENED_BY: Readonly<Record<string, string>> = {
  '\u201c': '\u201e',
  '\u201d': '\u201c\u201e\u201d',
  '\u2019': '\u2018',
  '\u00bb': '\u00ab',
  '\u203a': '\u2039',
  '\u300d': '\u300c',
  '\u300f': '\u300e',
}
/** Marks that open wherever they stand. */
const OPENERS = '\u201c\u201e\u00ab\u2039\u300c\u300e'

/**
 * The quotations of one text, in reading order: an opening mark waits until its closing mark comes by, so one that is
 * never closed costs nothing and protects nothing.
 */
export class Quotes {
  private readonly waiting = new Map<string, number>()

  constructor(private readonly text: string) {}

  /** Forgets what waits: a quotation ends within its paragraph. */
  clear(): void {
    this.waiting.clear()
  }

  /** Reads the mark at `at`: the start of the quotation that it closes, -1 where it closes none. */
  read(at: number): number {
    const mark = this.text.charAt(at)
    const start = this.opening(mark, at)
    if (start >= 0) {
      for (const [opener, position] of this.waiting) if (position >= start) this.waiting.delete(opener)
      return start
    }
    if (this.opens(mark, at)) this.waiting.set(mark, at)
    return -1
  }

  private opening(mark: string, at: number): number {
    const { text, waiting } = this
    const straight = mark === "'" || mark === '"' || mark === '\uff02'
    for (const opener of straight ? mark : (OPENED_BY[mark] ?? '')) {
      const start = waiting.get(opener)
      if (start === undefined || at <= start + 1) continue
      if ((straight || mark === opener || mark === '\u201c') && spaceAt(text, at - 1)) continue
      const single = mark === "'"
      // An apostrophe has a letter behind it, unless a Korean particle is written onto the quotation.
      if (
        (single || mark === '\u2019') &&
        wordAt(text, at + 1) &&
        scriptOf(text.charCodeAt(at + 1)) !== HANGUL
      )
        continue
      if (at - start >= (single ? LONGEST_STRAIGHT_SINGLE : LONGEST_QUOTE)) continue
      if (single && text.slice(start, at).includes('\n')) {
        waiting.delete(opener)
        continue
      }
      return start
    }
    return -1
  }

  private opens(mark: string, at: number): boolean {
    if (OPENERS.includes(mark)) return true
    const { text } = this
    if (wordAt(text, at - 1) || spaceAt(text, at + 1)) return false
    // A year without its century: '98
    const year = digitAt(text, at + 1) && digitAt(text, at + 2) && !digitAt(text, at + 3)
    return mark !== '\u00bb' && mark !== '\u203a' && !(year && (mark === "'" || mark === '\u2019'))
  }
}
