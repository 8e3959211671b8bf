import type { Span } from '../text'
import { AlignmentBuilder } from './alignment'
import type { Field } from './field'
import { type Notation, scalarField } from './scalar'

// Messages of ICU: https://unicode-org.github.io/icu/userguide/format_parse/messages/

const choice = /\{\s{0,9}\w{1,80}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},/
/** As messages write an apostrophe. */
const doubled = /\p{L}''\p{L}/u
const letter = /\p{L}/u
const argument = /\s*([\p{L}\p{N}_.-]+)\s*(?:,\s*(\w+)\s*)?/uy
const selector = /\s{0,99}(?:offset:\s{0,9}\d{1,9}\s{1,99})?(=\d{1,9}|[\p{L}\p{N}_-]{1,80})\s{0,99}\{/uy
const space = /\s*/y
/** Messages are nested two or three levels deep; what is nested deeper is none. */
const deepestMessage = 20

/** A stretch of literal text with its arguments, and the choices that lead to it. */
interface Literal extends Span {
  readonly path: readonly string[]
}

/**
 * The texts of a field that is a message, `{count, plural, one {…} other {…}}`: its literal text as a whole, in which
 * arguments and choices are opaque, and each branch. Any other field is its own text.
 */
export function textsOf(field: Field): readonly Field[] {
  if (!choice.test(field.value) && !doubled.test(field.value)) return [field]
  const literals = readMessage(field.value)
  if (literals === undefined) return [field]
  const hasWords = ({ start, end }: Span) => letter.test(field.value.slice(start, end))
  return [{ start: 0, end: field.value.length, path: [] }, ...literals.filter(hasWords)].map((literal) =>
    part(field, literal),
  )
}

function part(field: Field, { start, end, path: steps }: Literal): Field {
  const span = { start, end }
  const path = [...field.path, ...steps]
  // In a branch, a number sign is the number and begins no heading: its format is that of the whole.
  const inner = scalarField(field.value, { path, span, notation: literal }, () => field.format)
  return {
    ...inner,
    span: field.toFile(span),
    silences: field.silences,
    ...(field.unit && { unit: field.unit }),
    toFile: (stretch) => field.toFile(inner.toFile(stretch)),
    toFileEdits: (edits) => field.toFileEdits(inner.toFileEdits(edits)),
    within: { field, toOuterEdits: inner.toFileEdits },
  }
}

/** The literal text of a branch, in which an apostrophe may be doubled. */
const literal: Notation = {
  read(source, { start, end }) {
    const builder = new AlignmentBuilder(source)
    let from = start
    for (;;) {
      const at = source.indexOf("''", from)
      if (at < 0 || at + 2 > end) break
      builder.verbatim(from, at)
      builder.stand(at, at + 2, "'")
      from = at + 2
    }
    builder.verbatim(from, end)
    return builder.build(start)
  },
  spell: (words) => words.replaceAll("'", "''"),
  holds: (source, value) =>
    readMessage(source) !== undefined &&
    literal.read(source, { start: 0, end: source.length }).value === value,
  respell: (value) => [value.replaceAll("'", "''")],
}

/** The branches of a message, outer ones first, or nothing where it is malformed. */
function readMessage(message: string): readonly Literal[] | undefined {
  const found: Literal[] = []
  const end = readLiteral(message, 0, [], found)
  return end === message.length ? found : undefined
}

/** Reads literal text up to its closing brace or the end. Returns where it ends, -1 where it is malformed. */
function readLiteral(message: string, from: number, path: readonly string[], found: Literal[]): number {
  let at = from
  while (at < message.length) {
    const sign = message[at]
    if (sign === '}') return path.length > 0 ? at : -1
    if (sign === "'") at = apostropheEnd(message, at)
    else if (sign === '{') {
      at = readArgument(message, at, path, found)
      if (at < 0) return -1
    } else at++
  }
  return path.length > 0 ? -1 : at
}

/** Doubled, it is an apostrophe; before a brace it quotes up to the next single one; else it is itself. */
function apostropheEnd(message: string, at: number): number {
  const next = message[at + 1]
  if (next === "'") return at + 2
  if (next !== '{' && next !== '}') return at + 1
  for (let close = message.indexOf("'", at + 1); close >= 0; close = message.indexOf("'", close + 2)) {
    if (message[close + 1] !== "'") return close + 1
  }
  return message.length
}

function readArgument(message: string, at: number, path: readonly string[], found: Literal[]): number {
  argument.lastIndex = at + 1
  const [, name = '', type] = argument.exec(message) ?? []
  if (name === '' || path.length > deepestMessage * 2) return -1
  let next = argument.lastIndex
  if (message[next] === '}') return next + 1
  if (type === undefined || message[next] !== ',') return -1
  next++
  if (!/^(?:plural|select|selectordinal)$/.test(type)) {
    const close = message.indexOf('}', next)
    return close < 0 ? -1 : close + 1
  }
  for (;;) {
    selector.lastIndex = next
    const key = selector.exec(message)?.[1]
    if (key === undefined) break
    const start = selector.lastIndex
    const inside = [...path, name, key]
    const index = found.length
    const end = readLiteral(message, start, inside, found)
    if (end < 0) return -1
    found.splice(index, 0, { start, end, path: inside })
    next = end + 1
  }
  space.lastIndex = next
  space.test(message)
  return message[space.lastIndex] === '}' ? space.lastIndex + 1 : -1
}
