/** Which stretch of the source shows as which stretch of the view. */
import type { Span } from '../text'

/** A stretch of the source and what shows of it. An empty view is white space that is shown elsewhere. */
interface Piece {
  readonly view: Span
  readonly source: Span
}

const WIDTH = 4

/** Pieces in order. What lies between them in the source is markup; between them in the view, a break it makes. */
export class Pieces {
  /** Start and end in the view, start and end in the source, piece after piece. */
  private readonly offsets: number[] = []

  /** Adds a piece; joins it with the one before where both show unit by unit and touch. */
  add(viewStart: number, viewEnd: number, start: number, end: number): void {
    const { offsets } = this
    const last = offsets.length - WIDTH
    const touches = last >= 0 && offsets[last + 1] === viewStart && offsets[last + 3] === start
    if (touches && viewEnd - viewStart === end - start && this.isExact(last)) {
      offsets[last + 1] = viewEnd
      offsets[last + 3] = end
    } else offsets.push(viewStart, viewEnd, start, end)
  }

  /** The source of a stretch of the view. */
  toSource(span: Span): Span {
    if (span.start === span.end) {
      const at = this.insertion(span.start)
      return { start: at, end: at }
    }
    const start = this.startOf(span.start)
    const end = this.endOf(span.end)
    // A break that markup makes has no piece: it is the markup between two pieces.
    return start <= end ? { start, end } : { start: end, end: start }
  }

  /** The parts of pieces that lie in a stretch of the view, white space shown elsewhere included. */
  within(span: Span): Piece[] {
    const found: Piece[] = []
    for (let at = this.firstEndingAfter(span.start); at < this.offsets.length; at += WIDTH) {
      const [viewStart, viewEnd] = [this.get(at), this.get(at + 1)]
      if (viewStart > span.end || (viewStart === span.end && viewEnd > viewStart)) break
      const start = Math.max(viewStart, span.start)
      const end = Math.min(viewEnd, span.end)
      found.push({ view: { start, end }, source: this.cut(at, start, end) })
    }
    return found
  }

  /** Where in the source something goes that is put into the view: behind what shows before it, else before the next. */
  insertion(offset: number): number {
    const at = this.firstEndingAfter(offset - 1)
    const shows = at < this.offsets.length && this.get(at) < offset
    return shows ? this.endOf(offset) : this.startOf(offset)
  }

  private get(index: number): number {
    return this.offsets[index] as number // callers stay inside
  }

  private isExact(at: number): boolean {
    return this.get(at + 1) - this.get(at) === this.get(at + 3) - this.get(at + 2)
  }

  private cut(at: number, viewStart: number, viewEnd: number): Span {
    const shift = this.get(at + 2) - this.get(at)
    if (this.isExact(at)) return { start: viewStart + shift, end: viewEnd + shift }
    return { start: this.get(at + 2), end: this.get(at + 3) }
  }

  /** The index of the first piece that ends after an offset of the view. */
  private firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.offsets.length / WIDTH
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.get(middle * WIDTH + 1) <= offset) low = middle + 1
      else high = middle
    }
    return low * WIDTH
  }

  private startOf(offset: number): number {
    const at = this.firstEndingAfter(offset)
    if (at >= this.offsets.length) return at > 0 ? this.get(at - 1) : 0
    return this.cut(at, Math.max(offset, this.get(at)), this.get(at + 1)).start
  }

  private endOf(offset: number): number {
    let at = this.firstEndingAfter(offset - 1)
    // Pieces that show nothing come before the one that shows at their offset.
    if (at >= this.offsets.length || this.get(at) >= offset) at -= WIDTH
    return at < 0 ? 0 : this.cut(at, this.get(at), Math.min(offset, this.get(at + 1))).end
  }
}
