import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { extensions } from '../libraries/readers'

/** The files that the user's arguments stand for, and the arguments that stand for none. */
export interface Inputs {
  /** As given, or relative to the working directory. */
  readonly files: readonly string[]
  readonly missing: readonly string[]
}

/**
 * Finds files by name, by folder and by glob, each once. Folders give the files that have a reader. Links to
 * folders are not followed, so that a circle of links ends; `.git` and `node_modules` are passed over.
 *
 * @param cwd the folder that relative names start from
 * @param ignores which files to pass over where a folder or a glob gives them
 */
export async function findInputs(
  named: readonly string[],
  cwd: string,
  ignores: (file: string) => boolean,
): Promise<Inputs> {
  const files: string[] = []
  const missing: string[] = []
  for (const name of named) {
    const found = await expand(name, cwd)
    if (found.length === 0) missing.push(name)
    // A name is taken at its word, a folder or a glob is not.
    files.push(...found.filter((file) => file === name || !ignores(file)))
  }
  const seen = new Set<string>()
  const once = files.filter((file) => {
    const path = resolve(cwd, file)
    return !seen.has(path) && seen.add(path)
  })
  return { files: once, missing }
}

async function expand(name: string, cwd: string): Promise<readonly string[]> {
  // A name is taken literally where a file is called so, even if it looks like a glob.
  const info = await stat(resolve(cwd, name)).catch(() => undefined)
  if (info?.isDirectory())
    return await search(`${escapePath(name).replace(/\/$/, '')}/**/*.{${extensions.join(',')}}`, cwd)
  if (info !== undefined) return [name]
  return isDynamicPattern(name) ? await search(name, cwd) : []
}

async function search(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort()
}
