/** The names that a caller wants left alone, found whole and with their capitals. */
import { HANGUL, scriptOf } from '../scripts'
import { wordAt } from './units'

/** Names by their first word, or by their first unit where that is no word; the longest first. */
export class Names {
  private readonly byFirst = new Map<string, string[]>()
  /** The code units with which a name begins. */
  readonly firstUnits: ReadonlySet<number>

  constructor(names: readonly string[]) {
    const wanted = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length)
    for (const name of wanted) {
      const first = firstWord(name, 0)
      const alike = this.byFirst.get(first)
      if (alike) alike.push(name)
      else this.byFirst.set(first, [name])
    }
    this.firstUnits = new Set(wanted.map((name) => name.charCodeAt(0)))
  }

  /** The end of the longest name that begins at `at`, -1 where there is none. */
  end(text: string, at: number, end: number): number {
    if (wordAt(text, at) && wordAt(text, at - 1)) return -1
    for (const name of this.byFirst.get(firstWord(text, at)) ?? []) {
      const stop = at + name.length
      if (stop <= end && text.startsWith(name, at) && endsWord(text, stop)) return stop
    }
    return -1
  }
}

const isHangul = (text: string, at: number): boolean => scriptOf(text.charCodeAt(at)) === HANGUL

/** A Korean particle is written onto the name, a Persian ending behind a joiner without width: U+200C. */
const endsWord = (text: string, at: number): boolean =>
  !wordAt(text, at) || isHangul(text, at) || text[at] === '\u200c' || !wordAt(text, at - 1)

function firstWord(text: string, at: number): string {
  let end = at + 1
  // Where a Korean name ends nobody can see, so its first syllable has to do.
  if (wordAt(text, at) && !isHangul(text, at)) while (!endsWord(text, end)) end++
  return text.slice(at, end)
}
