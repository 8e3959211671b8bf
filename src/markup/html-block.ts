/** Where Markdown goes over to HTML for some lines (CommonMark 0.31, 4.6). */
import type { Lookahead } from './lookahead'
import { delimitedEnd } from './placeholders'
import { isBlockName, isRawName, readTag } from './tags'

const NAME = /^<\/?([A-Za-z][A-Za-z\d-]{0,20})(?=[\s/>]|$)/

/** The end of the line on which `at` lies. */
export function lineEnd(source: string, at: number): number {
  const newline = source.indexOf('\n', at)
  return newline < 0 ? source.length : newline
}

/**
 * The end of the block of HTML that begins at `at`, on a line that ends at `end`; -1 where none does.
 *
 * @param interrupts Whether a paragraph is open, which not every tag can end.
 */
export function htmlBlockEnd(
  source: string,
  at: number,
  end: number,
  ahead: Lookahead,
  interrupts: boolean,
): number {
  if (source[at] !== '<' || delimitedEnd(source, at, end, ahead) > 0) return -1
  const lineOf = (mark: string): number => {
    const found = ahead.find(mark, at + 2)
    return found === Infinity ? source.length : lineEnd(source, found)
  }
  if (source.startsWith('<!--', at)) return lineOf('-->')
  if (source.startsWith('<![CDATA[', at)) return lineOf(']]>')
  if (/^<(?:![A-Za-z]|\?)/.test(source.slice(at, at + 3))) return lineOf('>')
  const name = NAME.exec(source.slice(at, Math.min(end, at + 24)))?.[1]?.toLowerCase()
  if (name === undefined) return -1
  if (source[at + 1] !== '/' && (isRawName(name) || name === 'pre')) return lineOf(`</${name}>`)
  if (!isBlockName(name) && name !== 'blockquote') {
    const tag = interrupts ? undefined : readTag(source, at, end, ahead, true)
    if (!tag || source.slice(tag.end, end).trim() !== '') return -1
  }
  let last = end
  while (last < source.length) {
    const next = lineEnd(source, last + 1)
    if (source.slice(last + 1, next).trim() === '') break
    last = next
  }
  return last
}
