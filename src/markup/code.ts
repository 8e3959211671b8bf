/** Code between backticks: CommonMark 0.31, 6.1: a run of backticks is closed by the next run of the same length. */

/** The end of the code that each run of backticks opens, by the offset of the run. One pass from right to left. */
export function pairBackticks(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const nextOfLength = new Map<number, number>()
  for (let at = end; at > start; ) {
    const close = text.lastIndexOf('`', at - 1)
    if (close < start) break
    at = close
    while (at > start && text[at - 1] === '`') at--
    const length = close + 1 - at
    const next = nextOfLength.get(length)
    if (next !== undefined) pairs.set(at, next + length)
    nextOfLength.set(length, at)
  }
  return pairs
}
