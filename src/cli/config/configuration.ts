import { relative, resolve, sep } from 'node:path'
import type { Field } from '../../libraries/field'
import { pathName } from '../field-path'
import { matchFile } from '../wildcard'
import type { Layer } from './find'
import { isNamed, lastOf, type Profile, profileOf, type Wish } from './profile'
import type { Override } from './schema'

/** Limits beyond which a check fails. */
export interface Limits {
  readonly minScore: number | undefined
  readonly maxWarnings: number | undefined
}

/** All that holds for a run: what configurations say, and the command line on top. */
export class Configuration {
  readonly #layers: readonly Layer[]
  readonly #wish: Wish
  readonly #cwd: string
  readonly #profiles = new Map<string, Profile>()
  readonly #overrides: readonly { readonly override: Override; readonly folder: string }[]

  constructor(layers: readonly Layer[], wish: Wish, cwd: string) {
    this.#layers = layers
    this.#wish = wish
    this.#cwd = cwd
    this.#overrides = layers.flatMap(({ config, folder }) =>
      (config.overrides ?? []).map((override) => ({ override, folder })),
    )
  }

  /** How a reply is read; without one, how replies are read in general. */
  profileFor(file: string, field?: Field): Profile {
    const held = field === undefined ? [] : this.#overrides.filter((one) => this.#holds(one, file, field))
    const key = held.map((one) => this.#overrides.indexOf(one)).join()
    const known = this.#profiles.get(key)
    if (known !== undefined) return known
    const parts = [...this.#layers.map(({ config }) => config), ...held.map(({ override }) => override)]
    const profile = profileOf(parts, this.#wish)
    this.#profiles.set(key, profile)
    return profile
  }

  #holds({ override, folder }: { override: Override; folder: string }, file: string, field: Field): boolean {
    const { files, replies } = override
    const path = slashed(relative(folder, resolve(this.#cwd, file)))
    const names = [field.unit?.id, pathName(field.path)].filter((name) => name !== undefined)
    return (
      (files === undefined || files.some((pattern) => matchFile(pattern, path))) &&
      (replies === undefined || isNamed(replies, names))
    )
  }

  /** Whether a file is to be passed over. */
  ignores(file: string): boolean {
    return this.#layers.some(({ config, folder }) => {
      const path = slashed(relative(folder, resolve(this.#cwd, file)))
      return (config.ignore ?? []).some((pattern) => matchFile(pattern, path))
    })
  }

  /** The fields that hold replies; none where they are recognised. */
  get fields(): readonly string[] {
    return this.#last('fields') ?? []
  }

  get limits(): Limits {
    return { minScore: this.#last('minScore'), maxWarnings: this.#last('maxWarnings') }
  }

  /** The file of known findings. */
  get baseline(): string | undefined {
    const files = this.#layers.flatMap(({ config, folder }) =>
      config.baseline === undefined ? [] : [resolve(folder, config.baseline)],
    )
    return files.at(-1)
  }

  #last<Key extends 'fields' | 'minScore' | 'maxWarnings'>(key: Key) {
    return lastOf(
      this.#layers.map(({ config }) => config),
      key,
    )
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
