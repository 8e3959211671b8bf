import { type Field, UnreadableError } from '../libraries/field'
import type { LibraryFormat } from '../libraries/formats'
import type { Lines } from '../libraries/lines'
import { type OpenLibrary, openLibrary, placing } from '../libraries/read'
import { FileError } from './errors'
import type { FieldPattern } from './field-path'

/** A file of replies that was read whole. */
export interface Library extends OpenLibrary {
  /** As the user knows it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Reads a file of replies.
 *
 * @param name says the notation by its extension
 * @param patterns which texts are replies; without any, those where a helpdesk keeps them or that look like prose. A
 *   file that is one text is read in any case
 * @param from what the file is, where it is not to be recognised
 * @throws FileError where any part of it is malformed
 */
export function readLibrary(
  name: string,
  bytes: Uint8Array,
  patterns: readonly FieldPattern[],
  from: LibraryFormat | undefined,
): Library {
  const select = patterns.length === 0 ? undefined : (field: Field) => isMeant(field, patterns)
  return { ...told(() => openLibrary(bytes, { name, from, select })), name, bytes }
}

/** Turns errors of readers and writers into those of the command, offsets into places. */
export function readingIn<Result>(lines: Lines, read: () => Result): Result {
  return told(() => placing(lines, read))
}

function told<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    throw new FileError(error.message, error.place)
  }
}

function isMeant({ path, alias }: Field, patterns: readonly FieldPattern[]): boolean {
  return patterns.some((pattern) => pattern.matches(path) || (alias !== undefined && pattern.matches(alias)))
}
