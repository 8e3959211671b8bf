/** Reads Markdown (CommonMark 0.31 and GFM): which lines are the writer's prose, which are code, quotations or syntax. */
import type { Span } from '../text'
import { Elements, readHtml } from './html'
import { htmlBlockEnd, lineEnd } from './html-block'
import { labelOf, type Page, writeInline } from './inline'
import { Lookahead } from './lookahead'
import type { Emphasised, Markdown } from './marks'
import { readDefinition } from './resource'
import { cellsOf, columnsOf } from './table'
import { matchAt, spaceAt } from './units'
import type { ViewWriter } from './writer'

const FENCE = /(?:`{3,}[^`\n]*|~~~[^\n]*)(?=\n|$)/y
const HEADING = /#{1,6}(?=[ \t\r\n]|$)/y
const THEMATIC_BREAK = /(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})\r?(?=\n|$)/y
const UNDERLINE = /(?:=+|-+)[ \t]*\r?(?=\n|$)/y
const LIST_MARK = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y
const TASK = /\[[ xX]\][ \t]+(?=[^\s])/y
const FOOTNOTE = /\[\^[^\s[\]]{1,80}\]:[ \t]*/y
const FRONT_MATTER = /---[ \t]*\r?\n[ \t]*[\w-]+[ \t]*:/y

const CODE_INDENT = 4

type Leaf =
  | { readonly kind: 'inline' | 'html'; readonly start: number; readonly end: number }
  | { readonly kind: 'quote' }

/** The block structure, line by line. */
class BlockReader {
  readonly leaves: Leaf[] = []
  readonly labels = new Set<string>()
  /** The open paragraph; -1 for none. */
  private start = -1
  private end = 0
  /** How many lines it has, and where the last one begins. */
  private lines = 0
  private lastLine = 0
  /** The columns at which the contents of the open list items begin. */
  private readonly items: number[] = []
  private fence: { readonly sign: string; readonly length: number } | undefined
  /** Whether the last line belongs to a quotation, into which the next one may run on; whether it is in code there. */
  private quoted = false
  private quotedFence = false
  private columns = 0

  constructor(
    private readonly source: string,
    private readonly ahead: Lookahead,
  ) {}

  read(start: number, end: number): void {
    for (let at = start; at < end; ) at = this.readLine(at, end)
    this.closeParagraph()
  }

  /** Reads the line at `line`; answers where the next one begins. */
  private readLine(line: number, limit: number): number {
    const { source, items } = this
    const end = lineEnd(this.source, line)
    const next = Math.min(end + 1, limit)
    let [at, column] = this.skipIndent(line, 0)
    if (at >= end || (source[at] === '\r' && at + 1 === end)) {
      if (!this.fence) this.closeParagraph()
      this.quoted = false
      this.quotedFence = false
      return next
    }
    let matched = 0
    while (matched < items.length && (items[matched] as number) <= column) matched++
    let indent = column - (matched > 0 ? (items[matched - 1] as number) : 0)
    if (this.fence) {
      if (matched === items.length) {
        if (indent < CODE_INDENT && this.closesFence(at, end)) this.fence = undefined
        return next
      }
      this.fence = undefined
    }
    const isOpen = this.start >= 0
    if (indent >= CODE_INDENT) {
      if (isOpen) this.extend(at, end)
      else if (!this.quoted) items.length = matched
      return next
    }
    // Items can stand in one another on one line.
    let inside = matched === items.length
    for (;;) {
      const mark = this.listMark(at, end, isOpen && inside && this.start >= 0)
      if (mark < 0) break
      this.closeParagraph()
      this.quoted = false
      items.length = matched
      const [content, contentColumn] = this.skipIndent(mark, column + mark - at)
      const spaces = contentColumn - (column + mark - at)
      const empty = content >= end || source[content] === '\r'
      items.push(column + mark - at + (empty || spaces > CODE_INDENT ? 1 : spaces))
      matched++
      inside = true
      if (empty || spaces > CODE_INDENT) return next
      at = content
      column = contentColumn
      indent = 0
      const task = matchAt(TASK, source, at, end)
      if (task > 0) {
        this.begin(task, end)
        return next
      }
    }
    return this.readBlock(at, end, next, matched)
  }

  /** Reads what is left of a line behind its indent and list marks. */
  private readBlock(at: number, end: number, next: number, matched: number): number {
    const { source, items } = this
    const begin = () => {
      this.closeParagraph()
      items.length = matched
      this.quoted = false
    }
    if (source[at] === '>') {
      begin()
      this.leaves.push({ kind: 'quote' })
      this.readQuoteLine(at, end)
      return next
    }
    const fence = matchAt(FENCE, source, at, end)
    if (fence > 0) {
      begin()
      let length = 3
      while (source[at + length] === source[at]) length++
      this.fence = { sign: source.charAt(at), length }
      return next
    }
    const heading = matchAt(HEADING, source, at, end)
    if (heading > 0) {
      begin()
      this.leaf(heading, this.headingEnd(heading, end))
      return next
    }
    if (this.start >= 0 && matched === items.length && matchAt(UNDERLINE, source, at, end) > 0) {
      this.closeParagraph()
      return next
    }
    if (matchAt(THEMATIC_BREAK, source, at, end) > 0) {
      begin()
      return next
    }
    const html = htmlBlockEnd(source, at, end, this.ahead, this.start >= 0)
    if (html > 0) {
      begin()
      this.leaves.push({ kind: 'html', start: at, end: html })
      return Math.max(next, lineEnd(this.source, html - 1) + 1)
    }
    if (this.quoted) return next
    if (this.start >= 0 && matched === items.length && this.isTable(at, end)) return this.readTable(next)
    if (this.start >= 0) this.extend(at, end)
    else {
      items.length = matched
      const footnote = matchAt(FOOTNOTE, source, at, end)
      this.begin(footnote > 0 ? footnote : at, end)
    }
    return next
  }

  private skipIndent(from: number, column: number): [number, number] {
    let at = from
    let reached = column
    for (; ; at++) {
      if (this.source[at] === ' ') reached++
      else if (this.source[at] === '\t') reached += 4 - (reached % 4)
      else return [at, reached]
    }
  }

  /** The end of the list mark at `at`; -1 where there is none or it cannot stand in the middle of a paragraph. */
  private listMark(at: number, end: number, interrupts: boolean): number {
    const { source } = this
    const mark = matchAt(LIST_MARK, source, at, end)
    if (mark < 0 || matchAt(THEMATIC_BREAK, source, at, end) > 0) return -1
    if (!interrupts) return mark
    const empty = source.slice(mark, Math.min(end, mark + 100)).trim() === ''
    return empty || (/\d/.test(source.charAt(at)) && source.slice(at, mark - 1) !== '1') ? -1 : mark
  }

  private closesFence(at: number, end: number): boolean {
    const { sign, length } = this.fence ?? { sign: '', length: 0 }
    let close = at
    while (close < end && this.source[close] === sign) close++
    return close - at >= length && this.source.slice(close, end).trim() === ''
  }

  private readQuoteLine(at: number, end: number): void {
    const content = this.source.slice(at, end).replace(/^(?:[> \t]|[-+*][ \t]|\d{1,9}[.)][ \t])+/, '')
    if (/^(?:```|~~~)/.test(content)) this.quotedFence = !this.quotedFence
    const closed = content.trim() === '' || /^(?:#{1,6}[ \t]|```|~~~|[-*_][-*_ \t]*$)/.test(content)
    this.quoted = !closed && !this.quotedFence
  }

  private headingEnd(start: number, end: number): number {
    const text = this.source.slice(start, end).trimEnd()
    let last = text.length
    while (last > 0 && text[last - 1] === '#') last--
    return start + (last === 0 || /\s/.test(text.charAt(last - 1)) ? last : text.length)
  }

  /** Whether the line at `at` is the rule under the header of a table. */
  private isTable(at: number, end: number): boolean {
    const { source, lastLine } = this
    this.columns = columnsOf(source, at, end)
    const header = this.columns > 0 ? cellsOf(source, lastLine, this.end).length : -1
    return header === this.columns && source.slice(lastLine, end).includes('|')
  }

  private readTable(next: number): number {
    const header = this.lastLine
    const headerEnd = this.end
    if (this.lines > 1) this.end = this.lastLine
    else this.start = -1
    this.closeParagraph()
    this.row(header, headerEnd)
    let line = next
    while (line < this.source.length) {
      const end = lineEnd(this.source, line)
      const [at, column] = this.skipIndent(line, 0)
      if (this.endsTable(at, end, column)) break
      this.row(at, end)
      line = end + 1
    }
    return line
  }

  private endsTable(at: number, end: number, column: number): boolean {
    const { source } = this
    const indent = column - (this.items[this.items.length - 1] ?? 0)
    if (at >= end || indent < 0 || indent >= CODE_INDENT || '\r>'.includes(source.charAt(at))) return true
    const ends = [FENCE, HEADING, THEMATIC_BREAK, LIST_MARK].some(
      (pattern) => matchAt(pattern, source, at, end) > 0,
    )
    return ends || htmlBlockEnd(source, at, end, this.ahead, false) > 0
  }

  private row(start: number, end: number): void {
    let last = end
    while (last > start && spaceAt(this.source, last - 1)) last--
    for (const cell of cellsOf(this.source, start, last).slice(0, this.columns))
      this.leaf(cell.start, cell.end)
  }

  private begin(at: number, end: number): void {
    this.start = at
    this.lines = 0
    this.extend(at, end)
  }

  private extend(at: number, end: number): void {
    this.end = end
    this.lastLine = at
    this.lines++
  }

  private closeParagraph(): void {
    if (this.start < 0) return
    let start = this.start
    this.start = -1
    // Behind the box of a task nothing is defined.
    while (this.source[start] === '[' && !/[\]:]/.test(this.source.charAt(start - 2))) {
      const definition = readDefinition(this.source, start, this.end)
      if (!definition) break
      this.labels.add(labelOf(definition.label))
      start = this.skipIndent(definition.end, 0)[0]
    }
    this.leaf(start, this.end)
  }

  private leaf(from: number, to: number): void {
    let start = from
    let end = to
    while (start < end && spaceAt(this.source, start)) start++
    while (end > start && spaceAt(this.source, end - 1)) end--
    if (end > start) this.leaves.push({ kind: 'inline', start, end })
  }
}

/** The end of the metadata in front of a document; 0 where there is none. */
function frontMatterEnd(source: string): number {
  if (matchAt(FRONT_MATTER, source, 0, source.length) < 0) return 0
  const close = /\n(?:---|\.\.\.)[ \t]*\r?(?=\n|$)/.exec(source)
  return close ? close.index + close[0].length : 0
}

/** Reads a document. */
export function readMarkdown(source: string, writer: ViewWriter): Markdown {
  const ahead = new Lookahead(source)
  const blocks = new BlockReader(source, new Lookahead(source))
  blocks.read(frontMatterEnd(source), source.length)
  const page: Page = { source, ahead, labels: blocks.labels }
  const elements = new Elements(writer)
  const emphasised: Emphasised[] = []
  const html: Span[] = []
  for (const leaf of blocks.leaves) {
    if (leaf.kind === 'quote') {
      writer.closeBeforeQuote()
      continue
    }
    if (leaf.kind === 'html') {
      readHtml(source, leaf.start, leaf.end, writer, ahead, elements)
      html.push(leaf)
    } else {
      const start = writer.offset
      const marks = writeInline(page, leaf.start, leaf.end, writer, elements)
      const view = { start, end: writer.offset }
      if (marks.length > 0) emphasised.push({ start: leaf.start, end: leaf.end, view, marks })
    }
    writer.close()
  }
  return { page, emphasised, html }
}
