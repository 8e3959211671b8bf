/**
 * The words that a language has met, by number. Each spelling is folded, cut and filed under its anchors once; afterwards
 * a word of a text costs one look at its letters and one into a table. The number of words kept is bounded.
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
  /** Whether two words with a plain space between are one token (Persian می + verb). */
  readonly join?: ((before: string, after: string) => boolean) | undefined
}

/** A spelling, and what is known of it. */
export interface Word {
  /** `UNKEPT` for a word that is too long to keep. */
  readonly number: number
  readonly kind: 'word' | 'number'
  readonly text: string
  /** As folded by the language: the spelling that patterns compare. */
  readonly key: string
  /** The tokens that it falls into; nothing where it stays whole. */
  readonly pieces: readonly Word[] | undefined
  /** What tests of grammars said of it, two bits for each test; kept by `Memory`. */
  answers: Uint32Array
}

/** In place of the number of a word that is not kept, or of none. */
export const UNKEPT = 0
/** Words and pieces of words have numbers below this. */
export const MOST_WORDS = 1 << 14

/** Marks that stand inside a number: also the Arabic decimal and thousands separators. */
const NUMBER_JOINERS = '.,:/\u066b\u066c'

const MOST_PAIRS = MOST_WORDS * 4
/** Words, pieces of words and words that are joined, in a sentence of 2,000 units. */
const MOST_IN_A_SENTENCE = 4096
/** Longer words are not kept, in UTF-16 units. */
const LONGEST_KEPT = 64
const NO_ANSWERS = new Uint32Array(0)

// Open addressing. A place holds one hash and, in one unit, half of the other and the number of a word, 0 where it is
// free. Words are known again by these 48 bits and their place, without a look at the word: the table is what a text is
// read against, and small enough to stay near the processor. Both hashes are FNV-1a, with primes of their own.
const PLACES = MOST_WORDS * 2
const FIRST = 0x811c9dc5 | 0
const OTHER_FIRST = 0x1b873593
const HALF = 0xffff
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
  readonly #table = new Int32Array(PLACES * 2)
  /** By number. */
  readonly #words: (Word | undefined)[] = [undefined]
  readonly #pieces = new Map<string, Word>()
  /** From the numbers of two words to that of both together, `UNKEPT` where they stay apart. */
  readonly #pairs = new Map<number, number>()
  /** The word that was read last, where it is not kept. */
  #unkept: Word | undefined
  /** Where the word that was read last ends. */
  end = 0
  /** How often all words were forgotten: numbers mean other words then. */
  generation = 0

  constructor(borders: WordBorders) {
    this.#borders = borders
  }

  /**
   * Reads the word or number that begins at `start`, and puts `end` behind it.
   * @returns its number, until the next word is read.
   */
  read(text: string, start: number, limit: number): number {
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
    if (at - start <= LONGEST_KEPT) return this.#find(hash, other, text, start)
    this.#unkept = this.#make(text.slice(start, at), UNKEPT)
    return UNKEPT
  }

  /** The word with a number that was read. */
  word(number: number): Word {
    return (number === UNKEPT ? this.#unkept : this.#words[number]) as Word // as numbered
  }

  /** The number of the word that two words are together; `UNKEPT` where the language does not join them. */
  join(before: number, after: number): number {
    const { join } = this.#borders
    if (!join || before === UNKEPT || after === UNKEPT) return UNKEPT
    const pair = before * MOST_WORDS + after
    const known = this.#pairs.get(pair)
    if (known !== undefined) return known
    const [first, second] = [this.word(before), this.word(after)]
    const isOne = first.kind === 'word' && second.kind === 'word' && join(first.key, second.key)
    const joined = isOne
      ? this.#keep((number) => this.#whole('word', `${first.text} ${second.text}`, number))
      : undefined
    if (this.#pairs.size === MOST_PAIRS) this.#pairs.clear()
    this.#pairs.set(pair, joined?.number ?? UNKEPT)
    return joined?.number ?? UNKEPT
  }

  /** Whether a sentence of new words may find no room: then all are to be forgotten before it is read. */
  get isFull(): boolean {
    return this.#words.length + MOST_IN_A_SENTENCE > MOST_WORDS
  }

  /** Forgets all words: between sentences, for numbers mean other words then. */
  forget(): void {
    this.#table.fill(0)
    this.#words.length = 1
    this.#pieces.clear()
    this.#pairs.clear()
    this.generation++
  }

  #find(hash: number, other: number, text: string, start: number): number {
    const table = this.#table
    let place = (hash ^ (other >>> 15)) & (PLACES - 1)
    for (;;) {
      const entry = table[place * 2 + 1] as number // every place is in the table
      if (entry === 0) break
      if (table[place * 2] === other && ((entry ^ hash) & ~HALF) === 0) return entry & HALF
      place = (place + 1) & (PLACES - 1)
    }
    const copy = copyOf(text, start, this.end)
    if (this.#words.length + LONGEST_KEPT > MOST_WORDS) {
      this.#unkept = this.#make(copy, UNKEPT)
      return UNKEPT
    }
    const { number } = this.#keep((own) => this.#make(copy, own))
    table[place * 2] = other
    table[place * 2 + 1] = (hash & ~HALF) | number
    return number
  }

  #keep(make: (number: number) => Word): Word {
    const number = this.#words.push(undefined) - 1
    const word = make(number)
    this.#words[number] = word
    return word
  }

  #make(text: string, number: number): Word {
    const { fold, split } = this.#borders
    if (classOf(text.charCodeAt(0)) === DIGIT) return this.#whole('number', text, number)
    const cuts = split?.(text, fold.text(text)) ?? []
    if (cuts.length === 0) return this.#whole('word', text, number)
    const pieces = [...cuts, text.length].map((cut, index) =>
      this.#piece(text.slice(cuts[index - 1] ?? 0, cut), number !== UNKEPT),
    )
    return { number, kind: 'word', text, key: fold.text(text), pieces, answers: NO_ANSWERS }
  }

  #piece(text: string, isKept: boolean): Word {
    if (!isKept) return this.#whole('word', text, UNKEPT)
    const known = this.#pieces.get(text)
    if (known) return known
    const piece = this.#keep((number) => this.#whole('word', text, number))
    this.#pieces.set(text, piece)
    return piece
  }

  #whole(kind: Word['kind'], text: string, number: number): Word {
    // Two words that are one token have one key, the same as when written together.
    const key = this.#borders.fold.text(text).replaceAll(' ', '')
    return { number, kind, text, key, pieces: undefined, answers: NO_ANSWERS }
  }
}
