import type { Edit, Format, Span } from '../text'

/** The keys and list positions (counted from 0) that lead to a text; empty where the whole file is one text. */
export type Path = readonly (string | number)[]

/** A comment beside a text that silences concepts in it: `upword-ignore <concepts>: reason`. */
export interface Silence {
  /** Concept ids as written; empty means every concept. */
  readonly concepts: readonly string[]
  /** Empty where none is given; such a comment silences nothing. */
  readonly reason: string
  /** Where the comment starts in the file. */
  readonly offset: number
}

/** One text of a file: a reply, a subject line, a title. */
export interface Field {
  readonly path: Path
  /** The same path where a `{"field": name, "value": …}` pair gives the text a name of its own. */
  readonly alias?: Path
  /** The text itself: escapes decoded, quotes and indentation taken off. */
  readonly value: string
  /** How the value is marked up, by the file's kind or by the look of the value. */
  readonly format: Format
  /** Where the text and its quotes stand in the file. */
  readonly span: Span
  /** The file holds nothing but texts, so that this one is read whatever it looks like. */
  readonly whole: boolean
  readonly silences: readonly Silence[]
  /** The stretch of the file that shows as this stretch of the value. */
  toFile(span: Span): Span
  /**
   * Edits of the file that have the effect of these edits of the value, in the file's own spelling.
   *
   * @param edits sorted and disjoint, offsets in the value
   */
  toFileEdits(edits: readonly Edit[]): readonly Edit[]
}

/** Finds the texts of a file. Throws {@link UnreadableError} where any part of the file is malformed. */
export type Reader = (text: string) => readonly Field[]

/** How many levels of keys and lists a file may have. Deeper ones are machine-made, and recursive readers choke. */
export const deepest = 500

/** A file that is malformed, and where. */
export class UnreadableError extends Error {
  /** Offset in the text of the file, where one is known. */
  readonly offset: number | undefined

  /** @param reason ends the sentence "line 12: …" */
  constructor(reason: string, offset?: number) {
    super(reason)
    this.name = 'UnreadableError'
    this.offset = offset
  }
}
