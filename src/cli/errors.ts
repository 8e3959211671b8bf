import type { Place } from '../libraries/lines'
import { nearest } from '../nearest'

/** The command was called in a way that it has no meaning for. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Says what was given, what was probably meant, and what is allowed.
 *
 * @param what what the value was given as, such as `--language is`
 */
export function usageError(what: string, value: unknown, allowed: readonly string[]): UsageError {
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined
  const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`
  return new UsageError(`${what} ${JSON.stringify(value)}.${hint} Allowed: ${allowed.join(', ')}.`)
}

/** A file was left alone: why, and where it has to be mended. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly place: Place | undefined

  constructor(reason: string, place?: Place) {
    super(reason)
    this.place = place
  }
}
