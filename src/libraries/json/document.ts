import type { Span } from '../../text'
import { deepest, type Fact, type Field, type Path, UnreadableError } from '../field'
import { guessFormat } from '../format'
import { scalarField } from '../scalar'
import { jsonStrings, readString, stringEnd } from './string'

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literal = /true|false|null/y
const blank = /[ \t\r\n]*/y

/** Reads the texts of a JSON file: all its string values; keys are left alone. */
export function readJson(file: string, learn?: (fact: Fact) => void): readonly Field[] {
  const notation = jsonStrings(file)
  const fields: Field[] = []
  const found = (path: Path, span: Span) => {
    fields.push(scalarField(file, { path, span, notation }, guessFormat))
  }
  const end = scanJson(file, 0, [], found, learn)
  const rest = skipBlank(file, end)
  if (rest < file.length) throw new UnreadableError('something follows after the end of the JSON value', rest)
  return fields
}

/** Reads the texts of a file of JSON lines: one value a line, lines counted from 0 in paths. */
export function readJsonLines(file: string, learn?: (fact: Fact) => void): readonly Field[] {
  const notation = jsonStrings(file)
  const fields: Field[] = []
  const found = (path: Path, span: Span) => {
    fields.push(scalarField(file, { path, span, notation }, guessFormat))
  }
  let line = 0
  for (let start = 0; start < file.length; line++) {
    const newline = file.indexOf('\n', start)
    const end = newline < 0 ? file.length : newline
    const upToHere = file.slice(0, end)
    if (skipBlank(upToHere, start) < end) {
      const valueEnd = scanJson(upToHere, start, [line], found, learn)
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

/** Reads one value and tells of each string and fact in it. Returns where the value ends. Keeps its own stack. */
function scanJson(
  file: string,
  from: number,
  root: Path,
  found: (path: Path, span: Span) => void,
  learn: (fact: Fact) => void = () => undefined,
): number {
  const open: Container[] = []
  let at = from
  const path = (): Path => [...root, ...open.map((container) => container.at)]

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
      found(path(), span)
      at = span.end
    } else {
      const end = wordEnd(file, at) ?? fail('a JSON value')
      learn({ path: path(), value: file.slice(at, end) })
      at = end
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
