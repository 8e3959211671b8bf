import type { Edit, Format, Span } from '../text'
import type { Place } from './lines'

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

/** What a file calls a reply. */
export interface Unit {
  /** The key by which the file, and so the helpdesk, knows the reply, where it has one. */
  readonly id?: string | undefined
  /** What agents pick it by. */
  readonly title?: string | undefined
  /** ISO 639-1, where it is declared. */
  readonly language?: string | undefined
}

/** A text inside another one, such as a branch of a message. */
interface Enclosed {
  readonly field: Field
  /** Edits of the enclosing value that have the effect of these edits. Sorted and disjoint, as they come. */
  toOuterEdits(edits: readonly Edit[]): readonly Edit[]
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
  /** What the file says of the text. */
  readonly unit?: Unit
  /** The text that this one is a part of. */
  readonly within?: Enclosed
  /** The stretch of the file that shows as this stretch of the value. */
  toFile(span: Span): Span
  /**
   * Edits of the file that have the effect of these edits of the value, in the file's own spelling.
   *
   * @param edits sorted and disjoint, offsets in the value
   */
  toFileEdits(edits: readonly Edit[]): readonly Edit[]
}

/** A value that is no text: a number, a truth value. Helpdesks number their replies. */
export interface Fact {
  readonly path: Path
  /** As it is spelled. */
  readonly value: string
}

/**
 * Finds the texts of a file. Throws {@link UnreadableError} where any part of the file is malformed.
 *
 * @param learn is told of the values that are no texts
 */
export type Reader = (text: string, learn?: (fact: Fact) => void) => readonly Field[]

/** How many levels of keys and lists a file may have. Deeper ones are machine-made, and recursive readers choke. */
export const deepest = 500

/** A file that is malformed, and where. */
export class UnreadableError extends Error {
  /** Offset in the text of the file, where one is known. */
  readonly offset: number | undefined
  /** Line and column of the offset, once they are known. */
  readonly place: Place | undefined

  /** @param reason ends the sentence "line 12: …" */
  constructor(reason: string, offset?: number, place?: Place) {
    super(reason)
    this.name = 'UnreadableError'
    this.offset = offset
    this.place = place
  }
}
