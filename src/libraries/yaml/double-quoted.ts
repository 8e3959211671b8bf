import type { Span } from '../../text'
import { type Alignment, AlignmentBuilder } from '../alignment'
import { UnreadableError } from '../field'
import { blankSigns, foldEnd, folded, trimmedEnd, within } from './folding'
import type { FileStyle } from './style'

// Escapes of scalars in double quotes, YAML 1.2, chapter 5.7.

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

/** Reads a scalar in double quotes. */
export function readDoubleQuoted(source: string, { start, end: closing }: Span): Alignment {
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

/** A value in double quotes: there is none that they have no room for. */
export function doubleQuoted(style: FileStyle, value: string): readonly [string] {
  return [`"${escaped(value, style)}"`]
}

// What YAML's c-printable leaves out (5.1), and its line separators, which older readers fold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
export const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u

const neededEscapes = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Spells words that go between double quotes. */
export function escaped(words: string, { escapesLetters }: FileStyle): string {
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
