/** Which runs of `*`, `_` and `~` are emphasis: CommonMark 0.31, 6.2, and GFM 6.5, on a stack and hence in linear time. */

/** A run of one sign. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
  /** How many of its signs close and open emphasis: the first and the last ones. What is left between them shows. */
  closing: number
  opening: number
}

/** Two marks around emphasised text, each of one or two signs: the starts of both and their length. */
export interface Emphasis {
  readonly open: number
  readonly close: number
  readonly length: number
}

const SPACE = /^\s?$/
const PUNCTUATION = /^[\p{P}\p{S}]/u

/** The character before and the one after, whole even where it takes two code units. */
function around(source: string, start: number, end: number, from: number, to: number): [string, string] {
  const before = source.slice(Math.max(from, start - 2), start)
  const low = before.charCodeAt(before.length - 1)
  const after = end < to ? source.codePointAt(end) : undefined
  return [
    low >= 0xdc00 && low <= 0xdfff ? before : before.slice(-1),
    after === undefined ? '' : String.fromCodePoint(after),
  ]
}

/** The run of signs at `start`, in a text that goes from `from` to `to`. */
export function readRun(source: string, start: number, from: number, to: number): Run {
  const sign = source.charAt(start)
  let end = start + 1
  while (end < to && source[end] === sign) end++
  const [before, after] = around(source, start, end, from, to)
  const left =
    !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before))
  const right =
    !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after))
  // An underscore inside a word is part of it; of tildes only one or two are a mark.
  const word = sign === '_'
  const valid = sign !== '~' || end - start <= 2
  return {
    start,
    end,
    sign,
    opens: valid && left && (!word || !right || PUNCTUATION.test(before)),
    closes: valid && right && (!word || !left || PUNCTUATION.test(after)),
    closing: 0,
    opening: 0,
  }
}

const lengthOf = (run: Run): number => run.end - run.start
const leftOf = (run: Run): number => lengthOf(run) - run.closing - run.opening

function fits(opener: Run, closer: Run): boolean {
  if (opener.sign !== closer.sign) return false
  if (opener.sign === '~') return lengthOf(opener) === lengthOf(closer)
  // The rule of three: 6.2, rules 9 and 10.
  if (!opener.closes && !closer.opens) return true
  const [a, b] = [lengthOf(opener), lengthOf(closer)]
  return (a + b) % 3 !== 0 || (a % 3 === 0 && b % 3 === 0)
}

/** Pairs the runs of a text, in order, and writes down in each how many of its signs are used. */
export function pairRuns(runs: readonly Run[]): Emphasis[] {
  const pairs: Emphasis[] = []
  const stack: Run[] = []
  // Below which offset no opener for a kind of closer is left.
  const bottoms = new Map<string, number>()
  for (const closer of runs) {
    while (closer.closes && leftOf(closer) > 0) {
      const kind = `${closer.sign}${closer.opens}${lengthOf(closer) % 3}${closer.sign === '~' ? lengthOf(closer) : ''}`
      const bottom = bottoms.get(kind) ?? -1
      let at = stack.length - 1
      while (at >= 0 && (stack[at] as Run).start >= bottom && !fits(stack[at] as Run, closer)) at--
      const opener = stack[at]
      if (!opener || opener.start < bottom) {
        bottoms.set(kind, closer.start)
        break
      }
      const length = Math.min(2, leftOf(opener), leftOf(closer))
      opener.opening += length
      pairs.push({ open: opener.end - opener.opening, close: closer.start + closer.closing, length })
      closer.closing += length
      stack.length = leftOf(opener) > 0 ? at + 1 : at
    }
    if (closer.opens && leftOf(closer) > 0) stack.push(closer)
  }
  return pairs
}
