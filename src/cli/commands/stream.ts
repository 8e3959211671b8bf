import { availableParallelism } from 'node:os'
import { applicabilities } from '../../stages/guard'
import { numberOf, oneOf } from '../argument'
import { type Context, type ExitCode, exitCodes } from '../context'
import { UsageError } from '../errors'
import type { Machine } from '../machine'
import type { RawOptions } from '../options'
import { settingsOf } from '../settings'
import { LineChecker } from '../stream/lines'
import { Pool } from '../stream/pool'
import { Progress } from '../stream/progress'
import { type Crew, type Done, pump } from '../stream/pump'
import type { WorkerData } from '../stream/worker'
import { counted } from '../terminal'

/** Options of `upword stream` alone. */
export interface StreamOptions extends RawOptions {
  readonly upTo?: string
  readonly workers?: string
}

const mostWorkers = 64

/** Checks replies as they come, one JSON object a line, and writes one JSON object a line for each, in order. */
export async function stream(raw: StreamOptions, { machine, loadEngine }: Context): Promise<ExitCode> {
  if (machine.stdin.isTTY) throw new UsageError('Pipe lines of JSON in, such as {"id": 1, "text": "…"}.')
  const engine = await loadEngine()
  const { configuration } = await settingsOf(raw, engine, machine.cwd)
  const upTo = raw.upTo === undefined ? undefined : oneOf('--up-to', raw.upTo, applicabilities)
  const size =
    raw.workers === undefined ? availableParallelism() : numberOf('--workers', raw.workers, mostWorkers)
  const crew =
    size < 2
      ? alone(new LineChecker(engine, configuration, upTo))
      : crewOf(size, { sources: configuration.sources, upTo })
  const stop = new AbortController()
  let interrupted = false
  const listening = machine.onInterrupt(() => {
    interrupted = true
    stop.abort()
  })
  const progress = new Progress(machine.stderr, machine.stdin.size)
  const done = await pump(crew, machine, stop, ({ replies, bytes }) => progress.show(replies, bytes)).finally(
    () => {
      listening.end()
      progress.end()
      return crew.end()
    },
  )
  tellEnd(done, machine)
  if (interrupted) return exitCodes.interrupted
  if (done.failed > 0) return exitCodes.trouble
  return done.findings > 0 ? exitCodes.findings : exitCodes.clean
}

function alone(checker: LineChecker): Crew {
  return { size: 1, check: async (batch) => checker.check(batch), end: async () => undefined }
}

function crewOf(size: number, data: WorkerData): Crew {
  const pool = new Pool(size, new URL('./stream-worker.js', import.meta.url), data)
  return { size, check: (batch) => pool.check(batch), end: () => pool.end() }
}

function tellEnd({ replies, findings, failed }: Done, { stderr }: Machine): void {
  if (stderr.isTTY)
    stderr.write(
      `${counted(replies, 'reply', 'replies')} read, ${counted(findings, 'phrase')} to say better.\n`,
    )
  if (failed > 0) stderr.write(`${counted(failed, 'line')} left as found; "error" in the result says why.\n`)
}
