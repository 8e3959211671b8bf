import type { Span } from '../../text'
import { AlignmentBuilder } from '../alignment'
import { UnreadableError } from '../field'
import type { Notation } from '../scalar'

/** Where the string that starts at this quote ends, its closing quote included. */
export function stringEnd(file: string, start: number): number {
  for (let at = start + 1; at < file.length; at++) {
    const code = file.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code === 0x5c) at++
    else if (code < 0x20) throw new UnreadableError('a line break or control character inside a string', at)
  }
  throw new UnreadableError('the JSON ends inside the string that starts here', start)
}

const escapes = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
const hexDigits = /^[\da-fA-F]{4}$/

/** Reads the string in this span. */
export function readString(file: string, { start, end }: Span) {
  const builder = new AlignmentBuilder(file)
  let from = start + 1
  for (;;) {
    const slash = file.indexOf('\\', from)
    if (slash < 0 || slash >= end - 1) break
    builder.verbatim(from, slash)
    const letter = file[slash + 1] ?? ''
    const digits = file.slice(slash + 2, slash + 6)
    const plain = escapes.get(letter)
    if (plain !== undefined) from = slash + 2
    else if (letter === 'u' && hexDigits.test(digits)) from = slash + 6
    else throw new UnreadableError(`the escape \\${letter} is not JSON`, slash)
    builder.stand(slash, from, plain ?? String.fromCharCode(Number.parseInt(digits, 16)))
  }
  builder.verbatim(from, end - 1)
  return builder.build(start + 1)
}

/** The notation of a file's strings, which escapes what that file escapes. */
export function jsonStrings(file: string): Notation {
  const spell = jsonSpelling(file)
  return {
    read: readString,
    spell,
    holds: (source, value) => readString(source, { start: 0, end: source.length }).value === value,
    respell: (value) => [`"${spell(value)}"`],
  }
}

const shortEscapes = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/**
 * Writers differ in what they escape beyond need: letters outside ASCII (Python), the solidus (PHP), signs of
 * HTML (Go). New words follow the file: a sign that the file only ever escapes is escaped.
 */
function jsonSpelling(file: string): (words: string) => string {
  const upper = /\\u[\da-fA-F]{0,3}[A-F]/.test(file) && !/\\u[\da-fA-F]{0,3}[a-f]/.test(file)
  const escapesLetters = /\\u(?!00[0-7])[\da-fA-F]{4}/.test(file) && !/[\u0080-\uffff]/.test(file)
  const hex = (code: number) => {
    const digits = code.toString(16).padStart(4, '0')
    return `\\u${upper ? digits.toUpperCase() : digits}`
  }
  const optional = new Map<string, string>()
  if (file.includes('\\/') && !/(?<!\\)\//.test(file)) optional.set('/', '\\/')
  for (const sign of "<>&'=+") {
    const escaped = hex(sign.charCodeAt(0))
    if (file.includes(escaped) && !file.includes(sign)) optional.set(sign, escaped)
  }
  const spelled = (sign: string): string => {
    const code = sign.charCodeAt(0)
    const short = shortEscapes.get(sign) ?? optional.get(sign)
    if (short !== undefined) return short
    return code < 0x20 || isSurrogate(code) || (code > 0x7e && escapesLetters) ? hex(code) : sign
  }
  // By code point: a pair of surrogates is one sign here, and escaped only where the file escapes letters.
  return (words) =>
    Array.from(words, (sign) => {
      if (sign.length === 1) return spelled(sign)
      return escapesLetters ? sign.split('').map(spelled).join('') : sign
    }).join('')
}

/** A half of a pair that stands alone: UTF-8 has no bytes for it. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
