/**
 * Anchors: each pattern is filed under words (or word beginnings, or word ends) of which one must occur for it to
 * match. A sentence without any anchor is passed over after one look at its letters, and no pattern runs.
 */
import { type Anchors, mergeAnchors, type Node } from './pattern'

/** A part of a pattern that every match holds, between `nearest` and `farthest` tokens behind its first token. */
interface Part {
  readonly anchors: Anchors
  readonly nearest: number
  readonly farthest: number
}

/** One way in which a pattern may match: the parts that it holds then, and the fewest and most tokens it takes. */
interface Way {
  readonly parts: readonly Part[]
  readonly shortest: number
  readonly longest: number
}

/** How a pattern is looked up: by its lead, and tried only where a word for each of its needs is there, too. */
export interface Lead extends Part {
  readonly needs: readonly Anchors[]
}

/** How often a sentence will hold one of these anchors by chance, roughly; the rarest part of a pattern leads to it. */
export type Weigh = (word: string) => number

/** More ways than these are told apart no longer: in a choice, and in a sequence of choices. */
const MOST_CHOICES = 96
const MOST_COMBINATIONS = 32
/** A lead and its needs: more parts of a way are hardly ever missing where these are there. */
const MOST_PARTS = 3

const NOTHING: Way = { parts: [], shortest: 0, longest: 0 }

/** Finds out how the patterns of a language are looked up. Pieces of its grammar are looked at once. */
export class Leads {
  readonly #weigh: Weigh
  readonly #weights = new Map<Anchors, number>()
  readonly #ways = new Map<Node, readonly Way[]>()

  constructor(weigh: Weigh) {
    this.#weigh = weigh
  }

  /** The leads of a pattern, one for each way to match; nothing where it may match without any of our words. */
  of(node: Node): readonly Lead[] | undefined {
    const leads: Lead[] = []
    for (const { parts } of this.#waysOf(node)) {
      const lead = this.#rarestOf(parts)
      if (!lead) return undefined
      leads.push({ ...lead, needs: parts.filter((part) => part !== lead).map(({ anchors }) => anchors) })
    }
    return leads
  }

  #weightOf(anchors: Anchors): number {
    const known = this.#weights.get(anchors)
    if (known !== undefined) return known
    const { words = [], prefixes = [], suffixes = [] } = anchors
    let sum = 0
    for (const key of words) sum += this.#weigh(key)
    for (const key of prefixes) sum += 40 / key.length
    for (const key of suffixes) sum += 40 / key.length
    this.#weights.set(anchors, sum)
    return sum
  }

  #rarestOf(parts: readonly Part[]): Part | undefined {
    let rarest: Part | undefined
    let least = Infinity
    for (const part of parts) {
      const weight = this.#weightOf(part.anchors)
      if (weight < least) {
        rarest = part
        least = weight
      }
    }
    return rarest
  }

  /** Many ways as one: its part is the rarest of each. */
  #merged(ways: readonly Way[]): Way {
    const rarest = ways.map(({ parts }) => this.#rarestOf(parts))
    const isLed = rarest.every((part) => part !== undefined)
    return {
      parts: isLed
        ? [
            {
              anchors: mergeAnchors(rarest.map(({ anchors }) => anchors)),
              nearest: Math.min(...rarest.map(({ nearest }) => nearest)),
              farthest: Math.max(...rarest.map(({ farthest }) => farthest)),
            },
          ]
        : [],
      shortest: Math.min(...ways.map(({ shortest }) => shortest)),
      longest: Math.max(...ways.map(({ longest }) => longest)),
    }
  }

  #followedBy(before: Way, after: Way): Way {
    const shortest = before.shortest + after.shortest
    const longest = before.longest + after.longest
    if (after.parts.length === 0) return { parts: before.parts, shortest, longest }
    const parts = [
      ...before.parts,
      ...after.parts.map(({ anchors, nearest, farthest }) => ({
        anchors,
        nearest: nearest + before.shortest,
        farthest: farthest + before.longest,
      })),
    ]
    if (parts.length > MOST_PARTS) {
      parts.sort((a, b) => this.#weightOf(a.anchors) - this.#weightOf(b.anchors))
      parts.length = MOST_PARTS
    }
    return { parts, shortest, longest }
  }

  #waysOf(node: Node): readonly Way[] {
    const known = this.#ways.get(node)
    if (known) return known
    const ways = this.#findWays(node)
    if (node.kind === 'choice' || node.kind === 'token') this.#ways.set(node, ways)
    return ways
  }

  #findWays(node: Node): readonly Way[] {
    switch (node.kind) {
      case 'token':
        return [
          {
            parts: node.anchors ? [{ anchors: node.anchors, nearest: 0, farthest: 0 }] : [],
            shortest: 1,
            longest: 1,
          },
        ]
      case 'capture':
        return this.#waysOf(node.part)
      case 'optional': {
        const longest = Math.max(...this.#waysOf(node.part).map((way) => way.longest))
        return [{ ...NOTHING, longest }]
      }
      case 'gap':
        return [{ ...NOTHING, longest: node.max }]
      case 'choice': {
        const ways = node.options.flatMap((option) => this.#waysOf(option))
        return ways.length > MOST_CHOICES ? [this.#merged(ways)] : ways
      }
      case 'sequence':
        return node.parts.reduce<readonly Way[]>((before, part) => this.#sequel(before, part), [NOTHING])
      default:
        return [NOTHING]
    }
  }

  #sequel(before: readonly Way[], part: Node): readonly Way[] {
    if (part.kind === 'border' || part.kind === 'look' || part.kind === 'place') return before
    const after = this.#waysOf(part)
    if (before.length * after.length <= MOST_COMBINATIONS || before.length === 1)
      return before.flatMap((first) => after.map((second) => this.#followedBy(first, second)))
    const last = this.#merged(after)
    return before.map((first) => this.#followedBy(first, last))
  }
}

/** A letter tree that files numbers under word beginnings; ends are filed reversed. */
interface Branch {
  readonly next: Map<number, Branch>
  readonly parts: number[]
}

const branch = (): Branch => ({ next: new Map(), parts: [] })

function plant(root: Branch, key: string, part: number): void {
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
  at.parts.push(part)
}

// By code unit, as the climb reads them.
const reversed = (key: string): string => key.split('').reverse().join('')

/** Parts of patterns by number, filed under the words that may stand for them. */
export class AnchorIndex {
  readonly #numbers = new Map<string, number>()
  readonly #known = new Map<Anchors, number>()
  readonly #words = new Map<string, number[]>()
  readonly #prefixes = branch()
  readonly #suffixes = branch()

  /** How many parts there are. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of the part with these anchors. */
  number(anchors: Anchors): number {
    const known = this.#known.get(anchors)
    if (known !== undefined) return known
    const number = this.#numberOf(anchors)
    this.#known.set(anchors, number)
    return number
  }

  #numberOf({ words = [], prefixes = [], suffixes = [] }: Anchors): number {
    const name = [words, prefixes, suffixes].map((keys) => [...new Set(keys)].sort().join(' ')).join('|')
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(name, number)
    for (const key of new Set(words)) {
      const there = this.#words.get(key)
      if (there) there.push(number)
      else this.#words.set(key, [number])
    }
    for (const key of new Set(prefixes)) plant(this.#prefixes, key, number)
    for (const key of new Set(suffixes)) plant(this.#suffixes, reversed(key), number)
    return number
  }

  /** The numbers of the parts that this folded word may stand for. */
  partsOf(key: string): readonly number[] {
    const found = new Set(this.#words.get(key))
    let at: Branch | undefined = this.#prefixes
    for (let index = 0; index < key.length && at.next.size > 0; index++) {
      at = at.next.get(key.charCodeAt(index))
      if (!at) break
      for (const part of at.parts) found.add(part)
    }
    at = this.#suffixes
    for (let index = key.length - 1; index >= 0 && at.next.size > 0; index--) {
      at = at.next.get(key.charCodeAt(index))
      if (!at) break
      for (const part of at.parts) found.add(part)
    }
    return [...found]
  }
}
