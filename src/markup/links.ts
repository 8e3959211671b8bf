/** Addresses, mentions, ticket numbers and file paths. */
import { HANGUL, scriptOf } from '../scripts'
import type { Span } from '../text'
import type { Lookahead } from './lookahead'
import { delimitedEnd } from './placeholders'
import { isListed, isWord, matchAt, spaceAt, wordAt } from './units'

/** In UTF-16 units. */
const LONGEST_SCHEME = 20
const LONGEST_HOST = 253

/** Last parts that make two words with a dot a host or a file even where a space may have been forgotten. */
const DOMAINS = ' com org net edu gov info biz io dev app shop xyz tr kr gr ir uk ru fr eu '
const FILES =
  ' pdf doc docx xls xlsx csv txt zip rar png jpg jpeg gif svg mp4 html htm css js ts jsx tsx json xml yml yaml md py rb php java exe dmg apk '

const URL_STOPS = ' "\'<>`|\\^\u00a0\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e\u3000\u300c\u300d'
const URL_LAST = '/=&#-_%+~$@'

const DOMAIN_OF_ADDRESS = /@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z])/y
const ABSOLUTE_PATH = /\/[\w.-]+(?:\/[\w.-]+)+\/?/y
const WINDOWS_PATH = /\\[^\s"'<>|]+/y

const isSlug = (unit: number): boolean => unit < 0x80 && (isWord(unit) || unit === 0x2d)
const isHostUnit = (unit: number): boolean => isWord(unit) || unit === 0x2d || unit === 0x2e

/** Where an address that is under way at `at` ends. Punctuation at its end belongs to the sentence. */
function urlEnd(text: string, at: number, end: number, ahead: Lookahead): number {
  let next = at
  let last = at
  let brackets = 0
  while (next < end) {
    const unit = text.charCodeAt(next)
    const placeholder =
      unit === 0x7b || unit === 0x25 || unit === 0x5b || unit === 0x24
        ? delimitedEnd(text, next, end, ahead)
        : -1
    if (placeholder > 0) {
      next = placeholder
      last = next
      continue
    }
    // A Korean particle is written onto the address.
    if (
      unit < 0x21 ||
      URL_STOPS.includes(text.charAt(next)) ||
      scriptOf(unit) === HANGUL ||
      spaceAt(text, next)
    )
      break
    next++
    if (unit === 0x28) brackets++
    if (isWord(unit) || URL_LAST.includes(text.charAt(next - 1)) || (unit === 0x29 && brackets-- > 0))
      last = next
  }
  return last
}

/** Without the stops and other marks that end a sentence. */
function trimMarks(text: string, start: number, end: number): number {
  let last = end
  while (last > start && !isWord(text.charCodeAt(last - 1)) && text[last - 1] !== '/') last--
  return last
}

/** Whether a run of letters and dots is a host or a file, not two sentences without a space between them. */
function isHost(host: string, pathFollows: boolean): boolean {
  const parts = host.split('.')
  if (parts.length < 2 || parts.includes('')) return false
  if (parts[0] === 'www') return parts.length > 2
  const last = parts[parts.length - 1] as string // a split has a last part
  const small = last.toLowerCase()
  if (last !== small && host !== host.toUpperCase()) return false
  if (isListed(DOMAINS, small)) return true
  if (isListed(FILES, small)) return !pathFollows
  return parts.length > 2 && /^[a-z]{2}$/.test(small) && parts.every((part) => part.length > 1)
}

/** Finds links in one text, in reading order. */
export class Links {
  /** How far the runs of letters, dots and slashes have been judged, so that none is judged twice. */
  private judged = 0

  constructor(
    private readonly text: string,
    private readonly ahead: Lookahead,
  ) {}

  /** The link to which the mark at `at` belongs, between `from` and `end`. */
  read(at: number, from: number, end: number): Span | undefined {
    switch (this.text[at]) {
      case ':':
        return this.readUrl(at, from, end)
      case '@':
        return this.readAt(at, from, end)
      case '#':
        return this.readTag(at, end)
      case '.':
        return this.readHost(at, from, end)
      case '/':
        return this.readPath(at, from, end)
      case '\\':
        return this.readWindowsPath(at, from, end)
      default:
        return undefined
    }
  }

  private readUrl(at: number, from: number, end: number): Span | undefined {
    const { text } = this
    if (!text.startsWith('//', at + 1)) return undefined
    const earliest = Math.max(from, at - LONGEST_SCHEME)
    let start = at
    while (start > earliest && /[a-z\d+.-]/i.test(text.charAt(start - 1))) start--
    if (start === at) return undefined
    const stop = urlEnd(text, at + 3, end, this.ahead)
    return stop > at + 3 ? { start, end: stop } : undefined
  }

  private readAt(at: number, from: number, end: number): Span | undefined {
    const { text } = this
    let start = at
    while (start > Math.max(from, at - LONGEST_HOST) && /[\w.+%-]/.test(text.charAt(start - 1))) start--
    const address = start < at ? matchAt(DOMAIN_OF_ADDRESS, text, at, end) : -1
    if (address > 0)
      return {
        start: text.startsWith('mailto:', start - 7) ? Math.max(from, start - 7) : start,
        end: address,
      }
    if (wordAt(text, at - 1) || !wordAt(text, at + 1)) return undefined
    let stop = at + 1
    while (stop < end && isHostUnit(text.charCodeAt(stop))) stop++
    return { start: at, end: trimMarks(text, at, stop) }
  }

  /** `#12345`, `#summer-sale` */
  private readTag(at: number, end: number): Span | undefined {
    const { text } = this
    if (wordAt(text, at - 1) || text[at - 1] === '&' || !wordAt(text, at + 1)) return undefined
    const digits = text.charCodeAt(at + 1) < 0x3a
    let stop = at + 1
    while (stop < end && (digits ? isSlug(text.charCodeAt(stop)) : wordAt(text, stop))) stop++
    return { start: at, end: trimMarks(text, at, stop) }
  }

  private readHost(at: number, from: number, end: number): Span | undefined {
    const { text } = this
    if (at < this.judged || !wordAt(text, at - 1) || !wordAt(text, at + 1)) return undefined
    let start = at
    const earliest = Math.max(from, at - LONGEST_HOST)
    while (start > earliest && isHostUnit(text.charCodeAt(start - 1))) start--
    let stop = at
    while (stop < end && (isSlug(text.charCodeAt(stop)) || text[stop] === '.')) stop++
    this.judged = stop
    const last = trimMarks(text, at, stop)
    if (wordAt(text, start - 1)) return undefined
    const path =
      last === stop && (text[stop] === '/' || text[stop] === '?' || /^:\d/.test(text.slice(stop, stop + 2)))
    if (text[stop] === '@' || !isHost(text.slice(start, last), path)) return undefined
    return { start, end: path ? Math.max(last, urlEnd(text, last, end, this.ahead)) : last }
  }

  /** `/etc/hosts`, `~/notes/today.txt`, `src/index.ts`; never "and/or" or "1/2". */
  private readPath(at: number, from: number, end: number): Span | undefined {
    const { text } = this
    if (at < this.judged) return undefined
    let start = at
    while (
      start > from &&
      (isSlug(text.charCodeAt(start - 1)) || text[start - 1] === '.' || text[start - 1] === '~')
    )
      start--
    if (wordAt(text, start - 1) || text[start - 1] === '/') return undefined
    if (start === at) {
      if (!spaceAt(text, at - 1) && !'("\'['.includes(text.charAt(at - 1))) return undefined
      const stop = matchAt(ABSOLUTE_PATH, text, at, end)
      return stop > 0 ? { start, end: trimMarks(text, at, stop) } : undefined
    }
    let stop = at
    while (stop < end && (isSlug(text.charCodeAt(stop)) || text[stop] === '.' || text[stop] === '/')) stop++
    this.judged = stop
    const last = trimMarks(text, at, stop)
    const dot = text.lastIndexOf('.', last - 1)
    const isFile = dot > at && isListed(FILES, text.slice(dot + 1, last))
    const isLocal = /^(?:\.\.?|~)$/.test(text.slice(start, at)) && last > at + 1
    return isFile || isLocal ? { start, end: last } : undefined
  }

  private readWindowsPath(at: number, from: number, end: number): Span | undefined {
    const { text } = this
    const drive =
      text[at - 1] === ':' && /[a-z]/i.test(text.charAt(at - 2)) && !wordAt(text, at - 3) && at - 2 >= from
    if (!drive && !(text[at + 1] === '\\' && wordAt(text, at + 2) && spaceAt(text, at - 1))) return undefined
    const stop = matchAt(WINDOWS_PATH, text, at, end)
    const last = stop > 0 ? trimMarks(text, at, stop) : -1
    return last > at + 1 ? { start: drive ? at - 2 : at, end: last } : undefined
  }
}
