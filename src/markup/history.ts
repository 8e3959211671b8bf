/** Where a reply stops being the writer's: mail history and signatures, recognised by shape, in any language. */
import type { Span } from '../text'
import { matchAt } from './units'

/** `-----Original Message-----`, in any language. */
const DASHED_TITLE = /^-{3,}[ \t]*[^\s-][^\n]{0,78}?-{3,}$/
const UNDERSCORES = /^_{4,}$/
const HEADER_LINE = /[ \t*]{0,9}[^\s:][^:\n]{0,30}:[ \t*]/y
const ADDRESS = /[<[](?:mailto:)?[^\s<>@[\]]{1,64}@[^\s<>@[\]]{1,253}[>\]]/

/** In UTF-16 units: longer lines are prose. */
const LONGEST_LINE = 200

/** Two lines at least of the form `Word: value`, one of the first three with an address in angle brackets. */
function isHeader(text: string, start: number): boolean {
  let addressed = false
  let at = start
  for (let line = 1; line <= 3; line++) {
    if (matchAt(HEADER_LINE, text, at, text.length) < 0) return addressed && line > 2
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    if (end - at <= LONGEST_LINE && ADDRESS.test(text.slice(at, end))) addressed = true
    if (newline < 0) return addressed && line > 1
    at = end + 1
  }
  return addressed
}

/**
 * Whether everything from this line on is history or a signature. Lines without white space around them.
 *
 * @param leads Whether the line begins a paragraph: only there can the header of a forwarded mail stand.
 */
export function beginsHistory(text: string, start: number, end: number, leads: boolean): boolean {
  const first = text[start]
  if (first === '-' && text[start + 1] === '-' && end - start <= LONGEST_LINE) {
    return end === start + 2 || DASHED_TITLE.test(text.slice(start, end))
  }
  if (first === '_' && end - start <= LONGEST_LINE) return UNDERSCORES.test(text.slice(start, end))
  return leads && isHeader(text, start)
}

/**
 * Takes the line that introduces a quotation ("On Monday Ayşe wrote:") off the last block: it ends in a colon and,
 * where a blank line stands between, holds a date or an address. A date on the line above goes with it.
 */
export function withoutAttribution(text: string, blocks: Span[], blank: boolean): void {
  const block = blocks[blocks.length - 1]
  if (!block || !':\uff1a'.includes(text.charAt(block.end - 1))) return
  const lineStart = (end: number): number => Math.max(block.start, text.lastIndexOf('\n', end - 1) + 1)
  const isDated = (from: number, to: number): boolean =>
    /[\p{Nd}@]/u.test(text.slice(from, Math.min(to, from + LONGEST_LINE)))
  let start = lineStart(block.end)
  if (!isDated(start, block.end) && start > block.start && isDated(lineStart(start - 1), start))
    start = lineStart(start - 1)
  if (blank && !isDated(start, block.end)) return
  blocks.pop()
  const end = text.slice(block.start, start).trimEnd().length + block.start
  if (end > block.start) blocks.push({ start: block.start, end })
}
