/**
 * The words that a language has met. Each spelling is folded, cut and filed under its anchors once; afterwards a word
 * of a text costs one look at its letters. The number of words kept is bounded.
 */
import { classOf, DIGIT, isWordClass, JOINER, LETTER, SPACE } from './characters'
import type { Fold } from './fold'

/** What a language says about the borders of its words. */
export interface WordBorders {
  readonly fold: Fold
  /**
   * Where a word falls into several tokens ("can't" → "ca" + "n't"): offsets inside the word, ascending;
   * nothing where it stays whole.
   */
  readonly split?: ((word: string, key: string) => readonly number[] | undefined) | undefined
  /** Whether two words with a plain space between them are one token (Persian می + verb). */
  readonly join?: ((before: string, after: string) => boolean) | undefined
}

/** A spelling, and what is known of it. */
export interface Word {
  readonly kind: 'word' | 'number'
  readonly text: string
  /** As folded by the language: the spelling that patterns compare. */
  readonly key: string
  /** The tokens that it is: itself, or its pieces. */
  readonly pieces: readonly Word[]
  /** What tests of grammars said of it, two bits for each test; kept by `Memory`. */
  answers: Uint32Array
  /** Where finders have it filed, by the number of the finder. */
  readonly filed: (Filed | undefined)[]
}

/** The parts of patterns that a word may stand for, by number. */
export interface Filed {
  readonly parts: readonly number[]
  /** Those that patterns are tried by. */
  readonly leads: readonly number[]
  /** Whether a pattern is tried by this word alone, whatever the others are. */
  readonly suffices: boolean
}

/** Marks that stand inside a number: also the Arabic decimal and thousands separators. */
const NUMBER_JOINERS = '.,:/\u066b\u066c'

const MOST_WORDS = 16384
const MOST_PAIRS = MOST_WORDS * 4
/** Longer words are not kept, in UTF-16 units. */
const LONGEST_KEPT = 64
const NO_ANSWERS = new Uint32Array(0)

// Open addressing. Each place holds two hashes and the number of a word, 0 where it is free: words are known by the
// 64 bits of both hashes, so that knowing one again is one look into memory. Both are FNV-1a, with primes of their own.
const PLACES = MOST_WORDS * 2
const WIDTH = 4
const FIRST = 0x811c9dc5 | 0
const OTHER_FIRST = 0x1b873593
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const otherMix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x5bd1e995)

/** A copy that does not keep the whole text in memory, as a slice does. */
const copyOf = (text: string, start: number, end: number): string => {
  let copy = ''
  for (let at = start; at < end; at++) copy += text[at]
  return copy
}

export class Vocabulary {
  readonly #borders: WordBorders
  readonly #table = new Int32Array(PLACES * WIDTH)
  /** By number; the first is none. */
  readonly #words: Word[] = []
  readonly #pieces = new Map<string, Word>()
  readonly #joined = new Map<Word, Map<Word, Word | undefined>>()
  #pairs = 0
  /** Where the word that was read last ends. */
  end = 0

  constructor(borders: WordBorders) {
    this.#borders = borders
  }

  /** Reads the word or number that begins at `start`, and puts `end` behind it. */
  read(text: string, start: number, limit: number): Word {
    let hash = FIRST
    let other = OTHER_FIRST
    let at = start
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      if (!isWordClass(kind)) {
        const after = at + 1 < limit ? classOf(text.charCodeAt(at + 1)) : SPACE
        // An apostrophe or hyphen between letters; a point, comma, colon or slash between digits.
        const joins =
          kind === JOINER
            ? after === LETTER || after === DIGIT
            : after === DIGIT &&
              classOf(text.charCodeAt(at - 1)) === DIGIT &&
              NUMBER_JOINERS.includes(text[at] as string) // inside the text
        if (!joins) break
      }
      hash = mix(hash, unit)
      other = otherMix(other, unit)
    }
    this.end = at
    if (at - start > LONGEST_KEPT) return this.#make(text.slice(start, at))
    return this.#find(hash, other, text, start)
  }

  /** The word that two words are together, where the language joins them. */
  join(before: Word, after: Word): Word | undefined {
    const { join } = this.#borders
    if (!join || before.kind !== 'word' || after.kind !== 'word') return undefined
    let known = this.#joined.get(before)
    if (!known) {
      known = new Map()
      this.#joined.set(before, known)
    }
    if (known.has(after)) return known.get(after)
    const joined = join(before.key, after.key)
      ? this.#whole('word', `${before.text} ${after.text}`)
      : undefined
    known.set(after, joined)
    if (++this.#pairs > MOST_PAIRS) this.#forgetPairs()
    return joined
  }

  #find(hash: number, other: number, text: string, start: number): Word {
    const table = this.#table
    let place = this.#placeOf(hash ^ (other >>> 15))
    for (;;) {
      const number = table[place + 2] as number // every place is in the table
      if (number === 0) break
      if (table[place] === hash && table[place + 1] === other) return this.#words[number - 1] as Word // as numbered
      place = (place + WIDTH) & (PLACES * WIDTH - 1)
    }
    if (this.#words.length === MOST_WORDS) {
      this.#forget()
      place = this.#placeOf(hash ^ (other >>> 15))
    }
    const word = this.#make(copyOf(text, start, this.end))
    table[place] = hash
    table[place + 1] = other
    table[place + 2] = this.#words.push(word)
    return word
  }

  #placeOf(hash: number): number {
    return (hash & (PLACES - 1)) * WIDTH
  }

  #forget(): void {
    this.#table.fill(0)
    this.#words.length = 0
    this.#pieces.clear()
    this.#forgetPairs()
  }

  #forgetPairs(): void {
    this.#joined.clear()
    this.#pairs = 0
  }

  #make(text: string): Word {
    const { fold, split } = this.#borders
    if (classOf(text.charCodeAt(0)) === DIGIT) return this.#whole('number', text)
    const cuts = split?.(text, fold.text(text)) ?? []
    if (cuts.length === 0) return this.#whole('word', text)
    const pieces = [...cuts, text.length].map((cut, index) =>
      this.#piece(text.slice(cuts[index - 1] ?? 0, cut)),
    )
    return { kind: 'word', text, key: fold.text(text), pieces, answers: NO_ANSWERS, filed: [] }
  }

  #piece(text: string): Word {
    const known = this.#pieces.get(text)
    if (known) return known
    const piece = this.#whole('word', text)
    this.#pieces.set(text, piece)
    return piece
  }

  #whole(kind: Word['kind'], text: string): Word {
    const pieces: Word[] = []
    // Two words that are one token have one key, the same as when written together.
    const key = this.#borders.fold.text(text).replaceAll(' ', '')
    const word = { kind, text, key, pieces, answers: NO_ANSWERS, filed: [] }
    pieces.push(word)
    return word
  }
}
