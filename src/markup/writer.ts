/** Writes the view of a marked-up source: what shows, piece by piece, with the place in the source it comes from. */
import type { Opaque, OpaqueKind, Span } from '../text'
import { attributionStart, beginsHistory, cutBlock } from './history'
import { type IgnoreMark, readIgnore } from './ignore'
import { Pieces } from './pieces'

/** What stands between two blocks of a view. */
const BETWEEN_BLOCKS = '\n\n'

export class ViewWriter {
  readonly pieces = new Pieces()
  readonly blocks: Span[] = []
  readonly opaque: Opaque[] = []
  readonly marks: IgnoreMark[] = []
  private readonly parts: string[] = []
  /** Where the open block begins in the view, and what it shows so far. */
  private start = 0
  private block = ''
  /** White space that shows as one space if anything follows on its line: starts and ends in the source. */
  private spaces: number[] = []
  private newline = false
  /** What of the open block is code or a quotation: where it begins. */
  private hidden: { readonly from: number; readonly kind: OpaqueKind } | undefined
  private over = false

  constructor(private readonly source: string) {}

  /** Where in the view writing goes on. */
  get offset(): number {
    return this.start + this.block.length
  }

  /** Shows a stretch of the source as it is. */
  copy(start: number, end: number): void {
    if (end > start) this.show(this.source.slice(start, end), start, end)
  }

  /** Shows `text` for a stretch of the source. */
  show(text: string, start: number, end: number): void {
    if (this.newline) {
      this.block += '\n'
      this.newline = false
    }
    this.flushSpaces()
    this.put(text, start, end)
  }

  /** Shows a placeholder or code, in which nothing is read. */
  showOpaque(text: string, start: number, end: number, kind: OpaqueKind): void {
    this.show(text, start, end)
    const to = this.offset
    this.hideFrom(to - text.length, to, kind)
  }

  /** White space: shows as one space between what shows before and after it on a line. */
  space(start: number, end: number): void {
    if (this.block !== '' && !this.newline) this.spaces.push(start, end)
  }

  /** A line break that is made by a tag; two of them end the paragraph. */
  lineBreak(): void {
    this.spaces = []
    if (this.newline) this.close()
    else this.newline = this.block !== ''
  }

  /** The end of a line of the source, which shows as such between words. */
  softBreak(start: number, end: number): void {
    if (this.block !== '' && !this.newline) this.show('\n', start, end)
  }

  /** Begins a stretch in which nothing is read. */
  hide(kind: OpaqueKind): void {
    this.hidden ??= { from: this.offset, kind }
  }

  /** Ends it. */
  unhide(): void {
    const { hidden } = this
    if (!hidden) return
    this.hidden = undefined
    let { from } = hidden
    while (' \n'.includes(this.block.charAt(from - this.start)) && from - this.start < this.block.length)
      from++
    this.hideFrom(from, this.offset, hidden.kind)
  }

  /** Reads a comment of the source, without its marks. */
  comment(text: string): void {
    const mark = readIgnore(text, this.blocks.length)
    if (mark) this.marks.push(mark)
  }

  /** Ends the block. */
  close(): void {
    this.unhide()
    this.spaces = []
    this.newline = false
    const { block, start } = this
    if (block === '') return
    const end = start + block.length
    this.parts.push(block, BETWEEN_BLOCKS)
    this.start = end + BETWEEN_BLOCKS.length
    this.block = ''
    if (this.over) return
    const cut = this.historyStart(block)
    this.over = cut < block.length
    const kept = cutBlock(block, 0, cut)
    if (kept) this.blocks.push({ start, end: start + kept.end })
  }

  /** Ends the block before a quotation of the other side's words, and leaves out the line that introduces it. */
  closeBeforeQuote(): void {
    this.close()
    const last = this.blocks[this.blocks.length - 1]
    const text = this.parts[this.parts.length - 2]
    if (!last || text === undefined || last.end + BETWEEN_BLOCKS.length !== this.start) return
    const kept = cutBlock(text, 0, attributionStart(text, 0, text.length, false))
    this.blocks.pop()
    if (kept) this.blocks.push({ start: last.start, end: last.start + kept.end })
  }

  /** Closes the last block and answers with the text of the view. */
  finish(): string {
    this.close()
    return this.parts.slice(0, -1).join('')
  }

  private historyStart(block: string): number {
    for (let line = 0, next = 0; line < block.length; line = next + 1) {
      const newline = block.indexOf('\n', line)
      next = newline < 0 ? block.length : newline
      if ((line > 0 || this.blocks.length > 0) && beginsHistory(block, line, next, line === 0)) return line
    }
    return block.length
  }

  private put(text: string, start: number, end: number): void {
    const at = this.offset
    this.pieces.add(at, at + text.length, start, end)
    this.block += text
  }

  private flushSpaces(): void {
    for (let index = 0; index < this.spaces.length; index += 2) {
      const start = this.spaces[index] as number // starts and ends come in pairs
      const end = this.spaces[index + 1] as number
      this.put(index === 0 ? ' ' : '', start, end)
    }
    if (this.spaces.length > 0) this.spaces = []
  }

  private hideFrom(start: number, end: number, kind: OpaqueKind): void {
    if (end <= start) return
    while (this.opaque.length > 0 && (this.opaque[this.opaque.length - 1] as Opaque).start >= start)
      this.opaque.pop()
    this.opaque.push({ start, end, kind })
  }
}
