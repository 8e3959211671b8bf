/** Tags and comments of HTML, as browsers delimit them (HTML, 13.2.5). */
import type { Lookahead } from './lookahead'
import { delimitedEnd } from './placeholders'
import { isListed, spaceAt } from './units'

export interface Tag {
  /** In small letters. */
  readonly name: string
  readonly closing: boolean
  readonly attributes: string
  readonly end: number
}

const TAG_START = /<(\/?)([A-Za-z][^\s/>]{0,60})/y

/**
 * The tag at `at`; `undefined` where none begins.
 *
 * @param strict Whether a tag that is not closed, or not before another one opens, is text (CommonMark). Browsers
 *   take everything up to the end for the tag.
 */
export function readTag(
  source: string,
  at: number,
  limit: number,
  ahead: Lookahead,
  strict: boolean,
): Tag | undefined {
  TAG_START.lastIndex = at
  const [whole = '', slash, name = ''] = TAG_START.exec(source) ?? []
  const start = at + whole.length
  if (whole === '' || start > limit || (strict && !/^[A-Za-z\d-]+$/.test(name))) return undefined
  const tag = (end: number, next: number): Tag => ({
    name: name.toLowerCase(),
    closing: slash === '/',
    attributes: source.slice(start, end),
    end: next,
  })
  let quote = ''
  // What comes before: nothing of interest, the sign of equality, or the value without quotation marks behind it.
  let value: 'no' | 'due' | 'bare' = 'no'
  for (let next = start; next < limit; ) {
    const mark = source.charAt(next)
    if (mark === '{' || mark === '<') {
      const placeholder = delimitedEnd(source, next, limit, ahead)
      if (placeholder > 0) {
        next = placeholder
        if (value === 'due') value = 'bare'
        continue
      }
    }
    if (quote !== '') {
      if (mark === quote) quote = ''
    } else if (mark === '>') return tag(next, next + 1)
    else if (strict && mark === '<') return undefined
    else if (value === 'due' && (mark === '"' || mark === "'")) {
      quote = mark
      value = 'no'
    } else if (spaceAt(source, next)) {
      if (value === 'bare') value = 'no'
    } else if (value !== 'bare') value = mark === '=' ? 'due' : value === 'due' ? 'bare' : 'no'
    next++
  }
  return strict ? undefined : tag(limit, limit)
}

/** The end of the comment, declaration or CDATA section at `at`, and the text of a comment; -1 where none begins. */
export function readDeclaration(
  source: string,
  at: number,
  limit: number,
  ahead: Lookahead,
): { readonly end: number; readonly comment: string } | undefined {
  const second = source[at + 1]
  if (second !== '!' && second !== '?' && !(second === '/' && !/[A-Za-z]/.test(source.charAt(at + 2))))
    return undefined
  const endOf = (mark: string, from: number): number => Math.min(ahead.find(mark, from) + mark.length, limit)
  if (source.startsWith('<!--', at)) {
    // "<!-->" is a whole comment.
    const end = endOf('-->', at + 2)
    return { end, comment: source.slice(at + 4, Math.max(at + 4, end - 3)) }
  }
  const end = source.startsWith('<![CDATA[', at) ? endOf(']]>', at) : endOf('>', at)
  return { end, comment: '' }
}

const BLOCK_NAMES =
  ' address article aside body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p section select summary table tbody td tfoot th thead tr ul '
const UNREAD_NAMES =
  ' script style textarea title pre svg math template iframe object video audio noscript blockquote '
const RAW_NAMES = ' script style textarea title '
const CODE_NAMES = ' code kbd samp tt var '

export const isBlockName = (name: string): boolean => isListed(BLOCK_NAMES, name)
/** Elements in which nothing is read. */
export const isUnreadName = (name: string): boolean => isListed(UNREAD_NAMES, name)
/** Elements in which there are no tags. */
export const isRawName = (name: string): boolean => isListed(RAW_NAMES, name)
export const isCodeName = (name: string): boolean => isListed(CODE_NAMES, name)
