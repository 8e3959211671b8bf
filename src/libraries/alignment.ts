import type { Edit, Span } from '../text'

/** A stretch of a value and the stretch of the source that stands for it: the same characters, or an escape. */
interface Piece {
  readonly value: Span
  readonly source: Span
  /** The source shows these characters as they are, so that offsets inside correspond. */
  readonly verbatim: boolean
}

/**
 * A value as its source spells it: which stretch of the source stands for which stretch of the value.
 * Source between two pieces stands for nothing (indentation, a line break that is folded away).
 */
export interface Alignment {
  readonly value: string
  /** The stretch of the source that stands for this stretch of the value; escapes are taken whole. */
  toSource(span: Span): Span
  /**
   * The same edit, said of the source. Where a bound falls inside an escape, the escape's other characters are
   * kept by adding them to the replacement. The replacement is not encoded yet.
   */
  toSourceEdit(edit: Edit): Edit
}

/** Builds an alignment from left to right. */
export class AlignmentBuilder {
  readonly #source: string
  readonly #pieces: Piece[] = []
  readonly #parts: string[] = []
  #length = 0

  /** @param source the text that all source offsets refer to */
  constructor(source: string) {
    this.#source = source
  }

  /** The source from `start` to `end` stands for itself. */
  verbatim(start: number, end: number): void {
    if (end > start) this.#add(this.#source.slice(start, end), { start, end }, true)
  }

  /** The source from `start` to `end` stands for `text`. */
  stand(start: number, end: number, text: string): void {
    if (text !== '') this.#add(text, { start, end }, false)
  }

  /** @param at where the value stands, for a value that is empty */
  build(at: number): Alignment {
    return align(this.#parts.join(''), this.#pieces, at)
  }

  #add(text: string, source: Span, verbatim: boolean): void {
    this.#pieces.push({ value: { start: this.#length, end: this.#length + text.length }, source, verbatim })
    this.#parts.push(text)
    this.#length += text.length
  }
}

function align(value: string, pieces: readonly Piece[], at: number): Alignment {
  /** The last piece that starts at or before the offset. */
  const pieceAt = (offset: number): Piece | undefined => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const piece = pieces[middle]
      if (piece !== undefined && piece.value.start <= offset) low = middle + 1
      else high = middle
    }
    return pieces[low - 1]
  }

  /** Where a stretch that starts here starts in the source, and the value offset that this really is. */
  const startOf = (offset: number): { value: number; source: number } => {
    const piece = pieceAt(offset)
    if (piece === undefined) return { value: offset, source: at }
    if (offset >= piece.value.end) return { value: piece.value.end, source: piece.source.end }
    if (piece.verbatim) return { value: offset, source: piece.source.start + offset - piece.value.start }
    return { value: piece.value.start, source: piece.source.start }
  }

  const endOf = (offset: number): { value: number; source: number } => {
    const piece = pieceAt(offset - 1)
    if (piece === undefined) return { value: offset, source: pieces[0]?.source.start ?? at }
    if (piece.verbatim) return { value: offset, source: piece.source.start + offset - piece.value.start }
    return { value: piece.value.end, source: piece.source.end }
  }

  const bounds = ({ start, end }: Span) => {
    const from = startOf(start)
    return { from, to: end > from.value ? endOf(end) : from }
  }

  return {
    value,
    toSource(span) {
      const { from, to } = bounds(span)
      return { start: from.source, end: to.source }
    },
    toSourceEdit(edit) {
      const { from, to } = bounds(edit)
      const before = value.slice(from.value, edit.start)
      const after = value.slice(edit.end, to.value)
      return { start: from.source, end: to.source, replacement: before + edit.replacement + after }
    },
  }
}
