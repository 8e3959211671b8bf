/** The words that differ between two versions of a sentence, as edits of the first. */
import { classOf, DIGIT, EXTENDER, JOINER, LETTER, SPACE, SURROGATE } from './characters'
import type { Edit } from './text'

/** Beyond this many words the whole difference is one edit: the table below stays small. */
const LARGEST_TABLE = 40_000

const kindOf = (text: string, at: number): number => {
  const kind = classOf(text.charCodeAt(at))
  return kind === DIGIT || kind === EXTENDER || kind === JOINER ? LETTER : kind
}

/** Words, runs of white space, and single marks. */
function chunks(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text, at)
    let end = at + 1
    if (kind === LETTER || kind === SPACE || kind === SURROGATE)
      while (end < text.length && kindOf(text, end) === kind) end++
    found.push(text.slice(at, end))
    at = end
  }
  return found
}

const scratch = new Uint16Array(LARGEST_TABLE)

/** Pairs of indexes of a longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const table = scratch.fill(0, 0, (a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const right = table[i * width + j + 1] as number
      const below = table[(i + 1) * width + j] as number
      table[i * width + j] =
        a[i] === b[j] ? (table[(i + 1) * width + j + 1] as number) + 1 : Math.max(right, below)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++
    else j++
  }
  return pairs
}

/** Whether an offset lies inside a word or a run of white space. */
function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const kind = kindOf(text, at)
  return (kind === LETTER || kind === SPACE || kind === SURROGATE) && kindOf(text, at - 1) === kind
}

/** How much two texts have in common at their starts, up to the border of a word in both. */
function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  while (isInside(a, at) || isInside(b, at)) at--
  return at
}

/** The same at their ends, at most so many units. */
function commonEnd(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++
  while (isInside(a, a.length - length) || isInside(b, b.length - length)) length--
  return length
}

const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0)

/**
 * Edits that turn `before` into `after`, sorted and disjoint, each starting and ending at the border of a word.
 * White space between two changed words belongs to one edit with them.
 */
export function diff(before: string, after: string): Edit[] {
  const start = commonStart(before, after)
  const rest = Math.min(before.length, after.length) - start
  const tail = commonEnd(before, after, rest)
  const left = chunks(before.slice(start, before.length - tail))
  const right = chunks(after.slice(start, after.length - tail))
  if (left.length === 0 && right.length === 0) return []
  if ((left.length + 1) * (right.length + 1) > LARGEST_TABLE) {
    return [{ start, end: start + lengthOf(left), replacement: right.join('') }]
  }
  // Only words hold two versions together; a shared space or comma between changed words does not.
  const pairs = common(left, right).filter(([i]) => kindOf(left[i] as string, 0) === LETTER)
  const edits: Edit[] = []
  let i = 0
  let j = 0
  let at = start
  for (const [nextI, nextJ] of [...pairs, [left.length, right.length] as [number, number]]) {
    const old = left.slice(i, nextI)
    const end = at + lengthOf(old)
    const replacement = right.slice(j, nextJ).join('')
    if (old.join('') !== replacement) edits.push({ start: at, end, replacement })
    at = end + (left[nextI]?.length ?? 0)
    i = nextI + 1
    j = nextJ + 1
  }
  return edits
}
