/** What protection makes of a sample, in a notation that shows it inside the text. */
import { protect } from '../../src/stages/protect'
import type { Edit, Format, OpaqueKind, View } from '../../src/text'

/** The view with each opaque stretch between `⟦` and `⟧`. */
export function marked(source: string, format: Format = 'text', names?: readonly string[]): string {
  const { text, opaque } = protect(source, format, names && { names })
  let result = ''
  let at = 0
  for (const { start, end } of opaque) {
    result += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return result + text.slice(at)
}

/** A sample without the marks. */
export const unmarked = (sample: string): string => sample.replace(/[⟦⟧]/g, '')

export const kindsOf = (source: string, format: Format = 'text', names?: readonly string[]): OpaqueKind[] =>
  protect(source, format, names && { names }).opaque.map(({ kind }) => kind)

/** The writer's blocks, as they show. */
export function blocksOf(source: string, format: Format = 'text'): string[] {
  const { text, blocks } = protect(source, format)
  return blocks.map(({ start, end }) => text.slice(start, end))
}

/** Makes sorted, disjoint edits. */
export function apply(source: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, replacement } of edits) {
    if (start < at || end < start) throw new RangeError(`edits overlap at ${start}`)
    result += source.slice(at, start) + replacement
    at = end
  }
  return result + source.slice(at)
}

/** The source after words of its view, which must occur once, were replaced by others. */
export function edited(source: string, format: Format, old: string, replacement: string): string {
  const view: View = protect(source, format)
  const start = view.text.indexOf(old)
  if (start < 0 || view.text.includes(old, start + 1))
    throw new RangeError(`"${old}" must occur once in "${view.text}"`)
  return apply(source, view.toSourceEdits({ start, end: start + old.length, replacement }))
}
