/** A sentence as patterns see it: masked text and its words. */
import type { Span } from './text'
import type { Word } from './vocabulary'

export type TokenKind = 'word' | 'number' | 'mark' | 'opaque' | 'slot'

/** A word or mark of a sentence; offsets are those of the sentence's text. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** As written. */
  readonly text: string
  /** As folded by the language: the spelling that patterns compare. */
  readonly key: string
  /** Whether this token can end a clause: comma, dash, bracket, full stop. */
  readonly breaks: boolean
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** The spelling with what is known of it; nothing for marks and masks. */
  readonly word: Word | undefined
}

export interface Sentence {
  /** Opaque stretches and slots are one private-use unit each. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Whether the sentence ends in a question mark. */
  readonly question: boolean
}
