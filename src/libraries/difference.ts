import type { Edit } from '../text'

const unit = /[\p{L}\p{M}\p{N}\p{Pc}]+|\s+|./gsu
const inWord = /[\p{L}\p{M}\p{N}\p{Pc}\p{Surrogate}]/u
/** How far both texts are searched for the place where they agree again, in UTF-16 code units. */
const reach = 4000
/** How many words, spaces and marks have to agree for that. */
const agreement = 5

/**
 * The words that differ between two versions of a text, as edits of the first: sorted, disjoint, and few. Takes
 * time in proportion to the length of the texts, and for each difference to the words around it.
 */
export function difference(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = []
  let at = { before: 0, after: 0 }
  for (;;) {
    const start = nextDifference(before, after, at)
    if (start === undefined) return edits
    const end = nextAgreement(before, after, start)
    edits.push({ start: start.before, end: end.before, replacement: after.slice(start.after, end.after) })
    at = end
  }
}

/** A place in both versions. */
interface Pair {
  readonly before: number
  readonly after: number
}

/** Where the versions differ next, taken back to where the word starts. */
function nextDifference(before: string, after: string, from: Pair): Pair | undefined {
  let length = 0
  const limit = Math.min(before.length - from.before, after.length - from.after)
  while (length < limit && before.charCodeAt(from.before + length) === after.charCodeAt(from.after + length))
    length++
  const at = { before: from.before + length, after: from.after + length }
  if (at.before === before.length && at.after === after.length) return undefined
  const splitsWord = inWord.test(before[at.before] ?? '') || inWord.test(after[at.after] ?? '')
  if (splitsWord) while (length > 0 && inWord.test(before[from.before + length - 1] ?? '')) length--
  return { before: from.before + length, after: from.after + length }
}

/** The nearest place from which on the versions agree for a while; their end where there is none. */
function nextAgreement(before: string, after: string, from: Pair): Pair {
  const a = before.slice(from.before, from.before + reach).match(unit) ?? []
  const b = after.slice(from.after, from.after + reach).match(unit) ?? []
  const whole = before.length - from.before <= reach && after.length - from.after <= reach
  for (let units = 1; units <= a.length + b.length; units++) {
    for (let left = Math.max(0, units - b.length); left <= Math.min(units, a.length); left++) {
      if (!agree(a, left, b, units - left, whole)) continue
      return { before: from.before + lengthOf(a, left), after: from.after + lengthOf(b, units - left) }
    }
  }
  return commonEnd(before, after, from)
}

function agree(
  a: readonly string[],
  left: number,
  b: readonly string[],
  right: number,
  whole: boolean,
): boolean {
  for (let unit = 0; unit < agreement; unit++) {
    const first = a[left + unit]
    if (first !== b[right + unit]) return false
    if (first === undefined) return whole
  }
  return true
}

function lengthOf(units: readonly string[], count: number): number {
  return units.slice(0, count).reduce((sum, { length }) => sum + length, 0)
}

/** The start of the longest end that both versions share. */
function commonEnd(before: string, after: string, from: Pair): Pair {
  let length = 0
  const limit = Math.min(before.length - from.before, after.length - from.after)
  while (
    length < limit &&
    before.charCodeAt(before.length - length - 1) === after.charCodeAt(after.length - length - 1)
  )
    length++
  return { before: before.length - length, after: after.length - length }
}
