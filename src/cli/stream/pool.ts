import { Worker } from 'node:worker_threads'
import type { Batch, CheckedBatch } from './lines'

interface Member {
  readonly worker: Worker
  /** Batches that it has and has not answered, oldest first. */
  readonly waiting: { resolve(result: CheckedBatch): void; reject(error: Error): void }[]
}

/**
 * What a worker may hold, in megabytes. Ten times of what it needs: where much more is allowed, garbage is left to
 * pile up.
 */
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/** Worker threads that check batches; each batch goes to the one with least to do. */
export class Pool {
  readonly #members: readonly Member[]

  /**
   * @param program the file that each of them runs
   * @param data what it is set up with
   */
  constructor(size: number, program: URL, data: unknown) {
    this.#members = Array.from({ length: size }, () => {
      const worker = new Worker(program, { workerData: data, resourceLimits })
      const member: Member = { worker, waiting: [] }
      worker.on('message', (result: CheckedBatch) => member.waiting.shift()?.resolve(result))
      worker.on('error', (error) => {
        for (const { reject } of member.waiting.splice(0)) reject(error)
      })
      return member
    })
  }

  check({ bytes, line }: Batch): Promise<CheckedBatch> {
    const member = this.#members.reduce((least, other) =>
      other.waiting.length < least.waiting.length ? other : least,
    )
    return new Promise((resolve, reject) => {
      member.waiting.push({ resolve, reject })
      member.worker.postMessage({ bytes, line }, [bytes.buffer as ArrayBuffer])
    })
  }

  async end(): Promise<void> {
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()))
  }
}
