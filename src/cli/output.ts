import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FileError, UsageError } from './errors'
import { writeFile } from './files'
import type { Machine } from './machine'

/**
 * Puts a result where it is wanted: into a file, at one stroke, or on standard output.
 *
 * @param output a file name; `-` or nothing for standard output
 * @throws UsageError where the file is out of reach
 */
export async function writeOutput(
  output: string | undefined,
  content: string,
  machine: Machine,
): Promise<void> {
  if (output === undefined || output === '-') return machine.stdout.write(content)
  try {
    await writeFile(resolve(machine.cwd, output), Buffer.from(content))
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    throw new UsageError(`--output is ${JSON.stringify(output)}: ${error.message}.`)
  }
}

/**
 * Sees to it that a report does not take the place of what it is about, be it by another name.
 *
 * @throws UsageError where it would
 */
export async function guardInput(input: string, output: string | undefined, cwd: string): Promise<void> {
  if (output === undefined || output === '-') return
  const [read, written] = await Promise.all([stat(input), stat(resolve(cwd, output)).catch(() => undefined)])
  if (read.dev === written?.dev && read.ino === written.ino)
    throw new UsageError(`--output is ${JSON.stringify(output)}, a file that is read here; name another one.`)
}
