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

/** What a configuration is made of: plain data, which can be sent to another thread. */
export interface Sources {
  /** What configuration files say; later ones outweigh earlier ones. */
  readonly layers: readonly Layer[]
  /** What the command line says. */
  readonly wish: Wish
  /** The folder that relative names of files start from. */
  readonly cwd: string
}

type NamedField = Pick<Field, 'unit' | 'path'>

/** All that holds for a run: what configurations say, and the command line on top. */
export class Configuration {
  readonly #profiles = new Map<string, Profile>()
  readonly #overrides: readonly { readonly override: Override; readonly folder: string }[]

  constructor(readonly sources: Sources) {
    const { layers } = sources
    this.#overrides = layers.flatMap(({ config, folder }) =>
      (config.overrides ?? []).map((override) => ({ override, folder })),
    )
  }

  /** How a reply is read; without one, how replies are read in general. */
  profileFor(file: string, field?: NamedField): Profile {
    const held = field === undefined ? [] : this.#overrides.filter((one) => this.#holds(one, file, field))
    const key = held.map((one) => this.#overrides.indexOf(one)).join()
    const known = this.#profiles.get(key)
    if (known !== undefined) return known
    const parts = [
      ...this.sources.layers.map(({ config }) => config),
      ...held.map(({ override }) => override),
    ]
    const profile = profileOf(parts, this.sources.wish)
    this.#profiles.set(key, profile)
    return profile
  }

  #holds(
    { override, folder }: { override: Override; folder: string },
    file: string,
    field: NamedField,
  ): boolean {
    const { files, replies } = override
    const path = slashed(relative(folder, resolve(this.sources.cwd, file)))
    const names = [field.unit?.id, pathName(field.path)].filter((name) => name !== undefined)
    return (
      (files === undefined || files.some((pattern) => matchFile(pattern, path))) &&
      (replies === undefined || isNamed(replies, names))
    )
  }

  /** Whether a file is to be passed over. */
  ignores(file: string): boolean {
    return this.sources.layers.some(({ config, folder }) => {
      const path = slashed(relative(folder, resolve(this.sources.cwd, file)))
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
    const files = this.sources.layers.flatMap(({ config, folder }) =>
      config.baseline === undefined ? [] : [resolve(folder, config.baseline)],
    )
    return files.at(-1)
  }

  #last<Key extends 'fields' | 'minScore' | 'maxWarnings'>(key: Key) {
    return lastOf(
      this.sources.layers.map(({ config }) => config),
      key,
    )
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
