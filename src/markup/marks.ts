/** Edits of Markdown that leave no mark of emphasis behind that would not be one any more. */
import type { Edit, Span } from '../text'
import type { Emphasis } from './emphasis'
import { Elements } from './html'
import { type Page, writeInline } from './inline'
import { Lookahead } from './lookahead'
import { ViewWriter } from './writer'

/** Inline content with emphasis in it. */
export interface Emphasised extends Span {
  readonly view: Span
  readonly marks: readonly Emphasis[]
}

/** A document that was read, and where in it words are emphasised. */
export interface Markdown {
  readonly page: Page
  readonly emphasised: readonly Emphasised[]
  /** Blocks of HTML: in the source. */
  readonly html: readonly Span[]
}

/** The one among sorted, disjoint spans that holds an offset, its end included. */
export function spanAt<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Kind).end < offset) low = middle + 1
    else high = middle
  }
  const found = spans[low]
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

/** What a piece of inline content shows. */
function shown(source: string, page: Page): string {
  const writer = new ViewWriter(source)
  writeInline(
    { ...page, source, ahead: new Lookahead(source) },
    0,
    source.length,
    writer,
    new Elements(writer),
  )
  return writer.finish()
}

/** In UTF-16 units: marks of several pairs can stand side by side. */
const NEAR = 2

/**
 * "**very** good" without "very " is not "****good", and "**good **" no emphasis: where an edit beside marks would
 * undo them, the marks go.
 *
 * @param text The view.
 */
export function keepMarks(
  edit: Edit,
  edits: readonly Edit[],
  text: string,
  { page, emphasised }: Markdown,
): readonly Edit[] {
  const from = edits[0]?.start ?? 0
  const to = edits[edits.length - 1]?.end ?? 0
  const content = edits.length > 0 ? spanAt(emphasised, from) : undefined
  if (!content || content.end < to) return edits
  const wanted =
    text.slice(content.view.start, edit.start) + edit.replacement + text.slice(edit.end, content.view.end)
  if (shown(apply(page.source, content, edits), page) === wanted) return edits
  const touches = (at: number, length: number) => at <= to + NEAR && at + length >= from - NEAR
  const removals = content.marks
    .filter(({ open, close, length }) => touches(open, length) || touches(close, length))
    .flatMap(({ open, close, length }): Edit[] => [
      { start: open, end: open + length, replacement: '' },
      { start: close, end: close + length, replacement: '' },
    ])
  return [...edits, ...removals].sort((a, b) => a.start - b.start || a.end - b.end)
}
