import { resolve } from 'node:path'
import { readStyle, StyleError, testStyle } from '../../house'
import { type Context, colorsFor, type ExitCode, exitCodes } from '../context'
import { FileError, UsageError } from '../errors'
import { readBytes } from '../files'
import { counted, visible } from '../terminal'

/**
 * Tries the examples of a team's own style.
 *
 * @throws UsageError where the style cannot be read or does not hold together
 */
export async function test(file: string, { machine, loadEngine }: Context): Promise<ExitCode> {
  const { stdout } = machine
  const colors = colorsFor(stdout, machine)
  const text = await read(resolve(machine.cwd, file), file)
  const { packs } = await loadEngine()
  const { style, reports } = naming(file, () => {
    const style = readStyle(text, file)
    return { style, reports: testStyle(style, packs) }
  })
  const failures = reports.flatMap((report) => report.failures)
  for (const { group, name, problem } of failures)
    stdout.write(`${colors.red('✗')} ${visible(`${group}: ${name}`)}\n  ${indented(problem)}\n\n`)
  const untried = style.phrases.filter(({ flags = [] }) => flags.length === 0)
  if (untried.length > 0)
    stdout.write(`Without an example: ${visible(untried.map(({ id }) => id).join(', '))}\n`)
  const examples = style.phrases.reduce(
    (sum, { flags = [], allows = [] }) => sum + flags.length + allows.length,
    0,
  )
  const outcome = failures.length === 0 ? 'all as the style says' : `${failures.length} to look at`
  stdout.write(`${counted(examples, 'example')} of ${counted(style.phrases.length, 'phrase')}: ${outcome}\n`)
  return failures.length === 0 ? exitCodes.clean : exitCodes.findings
}

async function read(path: string, name: string): Promise<string> {
  try {
    return Buffer.from(await readBytes(path)).toString('utf8')
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    throw new UsageError(`The style ${name} is left out of reach: ${error.message}.`)
  }
}

/** Slips that show only where a style meets a language are told with the name of the file, too. */
function naming<Result>(file: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof StyleError)) throw error
    throw new UsageError(error.message.replace(/^style: /, () => `${file}: `))
  }
}

function indented(problem: string): string {
  return problem.split('\n').map(visible).join('\n  ')
}
