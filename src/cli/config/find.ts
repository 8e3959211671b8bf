import { createRequire } from 'node:module'
import { dirname, isAbsolute, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { FileError, UsageError } from '../errors'
import { readBytes } from '../files'
import { presets } from './presets'
import { checkConfig, parseConfig } from './read'
import type { Config } from './schema'

/** A configuration and where it is from; later layers outweigh earlier ones. */
export interface Layer {
  readonly config: Config
  /** The folder that its globs and file names start from. */
  readonly folder: string
}

/** Where a configuration may be, in the working directory or the nearest folder above it that has one. */
export const searchPlaces = [
  'package.json',
  '.upwordrc',
  '.upwordrc.json',
  '.upwordrc.yaml',
  '.upwordrc.yml',
  'upword.config.json',
]

const loaders = { noExt: parseConfig, '.json': parseJson, '.yaml': parseConfig, '.yml': parseConfig }

/** A manifest that is malformed is for others to complain of. */
function parseJson(path: string, text: string): unknown {
  try {
    return parseConfig(path, text)
  } catch (error) {
    if (/[\\/]package\.json$/.test(path)) return {}
    throw error
  }
}

/**
 * Reads the configuration that holds for a folder, with all that it builds on.
 *
 * @param named a file to read instead of searching; `false` for none at all
 * @throws UsageError where a configuration is malformed or missing
 */
export async function findConfig(named: string | false | undefined, cwd: string): Promise<readonly Layer[]> {
  if (named === false) return []
  if (named !== undefined) return await layersOf(resolve(cwd, named), named)
  const found = await lilconfig('upword', { searchPlaces, loaders, cache: false }).search(cwd)
  return found === null ? [] : await withBase(found.filepath, found.isEmpty ? {} : found.config, [])
}

async function layersOf(
  path: string,
  name: string,
  chain: readonly string[] = [],
): Promise<readonly Layer[]> {
  if (chain.includes(path)) throw new UsageError(`${name} builds on itself; take one "extends" out.`)
  if (!/\.(?:json|ya?ml)$|(?:^|[\\/])\.upwordrc$/.test(path))
    throw new UsageError(`${name} is no configuration. Allowed: files that end in .json, .yaml or .yml.`)
  const text = await read(path, name)
  const content = parseConfig(path, text)
  return await withBase(path, /[\\/]package\.json$/.test(path) ? partOf(content) : content, chain)
}

async function read(path: string, name: string): Promise<string> {
  try {
    return Buffer.from(await readBytes(path))
      .toString('utf8')
      .replace(/^\ufeff/, '')
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    throw new UsageError(`The configuration ${name} is left out of reach: ${error.message}.`)
  }
}

function partOf(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'upword') : undefined
}

async function withBase(path: string, content: unknown, chain: readonly string[]): Promise<readonly Layer[]> {
  const config = checkConfig(path, content)
  const layers: Layer[] = []
  for (const name of [config.extends ?? []].flat()) {
    if (Object.hasOwn(presets, name))
      layers.push({ config: presets[name as keyof typeof presets], folder: dirname(path) })
    else layers.push(...(await layersOf(baseOf(name, path), name, [...chain, path])))
  }
  return [...layers, { config, folder: dirname(path) }]
}

/** The file that a configuration builds on: by its path, or in a package. */
function baseOf(name: string, from: string): string {
  if (isAbsolute(name) || /^\.\.?[\\/]/.test(name)) return resolve(dirname(from), name)
  try {
    return createRequire(from).resolve(name)
  } catch {
    const choices = Object.keys(presets).join(', ')
    throw new UsageError(
      `${from}: extends is ${JSON.stringify(name)}. Allowed: ${choices}, a file that starts with ./, or a package that is installed.`,
    )
  }
}
