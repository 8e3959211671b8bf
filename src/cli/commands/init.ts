import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { searchPlaces } from '../config/find'
import { startingConfig } from '../config/start'
import { type Context, type ExitCode, exitCodes } from '../context'
import { UsageError } from '../errors'

const name = '.upwordrc.yaml'

/** Writes a configuration to start from into the working directory. */
export async function init({ machine }: Pick<Context, 'machine'>): Promise<ExitCode> {
  const present = (await readdir(machine.cwd)).find(
    (file) => searchPlaces.includes(file) && file !== 'package.json',
  )
  if (present !== undefined)
    throw new UsageError(`${present} is here already; edit it, or move it away first.`)
  await writeFile(join(machine.cwd, name), startingConfig, { flag: 'wx' })
  machine.stdout.write(
    `${name} is written. Each line in it says what it does; upword check . reads with it.\n`,
  )
  return exitCodes.clean
}
