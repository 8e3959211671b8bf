/**
 * Anchors: each pattern is filed under words (or word beginnings, or word ends) of which one must occur for it to
 * match. A sentence without any anchor is passed over after one look at its letters, and no pattern runs.
 */
import { type Fold, NO_WORD, VANISHES } from './fold'
import type { Anchors, Node } from './pattern'

/** Where the first token of a match lies, counted back from its anchor: between `nearest` and `farthest` tokens. */
export interface Anchored {
  readonly anchors: Anchors
  readonly nearest: number
  readonly farthest: number
}

interface Reach {
  readonly shortest: number
  readonly longest: number
}

/** The fewest and most tokens that a node takes. */
function reachOf(node: Node): Reach {
  switch (node.kind) {
    case 'token':
      return { shortest: 1, longest: 1 }
    case 'sequence':
      return node.parts
        .map(reachOf)
        .reduce(
          (sum, part) => ({ shortest: sum.shortest + part.shortest, longest: sum.longest + part.longest }),
          { shortest: 0, longest: 0 },
        )
    case 'choice':
      return node.options.map(reachOf).reduce((all, part) => ({
        shortest: Math.min(all.shortest, part.shortest),
        longest: Math.max(all.longest, part.longest),
      }))
    case 'optional':
      return { shortest: 0, longest: reachOf(node.part).longest }
    case 'gap':
      return { shortest: 0, longest: node.max }
    case 'capture':
      return reachOf(node.part)
    default:
      return { shortest: 0, longest: 0 }
  }
}

const merge = (all: readonly Anchors[]): Anchors => ({
  words: all.flatMap((anchors) => anchors.words ?? []),
  prefixes: all.flatMap((anchors) => anchors.prefixes ?? []),
  suffixes: all.flatMap((anchors) => anchors.suffixes ?? []),
})

/** How often a sentence will hold one of these anchors by chance, roughly; the rarest part of a pattern is its anchor. */
export type Weigh = (word: string) => number

function weigh(anchors: Anchors, weight: Weigh): number {
  let sum = 0
  for (const key of anchors.words ?? []) sum += weight(key)
  for (const key of anchors.prefixes ?? []) sum += 40 / key.length
  for (const key of anchors.suffixes ?? []) sum += 40 / key.length
  return sum
}

/** The rarest part that every match must contain; nothing where there is none. */
export function anchorsOf(node: Node, weight: Weigh): Anchored | undefined {
  switch (node.kind) {
    case 'token':
      return node.anchors && { anchors: node.anchors, nearest: 0, farthest: 0 }
    case 'capture':
      return anchorsOf(node.part, weight)
    case 'choice': {
      const all = node.options.map((option) => anchorsOf(option, weight))
      if (!all.every((anchored) => anchored !== undefined)) return undefined
      return {
        anchors: merge(all.map((anchored) => anchored.anchors)),
        nearest: Math.min(...all.map((anchored) => anchored.nearest)),
        farthest: Math.max(...all.map((anchored) => anchored.farthest)),
      }
    }
    case 'sequence': {
      let best: Anchored | undefined
      let before: Reach = { shortest: 0, longest: 0 }
      for (const part of node.parts) {
        const found = anchorsOf(part, weight)
        if (found && (!best || weigh(found.anchors, weight) < weigh(best.anchors, weight))) {
          best = {
            anchors: found.anchors,
            nearest: found.nearest + before.shortest,
            farthest: found.farthest + before.longest,
          }
        }
        const reach = reachOf(part)
        before = { shortest: before.shortest + reach.shortest, longest: before.longest + reach.longest }
      }
      return best
    }
    default:
      return undefined
  }
}

/** A letter tree that files things under word beginnings; ends are filed reversed. */
interface Branch<Thing> {
  readonly next: Map<number, Branch<Thing>>
  readonly things: Thing[]
}

const branch = <Thing>(): Branch<Thing> => ({ next: new Map(), things: [] })

function plant<Thing>(root: Branch<Thing>, key: string, thing: Thing): void {
  let at = root
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index)
    let next = at.next.get(unit)
    if (!next) {
      next = branch()
      at.next.set(unit, next)
    }
    at = next
  }
  at.things.push(thing)
}

// By code unit, as the climb reads them.
const reversed = (key: string): string => key.split('').reverse().join('')

// FNV-1a over folded code units.
const HASH_START = 0x811c9dc5 | 0
const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

export interface AnchorOptions {
  readonly fold: Fold
  /** The folded pieces of a written word, where the pack splits words. */
  readonly pieces: ((word: string) => readonly string[]) | undefined
  /**
   * The words without an apostrophe that the pack splits; with this list words are split only there and at apostrophes,
   * without it anywhere, and then literals may be the beginning or the end of a word of the text.
   */
  readonly glued: readonly string[] | undefined
  /** Whether the pack joins words: then a literal may have a space inside. */
  readonly joins: boolean
}

/** Finds the things filed under the words of a text. */
export class AnchorIndex<Thing> {
  readonly #fold: Fold
  readonly #options: AnchorOptions
  /** Whether a literal may be a part of a word. */
  readonly #affixes: boolean
  readonly #words = new Map<string, Thing[]>()
  readonly #prefixes: Branch<Thing> = branch()
  readonly #suffixes: Branch<Thing> = branch()
  /** Literals of a pack that splits or joins words, as beginnings and ends of unsplit words. */
  readonly #openings: Branch<true> = branch()
  readonly #endings: Branch<true> = branch()
  /** Open addressing; 0 is empty, and a word whose hash is 0 is never missed since 0 counts as present. */
  #hashes = new Int32Array(0)
  #mask = 0

  constructor(options: AnchorOptions) {
    this.#options = options
    this.#fold = options.fold
    this.#affixes = options.joins || (options.pieces !== undefined && options.glued === undefined)
  }

  add(anchors: Anchors, thing: Thing): void {
    for (const key of anchors.words ?? []) {
      const there = this.#words.get(key)
      if (there) {
        if (there[there.length - 1] !== thing) there.push(thing)
        continue
      }
      this.#words.set(key, [thing])
      if (this.#affixes) {
        plant(this.#openings, key, true)
        plant(this.#endings, reversed(key), true)
      }
    }
    for (const key of anchors.prefixes ?? []) plant(this.#prefixes, key, thing)
    for (const key of anchors.suffixes ?? []) plant(this.#suffixes, reversed(key), thing)
    if (this.#affixes) {
      for (const key of anchors.prefixes ?? []) plant(this.#openings, key, true)
      for (const key of anchors.suffixes ?? []) plant(this.#endings, reversed(key), true)
    }
  }

  /** Builds the hash table after the last `add`. Words with a hyphen are looked up by what stands before it. */
  close(): this {
    let size = 64
    while (size < (this.#words.size + (this.#options.glued?.length ?? 0)) * 4) size *= 2
    this.#hashes = new Int32Array(size)
    this.#mask = size - 1
    const glued = this.#words.size > 0 ? (this.#options.glued ?? []) : []
    for (const key of [...this.#words.keys(), ...glued]) {
      let hash = HASH_START
      for (let index = 0; index < key.length && key[index] !== '-'; index++)
        hash = hashStep(hash, key.charCodeAt(index))
      let place = hash & this.#mask
      while (this.#hashes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & this.#mask
      this.#hashes[place] = hash
    }
    return this
  }

  #hasHash(hash: number): boolean {
    if (hash === 0) return true
    let place = hash & this.#mask
    for (;;) {
      const there = this.#hashes[place] as number // the mask keeps it inside
      if (there === 0) return false
      if (there === hash) return true
      place = (place + 1) & this.#mask
    }
  }

  /** Whether a stretch of a text may hold an anchor: one pass over its letters, no allocation, no false no. */
  mayHold(text: string, start: number, end: number): boolean {
    const fold = this.#fold
    const beginnings = this.#affixes ? this.#openings : this.#prefixes
    const endings = this.#affixes ? this.#endings : this.#suffixes
    const hasBeginnings = beginnings.next.size > 0
    const hasEndings = endings.next.size > 0
    let hash = HASH_START
    let from = -1
    let apostrophe = false
    for (let at = start; at <= end; at++) {
      const unit = at < end ? fold.unit(text.charCodeAt(at)) : NO_WORD
      if (unit > VANISHES && unit !== 0x27 && unit !== 0x2d) {
        if (from < 0) {
          from = at
          if (hasBeginnings && this.#climbs(beginnings, text, at, end, 1)) return true
        }
        hash = hashStep(hash, unit)
      } else if (unit !== VANISHES && from >= 0) {
        if (this.#hasHash(hash)) return true
        if (hasEndings && this.#climbs(endings, text, at - 1, start - 1, -1)) return true
        if (unit === 0x27) {
          // A word with an apostrophe is looked up up to it, whole, and in its pieces.
          hash = hashStep(hash, unit)
          apostrophe = true
        } else {
          if (apostrophe && this.#pieceIsAnchor(text.slice(from, at))) return true
          apostrophe = false
          hash = HASH_START
          from = -1
        }
      }
    }
    return false
  }

  #pieceIsAnchor(word: string): boolean {
    return this.#options.pieces?.(word).some((piece) => this.#words.has(piece)) === true
  }

  #climbs(root: Branch<unknown>, text: string, from: number, to: number, step: 1 | -1): boolean {
    let at: Branch<unknown> | undefined = root
    for (let index = from; index !== to; index += step) {
      const unit = this.#fold.unit(text.charCodeAt(index))
      if (unit === VANISHES) continue
      if (unit === NO_WORD) {
        if (this.#options.joins && text[index] === ' ') continue
        return false
      }
      at = at.next.get(unit)
      if (!at) return false
      if (at.things.length > 0) return true
    }
    return false
  }

  /** Calls `found` for each thing filed under this folded word. */
  each(key: string, found: (thing: Thing) => void): void {
    this.#words.get(key)?.forEach(found)
    let at: Branch<Thing> | undefined = this.#prefixes
    for (let index = 0; index < key.length && at.next.size > 0; index++) {
      at = at.next.get(key.charCodeAt(index))
      if (!at) break
      at.things.forEach(found)
    }
    at = this.#suffixes
    for (let index = key.length - 1; index >= 0 && at.next.size > 0; index--) {
      at = at.next.get(key.charCodeAt(index))
      if (!at) break
      at.things.forEach(found)
    }
  }
}
