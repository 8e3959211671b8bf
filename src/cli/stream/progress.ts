import type { Sink } from '../machine'

/** How often the line is written anew, in milliseconds. */
const interval = 200

/** Shows on a terminal how far a stream is, how fast, and how long it still takes. */
export class Progress {
  readonly #sink: Sink
  readonly #size: number | undefined
  readonly #started = performance.now()
  #shown = 0

  /** @param size of the input in bytes, where it is known */
  constructor(sink: Sink, size: number | undefined) {
    this.#sink = sink
    this.#size = size
  }

  /** @param bytes how many bytes of the input are done */
  show(replies: number, bytes: number): void {
    const now = performance.now()
    if (!this.#sink.isTTY || now - this.#shown < interval) return
    this.#shown = now
    const seconds = (now - this.#started) / 1000
    const parts = [`${count(replies)} replies`, `${count(Math.round(replies / seconds))} a second`]
    if (this.#size !== undefined && bytes > 0) {
      const left = (seconds * Math.max(0, this.#size - bytes)) / bytes
      parts.push(`${duration(left)} left`)
    }
    this.#sink.write(`\r\u001b[K${parts.join(', ')}`)
  }

  /** Takes the line away again. */
  end(): void {
    if (this.#shown > 0) this.#sink.write('\r\u001b[K')
  }
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.ceil(whole / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
