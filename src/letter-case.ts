/** Small and capital letters as a language has them (i and İ, ı and I), looked up in a table that fills itself. */
import type { Pack } from '../locales/contract'
import { classOf, LETTER } from './characters'

const UNKNOWN = 0
const NEITHER = 1
const SMALL = 2
const CAPITAL = 3

/** As many letters shout: an abbreviation has fewer. */
const SHORTEST_SHOUT = 4

export class LetterCase {
  readonly #pack: Pick<Pack, 'upper' | 'lower'>
  readonly #table = new Uint8Array(0x10000)

  constructor(pack: Pick<Pack, 'upper' | 'lower'>) {
    this.#pack = pack
  }

  #of(unit: number): number {
    const known = this.#table[unit] as number // the table has an entry for every code unit
    if (known !== UNKNOWN) return known
    const letter = String.fromCharCode(unit)
    const found =
      this.#pack.upper(letter) !== letter ? SMALL : this.#pack.lower(letter) !== letter ? CAPITAL : NEITHER
    this.#table[unit] = found
    return found
  }

  isCapital(unit: number): boolean {
    return this.#of(unit) === CAPITAL
  }

  /** Whether there is a small letter: where all are capitals, capitals tell nothing. */
  hasSmall(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.#of(text.charCodeAt(at)) === SMALL) return true
    return false
  }

  /** Whether the writer shouts: a sentence of capitals only. */
  isShouted(text: string): boolean {
    let letters = 0
    let capitals = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const letterCase = this.#of(unit)
      if (letterCase === SMALL) return false
      if (letterCase === CAPITAL) capitals++
      if (classOf(unit) === LETTER) letters++
    }
    return capitals > 0 && letters >= SHORTEST_SHOUT
  }
}
