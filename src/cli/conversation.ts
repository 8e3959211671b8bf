import { createInterface, type Interface } from 'node:readline'

/** Asks a person, line by line; on standard error, so that a diff on standard output stays clean. */
export class Conversation {
  #lines: Interface | undefined
  #answer: ((answer: string | undefined) => void) | undefined
  #ended = false

  /** @returns nothing where the person left */
  ask(question: string, prefilled = ''): Promise<string | undefined> {
    this.#lines ??= this.#begin()
    const lines = this.#lines
    return new Promise((resolve) => {
      if (this.#ended) return resolve(undefined)
      this.#answer = resolve
      lines.question(question, resolve)
      lines.write(prefilled)
    })
  }

  /** Gives the terminal back. */
  end(): void {
    this.#lines?.close()
  }

  #begin(): Interface {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    lines.on('close', () => {
      this.#ended = true
      this.#answer?.(undefined)
    })
    // Whoever interrupts wants nothing written: 130 says so, as shells do.
    lines.on('SIGINT', () => process.exit(130))
    return lines
  }
}
