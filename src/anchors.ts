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

function weightOf({ words = [], prefixes = [], suffixes = [] }: Anchors, weigh: Weigh): number {
  let sum = 0
  for (const key of words) sum += weigh(key)
  for (const key of prefixes) sum += 40 / key.length
  for (const key of suffixes) sum += 40 / key.length
  return sum
}

function rarestOf(parts: readonly Part[], weigh: Weigh): Part | undefined {
  let rarest: Part | undefined
  let least = Infinity
  for (const part of parts) {
    const weight = weightOf(part.anchors, weigh)
    if (weight < least) {
      rarest = part
      least = weight
    }
  }
  return rarest
}

/** More ways than this are told apart no longer. */
const MOST_WAYS = 96

/** Many ways as one: its part is the rarest of each. */
function merged(ways: readonly Way[], weigh: Weigh): Way {
  const rarest = ways.map(({ parts }) => rarestOf(parts, weigh))
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

const followedBy = (before: Way, after: Way): Way => ({
  parts: [
    ...before.parts,
    ...after.parts.map(({ anchors, nearest, farthest }) => ({
      anchors,
      nearest: nearest + before.shortest,
      farthest: farthest + before.longest,
    })),
  ],
  shortest: before.shortest + after.shortest,
  longest: before.longest + after.longest,
})

const NOTHING: Way = { parts: [], shortest: 0, longest: 0 }

function waysOf(node: Node, weigh: Weigh): readonly Way[] {
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
      return waysOf(node.part, weigh)
    case 'optional':
      return [{ ...NOTHING, longest: merged(waysOf(node.part, weigh), weigh).longest }]
    case 'gap':
      return [{ ...NOTHING, longest: node.max }]
    case 'choice': {
      const ways = node.options.flatMap((option) => waysOf(option, weigh))
      return ways.length > MOST_WAYS ? [merged(ways, weigh)] : ways
    }
    case 'sequence':
      return node.parts.reduce<readonly Way[]>(
        (before, part) => {
          const after = waysOf(part, weigh)
          if (before.length * after.length <= MOST_WAYS)
            return before.flatMap((first) => after.map((second) => followedBy(first, second)))
          const last = merged(after, weigh)
          return before.map((first) => followedBy(first, last))
        },
        [NOTHING],
      )
    default:
      return [NOTHING]
  }
}

/** The leads of a pattern, one for each way to match; nothing where it may match without any of our words. */
export function leadsOf(node: Node, weigh: Weigh): readonly Lead[] | undefined {
  const leads: Lead[] = []
  for (const { parts } of waysOf(node, weigh)) {
    const lead = rarestOf(parts, weigh)
    if (!lead) return undefined
    leads.push({ ...lead, needs: parts.filter((part) => part !== lead).map(({ anchors }) => anchors) })
  }
  return leads
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
  readonly #words = new Map<string, number[]>()
  readonly #prefixes = branch()
  readonly #suffixes = branch()

  /** How many parts there are. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of the part with these anchors. */
  number({ words = [], prefixes = [], suffixes = [] }: Anchors): number {
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
