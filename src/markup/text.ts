/** The writer's paragraphs and list items in plain text; what was quoted, pasted or signed is left out. */
import { classOf, LETTER } from '../characters'
import type { Span } from '../text'
import { attributionStart, beginsHistory, cutBlock } from './history'
import { isSpace, matchAt, wordAt } from './units'

/** Latin, Arabic and Persian digits. */
const LIST_MARK =
  /(?:[-*\u2022\u2023\u25e6\u25aa\u00b7\u2013\u2014]|\(?[\d\u0660-\u0669\u06f0-\u06f9]{1,2}[.)-]|[a-z]\))[ \t\u00a0]+/y

/** Whether a list mark may stand here: most lines begin with a letter, and no letter but one with a bracket is a mark. */
const mayMarkItem = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) !== LETTER || text[at + 1] === ')'

/** A line of one sign and nothing else, three at least. */
function isRule(text: string, start: number, end: number): boolean {
  if (end - start < 3 || wordAt(text, start)) return false
  for (let at = start + 1; at < end; at++) if (text[at] !== text[start] && text[at] !== ' ') return false
  return true
}

/** The blocks of a plain text, without the white space around them. */
export function textBlocks(text: string): Span[] {
  const blocks: Span[] = []
  let start = -1
  let end = 0
  let fenced = false
  /** Whether only blank lines have come since the last block. */
  let adjacent = false

  const close = () => {
    if (start >= 0 && end > start) {
      blocks.push({ start, end })
      adjacent = true
    }
    start = -1
  }

  for (let line = 0, next = 0; line < text.length; line = next) {
    const newline = text.indexOf('\n', line)
    next = newline < 0 ? text.length : newline + 1
    let last = newline < 0 ? text.length : newline
    let first = line
    while (first < last && isSpace(text.charCodeAt(first))) first++
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--

    const fence = text.startsWith('```', first) && !text.slice(first + 3, last).includes('`')
    if (fenced || fence) {
      close()
      adjacent = false
      if (fence && (!fenced || last === first + 3)) fenced = !fenced
      continue
    }
    if (first === last) {
      close()
      continue
    }
    if (text[first] === '>') {
      const blank = start < 0
      close()
      const before = adjacent ? blocks.pop() : undefined
      const kept =
        before && cutBlock(text, before.start, attributionStart(text, before.start, before.end, blank))
      if (kept) blocks.push(kept)
      adjacent = false
      continue
    }
    if ((start >= 0 || blocks.length > 0) && beginsHistory(text, first, last, start < 0)) break
    if (isRule(text, first, last)) {
      close()
      adjacent = false
      continue
    }
    const item = mayMarkItem(text, first) ? matchAt(LIST_MARK, text, first, last) : -1
    if (item > 0) close()
    if (start < 0) start = item > 0 ? item : first
    end = last
  }
  close()
  return blocks
}
