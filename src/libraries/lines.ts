/** A place in a file: line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

const lineBreak = /\r\n?|\n/g

/** Tells the line and column of an offset. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (const { 0: sign, index } of text.matchAll(lineBreak)) this.#starts.push(index + sign.length)
  }

  /** How many lines there are; the text after the last line break is one. */
  get count(): number {
    return this.#starts.length
  }

  /** Where a line starts, counted from 1. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0
  }

  /** The place of an offset. */
  placeOf(offset: number): Place {
    let low = 1
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.startOf(middle) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low, column: offset - this.startOf(low) + 1 }
  }
}
