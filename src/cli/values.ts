import * as z from 'zod/mini'
import { nearest } from '../nearest'
import { FileError, UsageError, usageError } from './errors'
import { readBytes } from './files'
import type { ReplyName } from './reply-name'

const facts = z.record(z.string(), z.string())
const schema = z.catchall(z.object({ replies: z.optional(z.record(z.string(), facts)) }), z.string())

/**
 * Values for slots: `{ "date": "Friday", "replies": { "late-parcel": { "date": "12 May" } } }`. Those for a reply,
 * by its id or the path of its field, go before those for all.
 */
export class Values {
  readonly #name: string
  readonly #common: ReadonlyMap<string, string>
  readonly #ofReply: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly #used = new Set<string>()
  readonly #wanted = new Set<string>()

  constructor(name: string, content: z.infer<typeof schema>) {
    const { replies = {}, ...common } = content
    this.#name = name
    this.#common = new Map(Object.entries(common))
    this.#ofReply = new Map(
      Object.entries(replies).map(([reply, own]) => [reply, new Map(Object.entries(own))]),
    )
  }

  /** The value for a slot of a reply. */
  valueOf(slot: string, { id, path }: ReplyName): string | undefined {
    this.#wanted.add(slot)
    const own = this.#ofReply.get(id ?? path) ?? this.#ofReply.get(path)
    const value = own?.get(slot) ?? this.#common.get(slot)
    if (value !== undefined) this.#used.add(slot)
    return value
  }

  /** What to say of names that no slot has. */
  unused(): readonly string[] {
    const names = new Set([this.#common, ...this.#ofReply.values()].flatMap((values) => [...values.keys()]))
    return [...names]
      .filter((name) => !this.#used.has(name))
      .map((name) => {
        const meant = nearest(name, this.#wanted)
        const hint = meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`
        return `${this.#name}: ${JSON.stringify(name)} is a value without a slot here${hint}`
      })
  }
}

/**
 * Reads values from a JSON file.
 *
 * @throws UsageError where it is malformed or out of reach
 */
export async function readValues(name: string, path: string): Promise<Values> {
  const content = parse(name, await read(name, path))
  const parsed = schema.safeParse(content)
  if (parsed.success) return new Values(name, parsed.data)
  const [issue] = parsed.error.issues
  const key = issue?.path.map(String).join('.') || 'its content'
  const value = issue?.path.reduce<unknown>((inner, step) => Object(inner)[step], content)
  throw usageError(`${name}: ${key} is`, value, [
    'texts by the name of their slot',
    'replies with such texts',
  ])
}

async function read(name: string, path: string): Promise<string> {
  try {
    return Buffer.from(await readBytes(path))
      .toString('utf8')
      .replace(/^\ufeff/, '')
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    throw new UsageError(`--values is ${JSON.stringify(name)}: ${error.message}.`)
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${name} is malformed: ${error instanceof Error ? error.message : ''}`)
  }
}
