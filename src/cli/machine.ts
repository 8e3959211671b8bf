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
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where a reply can be piped in. */
interface Source {
  /** A person sits there: nothing is piped in. */
  readonly isTTY: boolean
  read(): Promise<Uint8Array>
}

/** Where words go. */
export interface Sink {
  readonly isTTY: boolean
  write(content: string | Uint8Array): void
}
