import { FieldChecker } from '../checking'
import { type Context, colorsFor, type ExitCode, exitCodes, tellNotes, tellProblems } from '../context'
import { formatJson } from '../formats/json'
import { formatFindings, formatOverview, formatSummary } from '../formats/pretty'
import { type RawOptions, settingsOf } from '../options'
import { type Problem, readInputs } from '../reading'
import { checkLibrary, type FileReport, summarise } from '../report'
import { shellWord } from '../terminal'

/** Shows every finding with what to say instead. */
export function check(named: readonly string[], raw: RawOptions, context: Context): Promise<ExitCode> {
  return read(named, raw, context, 'findings')
}

/** Shows figures: for each file and for each concept. */
export function report(named: readonly string[], raw: RawOptions, context: Context): Promise<ExitCode> {
  return read(named, raw, context, 'overview')
}

async function read(
  named: readonly string[],
  raw: RawOptions,
  { machine, loadEngine }: Context,
  view: 'findings' | 'overview',
): Promise<ExitCode> {
  const engine = await loadEngine()
  const settings = settingsOf(raw, engine)
  const checker = new FieldChecker(engine, settings)
  const files: FileReport[] = []
  const problems: Problem[] = []
  for await (const { library } of readInputs(named, settings, machine, (problem) => problems.push(problem))) {
    files.push(checkLibrary(library, checker))
  }

  const { stdout } = machine
  const total = summarise(files)
  if (settings.reporter === 'json') stdout.write(formatJson(files, problems, total))
  else if (files.length > 0) {
    const colors = colorsFor(stdout, machine)
    const summaries = files.map((file) => summarise([file]))
    stdout.write(
      view === 'findings' ? formatFindings(files, colors) : formatOverview(files, summaries, total, colors),
    )
    const next = named.length === 0 ? undefined : `upword fix --dry-run ${named.map(shellWord).join(' ')}`
    stdout.write(formatSummary(total, colors, next))
  }
  tellNotes(machine, checker.notes)
  tellProblems(machine, problems)
  if (problems.length > 0) return exitCodes.trouble
  return total.findings > 0 ? exitCodes.findings : exitCodes.clean
}
