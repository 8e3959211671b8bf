/** Words and affixes as numbers: folded, hashed, and filed with the languages that have them. */
import { classOf, EXTENDER, LETTER } from '../characters'

/** Beyond the Latin, Greek, Cyrillic, Hebrew and Arabic blocks words are not looked up: script decides. */
export const FOLDED_UNITS = 0x700
/** In place of a letter: a mark that belongs to the letter before it. */
export const VANISHES = 1

/**
 * Letters as detection compares them: small and bare, one yeh and one kaf whatever the keyboard, one i whatever
 * its dot. 0 for what is no letter.
 */
const folded = new Uint16Array(FOLDED_UNITS)
for (let unit = 0; unit < FOLDED_UNITS; unit++) {
  const kind = classOf(unit)
  if (kind === EXTENDER) folded[unit] = VANISHES
  if (kind === LETTER) folded[unit] = String.fromCharCode(unit).normalize('NFKD').toLowerCase().charCodeAt(0)
}
folded[0x131] = 0x69 // Turkish dotless i
folded[0x3c2] = 0x3c3 // final sigma
folded[0x64a] = folded[0x649] = 0x6cc // Arabic yeh and alef maksura as Persian yeh
folded[0x643] = 0x6a9 // Arabic kaf as Persian kaf
folded[0x640] = VANISHES // tatweel only stretches a word
folded[0x2d] = VANISHES // "check-in" and "e-posta" are one word

/** The folded letter, `VANISHES`, or 0 for what is no letter of these blocks. */
export const foldOf = (unit: number): number => (unit < FOLDED_UNITS ? (folded[unit] as number) : 0)
export const mix = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)
/** Hashes of words begin with it (FNV-1a). */
export const FIRST = 0x811c9dc5 | 0
/** Affixes are filed apart from words, endings under their letters from the last to the first. */
export const FIRST_OF_BEGINNING = 0x165667b1
export const FIRST_OF_ENDING = 0x1b873593

/** Hashes of a listed word: an apostrophe or a joiner parts it as it parts a word of the text. */
export function hashesOf(word: string): number[] {
  const hashes: number[] = []
  let hash = FIRST
  for (let at = 0; at <= word.length; at++) {
    const letter = at < word.length ? foldOf(word.charCodeAt(at)) : 0
    if (letter > VANISHES) hash = mix(hash, letter)
    else if (letter === 0 && hash !== FIRST) {
      hashes.push(hash)
      hash = FIRST
    }
  }
  return hashes
}

export const hashOfAffix = (letters: readonly string[], first: number): number =>
  letters.reduce((hash, letter) => mix(hash, foldOf(letter.charCodeAt(0))), first)

/** From 32-bit hashes to lists of languages. Open addressing in flat arrays: looked up once per word. */
export class HashTable {
  private readonly size: number
  private readonly keys: Int32Array
  private readonly values: Uint16Array
  private readonly lists: number[][] = [[]]

  constructor(entries: readonly (readonly [hash: number, language: number])[]) {
    let size = 64
    while (size < entries.length * 4) size *= 2
    this.size = size
    this.keys = new Int32Array(size)
    this.values = new Uint16Array(size)
    for (const [hash, language] of entries) {
      const place = this.place(hash)
      if (this.values[place] === 0) {
        this.keys[place] = hash
        this.values[place] = this.lists.push([]) - 1
      }
      const list = this.lists[this.values[place] as number] as number[]
      if (!list.includes(language)) list.push(language)
    }
  }

  private place(hash: number): number {
    let place = (hash ^ (hash >>> 15)) & (this.size - 1)
    while (this.values[place] !== 0 && this.keys[place] !== hash) place = (place + 1) & (this.size - 1)
    return place
  }

  /** Languages by number; none for an unknown hash. */
  get(hash: number): readonly number[] {
    return this.lists[this.values[this.place(hash)] as number] as number[]
  }
}
