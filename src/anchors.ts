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

/** A lead and its needs: more parts of a way are hardly ever missing where these are there. */
const MOST_PARTS = 3

const NOTHING: Way = { parts: [], shortest: 0, longest: 0 }

/** How often words occur, by chance: the weight of a part. */
class Weights {
  readonly #weigh: Weigh
  readonly #known = new Map<Anchors, number>()

  constructor(weigh: Weigh) {
    this.#weigh = weigh
  }

  of(anchors: Anchors): number {
    const known = this.#known.get(anchors)
    if (known !== undefined) return known
    const { words = [], prefixes = [], suffixes = [] } = anchors
    let sum = 0
    for (const key of words) sum += this.#weigh(key)
    for (const key of prefixes) sum += 40 / key.length
    for (const key of suffixes) sum += 40 / key.length
    this.#known.set(anchors, sum)
    return sum
  }

  rarestOf(parts: readonly Part[]): Part | undefined {
    let rarest: Part | undefined
    let least = Infinity
    for (const part of parts) {
      const weight = this.of(part.anchors)
      if (weight < least) {
        rarest = part
        least = weight
      }
    }
    return rarest
  }
}

/** The ways in which patterns may match. Pieces of a grammar, which stand in many patterns, are looked at once. */
class Ways {
  readonly #weights: Weights
  readonly #most: number
  readonly #known = new Map<Node, readonly Way[]>()

  /** @param most beyond so many ways they are told apart no longer */
  constructor(weights: Weights, most: number) {
    this.#weights = weights
    this.#most = most
  }

  /** Many ways as one: its part is the rarest of each. */
  #merged(ways: readonly Way[]): Way {
    const rarest = ways.map(({ parts }) => this.#weights.rarestOf(parts))
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
    if (before === NOTHING) return after
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
      parts.sort((a, b) => this.#weights.of(a.anchors) - this.#weights.of(b.anchors))
      parts.length = MOST_PARTS
    }
    return { parts, shortest, longest }
  }

  of(node: Node): readonly Way[] {
    const known = this.#known.get(node)
    if (known) return known
    const ways = this.#find(node)
    if (node.kind === 'choice' || node.kind === 'token') this.#known.set(node, ways)
    return ways
  }

  #find(node: Node): readonly Way[] {
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
        return this.of(node.part)
      case 'optional': {
        const longest = Math.max(...this.of(node.part).map((way) => way.longest))
        return [{ ...NOTHING, longest }]
      }
      case 'gap':
        return [{ ...NOTHING, longest: node.max }]
      case 'choice': {
        const ways = node.options.flatMap((option) => this.of(option))
        return ways.length > this.#most ? [this.#merged(ways)] : ways
      }
      case 'sequence':
        return node.parts.reduce<readonly Way[]>((before, part) => this.#sequel(before, part), [NOTHING])
      default:
        return [NOTHING]
    }
  }

  #sequel(before: readonly Way[], part: Node): readonly Way[] {
    if (part.kind === 'border' || part.kind === 'look' || part.kind === 'place') return before
    const after = this.of(part)
    if (before.length * after.length <= this.#most)
      return before.flatMap((first) => after.map((second) => this.#followedBy(first, second)))
    const last = this.#merged(after)
    return before.map((first) => this.#followedBy(first, last))
  }
}

/** What weighs no more is rare enough to lead to a pattern by itself. */
const LIGHT = 12
/** A common word leads by its sentence's other words: then the ways of a pattern are told apart, up to so many. */
const MOST_WAYS = 64

/** Finds out how the patterns of a language are looked up. */
export class Leads {
  readonly #weights: Weights
  readonly #coarse: Ways
  readonly #fine: Ways

  constructor(weigh: Weigh) {
    this.#weights = new Weights(weigh)
    this.#coarse = new Ways(this.#weights, 1)
    this.#fine = new Ways(this.#weights, MOST_WAYS)
  }

  /** The leads of a pattern; nothing where it may match without any of our words. */
  of(node: Node): readonly Lead[] | undefined {
    const leads = this.#leadsOf(this.#coarse.of(node))
    const isLight = leads?.every(({ anchors }) => this.#weights.of(anchors) <= LIGHT)
    return leads === undefined || isLight ? leads : this.#leadsOf(this.#fine.of(node))
  }

  #leadsOf(ways: readonly Way[]): readonly Lead[] | undefined {
    const leads: Lead[] = []
    for (const { parts } of ways) {
      const lead = this.#weights.rarestOf(parts)
      if (!lead) return undefined
      leads.push({ ...lead, needs: parts.filter((part) => part !== lead).map(({ anchors }) => anchors) })
    }
    return leads
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
  readonly #numbers = new Map<Anchors, number>()
  readonly #words = new Map<string, number[]>()
  readonly #prefixes = branch()
  readonly #suffixes = branch()

  /** How many parts there are. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of the part with these anchors: the same where it stands in several patterns. */
  number(anchors: Anchors): number {
    const known = this.#numbers.get(anchors)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(anchors, number)
    const { words = [], prefixes = [], suffixes = [] } = anchors
    for (const key of words) {
      const there = this.#words.get(key)
      if (!there) this.#words.set(key, [number])
      else if (there[there.length - 1] !== number) there.push(number)
    }
    for (const key of prefixes) plant(this.#prefixes, key, number)
    for (const key of suffixes) plant(this.#suffixes, reversed(key), number)
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
