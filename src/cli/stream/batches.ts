import { type Batch, overlong } from './lines'

/** Fewer lines than this cost more in sending than they save in sharing. */
const fewest = 20
/** Bytes that a batch should have at least. Results of much larger ones outlive the next collection of garbage. */
const enough = 8 * 1024
/** How long to wait for more lines before a small batch goes, in milliseconds. */
const patience = 50
/** Longer lines are beyond what one worker should hold. */
const longest = 1024 * 1024
const newline = 0x0a

/**
 * Cuts input into batches of whole lines: large ones while input flows, small ones where it pauses, so that
 * someone who waits for an answer gets it.
 *
 * @param stop ends the reading
 */
export async function* batchesOf(
  chunks: AsyncIterable<Uint8Array>,
  stop: AbortSignal,
): AsyncGenerator<Batch> {
  const iterator = chunks[Symbol.asyncIterator]()
  const waiting = new LineBuffer()
  try {
    let next = iterator.next()
    for (;;) {
      const first = await firstOf(next, stop, waiting.lines > 0 ? patience : undefined)
      if (first === 'stopped' || stop.aborted) return
      if (first === 'paused') {
        yield waiting.take()
        continue
      }
      if (first.done) break
      waiting.add(first.value)
      next = iterator.next()
      if (waiting.lines >= fewest && waiting.length >= enough) yield waiting.take()
    }
    waiting.end()
    if (waiting.lines > 0) yield waiting.take()
  } finally {
    // What was not asked for any more may never come.
    void iterator.return?.()
  }
}

/**
 * What comes first: input, the end, or a pause. `Promise.race` with a promise that never settles would hold all
 * input that ever won against it.
 */
function firstOf<Input>(
  next: Promise<Input>,
  stop: AbortSignal,
  wait: number | undefined,
): Promise<Input | 'stopped' | 'paused'> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      stop.removeEventListener('abort', onStop)
      settle()
    }
    const onStop = () => end(() => resolve('stopped'))
    const timer = wait === undefined ? undefined : setTimeout(() => end(() => resolve('paused')), wait)
    stop.addEventListener('abort', onStop)
    next.then(
      (input) => end(() => resolve(input)),
      (error) => end(() => reject(error)),
    )
  })
}

/** Bytes that wait to be sent: whole lines, and the beginning of the next one. */
class LineBuffer {
  #whole: Uint8Array[] = []
  #begun: Uint8Array[] = []
  #begunLength = 0
  #skipping = false
  #line = 1
  lines = 0
  length = 0

  add(chunk: Uint8Array): void {
    const end = chunk.lastIndexOf(newline) + 1
    if (end > 0) {
      this.#finish(chunk.subarray(0, end))
      this.#begin(chunk.subarray(end))
    } else this.#begin(chunk)
  }

  /** The last line may lack its line break. */
  end(): void {
    if (this.#begunLength > 0) this.#finish(new Uint8Array([newline]))
  }

  take(): Batch {
    const batch = { bytes: joined(this.#whole, this.length), line: this.#line }
    this.#line += this.lines
    this.#whole = []
    this.lines = 0
    this.length = 0
    return batch
  }

  #finish(lines: Uint8Array): void {
    const kept = this.#skipping ? lines.subarray(lines.indexOf(newline)) : lines
    for (const part of [...this.#begun, kept]) {
      this.#whole.push(part)
      this.length += part.length
    }
    for (let at = lines.indexOf(newline); at >= 0; at = lines.indexOf(newline, at + 1)) this.lines++
    this.#begun = []
    this.#begunLength = 0
    this.#skipping = false
  }

  #begin(part: Uint8Array): void {
    if (part.length === 0 || this.#skipping) return
    this.#begun.push(part)
    this.#begunLength += part.length
    if (this.#begunLength <= longest) return
    // Its place in the order stays.
    this.#begun = [new TextEncoder().encode(overlong)]
    this.#begunLength = overlong.length
    this.#skipping = true
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
