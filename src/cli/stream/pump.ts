import type { Machine } from '../machine'
import { batchesOf } from './batches'
import type { Batch, CheckedBatch } from './lines'

/** What checks batches: worker threads, or this one. */
export interface Crew {
  readonly size: number
  check(batch: Batch): Promise<CheckedBatch>
  end(): Promise<void>
}

/** What has been done so far. */
export interface Done extends Omit<CheckedBatch, 'bytes'> {
  /** Of the input. */
  readonly bytes: number
}

/** Batches that may be under way for each worker: enough that none waits, few enough that memory stays flat. */
const ahead = 3

/**
 * Sends batches to the crew and writes what comes back, in the order of the input. Reads no faster than is written.
 *
 * @param stop ends the reading; what is under way is written
 * @param tell is told what has been done, after each batch
 */
export async function pump(
  crew: Crew,
  { stdin, stdout }: Pick<Machine, 'stdin' | 'stdout'>,
  stop: AbortController,
  tell: (done: Done) => void,
): Promise<Done> {
  let done: Done = { replies: 0, findings: 0, failed: 0, bytes: 0 }
  const write = async (length: number, result: CheckedBatch) => {
    done = {
      replies: done.replies + result.replies,
      findings: done.findings + result.findings,
      failed: done.failed + result.failed,
      bytes: done.bytes + length,
    }
    stdout.write(result.bytes)
    await stdout.drained()
    if (stdout.isClosed) stop.abort()
    tell(done)
  }
  const underWay: Promise<void>[] = []
  let last = Promise.resolve()
  for await (const batch of batchesOf(stdin.chunks(), stop.signal)) {
    const { length } = batch.bytes
    const result = crew.check(batch)
    last = Promise.all([result, last]).then(([checked]) => write(length, checked))
    // Whoever waits for the last one hears of it; until then, it stops the reading.
    last.catch(() => stop.abort())
    underWay.push(last)
    if (underWay.length >= crew.size * ahead) await underWay.shift()
  }
  await last
  return done
}
