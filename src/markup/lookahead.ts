/**
 * Looks for closing marks. Each answer is kept until the reader has passed it, so that however many marks are opened
 * and never closed, the text is searched once for each kind of mark.
 */
export class Lookahead {
  private readonly next = new Map<string, number>()
  private argument: boolean | undefined
  private braces: Map<number, number> | undefined

  constructor(private readonly text: string) {}

  /** Where `mark` next stands, from `from` on; `Infinity` where it does not. Calls must come in reading order. */
  find(mark: string, from: number): number {
    const known = this.next.get(mark)
    if (known !== undefined && known >= from) return known
    const found = this.text.indexOf(mark, from)
    const answer = found < 0 ? Infinity : found
    this.next.set(mark, answer)
    return answer
  }

  /** Whether `$1` stands in the text, other than as a price. */
  get hasArgument(): boolean {
    this.argument ??= /(?:^|[^\w$])\$1(?![.,]?\d)/.test(this.text)
    return this.argument
  }

  /** Where the brace that is opened at `at` closes, counting the braces inside; `Infinity` where it never does. */
  closingBrace(at: number): number {
    this.braces ??= this.pairBraces()
    return this.braces.get(at) ?? Infinity
  }

  private pairBraces(): Map<number, number> {
    const pairs = new Map<number, number>()
    const open: number[] = []
    for (let at = 0; at < this.text.length; at++) {
      const unit = this.text.charCodeAt(at)
      if (unit === 0x7b) open.push(at)
      else if (unit === 0x7d) {
        const start = open.pop()
        if (start !== undefined) pairs.set(start, at)
      }
    }
    return pairs
  }
}
