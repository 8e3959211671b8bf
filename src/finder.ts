/** Finds where patterns match in a sentence, running only those whose anchors occur in it. */
import { type Anchored, AnchorIndex, type AnchorOptions, anchorsOf, type Weigh } from './anchors'
import { type Node, type PatternLanguage, parsePattern, type TokenTest } from './pattern'
import { compile, firstTests, type Program, type Run, run } from './program'
import type { Sentence } from './sentence'

/** A match: the token where it starts, and what the program recorded. */
export interface Found extends Run {
  readonly start: number
  readonly program: Program
}

interface Entry<Thing> extends Anchored {
  readonly thing: Thing
  readonly node: Node
  program: Program | undefined
  first: readonly TokenTest[] | undefined
  /** The sentence in which it was tried last, and at which tokens. */
  sentence: Sentence | undefined
  readonly tried: Set<number>
}

/** What a finder needs to know of a language. */
export interface FinderLanguage extends PatternLanguage, AnchorOptions {
  readonly weigh: Weigh
}

/** A set of patterns, each filed with the thing that it stands for. */
export class Finder<Thing> {
  readonly #language: FinderLanguage
  readonly #index: AnchorIndex<Entry<Thing>>
  readonly #everywhere: Entry<Thing>[] = []

  constructor(language: FinderLanguage) {
    this.#language = language
    this.#index = new AnchorIndex(language)
  }

  /**
   * Files a pattern.
   * @returns whether it has an anchor; a pattern without one is tried in every sentence that is looked at.
   * @throws PatternError when the pattern is not well formed.
   */
  add(pattern: string, thing: Thing): boolean {
    const node = parsePattern(pattern, this.#language)
    const anchored = anchorsOf(node, this.#language.weigh)
    const place: Anchored = anchored ?? { anchors: {}, nearest: 0, farthest: 0 }
    const entry = {
      ...place,
      thing,
      node,
      program: undefined,
      first: undefined,
      sentence: undefined,
      tried: new Set<number>(),
    }
    if (anchored) this.#index.add(anchored.anchors, entry)
    else this.#everywhere.push(entry)
    return anchored !== undefined
  }

  close(): this {
    this.#index.close()
    return this
  }

  /** Whether a stretch of text may hold a match of an anchored pattern: quick, and never wrongly no. */
  mayHold(text: string, start: number, end: number): boolean {
    return this.#index.mayHold(text, start, end)
  }

  /** Calls `found` for every match, at most one for each pattern and starting token. */
  each(sentence: Sentence, found: (thing: Thing, match: Found) => void): void {
    sentence.tokens.forEach((token, at) => {
      if (token.kind !== 'word' && token.kind !== 'number') return
      this.#index.each(token.key, (entry) =>
        this.#attempt(entry, sentence, at - entry.farthest, at - entry.nearest, found),
      )
    })
    for (const entry of this.#everywhere) this.#attempt(entry, sentence, 0, sentence.tokens.length - 1, found)
  }

  #attempt(
    entry: Entry<Thing>,
    sentence: Sentence,
    first: number,
    last: number,
    found: (thing: Thing, match: Found) => void,
  ): void {
    if (entry.sentence !== sentence) {
      entry.sentence = sentence
      entry.tried.clear()
    }
    if (!entry.program) {
      entry.program = compile(entry.node)
      entry.first = firstTests(entry.node)
    }
    for (let start = Math.max(0, first); start <= last; start++) {
      if (entry.tried.has(start)) continue
      entry.tried.add(start)
      const token = sentence.tokens[start]
      if (entry.first && token && !entry.first.some((test) => test(token, start, sentence))) continue
      const match = run(entry.program, sentence, start, this.#language.breaksBefore)
      if (match) found(entry.thing, { ...match, start, program: entry.program })
    }
  }
}
