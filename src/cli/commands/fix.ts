import { resolve } from 'node:path'
import { applicabilities } from '../../stages/guard'
import { FieldChecker } from '../checking'
import { type Context, colorsFor, type ExitCode, exitCodes, tellNotes, tellProblems } from '../context'
import { FileError, UsageError } from '../errors'
import { replaceFile, writeFile } from '../files'
import { formatRewrites, formatRewritesJson } from '../formats/rewrites'
import type { Library } from '../library'
import type { Machine } from '../machine'
import { oneOf, type RawOptions, settingsOf } from '../options'
import { type Input, type Problem, readInputs } from '../reading'
import { type RewrittenFile, rewriteFile } from '../rewriting'
import { colorDiff, visibleLines } from '../terminal'
import { unifiedDiff } from '../unified-diff'

/** Options of `upword fix` alone. */
export interface FixOptions extends RawOptions {
  readonly dryRun?: boolean
  readonly upTo?: string
  readonly output?: string
}

/** Puts the rewrites into the files, or shows them as a diff. */
export async function fix(
  named: readonly string[],
  raw: FixOptions,
  { machine, loadEngine }: Context,
): Promise<ExitCode> {
  const engine = await loadEngine()
  const settings = settingsOf(raw, engine)
  const upTo = raw.upTo === undefined ? 'safe' : oneOf('--up-to', raw.upTo, applicabilities)
  const checker = new FieldChecker(engine, settings)
  const problems: Problem[] = []
  const files: RewrittenFile[] = []
  for await (const input of readInputs(named, settings, machine, (problem) => problems.push(problem))) {
    await trying(input, problems, () => files.push(rewriteFile(input, checker, upTo)))
  }
  if (raw.output !== undefined && files.length + problems.length !== 1) {
    throw new UsageError('--output takes the result of one file; name one file with it.')
  }

  // Nothing is written before everything is read: a slip in the call changes no file.
  const written: RewrittenFile[] = []
  for (const file of files) {
    await trying(file, problems, async () => {
      if (raw.dryRun !== true) await writeResult(file, raw.output, machine)
      written.push(file)
    })
  }
  show(written, settings.reporter, raw, machine)
  tellNotes(machine, checker.notes)
  tellProblems(machine, problems)
  if (problems.length > 0) return exitCodes.trouble
  const open = written.some(
    ({ edits, replies }) =>
      (raw.dryRun && edits.length > 0) || replies.some(({ remaining }) => remaining > 0),
  )
  return open ? exitCodes.findings : exitCodes.clean
}

async function trying({ library }: Input, problems: Problem[], act: () => unknown): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    problems.push({ file: library.name, place: error.place, reason: error.message })
  }
}

async function writeResult(
  { library, path, text, edits }: RewrittenFile,
  output: string | undefined,
  machine: Machine,
): Promise<void> {
  const content = library.decoded.encode(text)
  if (output !== undefined && output !== '-') await writeFile(resolve(machine.cwd, output), content)
  else if (output === '-' || path === undefined) machine.stdout.write(content)
  else if (edits.length > 0) await replaceFile(path, library.bytes, content)
}

/** The diff goes to standard output, and so does the text that was piped in: then all other words go elsewhere. */
function show(
  files: readonly RewrittenFile[],
  reporter: 'pretty' | 'json',
  { dryRun, output }: FixOptions,
  machine: Machine,
): void {
  const { stdout, stderr } = machine
  const piped = files.some(({ path }) => path === undefined && output === undefined) || output === '-'
  if (reporter === 'json') {
    ;(piped && dryRun !== true ? stderr : stdout).write(formatRewritesJson(files, dryRun === true))
    return
  }
  if (dryRun) stdout.write(files.map((file) => diffOf(file.library, file, machine)).join(''))
  const sink = dryRun || piped ? stderr : stdout
  sink.write(formatRewrites(files, dryRun === true, colorsFor(sink, machine)))
}

function diffOf({ name, decoded }: Library, { edits }: RewrittenFile, machine: Machine): string {
  const diff = unifiedDiff(name.replaceAll('\\', '/'), decoded.text, edits)
  // A file gets the lines as they are, so that the diff can be applied.
  return machine.stdout.isTTY ? colorDiff(visibleLines(diff), colorsFor(machine.stdout, machine)) : diff
}
