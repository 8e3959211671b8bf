/** Edits of Markdown that leave no mark of emphasis behind that would not be one any more. */
import type { Edit, Span } from '../text'
import type { Emphasis } from './emphasis'
import { type Page, readEmphasis } from './inline'
import { Lookahead } from './lookahead'

/** Inline content with emphasis in it. */
export interface Emphasised extends Span {
  readonly marks: readonly Emphasis[]
}

/** A document that was read, and where in it words are emphasised. */
export interface Markdown {
  readonly page: Page
  readonly emphasised: readonly Emphasised[]
}

function contentAt(emphasised: readonly Emphasised[], offset: number): Emphasised | undefined {
  let low = 0
  let high = emphasised.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((emphasised[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  const found = emphasised[low]
  return found && found.start <= offset ? found : undefined
}

/** Makes edits, sorted and disjoint, of the part of a source that a span holds. */
function apply(source: string, { start, end }: Span, edits: readonly Edit[]): string {
  let text = ''
  let at = start
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return text + source.slice(at, end)
}

/**
 * "**very** good" without "very " is not "****good", and "**good **" no emphasis: where an edit beside marks would
 * undo them, the marks go.
 */
export function keepMarks(edits: readonly Edit[], { page, emphasised }: Markdown): readonly Edit[] {
  const from = edits[0]?.start ?? 0
  const to = edits[edits.length - 1]?.end ?? 0
  const content = edits.length > 0 ? contentAt(emphasised, from) : undefined
  if (!content || content.end < to) return edits
  const touches = (at: number, length: number) => at <= to && at + length >= from
  const touched = content.marks.filter(
    ({ open, close, length }) => touches(open, length) || touches(close, length),
  )
  if (touched.length === 0) return edits
  const text = apply(page.source, content, edits)
  const marks = readEmphasis({ ...page, source: text, ahead: new Lookahead(text) }, 0, text.length)
  if (marks.length === content.marks.length) return edits
  const removals = touched.flatMap(({ open, close, length }): Edit[] => [
    { start: open, end: open + length, replacement: '' },
    { start: close, end: close + length, replacement: '' },
  ])
  return [...edits, ...removals].sort((a, b) => a.start - b.start || a.end - b.end)
}
