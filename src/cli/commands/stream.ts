import { availableParallelism } from 'node:os'
import { applicabilities } from '../../stages/guard'
import { numberOf, oneOf } from '../argument'
import { type Context, type ExitCode, exitCodes } from '../context'
import { UsageError } from '../errors'
import type { Machine } from '../machine'
import type { RawOptions } from '../options'
import { settingsOf } from '../settings'
import { batchesOf } from '../stream/batches'
import { type Batch, type CheckedBatch, LineChecker } from '../stream/lines'
import { Pool } from '../stream/pool'
import { Progress } from '../stream/progress'
import type { WorkerData } from '../stream/worker'
import { counted } from '../terminal'

/** Options of `upword stream` alone. */
export interface StreamOptions extends RawOptions {
  readonly upTo?: string
  readonly workers?: string
}

/** Batches that may be under way for each worker: enough that none waits, few enough that memory stays flat. */
const ahead = 3
const mostWorkers = 64

/** What checks batches: worker threads, or this one. */
interface Crew {
  readonly size: number
  check(batch: Batch): Promise<CheckedBatch>
  end(): Promise<void>
}

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
  try {
    return await pump(crew, machine)
  } finally {
    await crew.end()
  }
}

function alone(checker: LineChecker): Crew {
  return { size: 1, check: async (batch) => checker.check(batch), end: async () => undefined }
}

function crewOf(size: number, data: WorkerData): Crew {
  const pool = new Pool(size, new URL('./stream-worker.js', import.meta.url), data)
  return { size, check: (batch) => pool.check(batch), end: () => pool.end() }
}

async function pump(crew: Crew, machine: Machine): Promise<ExitCode> {
  const { stdin, stdout, stderr } = machine
  const total = { replies: 0, findings: 0, failed: 0 }
  const stop = new AbortController()
  let interrupted = false
  const listening = machine.onInterrupt(() => {
    interrupted = true
    stop.abort()
  })
  const progress = new Progress(stderr, stdin.size)
  let bytes = 0
  const write = async (length: number, result: Promise<CheckedBatch>) => {
    const { bytes: lines, ...counts } = await result
    bytes += length
    total.replies += counts.replies
    total.findings += counts.findings
    total.failed += counts.failed
    stdout.write(lines)
    await stdout.drained()
    if (stdout.isClosed) stop.abort()
    progress.show(total.replies, bytes)
  }

  const underWay: Promise<void>[] = []
  let last = Promise.resolve()
  try {
    for await (const batch of batchesOf(stdin.chunks(), stop.signal)) {
      const { length } = batch.bytes
      const result = crew.check(batch)
      // Told of in its turn, below.
      result.catch(() => undefined)
      last = last.then(() => write(length, result))
      last.catch(() => stop.abort())
      underWay.push(last)
      if (underWay.length >= crew.size * ahead) await underWay.shift()
    }
    await last
  } finally {
    listening.end()
    progress.end()
  }
  if (stderr.isTTY)
    stderr.write(
      `${counted(total.replies, 'reply', 'replies')} read, ${counted(total.findings, 'phrase')} to say better.\n`,
    )
  if (total.failed > 0)
    stderr.write(`${counted(total.failed, 'line')} left as found; "error" in the result says why.\n`)
  if (interrupted) return exitCodes.interrupted
  if (total.failed > 0) return exitCodes.trouble
  return total.findings > 0 ? exitCodes.findings : exitCodes.clean
}
