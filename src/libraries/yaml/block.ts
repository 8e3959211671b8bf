import type { Span } from '../../text'
import { type Alignment, AlignmentBuilder } from '../alignment'
import type { Notation } from '../scalar'
import { doubleQuoted } from './double-quoted'
import type { FileStyle } from './style'

// Block scalars of YAML 1.2, chapter 8.1: literal (|) keeps line breaks, folded (>) turns single ones into spaces.

/** A line of a block scalar; offsets in the source. */
interface Line {
  readonly start: number
  /** After the indentation of spaces. */
  readonly content: number
  /** Before the line break. */
  readonly end: number
}

/** The parts of a block scalar. */
interface Block {
  readonly folded: boolean
  readonly chomp: '' | '-' | '+'
  readonly indent: number
  readonly bodyStart: number
  readonly end: number
  /** The lines of the text, up to the last one that shows anything. */
  readonly text: readonly Line[]
  /** The empty lines behind the text, of which the header says whether they count. */
  readonly rest: readonly Line[]
}

/** @param parentIndent indentation of the node that holds the scalar, to which an indicator (`|2`) is added */
export function blockScalar(file: string, style: FileStyle, span: Span, parentIndent: number): Notation {
  const { lineBreak } = style
  /** The same header and indentation around other lines. */
  const sameStyle = (value: string): string => {
    const { folded, indent, bodyStart, end, text } = parseBlock(file, span.start, span.end, parentIndent)
    const margin = ' '.repeat(indent)
    const breaks = (run: string) => lineBreak.repeat(run.length + (folded ? 1 : 0)) + margin
    let length = value.length
    while (value[length - 1] === '\n') length--
    const lines = margin + value.slice(0, length).replace(/\n+/g, breaks)
    return file.slice(span.start, bodyStart) + lines + file.slice(text.at(-1)?.end ?? end, end)
  }

  const holds = (source: string, value: string): boolean => {
    if (source[0] !== '|' && source[0] !== '>') return false
    const block = parseBlock(source, 0, source.length, parentIndent)
    const indented = (line: Line) => !showsText(line) || line.content - line.start >= block.indent
    return block.text.every(indented) && readBlock(source, block).value === value
  }

  return {
    read: (source, { start, end }) => readBlock(source, parseBlock(source, start, end, parentIndent)),
    // Line breaks need indentation, which respelling gives them.
    spell: (words) => words,
    holds,
    respell: (value) => [sameStyle(value), doubleQuoted(style, value)[0] + lineBreak],
  }
}

function parseBlock(source: string, start: number, end: number, parentIndent: number): Block {
  const headerEnd = source.indexOf('\n', start)
  const bodyStart = headerEnd < 0 || headerEnd >= end ? end : headerEnd + 1
  const header = /^([|>])([-+\d]*)/.exec(source.slice(start, bodyStart))
  const indicators = header?.[2] ?? ''
  const indicated = Number(indicators.replace(/[-+]/g, ''))

  const lines = splitLines(source, bodyStart, end)
  const first = lines.find(showsText)
  const found = first === undefined ? 0 : first.content - first.start
  const indent = indicated > 0 ? parentIndent + indicated : found
  // Spaces beyond the indentation are text, too, once there is text.
  const belongs = (line: Line) =>
    showsText(line) || (first !== undefined && line.content - line.start > indent)
  let length = lines.length
  for (let line = lines[length - 1]; line !== undefined && !belongs(line); line = lines[length - 1]) length--
  return {
    folded: header?.[1] === '>',
    chomp: indicators.includes('-') ? '-' : indicators.includes('+') ? '+' : '',
    ...{ indent, bodyStart, end },
    text: lines.slice(0, length),
    rest: lines.slice(length),
  }
}

function showsText({ content, end }: Line): boolean {
  return end > content
}

function splitLines(source: string, bodyStart: number, end: number): readonly Line[] {
  const lines: Line[] = []
  for (let start = bodyStart; start < end; ) {
    const found = source.indexOf('\n', start)
    const lineBreak = found < 0 || found >= end ? end : found
    const textEnd = lineBreak > start && source[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak
    let content = start
    while (content < textEnd && source[content] === ' ') content++
    lines.push({ start, content, end: textEnd })
    start = lineBreak + 1
  }
  return lines
}

function readBlock(source: string, block: Block): Alignment {
  const { folded, indent, bodyStart, end, text } = block
  const builder = new AlignmentBuilder(source)
  const first = text.findIndex(showsText)
  let from = bodyStart
  // What the line breaks since the last text stand for: those that stay whatever follows, and the last one,
  // which may turn into a space or, around lines that are indented further, into a break of its own.
  let kept = ''
  let last = ''
  let afterSpaced = false
  for (const [index, line] of text.entries()) {
    const textStart = Math.min(line.start + indent, line.content)
    const leading = index < first
    const spaced = line.content > textStart || source[line.content] === '\t'
    if (folded && !leading) {
      if (!spaced && !showsText(line)) {
        if (last === '\n') kept += '\n'
        else last = '\n'
        continue
      }
      if (spaced && last === ' ') last = '\n'
      else if (spaced && !afterSpaced && last === '\n') last = '\n\n'
      afterSpaced = spaced
    }
    builder.stand(from, textStart, kept + last)
    builder.verbatim(textStart, line.end)
    from = line.end
    kept = leading ? '\n' : ''
    last = leading ? '' : folded && !spaced ? ' ' : '\n'
  }
  builder.stand(from, end, '\n'.repeat(finalBreaks(block)))
  return builder.build(bodyStart)
}

/** How many line breaks the value ends with, by its chomping indicator. */
function finalBreaks({ chomp, text, rest, end }: Block): number {
  if (chomp === '-') return 0
  const own = text.length > 0 ? 1 : 0
  if (chomp === '') return own
  const kept = own + rest.filter((line) => line.end < end).length
  // A lone line of spaces at the end of the file is a line, although no break ends it.
  return rest.length > 0 ? Math.max(1, kept) : kept
}
