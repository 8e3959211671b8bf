/** Where a reply stops being the writer's: mail history and signatures, recognised by shape, in any language. */
import type { Span } from '../text'
import { isSpace, matchAt } from './units'

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
 * Where the lines begin that introduce the quotation after a block ("On Monday Ayşe wrote:"); `end` where none does.
 * Such a line ends in a colon and, where a blank line stands between, holds a date or an address. A date on the line
 * above goes with it.
 */
export function attributionStart(text: string, start: number, end: number, blank: boolean): number {
  if (!':\uff1a'.includes(text.charAt(end - 1))) return end
  const lineStart = (before: number): number => Math.max(start, text.lastIndexOf('\n', before - 1) + 1)
  const isDated = (from: number, to: number): boolean =>
    /[\p{Nd}@]/u.test(text.slice(from, Math.min(to, from + LONGEST_LINE)))
  let cut = lineStart(end)
  if (!isDated(cut, end) && cut > start && isDated(lineStart(cut - 1), cut)) cut = lineStart(cut - 1)
  return blank && !isDated(cut, end) ? end : cut
}

/** A block without what stands from `cut` on, and without the white space before it; `undefined` where nothing is left. */
export function cutBlock(text: string, start: number, cut: number): Span | undefined {
  let end = cut
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end > start ? { start, end } : undefined
}
