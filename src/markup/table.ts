/** Rows of GFM tables (GFM 4.10). */
import type { Span } from '../text'
import { matchAt } from './units'

const RULE = /[|:\- \t]+\r?(?=\n|$)/y

/** The cells of a row: what stands between pipes that are not escaped, whatever the content. */
export function cellsOf(source: string, start: number, end: number): Span[] {
  const cells: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && source[at] === '\\') at++
    else if (at >= end || source[at] === '|') {
      cells.push({ start: from, end: Math.min(at, end) })
      from = at + 1
    }
  }
  const last = cells[cells.length - 1]
  if (source[start] === '|') cells.shift()
  if (cells.length > 0 && last && source.slice(last.start, last.end).trim() === '') cells.pop()
  return cells
}

/** How many columns the rule under the header of a table has; 0 where the line is no rule. */
export function columnsOf(source: string, start: number, end: number): number {
  if (matchAt(RULE, source, start, end) < 0) return 0
  const cells = cellsOf(source, start, end)
  return cells.every((cell) => /^:?-+:?$/.test(source.slice(cell.start, cell.end).trim())) ? cells.length : 0
}
