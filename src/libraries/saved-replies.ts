import { AlignmentBuilder } from './alignment'
import type { Field, Unit } from './field'
import { type Notation, scalarField } from './scalar'

const fence = /^( {0,3})(`{3,}|~{3,})((?:[^\r\n`~][^\r\n`]*)?)$/
const heading = /^ {0,3}#{1,6}[ \t]+(\S[^\r\n]*)$/
const lineBreak = /\r\n?|\n/g
const replyNames = new Set(['', 'md', 'markdown', 'text', 'txt'])

/**
 * Reads a collection of replies in Markdown, as teams keep those they save on GitHub: headings, and below each the
 * reply in a fenced block, so that it can be copied with its markup. What stands between is for the team. Blocks of
 * other languages are code. Paths: the heading in small letters with hyphens, and the number of its block from 0
 * where it has several.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-saved-replies
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function readSavedReplies(file: string): readonly Field[] {
  const blocks = scanBlocks(file).filter(({ name }) => replyNames.has(name))
  const counts = new Map<string, number>()
  for (const { title } of blocks) counts.set(title, (counts.get(title) ?? 0) + 1)
  const seen = new Map<string, number>()
  return blocks.map(({ title, start, end, indent }) => {
    const number = seen.get(title) ?? 0
    seen.set(title, number + 1)
    const id = slug(title) || 'reply'
    const unit: Unit = { id, title: title === '' ? undefined : title }
    const path = (counts.get(title) ?? 0) > 1 ? [id, number] : [id]
    const scalar = { path, span: { start, end }, notation: indented(indent) }
    return { ...scalarField(file, scalar, () => 'markdown' as const), unit }
  })
}

/** Whether a Markdown file is such a collection: all its blocks say that they are Markdown. */
export function isSavedReplies(file: string): boolean {
  const blocks = scanBlocks(file)
  return blocks.length > 0 && blocks.every(({ name }) => name === 'md' || name === 'markdown')
}

interface Block {
  readonly title: string
  readonly name: string
  readonly indent: number
  readonly start: number
  readonly end: number
}

function scanBlocks(file: string): readonly Block[] {
  const blocks: Block[] = []
  let title = ''
  let open:
    | { readonly mark: string; readonly name: string; readonly indent: number; readonly start: number }
    | undefined
  for (let line = 0; line < file.length; ) {
    lineBreak.lastIndex = line
    const found = lineBreak.exec(file)
    const end = found?.index ?? file.length
    const next = found === null ? file.length : lineBreak.lastIndex
    // No heading and no fence is longer; the bound keeps a file of one huge line cheap.
    const text = file.slice(line, Math.min(end, line + 1000))
    const [, indent = '', mark = '', info = ''] = fence.exec(text) ?? []
    if (open === undefined) {
      if (mark !== '')
        open = {
          mark,
          name: info.trim().split(/\s/)[0]?.toLowerCase() ?? '',
          indent: indent.length,
          start: next,
        }
      else title = titleOf(heading.exec(text)?.[1]) ?? title
    } else if (mark.startsWith(open.mark) && info.trim() === '') {
      blocks.push({ ...open, title, end: Math.max(open.start, lastBreak(file, line)) })
      open = undefined
    }
    line = next
  }
  return blocks
}

/** The words of a heading, signs that close it taken off. */
function titleOf(text: string | undefined): string | undefined {
  const words = text?.trim() ?? ''
  let end = words.length
  while (words[end - 1] === '#') end--
  return words[end - 1] === ' ' ? words.slice(0, end).trim() : words || undefined
}

/** Where the line break before this line starts: it belongs to the fence. */
function lastBreak(file: string, line: number): number {
  const at = file[line - 1] === '\n' ? line - 1 : line
  return file[at - 1] === '\r' ? at - 1 : at
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-')
}

/** Lines of a fenced block, which are indented as far as the fence is, or less. */
function indented(indent: number): Notation {
  const margin = ' '.repeat(indent)
  const spell = (words: string) => words.replace(lineBreak, (sign) => sign + margin)
  const read: Notation['read'] = (source, { start, end }) => {
    const builder = new AlignmentBuilder(source)
    for (let line = start; line < end; ) {
      let from = line
      while (from < end && from - line < indent && source[from] === ' ') from++
      const newline = source.indexOf('\n', from)
      const next = newline < 0 || newline >= end ? end : newline + 1
      builder.verbatim(from, next)
      line = next
    }
    return builder.build(start)
  }
  return {
    read,
    spell,
    // A line that would close the fence is told apart when the file is read again.
    holds: (source, value) => read(source, { start: 0, end: source.length }).value === value,
    respell: (value) => [margin + spell(value)],
  }
}
