import type { Span } from '../../text'
import { type Alignment, AlignmentBuilder } from '../alignment'
import { UnreadableError } from '../field'
import type { Notation } from '../scalar'

// Strings of PO files: as in C, and several in a row are one (GNU gettext manual, "The Format of PO Files").

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['"', '"'],
  ['\\', '\\'],
  ['?', '?'],
])
const octal = /[0-7]{1,3}/y
const hexadecimal = /x[\da-fA-F]{1,4}/y

const stop = /["\\\r\n]/g

/** Where the string that starts at this quote ends, its closing quote included. It stands on one line. */
export function stringEnd(file: string, start: number): number {
  stop.lastIndex = start + 1
  while (stop.test(file)) {
    const sign = file[stop.lastIndex - 1]
    if (sign === '"') return stop.lastIndex
    if (sign !== '\\') break
    stop.lastIndex++
  }
  throw new UnreadableError('the line ends inside the string that starts here', start)
}

/** Reads one string or several in a row, with white space between them. */
export function readStrings(file: string, { start, end }: Span): Alignment {
  const builder = new AlignmentBuilder(file)
  let at = start
  while (at < end) {
    if (file[at] !== '"') {
      at++
      continue
    }
    const close = stringEnd(file, at)
    readString(file, at + 1, close - 1, builder)
    at = close
  }
  return builder.build(start + 1)
}

function readString(file: string, start: number, end: number, builder: AlignmentBuilder): void {
  let from = start
  for (;;) {
    const slash = file.indexOf('\\', from)
    if (slash < 0 || slash >= end) break
    builder.verbatim(from, slash)
    const letter = file[slash + 1] ?? ''
    const plain = escapes.get(letter)
    if (plain !== undefined) {
      from = slash + 2
      builder.stand(slash, from, plain)
    } else {
      from = numberEnd(file, slash + 1)
      const digits = file.slice(slash + 1, from)
      const code = letter === 'x' ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 8)
      builder.stand(slash, from, String.fromCharCode(code))
    }
  }
  builder.verbatim(from, end)
}

function numberEnd(file: string, at: number): number {
  for (const digits of [octal, hexadecimal]) {
    digits.lastIndex = at
    if (digits.test(file)) return digits.lastIndex
  }
  throw new UnreadableError(`the escape \\${file[at] ?? ''} is unknown in PO files`, at - 1)
}

const needed: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\v', '\\v'],
])

function spell(words: string): string {
  return Array.from(words, (sign) => {
    const code = sign.charCodeAt(0)
    return needed.get(sign) ?? (code < 0x20 ? `\\${code.toString(8).padStart(3, '0')}` : sign)
  }).join('')
}

/** Where a value cannot be spliced into its lines, it becomes one string. */
export const poStrings: Notation = {
  read: readStrings,
  spell,
  holds: (source, value) => {
    try {
      return readStrings(source, { start: 0, end: source.length }).value === value
    } catch (error) {
      if (error instanceof UnreadableError) return false
      throw error
    }
  },
  respell: (value) => [`"${spell(value)}"`],
}
