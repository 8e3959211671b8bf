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
