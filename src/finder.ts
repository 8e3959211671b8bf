/** Finds where patterns match in a sentence, running only those whose anchors occur in it. */
import { AnchorIndex, type Leads } from './anchors'
import { type Node, type PatternLanguage, parsePattern, type TokenTest } from './pattern'
import { compile, firstTests, type Program, type Run, run } from './program'
import type { Sentence } from './sentence'
import { MOST_WORDS, UNKEPT, type Vocabulary, type Word } from './vocabulary'

/** A match: the token where it starts, and what the program recorded. */
export interface Found extends Run {
  readonly start: number
  readonly program: Program
}

/** A pattern. */
interface Entry<Thing> {
  readonly thing: Thing
  readonly node: Node
  program: Program | undefined
  first: readonly TokenTest[] | undefined
  /** For each token, the reading in which a match was tried from there last. */
  tried: Uint32Array
}

/** One of the ways to come to a pattern: its numbers are those of parts. */
interface Approach<Thing> {
  readonly entry: Entry<Thing>
  readonly needs: readonly number[]
  readonly nearest: number
  readonly farthest: number
}

/** What a finder needs to know of a language. */
export interface FinderLanguage extends PatternLanguage {
  readonly leads: Leads
}

const NONE_TRIED = new Uint32Array(0)
// What is filed under a word: nothing, something, or something by which alone a pattern is tried.
const UNASKED = 0
const NOTHING = 1
const SOMETHING = 2
const ENOUGH = 3

/** A set of patterns, each filed with the thing that it stands for. */
export class Finder<Thing> {
  readonly #language: FinderLanguage
  readonly #vocabulary: Vocabulary
  readonly #index = new AnchorIndex()
  /** The ways to patterns, by the number of the part that leads there. */
  readonly #approaches: (Approach<Thing>[] | undefined)[] = []
  readonly #everywhere: Entry<Thing>[] = []
  /** For each part, the reading in which a word for it came by last. */
  #seen = new Uint32Array(0)
  #reading = 0
  /** Parts that lead to patterns, in the order of the sentence, and the tokens that stand for them. */
  readonly #leads: number[] = []
  readonly #tokens: number[] = []
  #count = 0

  /** What is filed under each word, by its number, and where in `#filed`; as long as the numbers mean these words. */
  readonly #status = new Uint8Array(MOST_WORDS)
  readonly #places = new Uint32Array(MOST_WORDS)
  /** For each word with something: how many parts, how many of them lead to patterns, the leads, the others. */
  #filed: number[] = []
  #generation = 0

  constructor(language: FinderLanguage, vocabulary: Vocabulary) {
    this.#language = language
    this.#vocabulary = vocabulary
  }

  /**
   * Files a pattern.
   * @returns whether it has an anchor; a pattern without one is tried in every sentence that is looked at.
   * @throws PatternError when the pattern is not well formed.
   */
  add(pattern: string, thing: Thing): boolean {
    const node = parsePattern(pattern, this.#language)
    const leads = this.#language.leads.of(node)
    const entry = { thing, node, program: undefined, first: undefined, tried: NONE_TRIED }
    if (!leads) this.#everywhere.push(entry)
    for (const { anchors, nearest, farthest, needs } of leads ?? []) {
      const lead = this.#index.number(anchors)
      const others = needs.map((need) => this.#index.number(need)).filter((need) => need !== lead)
      const approach = { entry, needs: others, nearest, farthest }
      const there = this.#approaches[lead]
      if (there) there.push(approach)
      else this.#approaches[lead] = [approach]
    }
    return leads !== undefined
  }

  /** Makes ready to read words, after the last `add`. */
  begin(): void {
    if (this.#seen.length !== this.#index.size || this.#reading === 0xffffffff) {
      this.#seen = new Uint32Array(this.#index.size)
      this.#reading = 0
      for (const { entry } of this.#approaches.flatMap((there) => there ?? [])) entry.tried = NONE_TRIED
      for (const entry of this.#everywhere) entry.tried = NONE_TRIED
    }
    this.#reading++
    this.#count = 0
    if (this.#generation !== this.#vocabulary.generation) this.#refile()
  }

  /**
   * Reads a word, by its number, that is a token of the sentence.
   * @param token its index
   * @returns whether a pattern is tried by this word alone.
   */
  read(word: number, token: number): boolean {
    const status = this.#status[word] as number // words have numbers below the length
    if (status === NOTHING) return false
    if (status === UNASKED) return this.#file(word, token)
    const filed = this.#filed
    const place = this.#places[word] as number
    this.#note(filed, place, token)
    return status === ENOUGH
  }

  #note(filed: readonly number[], place: number, token: number): void {
    const start = place + 2
    const end = start + (filed[place] as number)
    const endOfLeads = start + (filed[place + 1] as number)
    for (let at = start; at < end; at++) this.#seen[filed[at] as number] = this.#reading
    for (let at = start; at < endOfLeads; at++) {
      this.#leads[this.#count] = filed[at] as number
      this.#tokens[this.#count++] = token
    }
  }

  /** Whether the words read may hold a match of an anchored pattern: never wrongly no. */
  mayHold(): boolean {
    for (let index = 0; index < this.#count; index++)
      for (const approach of this.#approaches[this.#leads[index] as number] ?? [])
        if (this.#hasNeeds(approach)) return true
    return false
  }

  /** Calls `found` for every match, at most one for each pattern and starting token. */
  each(sentence: Sentence, found: (thing: Thing, match: Found) => void): void {
    this.begin()
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.word
      if (word) this.#readWord(word, at)
    }
    for (let index = 0; index < this.#count; index++) {
      const at = this.#tokens[index] as number // one for each lead
      for (const approach of this.#approaches[this.#leads[index] as number] ?? []) {
        const { entry, nearest, farthest } = approach
        if (this.#hasNeeds(approach)) this.#attempt(entry, sentence, at - farthest, at - nearest, found)
      }
    }
    for (const entry of this.#everywhere) this.#attempt(entry, sentence, 0, tokens.length - 1, found)
  }

  /** A word of a sentence: one that is not kept, or no longer, is looked up each time. */
  #readWord(word: Word, token: number): void {
    if (word.number !== UNKEPT && this.#vocabulary.word(word.number) === word) this.read(word.number, token)
    else this.#note(this.#filedUnder(word), 0, token)
  }

  #filedUnder(word: Word): readonly number[] {
    const parts = [...new Set((word.pieces ?? [word]).flatMap(({ key }) => this.#index.partsOf(key)))]
    const isLead = (part: number): boolean => this.#approaches[part] !== undefined
    const leads = parts.filter(isLead)
    return [parts.length, leads.length, ...leads, ...parts.filter((part) => !isLead(part))]
  }

  #file(number: number, token: number): boolean {
    const filed = this.#filedUnder(this.#vocabulary.word(number))
    const leads = filed.slice(2, 2 + (filed[1] as number)) // the second unit counts them
    const isEnough = leads.some((lead) => this.#approaches[lead]?.some(({ needs }) => needs.length === 0))
    if (number !== UNKEPT) {
      this.#status[number] = filed[0] === 0 ? NOTHING : isEnough ? ENOUGH : SOMETHING
      this.#places[number] = this.#filed.length
      if (filed[0] !== 0) this.#filed.push(...filed)
    }
    this.#note(filed, 0, token)
    return isEnough
  }

  #refile(): void {
    this.#status.fill(UNASKED)
    this.#filed = []
    this.#generation = this.#vocabulary.generation
  }

  #hasNeeds({ needs }: Approach<Thing>): boolean {
    for (let at = 0; at < needs.length; at++)
      if (this.#seen[needs[at] as number] !== this.#reading) return false
    return true
  }

  #attempt(
    entry: Entry<Thing>,
    sentence: Sentence,
    first: number,
    last: number,
    found: (thing: Thing, match: Found) => void,
  ): void {
    const { tokens } = sentence
    if (entry.tried.length <= tokens.length) entry.tried = new Uint32Array(tokens.length + 32)
    if (!entry.program) {
      entry.program = compile(entry.node)
      entry.first = firstTests(entry.node)
    }
    const { program, tried } = entry
    const [opening] = program.code
    for (let start = Math.max(0, first); start <= last; start++) {
      if (tried[start] === this.#reading) continue
      tried[start] = this.#reading
      if (opening?.op === 'place' && !opening.place(start, sentence)) continue
      const token = tokens[start]
      if (entry.first && token && !fitsOne(entry.first, token, start, sentence)) continue
      const match = run(program, sentence, start, this.#language.breaksBefore)
      if (match) found(entry.thing, { start, end: match.end, registers: match.registers, program })
    }
  }
}

function fitsOne(tests: readonly TokenTest[], ...[token, index, sentence]: Parameters<TokenTest>): boolean {
  for (let at = 0; at < tests.length; at++) if (tests[at]?.(token, index, sentence)) return true
  return false
}
