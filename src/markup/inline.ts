/** What shows of one paragraph, heading or cell of Markdown (CommonMark 0.31, 6). */
import type { Span } from '../text'
import { pairBackticks } from './code'
import { type Emphasis, pairRuns, type Run, readRun } from './emphasis'
import { readReference } from './entities'
import type { Elements } from './html'
import { Links } from './links'
import type { Lookahead } from './lookahead'
import { delimitedEnd } from './placeholders'
import { resourceEnd } from './resource'
import { readDeclaration, readTag, type Tag } from './tags'
import { matchAt } from './units'
import type { ViewWriter } from './writer'

/** A stretch of the source that does not show as it is. A stretch without text vanishes. */
interface Inline extends Span {
  readonly text?: string
  readonly kind?: 'placeholder' | 'code' | 'link' | 'break'
  readonly comment?: string
  readonly tag?: Tag
  readonly run?: Run
  readonly bracket?: Bracket
}

interface Bracket {
  readonly end: number
  /** How many runs came before it. */
  readonly runs: number
  readonly image: boolean
  /** Whether it opens a link and hence vanishes. */
  opens: boolean
}

/** What inline content needs to know of its page. */
export interface Page {
  readonly source: string
  readonly ahead: Lookahead
  /** Labels of the link definitions, as `labelOf` writes them. */
  readonly labels: ReadonlySet<string>
}

const LONGEST_LABEL = 999
const AUTOLINK =
  /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d.-]{1,253})>/y
const FOOTNOTE = /\[\^[^\s[\]]{1,80}\]/y
const DECLARATION = /<(?:!(?:--|[A-Za-z]|\[CDATA\[)|\?)/y

const triggers = new Uint8Array(0x80)
for (const unit of '\\`*_~[]!<&\n{%$#@:') triggers[unit.charCodeAt(0)] = 1

export const labelOf = (label: string): string =>
  label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()

class InlineReader {
  readonly inlines: Inline[] = []
  readonly emphases: Emphasis[] = []
  private readonly runs: Run[] = []
  private readonly brackets: Bracket[] = []
  /** Brackets below this height are around a link already: links do not nest. */
  private inactive = 0
  private code: ReadonlyMap<number, number> | undefined
  private readonly links: Links

  constructor(
    private readonly page: Page,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.links = new Links(page.source, page.ahead)
  }

  read(): void {
    const { source } = this.page
    for (let at = this.start; at < this.end; ) {
      const unit = source.charCodeAt(at)
      at = unit < 0x80 && triggers[unit] === 1 ? this.readSign(at) : at + 1
    }
    this.pair(this.runs)
  }

  private pair(runs: readonly Run[]): void {
    for (const emphasis of pairRuns(runs)) this.emphases.push(emphasis)
  }

  private add(inline: Inline): number {
    this.inlines.push(inline)
    return inline.end
  }

  private lastEnd(): number {
    return this.inlines[this.inlines.length - 1]?.end ?? this.start
  }

  /** Reads what begins at `at`; answers where to read on. */
  private readSign(at: number): number {
    const { source, ahead } = this.page
    const placeholder = delimitedEnd(source, at, this.end, ahead)
    if (placeholder > 0) {
      return this.add({
        start: at,
        end: placeholder,
        text: source.slice(at, placeholder),
        kind: 'placeholder',
      })
    }
    switch (source[at]) {
      case '\\':
        if (at + 1 >= this.end) return at + 1
        if (source[at + 1] === '\n') return this.add({ start: at, end: at + 1 })
        if (!/[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) return at + 1
        return this.add({ start: at, end: at + 2, text: source.charAt(at + 1) })
      case '`':
        return this.readCode(at)
      case '&': {
        const reference = readReference(source, at, this.end, true)
        return reference ? this.add({ start: at, ...reference }) : at + 1
      }
      case '<':
        return this.readAngle(at)
      case '\n':
        return this.readBreak(at)
      case '*':
      case '_':
      case '~': {
        const run = readRun(source, at, this.start, this.end)
        this.runs.push(run)
        return this.add({ start: run.start, end: run.end, run })
      }
      case '!':
        return source[at + 1] === '[' ? this.openBracket(at, at + 2, true) : at + 1
      case '[': {
        const footnote = matchAt(FOOTNOTE, source, at, this.end)
        return footnote > 0 ? this.add({ start: at, end: footnote }) : this.openBracket(at, at + 1, false)
      }
      case ']':
        return this.closeBracket(at)
      case ':': {
        const link = this.links.read(at, this.lastEnd(), this.end)
        return link ? this.add({ ...link, text: source.slice(link.start, link.end), kind: 'link' }) : at + 1
      }
      default:
        return at + 1
    }
  }

  private readCode(at: number): number {
    const { source } = this.page
    this.code ??= pairBackticks(source, at, this.end)
    let open = at
    while (open < this.end && source[open] === '`') open++
    const end = this.code.get(at)
    if (end === undefined) return open
    const inside = source.slice(open, end - (open - at)).replace(/\n[ \t]*/g, ' ')
    const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== ''
    return this.add({ start: at, end, text: padded ? inside.slice(1, -1) : inside, kind: 'code' })
  }

  private readAngle(at: number): number {
    const { source, ahead } = this.page
    const autolink = matchAt(AUTOLINK, source, at, this.end)
    if (autolink > 0) {
      this.add({ start: at, end: at + 1 })
      this.add({ start: at + 1, end: autolink - 1, text: source.slice(at + 1, autolink - 1), kind: 'link' })
      return this.add({ start: autolink - 1, end: autolink })
    }
    if (matchAt(DECLARATION, source, at, this.end) > 0) {
      const read = readDeclaration(source, at, this.end, ahead)
      if (read && source[read.end - 1] === '>') return this.add({ start: at, ...read })
    }
    const tag = readTag(source, at, this.end, ahead, true)
    return tag ? this.add({ start: at, end: tag.end, tag }) : at + 1
  }

  /** The end of a line, with the white space around it. */
  private readBreak(at: number): number {
    const { source } = this.page
    let start = at
    while (start > this.lastEnd() && ' \t\r'.includes(source.charAt(start - 1))) start--
    let end = at + 1
    while (end < this.end && ' \t'.includes(source.charAt(end))) end++
    return this.add({ start, end, text: '\n', kind: 'break' })
  }

  private openBracket(start: number, end: number, image: boolean): number {
    const bracket = { end, runs: this.runs.length, image, opens: false }
    this.brackets.push(bracket)
    return this.add({ start, end, bracket })
  }

  private closeBracket(at: number): number {
    const bracket = this.brackets.pop()
    if (!bracket) return at + 1
    const active = bracket.image || this.brackets.length >= this.inactive
    this.inactive = Math.min(this.inactive, this.brackets.length)
    const end = active ? this.destinationEnd(bracket.end, at) : -1
    if (end < 0) return at + 1
    bracket.opens = true
    this.pair(this.runs.splice(bracket.runs))
    if (!bracket.image) this.inactive = this.brackets.length
    return this.add({ start: at, end })
  }

  /** The end of what follows the text of a link: a resource or a label that is defined; -1 where it is no link. */
  private destinationEnd(open: number, close: number): number {
    const { source, labels } = this.page
    const resource = source[close + 1] === '(' ? resourceEnd(source, close + 1, this.end) : -1
    if (resource > 0 || labels.size === 0) return resource
    if (source[close + 1] === '[') {
      const labelEnd = source.indexOf(']', close + 2)
      const collapsed = labelEnd === close + 2
      const label = collapsed ? [open, close] : [close + 2, labelEnd]
      if (labelEnd > 0 && labelEnd < this.end && this.isLabel(label[0] as number, label[1] as number))
        return labelEnd + 1
    }
    return this.isLabel(open, close) ? close + 1 : -1
  }

  private isLabel(start: number, end: number): boolean {
    if (end <= start || end - start > LONGEST_LABEL) return false
    return this.page.labels.has(labelOf(this.page.source.slice(start, end)))
  }
}

/** Writes what shows of a stretch of inline content; answers with its emphasis. */
export function writeInline(
  page: Page,
  start: number,
  end: number,
  writer: ViewWriter,
  elements: Elements,
): readonly Emphasis[] {
  const reader = new InlineReader(page, start, end)
  reader.read()
  let at = start
  const copy = (from: number, to: number) => {
    if (!elements.isUnread) writer.copy(from, to)
  }
  for (const inline of reader.inlines) {
    copy(at, inline.start)
    at = inline.end
    const { text, kind, tag, run, bracket, comment } = inline
    if (tag) elements.read(tag)
    else if (elements.isUnread) continue
    else if (run) copy(run.start + run.closing, run.end - run.opening)
    else if (bracket && !bracket.opens) copy(inline.start, inline.end)
    else if (comment !== undefined) writer.comment(comment)
    else if (text === undefined) continue
    else if (kind === 'break') writer.softBreak(inline.start, inline.end)
    else if (kind) writer.showOpaque(text, inline.start, inline.end, kind)
    else writer.show(text, inline.start, inline.end)
  }
  copy(at, end)
  return reader.emphases
}
