import { resolve } from 'node:path'
import type { Place } from '../libraries/lines'
import { FileError, UsageError, usageError } from './errors'
import type { FieldPattern } from './field-path'
import { readBytes } from './files'
import { findInputs } from './inputs'
import { type Library, readLibrary } from './library'
import type { Machine } from './machine'
import type { Settings } from './settings'

/** A file that was left alone, and why. */
export interface Problem {
  readonly file: string
  readonly place: Place | undefined
  readonly reason: string
}

/** A file of replies and where it is; what is piped in is nowhere. */
export interface Input {
  readonly library: Library
  readonly path: string | undefined
}

/**
 * Reads the files that the user named, one after the other, and what is piped in where `-` or nothing is named.
 * A file that is malformed is told of, and the next one is read.
 *
 * @throws UsageError where there is nothing to read, and after the last file where a field was named in vain
 */
export async function* readInputs(
  named: readonly string[],
  { configuration, fields, from, named: namedFields, stdinFilename }: Settings,
  { stdin, cwd }: Pick<Machine, 'stdin' | 'cwd'>,
  tell: (problem: Problem) => void,
): AsyncGenerator<Input> {
  if (named.length === 0 && stdin.isTTY)
    throw new UsageError('Name a file, a folder or a glob, or pipe a reply in.')
  const use = new FieldUse(namedFields)
  const { files, missing } = await findInputs(
    named.filter((name) => name !== '-'),
    cwd,
    (file) => configuration.ignores(file),
  )
  for (const file of missing)
    tell({ file, place: undefined, reason: 'there is no such file, and no file matches it as a glob' })

  const sources = files.map((name) => ({
    name,
    path: resolve(cwd, name),
    bytes: () => readBytes(resolve(cwd, name)),
  }))
  const piped = { name: stdinFilename, path: undefined, bytes: () => stdin.read() }
  const all = named.length === 0 || named.includes('-') ? [...sources, piped] : sources
  for (const { name, path, bytes } of all) {
    try {
      const library = readLibrary(name, await bytes(), fields, from)
      use.see(library)
      yield { library, path }
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      tell({ file: name, place: error.place, reason: error.message })
    }
  }
  use.end()
}

/** Notices patterns of fields that match nothing. */
class FieldUse {
  readonly #unused: Set<FieldPattern>
  readonly #names = new Set<string>()
  #seen = false

  constructor(patterns: readonly FieldPattern[]) {
    this.#unused = new Set(patterns)
  }

  see({ fields }: Library): void {
    this.#seen = true
    if (this.#unused.size === 0) return
    for (const { path, alias = path } of fields) {
      for (const step of [...path, ...alias]) if (typeof step === 'string') this.#names.add(step)
      for (const pattern of this.#unused) {
        if (pattern.matches(path) || pattern.matches(alias)) this.#unused.delete(pattern)
      }
    }
  }

  end(): void {
    const [pattern] = this.#unused
    if (pattern === undefined || !this.#seen) return
    throw usageError(
      '--field is',
      pattern.source,
      this.#names.size > 0 ? [...this.#names].slice(0, 40) : ['none: these files are one text each'],
    )
  }
}
