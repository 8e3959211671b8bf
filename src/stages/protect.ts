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
import type { Edit, Format, Ignore, Opaque, Span, View } from '../text'

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
    const opaque = findOpaque(source, blocks, [], names)
    return {
      text: source,
      blocks,
      opaque,
      ignores: seenIgnores(source, blocks, opaque, []),
      toSource,
      toSourceEdits,
    }
  }
  const writer = new ViewWriter(source)
  const markdown = format === 'markdown' ? readMarkdown(source, writer) : undefined
  if (!markdown) readHtml(source, 0, source.length, writer)
  const text = writer.finish()
  const { blocks, pieces, marks } = writer
  const opaque = findOpaque(text, blocks, writer.opaque, names)
  return {
    text,
    blocks,
    opaque,
    ignores: seenIgnores(text, blocks, opaque, marks),
    toSource: (span) => pieces.toSource(span),
    toSourceEdits(edit) {
      if (!markdown || spanAt(markdown.html, pieces.toSource(edit).start)) {
        return sourceEdits(edit, text, pieces, escapeHtml)
      }
      return keepMarks(edit, sourceEdits(edit, text, pieces, escapeMarkdown), text, markdown)
    },
  }
}

// A plain text is its own view.
const toSource = (span: Span): Span => span
const toSourceEdits = (edit: Edit): readonly Edit[] => [edit]

function seenIgnores(
  text: string,
  blocks: readonly Span[],
  opaque: readonly Opaque[],
  marks: readonly IgnoreMark[],
): readonly Ignore[] {
  if (marks.length === 0 && opaque.length === 0) return []
  const ignores = ignoresOf([...marks, ...templateIgnores(text, blocks, opaque)], blocks)
  return ignores.sort((a, b) => a.start - b.start)
}
