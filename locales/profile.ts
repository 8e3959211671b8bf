import type { Script } from '../src/scripts'

/** What tells a language from others of its script. Lists are words with white space between them. */
export interface Traits {
  /** ISO 639-1. */
  readonly code: string
  /** The script it is written in, as ISO 15924 names it. */
  readonly script: Script
  /** Letters that most languages of the same script lack. */
  readonly letters?: string
  /**
   * The commonest words of replies, roughly by frequency. Capitals, accents and the kind of keyboard make no
   * difference to detection; apostrophes and zero-width joiners part words.
   */
  readonly functionWords?: string
  /** What words of a sentence begin and end with that has no function word: two or three letters, two to six. */
  readonly beginnings?: string
  readonly endings?: string
}

/**
 * A language's traits, and its full stops that end no sentence: data alone, small, and loaded with every checker,
 * so that a text is known for what it is even where its language's pack is not loaded.
 */
export interface LanguageProfile extends Traits {
  readonly functionWords: string
  /**
   * In small letters. One written with its stop joins what follows, even a name ("dr."); one written without may
   * also end a sentence, where a capital follows ("etc").
   */
  readonly abbreviations: string
}
