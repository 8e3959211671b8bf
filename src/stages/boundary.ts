/** Whether a mark ends a sentence. Knows scripts and no language: abbreviations come from outside. */
import { classOf, DIGIT } from '../characters'
import { GREEK, LATIN, scriptOf } from '../scripts'
import type { Span } from '../text'
import { endOfSigns, WARM, warmth } from './feeling'
import {
  BULLETS,
  CAPITAL,
  CASELESS,
  CLOSERS,
  caseOf,
  EAST_ASIAN,
  ELLIPSIS,
  isLetter,
  isNewline,
  isSpace,
  markOf,
  NEWLINE,
  OPENERS,
  SEMICOLON,
  SIGN,
  SMALL,
  STOP,
  STRONG,
  skipAny,
  skipSpaces,
} from './marks'

/** In UTF-16 units. A line shorter than this may stand for itself: a greeting, a title, a signature. */
const SHORT_LINE = 60
/** In scripts without capitals the next line's first letter tells nothing, so the line must be shorter still. */
const SHORT_CASELESS_LINE = 40
const LONGEST_ABBREVIATION = 12
const LONGEST_WORD = 24
/** How far back a Greek letter makes a semicolon a question mark. */
const GREEK_CONTEXT = 40

/** Last parts of domain names: "Booking.Com" is one word. */
const DOMAINS = /^(?:com|net|org|io|app|dev|ai|co|gov|edu|info|js|tr|gr|kr|ir|uk)$/i

/** What surrounds a mark. Offsets are those of the view. */
export interface Surroundings {
  readonly text: string
  readonly abbreviations: ReadonlySet<string>
  /** Where the sentence, its line and its block begin or end. */
  readonly start: number
  readonly line: number
  readonly end: number
  /** Where the next opaque stretch begins; `end` where none follows in the block. */
  readonly opaque: number
}

/** How a sentence goes on at an offset: with an opaque stretch, or with the case of its first letter. */
function caseAfter(at: number, { text, opaque, end }: Surroundings): number {
  const first = skipAny(OPENERS, text, at, opaque)
  return first >= opaque && opaque < end ? CAPITAL : caseOf(text.charCodeAt(first))
}

/** The stop belongs to the word, whatever follows: "Dr.", "e.g.", "J." */
const JOINS = 1
/** The stop belongs to the word and may end the sentence too, where a capital follows: "etc.", "Inc." */
const MAY_END = 2

function abbreviates(at: number, { text, start, abbreviations }: Surroundings): number {
  let from = at
  const earliest = Math.max(start, at - LONGEST_ABBREVIATION)
  while (from > earliest && (isLetter(text, from - 1) || text.charCodeAt(from - 1) === 0x2e)) from--
  if (from === at || (from > start && isLetter(text, from - 1))) return 0
  let initials = true
  for (let letter = from; letter < at; letter += 2) {
    if (caseOf(text.charCodeAt(letter)) !== CAPITAL) initials = false
    if (letter + 1 < at && text.charCodeAt(letter + 1) !== 0x2e) initials = false
  }
  if (initials) return JOINS
  const word = text.slice(from, at).toLowerCase()
  return abbreviations.has(`${word}.`) ? JOINS : abbreviations.has(word) ? MAY_END : 0
}

/** Whether the digits before the stop at `at` are all there is of the sentence: "2. Open the app." */
function isItemNumber(text: string, start: number, at: number): boolean {
  if (at - start > 3) return false
  for (let digit = start; digit < at; digit++) if (classOf(text.charCodeAt(digit)) !== DIGIT) return false
  return true
}

/**
 * A semicolon after Greek asks. After a Latin name or a number inside Greek ("το iPhone;") it asks when nothing or
 * a capital follows.
 */
function isGreekQuestion(at: number, around: Surroundings): boolean {
  const { text, start, end } = around
  const earliest = Math.max(start, at - GREEK_CONTEXT)
  let back = at - 1
  while (back >= earliest && scriptOf(text.charCodeAt(back)) !== GREEK) back--
  if (back < earliest) return false
  if (skipAny(CLOSERS, text, back + 1, at) === at) return true
  const next = skipSpaces(text, at + 1, end)
  if (next >= end || isNewline(text.charCodeAt(next))) return true
  return next > at + 1 && caseAfter(next, around) === CAPITAL
}

/** No white space follows: a decimal, a domain, a file name, or a space that the writer forgot ("week.Please"). */
function endsGlued(
  at: number,
  after: number,
  ellipsis: boolean,
  { text, start, opaque }: Surroundings,
): boolean {
  if (after >= opaque) return false
  if (EAST_ASIAN.includes(text.charAt(at))) return true
  // Two letters before the mark at least: not "T.C", "월.수.금" (Mon, Wed, Fri), "ه.ش" (solar year).
  if (at - 2 < start || !isLetter(text, at - 1) || !isLetter(text, at - 2)) return false
  const letter = text.charCodeAt(after)
  const follows = caseOf(letter)
  if (follows === CASELESS) return !ellipsis && scriptOf(letter) === scriptOf(text.charCodeAt(at - 1))
  if (follows !== CAPITAL || caseOf(text.charCodeAt(at - 1)) === CAPITAL) return false
  let from = at - 1
  while (from > start && at - from < LONGEST_WORD && isLetter(text, from - 1)) from--
  if (from > start && './@_\\-'.includes(text.charAt(from - 1))) return false
  let to = after + 1
  while (to < opaque && to - after < LONGEST_WORD && isLetter(text, to)) to++
  if (DOMAINS.test(text.slice(after, to))) return false
  // "Order.Item.name", "Node.JS": but "pm.I'll" and "ready.A new one" go on with a word of one letter.
  if (to - after > 1 && caseOf(text.charCodeAt(after + 1)) !== SMALL) return false
  return to >= opaque || !'/@_(['.includes(text.charAt(to))
}

function endsLine(at: number, next: number, lines: number, around: Surroundings): boolean {
  const { text, line, start, end, opaque } = around
  if (lines > 1) return true
  let last = at - 1
  while (last > start && isSpace(text.charCodeAt(last))) last--
  if (text.charCodeAt(last) === 0x3a) return true
  const first = text.charAt(next)
  if (next < opaque && BULLETS.includes(first) && isSpace(text.charCodeAt(next + 1))) return true
  let digit = next
  while (digit < Math.min(next + 3, end) && classOf(text.charCodeAt(digit)) === DIGIT) digit++
  if (digit > next && '.)'.includes(text.charAt(digit)) && isSpace(text.charCodeAt(digit + 1))) return true
  if (endOfSigns(text, next, opaque) > next) return true
  const follows = caseAfter(next, around)
  if (follows === CAPITAL) return at - line < SHORT_LINE
  return follows === CASELESS && at - line < SHORT_CASELESS_LINE
}

function readNewline(at: number, around: Surroundings): number {
  const { text, end, opaque } = around
  let next = at
  let lines = 0
  for (; next < opaque; next++) {
    const unit = text.charCodeAt(next)
    if (isNewline(unit)) lines += unit === 0x0d && text.charCodeAt(next + 1) === 0x0a ? 0 : 1
    else if (!isSpace(unit)) break
  }
  return next < end && endsLine(at, next, lines, around) ? at : -next
}

function readSign(at: number, around: Surroundings): number {
  const { text, start, end, opaque } = around
  const after = endOfSigns(text, at, opaque)
  if (after === at) return -(at + 1)
  const next = skipSpaces(text, after, opaque)
  let before = at - 1
  while (before > start && isSpace(text.charCodeAt(before))) before--
  const heat = warmth(text, at)
  // A sign that leads ("✅ …", "«📚 …»"), one after a comma, a button's icon: they go with what follows.
  if (before < start || next >= end || heat === 0 || ',\u060c'.includes(text.charAt(before))) return -after
  if (OPENERS.includes(text.charAt(at - 1))) return -after
  if (isNewline(text.charCodeAt(next))) return after
  if (next >= opaque) return -after
  const follows = caseAfter(next, around)
  const ends = heat === WARM ? follows >= CAPITAL : follows === CAPITAL && next > after
  return ends ? after : -after
}

/** A Latin name that has a mark of its own, inside a sentence of another script: "the game Sorry! is …". */
const isForeignName = (at: number, { text, start }: Surroundings): boolean =>
  scriptOf(text.charCodeAt(at - 1)) === LATIN && scriptOf(text.charCodeAt(start)) > LATIN

function readStop(at: number, around: Surroundings): number {
  const { text, start, end, opaque } = around
  let strong = false
  let ellipsis = false
  let after = at
  for (; after < opaque; after++) {
    const kind = markOf(text.charCodeAt(after))
    if (kind === STRONG || (kind === SEMICOLON && after === at)) strong = true
    else if (kind === ELLIPSIS || (kind === STOP && after > at)) ellipsis = true
    else if (kind !== STOP) break
  }
  const closed = skipAny(CLOSERS, text, after, opaque)
  const picture = skipSpaces(text, closed, opaque)
  const pictured = endOfSigns(text, picture, opaque)
  const stop = pictured > picture ? pictured : closed
  const single = !strong && !ellipsis
  const bound = single && stop === after ? abbreviates(at, around) : 0
  if (bound === JOINS) return -stop
  const next = skipSpaces(text, stop, opaque)
  if (next >= end || isNewline(text.charCodeAt(next))) return bound === MAY_END && next < end ? -stop : stop
  if (next === stop && stop === closed) return endsGlued(at, stop, ellipsis, around) ? stop : -stop
  const follows = caseAfter(next, around)
  if (follows === SMALL && (closed > after || ellipsis) && stop === closed) return -stop
  if (strong && follows === CASELESS && isForeignName(at, around)) return -stop
  if (bound === MAY_END) return next < opaque && follows >= CAPITAL ? stop : -stop
  if (single && at > start && classOf(text.charCodeAt(at - 1)) === DIGIT) {
    // An ordinal ("3. kat": third floor), or the number of an item in a list.
    if (follows === SMALL || isItemNumber(text, start, at)) return -stop
  }
  return stop
}

/** Whether a quotation that ends in its own full stop ends the sentence around it too: a capital follows. */
export function endsAfterQuote(quote: Span, around: Surroundings): boolean {
  const { text, opaque } = around
  let last = quote.end - 1
  while (last > quote.start && CLOSERS.includes(text.charAt(last))) last--
  const kind = markOf(text.charCodeAt(last))
  if (kind !== STOP && kind !== STRONG && kind !== ELLIPSIS) return false
  const next = skipSpaces(text, quote.end, opaque)
  return next > quote.end && next < opaque && caseAfter(next, around) === CAPITAL
}

/**
 * Reads the mark at `at`. A positive answer is the offset where the sentence ends; a negative one, its sign turned,
 * is where to read on. Every answer lies beyond `at`, but for a line's end, which is `at` itself.
 */
export function readMark(at: number, around: Surroundings): number {
  const kind = markOf(around.text.charCodeAt(at))
  if (kind === NEWLINE) return readNewline(at, around)
  if (kind === SIGN) return readSign(at, around)
  if (kind === SEMICOLON && !isGreekQuestion(at, around)) return readSign(at, around)
  return readStop(at, around)
}
