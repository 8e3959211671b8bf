import { type Field, type Reader, UnreadableError } from '../libraries/field'
import { Lines } from '../libraries/lines'
import { readByDefault } from '../libraries/prose'
import { extensions, readerFor } from '../libraries/readers'
import { type Decoded, decode } from './encoding'
import { FileError } from './errors'
import type { FieldPattern } from './field-path'

/** A file of replies that was read whole. */
export interface Library {
  /** As the user knows it. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly decoded: Decoded
  readonly lines: Lines
  readonly reader: Reader
  /** All texts of the file. */
  readonly fields: readonly Field[]
  /** Those of them that are replies. */
  readonly replies: readonly Field[]
}

/**
 * Reads a file of replies.
 *
 * @param name decides the format by its extension
 * @param patterns which texts are replies; without any, those that look like prose. A file that is one text is read
 *   in any case
 * @throws FileError where any part of it is malformed
 */
export function readLibrary(name: string, bytes: Uint8Array, patterns: readonly FieldPattern[]): Library {
  const reader = readerFor(name)
  if (reader === undefined) {
    throw new FileError(
      `this format is new to upword, which reads ${extensions.map((one) => `.${one}`).join(' ')}`,
    )
  }
  const decoded = decode(bytes)
  const lines = new Lines(decoded.text)
  const fields = readingIn(lines, () => reader(decoded.text))
  const replies = fields.filter(patterns.length === 0 ? readByDefault : (field) => isMeant(field, patterns))
  return { name, bytes, decoded, lines, reader, fields, replies }
}

/** Turns offsets of errors into places. */
export function readingIn<Result>(lines: Lines, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    throw new FileError(error.message, error.offset === undefined ? undefined : lines.placeOf(error.offset))
  }
}

function isMeant({ whole, path, alias }: Field, patterns: readonly FieldPattern[]): boolean {
  return (
    whole ||
    patterns.some((pattern) => pattern.matches(path) || (alias !== undefined && pattern.matches(alias)))
  )
}
