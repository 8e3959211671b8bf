/** Protect: what a reader sees of a source, and which parts of it are not the writer's prose. */
import { sourceEdits } from '../markup/edits'
import { escapeMarkdown } from '../markup/escape'
import { escapeHtml, readHtml } from '../markup/html'
import { type IgnoreMark, ignoresOf, templateIgnores } from '../markup/ignore'
import { readMarkdown } from '../markup/markdown'
import { keepMarks, spanAt } from '../markup/marks'
import { findOpaque } from '../markup/opaque'
import { textBlocks } from '../markup/text'
import { ViewWriter } from '../markup/writer'
import type { Format, Opaque, Span, View } from '../text'

/** What a caller knows about a text. */
export interface ProtectOptions {
  /** Names that are never read or changed, found whole and with their capitals. */
  readonly names?: readonly string[]
}

/**
 * The view of a source. Any string is a valid source; the time is linear in its length.
 *
 * @param format How the source is marked up.
 */
export function protect(source: string, format: Format = 'text', { names }: ProtectOptions = {}): View {
  if (format === 'text') {
    const blocks = textBlocks(source)
    return {
      ...seen(source, blocks, findOpaque(source, blocks, [], names), []),
      toSource: (span) => span,
      toSourceEdits: (edit) => [edit],
    }
  }
  const writer = new ViewWriter(source)
  const markdown = format === 'markdown' ? readMarkdown(source, writer) : undefined
  if (!markdown) readHtml(source, 0, source.length, writer)
  const text = writer.finish()
  const { blocks, pieces, marks } = writer
  return {
    ...seen(text, blocks, findOpaque(text, blocks, writer.opaque, names), marks),
    toSource: (span) => pieces.toSource(span),
    toSourceEdits(edit) {
      if (!markdown || spanAt(markdown.html, pieces.toSource(edit).start)) {
        return sourceEdits(edit, text, pieces, escapeHtml)
      }
      return keepMarks(edit, sourceEdits(edit, text, pieces, escapeMarkdown), text, markdown)
    },
  }
}

function seen(
  text: string,
  blocks: readonly Span[],
  opaque: readonly Opaque[],
  marks: readonly IgnoreMark[],
): Omit<View, 'toSource' | 'toSourceEdits'> {
  const ignores = ignoresOf([...marks, ...templateIgnores(text, blocks, opaque)], blocks)
  return { text, blocks, opaque, ignores: ignores.sort((a, b) => a.start - b.start) }
}
