/** What speaks for which language in a stretch of text: scripts, function words, letters and endings. */
import type { Traits } from '../../locales/profile'
import { scriptOf, scripts } from '../scripts'
import {
  FIRST,
  FIRST_OF_BEGINNING,
  FIRST_OF_ENDING,
  FOLDED_UNITS,
  foldOf,
  HashTable,
  hashesOf,
  hashOfAffix,
  mix,
  VANISHES,
} from './words'

/** Points of one function word. */
export const FUNCTION_WORD = 4
/** Points of a beginning or an ending. */
const AFFIX = 2
/** A letter of many languages (é), and one of two at most (ğ, ł). */
const LETTER_OF_MANY = 1
const LETTER_OF_FEW = 2
/** "a", "e", "o", "i" are words of many languages, and the first letters of many abbreviations. */
const ONE_LETTER_WORD = 2
/** A capital inside a sentence makes a word part of a name: "Just Do It". */
const CAPITAL_WORD = 1
/** How far one language must lead before the rest of a stretch is left unread. */
const CLEAR_LEAD = 5 * FUNCTION_WORD
/** In letters. */
const SHORTEST_AFFIX = 2
const LONGEST_BEGINNING = 3
const LONGEST_ENDING = 6

const wordsOf = (list = ''): string[] => list.split(/\s+/).filter(Boolean)

const isAsciiCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** Reads stretches of text and keeps the score of every language. One object serves a detector; nothing is allocated. */
export class Evidence {
  /** Points of each language, by its number. */
  readonly scores: Int32Array
  /** Letters of each script, by its number in `scripts`; of the part that was read. */
  readonly letters = new Int32Array(scripts.length)
  /** Words of the scripts that are looked up. */
  words = 0
  /** Whether one language leads so far that the rest was left unread. */
  clear = false
  private hits = 0
  private readonly table: HashTable
  /** From code units to lists of languages, by way of `letterLists`. */
  private readonly rareLetters = new Uint16Array(FOLDED_UNITS)
  private readonly letterLists: number[][] = [[]]
  private readonly firstLetters = new Uint16Array(LONGEST_BEGINNING)
  private readonly lastLetters = new Uint16Array(LONGEST_ENDING)

  /** @param languages Their numbers are their places in this list. */
  constructor(languages: readonly Traits[]) {
    this.scores = new Int32Array(languages.length)
    const entries: [number, number][] = []
    languages.forEach(({ functionWords, beginnings, endings, letters = '' }, language) => {
      for (const word of wordsOf(functionWords))
        for (const hash of hashesOf(word)) entries.push([hash, language])
      for (const beginning of wordsOf(beginnings)) {
        entries.push([hashOfAffix([...beginning], FIRST_OF_BEGINNING), language])
      }
      for (const ending of wordsOf(endings)) {
        entries.push([hashOfAffix([...ending].reverse(), FIRST_OF_ENDING), language])
      }
      for (const letter of new Set(letters + letters.toUpperCase()))
        this.addLetter(letter.charCodeAt(0), language)
    })
    this.table = new HashTable(entries)
  }

  private addLetter(unit: number, language: number): void {
    // Capital ß is "SS", capital i of Turkish an ASCII letter elsewhere: neither is rare.
    if (unit < 0x80 || unit >= FOLDED_UNITS) return
    if (this.rareLetters[unit] === 0) this.rareLetters[unit] = this.letterLists.push([]) - 1
    this.letterLists[this.rareLetters[unit] as number]?.push(language)
  }

  reset(): void {
    this.scores.fill(0)
    this.letters.fill(0)
    this.words = this.hits = 0
    this.clear = false
  }

  private add(languages: readonly number[], points: number): void {
    for (let at = 0; at < languages.length; at++) {
      const language = languages[at] as number
      this.scores[language] = (this.scores[language] as number) + points
    }
  }

  /** The lead of the best language over the second. */
  private lead(): number {
    let best = 0
    let second = 0
    for (const score of this.scores) {
      if (score > best) {
        second = best
        best = score
      } else if (score > second) second = score
    }
    return best - second
  }

  /** Adds what `text` says from `start` to `end`; leaves off where it is clear. */
  read(text: string, start: number, end: number): void {
    let hash = FIRST
    let length = 0
    let lastLetter = 0
    for (let at = start; at <= end; at++) {
      const unit = at < end ? text.charCodeAt(at) : 0
      if (unit < FOLDED_UNITS) {
        const letter = foldOf(unit)
        if (letter > VANISHES) {
          hash = mix(hash, letter)
          length++
          lastLetter = unit
          if (unit >= 0x80 && this.rareLetters[unit] !== 0) {
            const languages = this.letterLists[this.rareLetters[unit] as number] as number[]
            this.add(languages, languages.length > 2 ? LETTER_OF_MANY : LETTER_OF_FEW)
          }
          continue
        }
        if (letter === VANISHES) continue
      } else {
        const script = scriptOf(unit)
        if (script !== 0) this.letters[script] = (this.letters[script] as number) + 1
      }
      if (length === 0) continue
      const script = scriptOf(lastLetter)
      this.letters[script] = (this.letters[script] as number) + length
      this.words++
      const languages = this.table.get(hash)
      const first = at - length
      const isOneLetter = length === 1
      hash = FIRST
      length = 0
      if (languages.length === 0) continue
      const isCapital = first > start && isAsciiCapital(text.charCodeAt(first))
      this.add(languages, isOneLetter ? ONE_LETTER_WORD : isCapital ? CAPITAL_WORD : FUNCTION_WORD)
      if ((++this.hits & 3) === 0 && this.lead() >= CLEAR_LEAD) {
        this.clear = true
        return
      }
    }
  }

  /** Adds what the beginnings and endings of words say: for stretches whose words did not tell. */
  readAffixes(text: string, start: number, end: number): void {
    let length = 0
    for (let at = start; at <= end; at++) {
      const letter = at < end ? foldOf(text.charCodeAt(at)) : 0
      if (letter > VANISHES) {
        if (length < LONGEST_BEGINNING) this.firstLetters[length] = letter
        this.lastLetters[length++ % LONGEST_ENDING] = letter
      } else if (letter === 0) {
        this.addAffixes(length)
        length = 0
      }
    }
  }

  private addAffixes(length: number): void {
    // A letter of the stem at least stands beside an affix.
    let hash = FIRST_OF_BEGINNING
    for (let letters = 1; letters <= LONGEST_BEGINNING && letters < length; letters++) {
      hash = mix(hash, this.firstLetters[letters - 1] as number)
      if (letters >= SHORTEST_AFFIX) this.add(this.table.get(hash), AFFIX)
    }
    hash = FIRST_OF_ENDING
    for (let letters = 1; letters <= LONGEST_ENDING && letters < length; letters++) {
      hash = mix(hash, this.lastLetters[(length - letters) % LONGEST_ENDING] as number)
      if (letters >= SHORTEST_AFFIX) this.add(this.table.get(hash), AFFIX)
    }
  }
}
