import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import * as z from 'zod/mini'
import { FileError, UsageError } from './errors'
import { readBytes, writeFile } from './files'
import type { FileReport, PlacedFinding, ReplyReport } from './report'
import { visible } from './terminal'

/** A finding that is known, and how often it is. */
interface Entry {
  /** From the folder of the baseline, with `/` between names. */
  readonly file: string
  /** The id of the reply, or where it has none its path, with `*` for list positions. */
  readonly reply: string
  readonly concept: string
  /** The words at fault. */
  readonly text: string
  readonly count: number
}

const schema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      file: z.string(),
      reply: z.string(),
      concept: z.string(),
      text: z.string(),
      count: z.int().check(z.minimum(1)),
    }),
  ),
})

/** What is left of files when known findings are taken out. */
export interface Sifted {
  readonly files: readonly FileReport[]
  /** How many findings are known. */
  readonly known: number
  /** Entries that occur less often than they did; `count` says by how much. */
  readonly gone: readonly Entry[]
}

/**
 * The findings that a team knows of and lets pass for now. A finding is known by its file, its reply, its concept
 * and its words, not by its line, so that it stays known where others come and go around it.
 */
export class Baseline {
  readonly path: string
  readonly #cwd: string
  readonly #entries: readonly Entry[]

  constructor(path: string, cwd: string, entries: readonly Entry[]) {
    this.path = path
    this.#cwd = cwd
    this.#entries = entries
  }

  /** Takes known findings out. */
  sift(files: readonly FileReport[]): Sifted {
    const left = new Map(this.#entries.map((entry) => [keyOf(entry), { ...entry }]))
    let known = 0
    const sifted = files.map((file) => ({
      ...file,
      replies: file.replies.map((reply) => ({
        ...reply,
        findings: reply.findings.filter((finding) => {
          const entry = left.get(keyOf(this.#entryOf(file, reply, finding)))
          if (entry === undefined || entry.count === 0) return true
          entry.count--
          known++
          return false
        }),
      })),
    }))
    const read = new Set(files.map(({ name }) => this.#nameOf(name)))
    const gone = [...left.values()].filter(({ file, count }) => count > 0 && read.has(file))
    return { files: sifted, known, gone }
  }

  /**
   * Writes the findings of these files down as known. What is known of files that were not read now stays, as long
   * as they exist.
   *
   * @throws UsageError where the baseline is out of reach
   */
  async update(files: readonly FileReport[]): Promise<number> {
    const read = new Set(files.map(({ name }) => this.#nameOf(name)))
    const folder = dirname(this.path)
    const others = this.#entries.filter(({ file }) => !read.has(file) && existsSync(resolve(folder, file)))
    const entries = new Map(others.map((entry) => [keyOf(entry), entry]))
    for (const file of files) {
      for (const reply of file.replies) {
        for (const finding of reply.findings) {
          const entry = this.#entryOf(file, reply, finding)
          const count = (entries.get(keyOf(entry))?.count ?? 0) + 1
          entries.set(keyOf(entry), { ...entry, count })
        }
      }
    }
    const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
    const content = `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`
    await saying(this.path, writeFile(this.path, Buffer.from(content)))
    return sorted.reduce((sum, { count }) => sum + count, 0)
  }

  #entryOf(file: FileReport, { field }: ReplyReport, { concept, text }: PlacedFinding): Entry {
    const path = field.path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
    const reply = field.unit?.id ?? path
    return { file: this.#nameOf(file.name), reply, concept, text, count: 1 }
  }

  #nameOf(file: string): string {
    return relative(dirname(this.path), resolve(this.#cwd, file)).replaceAll(sep, '/')
  }
}

function keyOf({ file, reply, concept, text }: Entry): string {
  return JSON.stringify([file, reply, concept, text])
}

/**
 * Reads a baseline.
 *
 * @param create whether one that is missing is begun
 * @throws UsageError where it is malformed or missing
 */
export async function readBaseline(path: string, cwd: string, create: boolean): Promise<Baseline> {
  if (!existsSync(path)) {
    if (create) return new Baseline(path, cwd, [])
    throw new UsageError(`The baseline ${visible(path)} is still to be made: --update-baseline writes it.`)
  }
  const text = Buffer.from(await saying(path, readBytes(path))).toString('utf8')
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join('.') || 'its content'
    throw new UsageError(
      `The baseline ${visible(path)} is malformed at ${place}: restore it, or delete it and run --update-baseline.`,
    )
  }
  return new Baseline(path, cwd, parsed.data.findings)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function saying<Result>(path: string, result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    throw new UsageError(`The baseline ${visible(path)} is out of reach: ${error.message}.`)
  }
}
