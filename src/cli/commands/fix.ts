import { resolve } from 'node:path'
import { applicabilities } from '../../stages/guard'
import { oneOf, reporterOf } from '../argument'
import { Asker } from '../asking'
import { FieldChecker } from '../checking'
import type { PlainReporter } from '../choices'
import { type Context, colorsFor, type ExitCode, exitCodes, tellNotes, tellProblems } from '../context'
import { FileError, UsageError } from '../errors'
import { replaceFile, writeFile } from '../files'
import { fillingRewriter } from '../filling'
import { formatRewrites, formatRewritesJson } from '../formats/rewrites'
import type { Library } from '../library'
import type { Machine } from '../machine'
import type { RawOptions } from '../options'
import { type Input, type Problem, readInputs } from '../reading'
import { plainRewriter, type Rewriter, type RewrittenFile, rewriteFile } from '../rewriting'
import { settingsOf } from '../settings'
import { colorDiff, visible, visibleLines } from '../terminal'
import { unifiedDiff } from '../unified-diff'
import { readValues, type Values } from '../values'

/** Options of `upword fix` alone. */
export interface FixOptions extends RawOptions {
  readonly dryRun?: boolean
  readonly upTo?: string
  readonly output?: string
  readonly interactive?: boolean
  readonly values?: string
}

/** Puts the rewrites into the files, or shows them as a diff. */
export async function fix(
  named: readonly string[],
  raw: FixOptions,
  { machine, loadEngine }: Context,
): Promise<ExitCode> {
  const engine = await loadEngine()
  const reporter = reporterOf(raw)
  const settings = await settingsOf(raw, engine, machine.cwd)
  const checker = new FieldChecker(engine, settings)
  const values =
    raw.values === undefined ? undefined : await readValues(raw.values, resolve(machine.cwd, raw.values))
  const rewrite = rewriterOf(named, raw, checker, values, machine)
  const problems: Problem[] = []
  const files: RewrittenFile[] = []
  for await (const input of readInputs(named, settings, machine, (problem) => problems.push(problem))) {
    await trying(input, problems, async () => files.push(await rewriteFile(input, rewrite)))
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
  show(written, problems, reporter, raw, machine)
  tellNotes(machine, checker.notes)
  for (const note of values?.unused() ?? []) machine.stderr.write(`${visible(note)}\n`)
  tellProblems(machine, problems)
  if (problems.length > 0) return exitCodes.trouble
  const open = written.some(
    ({ edits, replies }) =>
      (raw.dryRun && edits.length > 0) || replies.some(({ remaining }) => remaining > 0),
  )
  return open ? exitCodes.findings : exitCodes.clean
}

/** How new words are found: by asking, with values for slots, or from the rules alone. */
function rewriterOf(
  named: readonly string[],
  { upTo, interactive = false }: FixOptions,
  checker: FieldChecker,
  values: Values | undefined,
  machine: Machine,
): Rewriter {
  const most = upTo === undefined ? undefined : oneOf('--up-to', upTo, applicabilities)
  if (interactive) {
    if (most !== undefined || values !== undefined)
      throw new UsageError('--interactive asks about each phrase; --up-to and --values work without it.')
    if (!machine.stdin.isTTY || named.includes('-'))
      throw new UsageError('--interactive asks in a terminal; name the files to read there.')
    const asker = new Asker(checker, machine, colorsFor(machine.stderr, machine))
    return (library, field) => asker.rewrite(library, field)
  }
  if (values !== undefined) return fillingRewriter(checker, most ?? 'fill', values)
  return plainRewriter(checker, most ?? 'safe')
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

/** A diff and the text that was piped in go to standard output; words beside them go where they do no harm. */
function show(
  files: readonly RewrittenFile[],
  problems: readonly Problem[],
  reporter: PlainReporter,
  { dryRun = false, output }: FixOptions,
  machine: Machine,
): void {
  const textGoesOut =
    !dryRun && (output === '-' || (output === undefined && files.some(({ path }) => path === undefined)))
  const beside = textGoesOut ? machine.stderr : machine.stdout
  if (reporter === 'json') beside.write(formatRewritesJson(files, problems, dryRun))
  else if (files.length > 0) {
    if (dryRun) machine.stdout.write(files.map((file) => diffOf(file.library, file, machine)).join(''))
    const sink = dryRun ? machine.stderr : beside
    sink.write(formatRewrites(files, dryRun, colorsFor(sink, machine)))
  }
}

function diffOf({ name, decoded }: Library, { edits }: RewrittenFile, machine: Machine): string {
  const { text, mark } = decoded
  const shifted = edits.map((edit) => ({
    ...edit,
    start: edit.start + mark.length,
    end: edit.end + mark.length,
  }))
  const diff = unifiedDiff(visible(name), mark + text, shifted)
  // A file gets the lines as they are, so that the diff can be applied.
  return machine.stdout.isTTY ? colorDiff(visibleLines(diff), colorsFor(machine.stdout, machine)) : diff
}
