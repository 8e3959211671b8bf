import { extname, resolve } from 'node:path'
import { numberOf, oneOf } from '../argument'
import { type Baseline, readBaseline, type Sifted } from '../baseline'
import { FieldChecker } from '../checking'
import { type Reporter, reporters } from '../choices'
import type { Limits } from '../config/configuration'
import { type Context, colorsFor, type ExitCode, exitCodes, tellNotes, tellProblems } from '../context'
import { UsageError } from '../errors'
import { formatters } from '../formats'
import { formatPretty } from '../formats/pretty'
import type { RawOptions } from '../options'
import { guardInput, writeOutput } from '../output'
import { type Problem, readInputs } from '../reading'
import { checkLibrary, type FileReport, type Report, type Summary, summarise } from '../report'
import { settingsOf } from '../settings'
import { counted, shellWord, visible } from '../terminal'

/** Options of `upword check` and `upword report` alone. */
export interface CheckOptions extends RawOptions {
  readonly output?: string
  readonly minScore?: string
  readonly maxWarnings?: string
  readonly baseline?: string
  readonly updateBaseline?: boolean
}

/** Shows every finding with what to say instead. */
export function check(named: readonly string[], raw: CheckOptions, context: Context): Promise<ExitCode> {
  return read(named, raw, context, 'findings')
}

/** Shows figures: for each file and for each concept. */
export function report(named: readonly string[], raw: CheckOptions, context: Context): Promise<ExitCode> {
  return read(named, raw, context, 'overview')
}

async function read(
  named: readonly string[],
  raw: CheckOptions,
  { machine, loadEngine, version }: Context,
  view: Report['view'],
): Promise<ExitCode> {
  const engine = await loadEngine()
  const reporter = reporterFor(raw)
  const settings = await settingsOf(raw, engine, machine.cwd)
  const limits = limitsOf(raw, settings.configuration.limits)
  const baseline = await baselineOf(raw, settings.configuration.baseline, machine.cwd)
  const checker = new FieldChecker(engine, settings)
  const all: FileReport[] = []
  const unread: Problem[] = []
  for await (const { library, path } of readInputs(named, settings, machine, (problem) =>
    unread.push(problem),
  )) {
    if (path !== undefined) await guardInput(path, raw.output, machine.cwd)
    all.push(checkLibrary(library, checker))
  }

  if (baseline !== undefined && raw.updateBaseline === true) {
    const known = await baseline.update(all)
    machine.stderr.write(`${visible(baseline.path)} holds ${counted(known, 'known finding')}.\n`)
    tellProblems(machine, unread)
    return unread.length > 0 ? exitCodes.trouble : exitCodes.clean
  }
  const { files, known, gone } = baseline?.sift(all) ?? { files: all, known: 0, gone: [] }
  const summary = { ...summarise(files), known }
  const result: Report = { files, unread, summary, view, version }
  if (reporter === 'pretty') {
    const next = named.length === 0 ? undefined : `upword fix --dry-run ${named.map(shellWord).join(' ')}`
    const plain = raw.output !== undefined && raw.output !== '-'
    const colors = colorsFor({ isTTY: machine.stdout.isTTY && !plain }, machine)
    await writeOutput(raw.output, formatPretty(result, colors, next), machine)
  } else await writeOutput(raw.output, formatters[reporter](result), machine)

  tellNotes(machine, checker.notes)
  if (baseline !== undefined) machine.stderr.write(goneFrom(baseline, gone))
  const passed = passedLimits(summary, limits)
  machine.stderr.write(passed.map((line) => `${line}\n`).join(''))
  tellProblems(machine, unread)
  if (unread.length > 0) return exitCodes.trouble
  return passed.length > 0 || (isFree(limits) && summary.findings > 0) ? exitCodes.findings : exitCodes.clean
}

const reporterOfEnding: ReadonlyMap<string, Reporter> = new Map([
  ...(['json', 'jsonl', 'sarif', 'csv', 'html'] as const).map((name) => [`.${name}`, name] as const),
  ['.md', 'markdown'],
  ['.xml', 'junit'],
])

/** The reporter that is asked for; where none is, the one that the name of the output speaks of. */
function reporterFor({ reporter, output = '' }: CheckOptions): Reporter {
  if (reporter !== undefined) return oneOf('--reporter', reporter, reporters)
  return reporterOfEnding.get(extname(output).toLowerCase()) ?? 'pretty'
}

function limitsOf({ minScore, maxWarnings }: CheckOptions, configured: Limits): Limits {
  return {
    minScore: minScore === undefined ? configured.minScore : numberOf('--min-score', minScore, 100),
    maxWarnings:
      maxWarnings === undefined
        ? configured.maxWarnings
        : numberOf('--max-warnings', maxWarnings, Number.MAX_SAFE_INTEGER),
  }
}

async function baselineOf(
  { baseline, updateBaseline = false }: CheckOptions,
  configured: string | undefined,
  cwd: string,
): Promise<Baseline | undefined> {
  const path = baseline === undefined ? configured : resolve(cwd, baseline)
  if (path !== undefined) return await readBaseline(path, cwd, updateBaseline)
  if (updateBaseline)
    throw new UsageError('--update-baseline takes --baseline <file>, which says where it goes.')
  return undefined
}

function goneFrom({ path }: Baseline, gone: Sifted['gone']): string {
  if (gone.length === 0) return ''
  const lines = gone.map(
    ({ file, reply, concept, text }) =>
      `${visible(path)}: ${visible([file, reply, concept].filter((part) => part !== '').join(' '))} ${JSON.stringify(text)} is gone\n`,
  )
  return `${lines.join('')}${counted(gone.length, 'entry', 'entries')} to take out: --update-baseline does it.\n`
}

/** Without limits, every finding counts. */
function isFree({ minScore, maxWarnings }: Limits): boolean {
  return minScore === undefined && maxWarnings === undefined
}

/** Which limits the result is beyond, in words. */
function passedLimits(
  { score, findings, errors }: Summary,
  { minScore, maxWarnings }: Limits,
): readonly string[] {
  const said: string[] = []
  if (minScore !== undefined && score < minScore)
    said.push(`The score is ${score}; --min-score asks for ${minScore}.`)
  if (maxWarnings !== undefined && errors > 0)
    said.push(`${counted(errors, 'error')} found; --max-warnings lets warnings pass, errors count always.`)
  else if (maxWarnings !== undefined && findings > maxWarnings)
    said.push(`${counted(findings, 'phrase')} to say better; --max-warnings lets ${maxWarnings} pass.`)
  return said
}
