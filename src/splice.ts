import type { Edit } from './text'

/**
 * The text with all edits made.
 *
 * @param edits sorted and disjoint
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(from, start), replacement)
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Whether the edits stand in order and leave each other alone. */
export function disjoint(edits: readonly Edit[]): boolean {
  return edits.every(({ start }, index) => start >= (edits[index - 1]?.end ?? 0))
}
