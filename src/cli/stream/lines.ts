import { OptionError } from '../../errors'
import type { Applicability } from '../../stages/guard'
import { formats } from '../choices'
import type { Configuration } from '../config/configuration'
import type { Profile } from '../config/profile'
import type { Engine } from '../engine'
import { jsonText } from '../formats/json-text'

/** Some lines of the input. */
export interface Batch {
  readonly bytes: Uint8Array
  /** The number of its first line, counted from 1. */
  readonly line: number
}

/** What became of a batch. */
export interface CheckedBatch {
  readonly bytes: Uint8Array
  readonly replies: number
  readonly findings: number
  /** Lines that are no replies. */
  readonly failed: number
}

/** A line that was read as JSON. */
interface Entry {
  readonly id?: unknown
  readonly text: string
  readonly language?: string
  readonly format?: (typeof formats)[number]
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const encoder = new TextEncoder()
const newline = 0x0a

/** Checks replies that come as lines of JSON, and says so in lines of JSON, in the same order. */
export class LineChecker {
  readonly #engine: Engine
  readonly #configuration: Configuration
  readonly #upTo: Applicability | undefined
  readonly #checkers = new Map<Profile, ReturnType<Engine['createChecker']>>()

  /** @param upTo the boldest rewrites to make; without it, replies are checked alone */
  constructor(engine: Engine, configuration: Configuration, upTo: Applicability | undefined) {
    this.#engine = engine
    this.#configuration = configuration
    this.#upTo = upTo
  }

  check({ bytes, line: first }: Batch): CheckedBatch {
    const total = { replies: 0, findings: 0, failed: 0 }
    const out: string[] = []
    for (const [index, line] of linesOf(bytes).entries()) {
      if (line?.trim() === '') continue
      try {
        const result = this.#result(line)
        total.replies++
        total.findings += result.findings.length
        out.push(jsonText(result))
      } catch (error) {
        if (!(error instanceof LineError || error instanceof OptionError)) throw error
        total.failed++
        out.push(jsonText({ line: first + index, error: error.message }))
      }
    }
    return { bytes: encoder.encode(out.map((line) => `${line}\n`).join('')), ...total }
  }

  #result(line: string | undefined) {
    const { id, text, ...said } = entryOf(line)
    const field = { path: [], ...(id !== undefined && { unit: { id: String(id) } }) }
    const profile = this.#configuration.profileFor('', field)
    const options = {
      language: said.language ?? profile.language,
      format: said.format ?? profile.format,
    }
    const checker = this.#checkers.get(profile) ?? this.#engine.createChecker(profile.engine)
    this.#checkers.set(profile, checker)
    if (this.#upTo === undefined) {
      const { language, score, findings } = checker.check(text, options)
      return { id, language, score, findings }
    }
    const rewritten = checker.rewrite(text, { ...options, upTo: this.#upTo })
    const { language, score } = checker.check(rewritten.text, options)
    return { id, language, score, text: rewritten.text, findings: rewritten.remaining }
  }
}

/** Stands for a line beyond what one worker should hold. */
export const overlong = '"this line is longer than 1 MB"'

/** A line that is no reply. */
class LineError extends Error {}

/** The lines of a batch; nothing for one that is no UTF-8. */
function linesOf(bytes: Uint8Array): readonly (string | undefined)[] {
  const whole = decoded(bytes)
  if (whole !== undefined) return whole.split('\n')
  const lines: (string | undefined)[] = []
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(newline, start)
    const end = at < 0 ? bytes.length : at
    lines.push(decoded(bytes.subarray(start, end)))
    start = end + 1
  }
  return lines
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

function entryOf(line: string | undefined): Entry {
  if (line === undefined) throw new LineError('this line is no UTF-8')
  const value = parsed(line)
  if (line === overlong) throw new LineError('this line is longer than 1 MB')
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new LineError(
      'a line is an object with a text, such as {"id": 1, "text": "Your order ships today."}',
    )
  const { id, language, format } = value as Partial<Record<keyof Entry, unknown>>
  if (typeof id === 'number' && !Number.isSafeInteger(id) && Number.isInteger(id))
    throw new LineError('an id beyond 2^53 keeps its digits as a text: put it in quotes')
  if (language !== undefined && typeof language !== 'string')
    throw new LineError('language is a code such as "en"')
  if (format !== undefined && !formats.some((known) => known === format))
    throw new LineError(`format is one of ${formats.join(', ')}`)
  return value as Entry
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new LineError(`this line is no JSON: ${error instanceof Error ? error.message : ''}`)
  }
}
