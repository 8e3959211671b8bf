import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Sink } from './machine'

/** A stream of the process, as commands write to it. */
export class StreamSink implements Sink {
  readonly isTTY: boolean
  readonly #stream: Writable
  #closed = false

  constructor(stream: Writable & { isTTY?: boolean }) {
    this.#stream = stream
    this.isTTY = stream.isTTY === true
    // Whoever reads along may stop early, as `head` does; that is no trouble of ours.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.#closed = true
    })
  }

  get isClosed(): boolean {
    return this.#closed
  }

  write(content: string | Uint8Array): void {
    if (!this.#closed) this.#stream.write(content)
  }

  async drained(): Promise<void> {
    if (this.#closed || !this.#stream.writableNeedDrain) return
    // Rejects where the stream breaks; its listener above knows of that.
    await once(this.#stream, 'drain').catch(() => undefined)
  }
}
