/** The vocabulary that all parts share. Offsets are UTF-16 code units, ranges half-open. Imports nothing. */

/** A half-open range of a text: `start` included, `end` excluded, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans have a code unit in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Replaces the text of a span. */
export interface Edit extends Span {
  readonly replacement: string
}

/** Why a stretch of text is not prose of the writer: nothing in it is read, nothing in it is changed. */
export type OpaqueKind = 'placeholder' | 'code' | 'link' | 'quote' | 'name'

/** A stretch that stands in a sentence as one unreadable word. */
export interface Opaque extends Span {
  readonly kind: OpaqueKind
}

/** An inline comment that silences concepts: `upword-ignore <concepts>: reason`. Offsets are those of the view. */
export interface Ignore extends Span {
  /** Concept ids as written; empty means every concept. */
  readonly concepts: readonly string[]
  readonly reason: string
}

export const formats = ['text', 'markdown', 'html'] as const
/** How the source is marked up. */
export type Format = (typeof formats)[number]

/**
 * What a reader sees of a source: markup taken out, entities decoded, with the way back to the source.
 * For plain text the view is the source itself.
 */
export interface View {
  readonly text: string
  /** Runs of the writer's prose, in order and disjoint: paragraphs, list items, cells. What lies between is not read. */
  readonly blocks: readonly Span[]
  /** Sorted, disjoint, inside blocks. */
  readonly opaque: readonly Opaque[]
  /** Stretches of the view in which an inline comment silences concepts. */
  readonly ignores: readonly Ignore[]
  /** The stretch of the source that shows as this stretch of the view. */
  toSource(span: Span): Span
  /**
   * Edits of the source that have the same effect as this edit of the view: markup inside the edited stretch
   * stays, in order, and the new words are escaped as the format needs. Sorted and disjoint.
   */
  toSourceEdits(edit: Edit): readonly Edit[]
}
