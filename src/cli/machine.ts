/** What the command needs of the machine it runs on; tests give it their own. */
export interface Machine {
  readonly cwd: string
  readonly stdin: Source
  readonly stdout: Sink
  readonly stderr: Sink
  /**
   * Asks the person at the terminal.
   *
   * @param prefilled an answer that can be edited
   * @returns nothing where the person left
   */
  ask(question: string, prefilled?: string): Promise<string | undefined>
  /** Has a word before an interruption from the keyboard ends the process; a second one ends it at once. */
  onInterrupt(listen: () => void): { end(): void }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where a reply can be piped in. */
interface Source {
  /** A person sits there: nothing is piped in. */
  readonly isTTY: boolean
  /** In bytes, where it is known before. */
  readonly size: number | undefined
  read(): Promise<Uint8Array>
  chunks(): AsyncIterable<Uint8Array>
}

/** Where words go. */
export interface Sink {
  readonly isTTY: boolean
  /** Nobody reads along any more. */
  readonly isClosed: boolean
  write(content: string | Uint8Array): void
  /** Settles when what was written is on its way, or nobody reads along. */
  drained(): Promise<void>
}
