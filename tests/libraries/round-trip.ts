import fc from 'fast-check'
import { expect } from 'vitest'
import type { Field, Reader } from '../../src/libraries/field'
import { writeFields } from '../../src/libraries/write'
import type { Edit } from '../../src/text'

/** The same cases on every run. */
export const seed = { seed: 20240607 }

/** The texts of a file by path, as this project reads them. */
export function texts(reader: Reader, file: string): Record<string, string> {
  return Object.fromEntries(reader(file).map(({ path, value }) => [path.join('.'), value]))
}

/** Edits of a field: words or nothing in place of some of its words, at random. */
export function editsAtRandom(field: Field, choose: fc.GeneratorValue): readonly Edit[] {
  return [...field.value.matchAll(/\S+/g)]
    .filter(() => choose(fc.integer, { min: 0, max: 3 }) === 0)
    .map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      replacement: choose(fc.constantFrom, ...newWords),
    }))
}

const newWords = [
  '',
  'on Monday',
  '"it"',
  "we'll",
  'a: b',
  'x #y',
  'yes',
  '{date}',
  '\\n',
  'geldiğinde',
  '😀',
  ',;',
  '</p>',
]

/** What a file holds once the given texts are edited: by path, what an independent parser is to find. */
export interface Rewritten {
  readonly text: string
  readonly changed: ReadonlyMap<string, string>
}

/** Edits texts of a file at random and checks what holds for every format: what is not edited stays. */
export function rewriteAtRandom(reader: Reader, file: string, choose: fc.GeneratorValue): Rewritten {
  const fields = reader(file)
  expect(writeFields(file, reader, fields, new Map()).text).toBe(file)

  const edits = new Map(fields.map((field) => [field, editsAtRandom(field, choose)]))
  const { text, edits: made } = writeFields(file, reader, fields, edits)

  const changed = new Map<string, string>()
  for (const [field, own] of edits) {
    if (own.length > 0) changed.set(field.path.join('.'), applied(field.value, own))
  }
  // Every change of the file stands inside a text that was to change.
  for (const { start, end } of made) {
    expect(
      fields.some(
        (field) => changed.has(field.path.join('.')) && field.span.start <= start && end <= field.span.end,
      ),
    ).toBe(true)
  }
  return { text, changed }
}

/** A text with edits made. */
export function applied(value: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      value,
    )
}

/** Strings of a document by path, from a value that an independent parser returned. */
export function flatten(value: unknown, path: readonly (string | number)[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (Array.isArray(value)) return value.flatMap((item, index) => flatten(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => flatten(item, [...path, key]))
}
