import type { Span } from '../../text'
import { AlignmentBuilder } from './alignment'
import { guessFormat } from './format'
import { type Field, type Path, UnreadableError } from './library'
import { type Notation, scalarField } from './scalar'

/** Deeper files are machine-made; the limit keeps paths short and every later reader of the file safe. */
const deepest = 500

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literal = /true|false|null/y
const blank = /[ \t\r\n]*/y

/** Reads the texts of a JSON file: all its string values; keys are left alone. */
export function readJson(file: string): readonly Field[] {
  const notation = jsonStrings(file)
  const fields: Field[] = []
  const end = scanJson(file, 0, [], (path, span) => {
    fields.push(scalarField(file, { path, span, notation }, guessFormat))
  })
  const rest = skipBlank(file, end)
  if (rest < file.length) throw new UnreadableError('something follows after the end of the JSON value', rest)
  return fields
}

/** Reads the texts of a file of JSON lines: one value a line, lines counted from 0 in paths. */
export function readJsonLines(file: string): readonly Field[] {
  const notation = jsonStrings(file)
  const fields: Field[] = []
  let line = 0
  for (let start = 0; start < file.length; line++) {
    const newline = file.indexOf('\n', start)
    const end = newline < 0 ? file.length : newline
    const upToHere = file.slice(0, end)
    if (skipBlank(upToHere, start) < end) {
      const valueEnd = scanJson(upToHere, start, [line], (path, span) => {
        fields.push(scalarField(file, { path, span, notation }, guessFormat))
      })
      const rest = skipBlank(upToHere, valueEnd)
      if (rest < end) throw new UnreadableError('something follows after the JSON value of this line', rest)
    }
    start = end + 1
  }
  return fields
}

function skipBlank(file: string, at: number): number {
  blank.lastIndex = at
  blank.test(file)
  return blank.lastIndex
}

/** An object or a list that is being read. */
interface Container {
  readonly close: '}' | ']'
  /** Key or position of the member that is being read. */
  at: string | number
}

/** Reads one value and tells of each string in it. Returns where the value ends. Keeps its own stack. */
function scanJson(file: string, from: number, root: Path, found: (path: Path, span: Span) => void): number {
  const open: Container[] = []
  let at = from

  const fail = (expected: string): never => {
    at = skipBlank(file, at)
    if (at >= file.length) throw new UnreadableError(`the JSON ends where ${expected} is expected`, at)
    throw new UnreadableError(`${expected} is expected here`, at)
  }
  const next = (): string => {
    at = skipBlank(file, at)
    return file[at] ?? ''
  }
  const key = (): string => {
    if (next() !== '"') fail('a key in double quotes')
    const span = { start: at, end: stringEnd(file, at) }
    at = span.end
    if (next() !== ':') fail('a colon')
    at++
    return readString(file, span).value
  }

  for (;;) {
    const sign = next()
    if (sign === '{' || sign === '[') {
      if (open.length === deepest)
        throw new UnreadableError(`values are nested deeper than ${deepest} levels`, at)
      at++
      const container: Container = { close: sign === '{' ? '}' : ']', at: 0 }
      open.push(container)
      if (next() !== container.close) {
        if (sign === '{') container.at = key()
        continue
      }
    } else if (sign === '"') {
      const span = { start: at, end: stringEnd(file, at) }
      found([...root, ...open.map((container) => container.at)], span)
      at = span.end
    } else {
      at = wordEnd(file, at) ?? fail('a JSON value')
    }

    // A value has ended: so may the containers around it.
    for (;;) {
      const container = open.at(-1)
      if (container === undefined) return at
      const after = next()
      if (after === container.close) {
        at++
        open.pop()
        continue
      }
      if (after !== ',') fail(`a comma or "${container.close}"`)
      at++
      container.at = typeof container.at === 'number' ? container.at + 1 : key()
      break
    }
  }
}

function wordEnd(file: string, at: number): number | undefined {
  for (const word of [number, literal]) {
    word.lastIndex = at
    if (word.test(file)) return word.lastIndex
  }
  return undefined
}

/** Where the string that starts at this quote ends, its closing quote included. */
function stringEnd(file: string, start: number): number {
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

function readString(file: string, { start, end }: Span) {
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
function jsonStrings(file: string): Notation {
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
