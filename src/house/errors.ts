/** What is wrong in a style: where, what stands there, and what may stand there. */
import { nearest } from '../nearest'

/** A place in the text of a style: line and column from 1, columns in UTF-16 code units. */
export interface StylePlace {
  readonly line: number
  readonly column: number
}

/** A slip in a style. */
export interface Slip {
  readonly path: readonly PropertyKey[]
  readonly value: unknown
  /** What is allowed, in words. */
  readonly allowed: string
  /** Names of which one may have been meant. */
  readonly names?: readonly string[] | undefined
}

const LONGEST = 80

function shown(value: unknown): string {
  const text = value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** A style that does not hold together. The message names file, place, key, value and what is allowed. */
export class StyleError extends Error {
  override readonly name = 'StyleError'
  readonly path: readonly PropertyKey[]
  readonly place: StylePlace | undefined

  constructor({ path, value, allowed, names = [] }: Slip, source = 'style', place?: StylePlace) {
    const where = place === undefined ? source : `${source}:${place.line}:${place.column}`
    const meant = typeof value === 'string' ? nearest(value, names) : undefined
    const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`
    super(
      `${where}: ${path.map(String).join('.') || 'the style'} is ${shown(value)}.${hint} Allowed: ${allowed}.`,
    )
    this.path = path
    this.place = place
  }
}
