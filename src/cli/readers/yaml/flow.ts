import { isScalar, parseDocument } from 'yaml'
import type { Span } from '../../../text'
import { type Alignment, AlignmentBuilder } from '../alignment'
import { UnreadableError } from '../library'
import type { Notation } from '../scalar'

// Flow scalars of YAML 1.2, chapter 7.3: plain, in single quotes, in double quotes; lines are folded (7.4).

/** How a file spells what YAML leaves open. */
export interface FileStyle {
  readonly lineBreak: '\n' | '\r\n'
  /** Letters outside ASCII are escaped, as Python's writer does by default. */
  readonly escapesLetters: boolean
}

/** The style of a file, seen from its text. */
export function fileStyle(file: string): FileStyle {
  const escaped = /\\(?:u[\da-fA-F]{4}|x[89a-fA-F][\da-fA-F])/
  return {
    lineBreak: file.includes('\r\n') ? '\r\n' : '\n',
    escapesLetters: escaped.test(file) && !/[\u0080-\uffff]/.test(file),
  }
}

/** A scalar without quotes. Where new words would read as something else, the whole scalar gets quotes. */
export function plainScalar(style: FileStyle, inFlow: boolean): Notation {
  return {
    read: (source, { start, end }) => readFolded(source, start, end),
    spell: (words) => words,
    holds: (source, value) => readsAnywhere(source, value, inFlow),
    respell: (value) =>
      value.includes("'")
        ? doubleQuoted(style, value)
        : [inSingleQuotes(value), ...doubleQuoted(style, value)],
  }
}

/** A scalar in single quotes: the quote itself is doubled, nothing else is escaped. */
export function singleQuotedScalar(style: FileStyle): Notation {
  return {
    read: readSingleQuoted,
    spell: (words) => words.replaceAll("'", "''"),
    holds: (source, value) => reads(readSingleQuoted, source, value),
    respell: (value) => [inSingleQuotes(value), ...doubleQuoted(style, value)],
  }
}

/** A scalar in double quotes, with escapes like those of JSON and some more (5.7). */
export function doubleQuotedScalar(style: FileStyle): Notation {
  return {
    read: readDoubleQuoted,
    spell: (words) => escaped(words, style),
    holds: (source, value) => reads(readDoubleQuoted, source, value),
    respell: (value) => doubleQuoted(style, value),
  }
}

/** A value in double quotes: there is none that they have no room for. */
export function doubleQuoted(style: FileStyle, value: string): readonly [string] {
  return [`"${escaped(value, style)}"`]
}

function inSingleQuotes(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function reads(read: Notation['read'], source: string, value: string): boolean {
  // Single quotes have no escapes, so that control characters fall to double quotes.
  return !unprintable.test(source) && read(source, { start: 0, end: source.length }).value === value
}

/**
 * Whether a source says this value to readers of YAML 1.2 and of 1.1, where `yes` and `no` are no strings. The
 * parser itself is asked: what may stand in a plain scalar depends on its first and last characters, on ': ' and
 * ' #', and inside brackets on more.
 */
function readsAnywhere(source: string, value: string, inFlow: boolean): boolean {
  if (unprintable.test(source)) return false
  return (['1.1', '1.2'] as const).every((version) => {
    const document = parseDocument(inFlow ? `[${source}]` : `k: ${source}`, { version, logLevel: 'silent' })
    const node = document.getIn([inFlow ? 0 : 'k'], true)
    const rest = inFlow ? document.hasIn([1]) : false
    if (document.errors.length > 0 || rest || !isScalar(node)) return false
    return node.value === value && node.comment == null
  })
}

const blankSigns = ' \t'

/** Reads folded lines: one line break stands for a space, each further one for itself. */
function readFolded(source: string, start: number, end: number, quote = ''): Alignment {
  const builder = new AlignmentBuilder(source)
  const doubled = quote + quote
  let from = start
  while (from < end) {
    const lineBreak = within(source.indexOf('\n', from), end)
    const textEnd = lineBreak < end ? trimmedEnd(source, from, lineBreak) : end
    if (quote === '') builder.verbatim(from, textEnd)
    else {
      for (;;) {
        const at = within(source.indexOf(doubled, from), textEnd)
        builder.verbatim(from, at)
        if (at === textEnd) break
        builder.stand(at, at + 2, quote)
        from = at + 2
      }
    }
    if (lineBreak === end) break
    from = foldEnd(source, lineBreak, end)
    builder.stand(textEnd, from, folded(source, lineBreak, from))
  }
  return builder.build(start)
}

function readSingleQuoted(source: string, { start, end }: Span): Alignment {
  return readFolded(source, start + 1, end - 1, "'")
}

const escapedSigns = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])
/** How many hexadecimal digits follow. */
const hexLengths = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function readDoubleQuoted(source: string, { start, end: closing }: Span): Alignment {
  const builder = new AlignmentBuilder(source)
  const end = closing - 1
  let from = start + 1
  const special = /[\\\n]/g
  for (;;) {
    special.lastIndex = from
    const at = special.test(source) ? within(special.lastIndex - 1, end) : end
    if (at === end) break
    if (source[at] === '\n') {
      const textEnd = trimmedEnd(source, from, at)
      builder.verbatim(from, textEnd)
      from = foldEnd(source, at, end)
      builder.stand(textEnd, from, folded(source, at, from))
      continue
    }
    builder.verbatim(from, at)
    from = readEscape(source, at, builder)
  }
  builder.verbatim(from, end)
  return builder.build(start + 1)
}

/** Reads the escape at this backslash and returns where it ends. */
function readEscape(source: string, at: number, builder: AlignmentBuilder): number {
  const letter = source[at + 1] ?? ''
  const sign = escapedSigns.get(letter)
  if (sign !== undefined) {
    builder.stand(at, at + 2, sign)
    return at + 2
  }
  const length = hexLengths.get(letter)
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16)
    if (Number.isNaN(code) || code > 0x10ffff)
      throw new UnreadableError(`the escape \\${letter} needs ${length} digits`, at)
    builder.stand(at, at + 2 + length, String.fromCodePoint(code))
    return at + 2 + length
  }
  // A line break that is escaped stands for nothing, nor does the next line's indentation.
  let after = at + (letter === '\r' ? 3 : 2)
  while (blankSigns.includes(source[after] ?? '\n')) after++
  return after
}

/** An offset that was searched for, or `end` where there is none before it. */
function within(found: number, end: number): number {
  return found < 0 || found > end ? end : found
}

/** Where the text of a line ends, white space before its line break left out. */
function trimmedEnd(source: string, from: number, lineBreak: number): number {
  let end = lineBreak > from && source[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak
  while (end > from && blankSigns.includes(source[end - 1] ?? '')) end--
  return end
}

/** Where the text goes on after a line break: past empty lines and indentation. */
function foldEnd(source: string, lineBreak: number, end: number): number {
  let at = lineBreak
  while (at < end && ' \t\r\n'.includes(source[at] ?? '')) at++
  return at
}

function folded(source: string, from: number, to: number): string {
  let breaks = 0
  for (let at = from; at < to; at++) if (source[at] === '\n') breaks++
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

// What YAML's c-printable leaves out (5.1), and its line separators, which older readers fold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u

const neededEscapes = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function escaped(words: string, { escapesLetters }: FileStyle): string {
  return Array.from(words, (sign) => {
    const needed = neededEscapes.get(sign)
    if (needed !== undefined) return needed
    const code = sign.codePointAt(0) ?? 0
    if (!unprintable.test(sign) && !(escapesLetters && code > 0x7e)) return sign
    if (code > 0xffff) return `\\U${hex(code, 8)}`
    return code > 0xff ? `\\u${hex(code, 4)}` : `\\x${hex(code, 2)}`
  }).join('')
}

function hex(code: number, length: number): string {
  return code.toString(16).toUpperCase().padStart(length, '0')
}
