/** Finds where patterns match in a sentence, running only those whose anchors occur in it. */
import { AnchorIndex, leadsOf, type Weigh } from './anchors'
import { type Node, type PatternLanguage, parsePattern, type TokenTest } from './pattern'
import { compile, firstTests, type Program, type Run, run } from './program'
import type { Sentence } from './sentence'
import type { Filed, Word } from './vocabulary'

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
  readonly weigh: Weigh
}

const NONE_TRIED = new Uint32Array(0)
const NOT_FILED: Filed = { parts: [], leads: [], suffices: false }

/** A set of patterns, each filed with the thing that it stands for. */
export class Finder<Thing> {
  readonly #language: FinderLanguage
  /** Where words keep what this finder has filed under them. */
  readonly #number: number
  readonly #index = new AnchorIndex()
  /** The ways to patterns, by the number of the part that leads there. */
  readonly #approaches: (Approach<Thing>[] | undefined)[] = []
  readonly #everywhere: Entry<Thing>[] = []
  /** For each part, the reading in which a word for it came by last. */
  #seen = new Uint32Array(0)
  #reading = 0
  /** Parts that lead to patterns, in the order of the sentence, and the tokens that stand for them. */
  readonly #leads: number[] = []
  readonly #places: number[] = []

  /** @param number one of its own for each finder of a language */
  constructor(language: FinderLanguage, number: number) {
    this.#language = language
    this.#number = number
  }

  /**
   * Files a pattern.
   * @returns whether it has an anchor; a pattern without one is tried in every sentence that is looked at.
   * @throws PatternError when the pattern is not well formed.
   */
  add(pattern: string, thing: Thing): boolean {
    const node = parsePattern(pattern, this.#language)
    const leads = leadsOf(node, this.#language.weigh)
    const entry = { thing, node, program: undefined, first: undefined, tried: NONE_TRIED }
    if (!leads) this.#everywhere.push(entry)
    for (const { anchors, nearest, farthest, needs } of leads ?? []) {
      const lead = this.#index.number(anchors)
      const others = new Set(needs.map((need) => this.#index.number(need)))
      others.delete(lead)
      const approach = { entry, needs: [...others], nearest, farthest }
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
    }
    this.#reading++
    this.#leads.length = 0
    this.#places.length = 0
  }

  /**
   * Reads a word that is the token at `place`.
   * @returns whether a pattern is tried by this word alone.
   */
  read(word: Word, place: number): boolean {
    const { parts, leads, suffices } = word.filed[this.#number] ?? this.#file(word)
    for (let at = 0; at < parts.length; at++) this.#seen[parts[at] as number] = this.#reading
    for (let at = 0; at < leads.length; at++) {
      this.#leads.push(leads[at] as number)
      this.#places.push(place)
    }
    return suffices
  }

  /** Whether the words read may hold a match of an anchored pattern: never wrongly no. */
  mayHold(): boolean {
    for (const lead of this.#leads)
      for (const approach of this.#approaches[lead] ?? []) if (this.#hasNeeds(approach)) return true
    return false
  }

  /** Calls `found` for every match, at most one for each pattern and starting token. */
  each(sentence: Sentence, found: (thing: Thing, match: Found) => void): void {
    this.begin()
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.word
      if (word) this.read(word, at)
    }
    for (let index = 0; index < this.#leads.length; index++) {
      const at = this.#places[index] as number // one for each lead
      for (const approach of this.#approaches[this.#leads[index] as number] ?? []) {
        const { entry, nearest, farthest } = approach
        if (this.#hasNeeds(approach)) this.#attempt(entry, sentence, at - farthest, at - nearest, found)
      }
    }
    for (const entry of this.#everywhere) this.#attempt(entry, sentence, 0, tokens.length - 1, found)
  }

  #file(word: Word): Filed {
    const parts = [...new Set(word.pieces.flatMap(({ key }) => this.#index.partsOf(key)))]
    const leads = parts.filter((part) => this.#approaches[part] !== undefined)
    const suffices = leads.some((lead) => this.#approaches[lead]?.some(({ needs }) => needs.length === 0))
    const filed = parts.length > 0 ? { parts, leads, suffices } : NOT_FILED
    word.filed[this.#number] = filed
    return filed
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
    for (let start = Math.max(0, first); start <= last; start++) {
      if (tried[start] === this.#reading) continue
      tried[start] = this.#reading
      const token = tokens[start]
      if (entry.first && token && !fitsOne(entry.first, token, start, sentence)) continue
      const match = run(program, sentence, start, this.#language.breaksBefore)
      if (match) found(entry.thing, { ...match, start, program })
    }
  }
}

function fitsOne(tests: readonly TokenTest[], ...[token, index, sentence]: Parameters<TokenTest>): boolean {
  for (let at = 0; at < tests.length; at++) if (tests[at]?.(token, index, sentence)) return true
  return false
}
