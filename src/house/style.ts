/** What a team's own style is: the names it protects, the rules it sets, and the phrases it says otherwise. */
import type { ConceptId, FindingConceptId, Severity } from '../../rules'
import type { Certainty } from '../options'

/** A sentence that a phrase flags: the words it marks, and how the sentence reads afterwards. */
export interface StyleFlag {
  readonly bad: string
  /** The words that the finding marks; they occur once in `bad`. */
  readonly at: string
  /** Left out where the phrase gives advice alone. */
  readonly good?: string | undefined
}

/** Words that the team avoids, and what it says instead. */
export interface Phrase {
  /** Unique in its language; findings name it as `language/concept/id`. */
  readonly id: string
  /** ISO 639-1. */
  readonly language: string
  /** Plain words; `~` before a word stands for any of its forms. */
  readonly find: string | readonly string[]
  /** Advice alone where left out; an empty text takes the words out. `{name}` is a slot, `~word` takes the form found. */
  readonly say?: string | undefined
  /** The built-in concept that this belongs to; the team's own style where left out. */
  readonly concept?: ConceptId | undefined
  /** What to do, in one sentence; `{match}` stands for the words found. */
  readonly message?: string | undefined
  readonly why?: string | undefined
  readonly flags?: readonly StyleFlag[] | undefined
  /** Look-alikes that stay silent. */
  readonly allows?: readonly string[] | undefined
}

/** A team's style. */
export interface Style {
  readonly name: string
  /** Names that are never read or changed. */
  readonly glossary?: readonly string[] | undefined
  /** Concepts to switch off (`false`) or on (`true`). */
  readonly rules?: { readonly [Id in FindingConceptId]?: boolean | undefined } | undefined
  readonly severity?: { readonly [Id in FindingConceptId]?: Severity | undefined } | undefined
  /** Whether rewrites may claim or promise more: for all concepts or for each. */
  readonly certainty?: Certainty | { readonly [Id in FindingConceptId]?: Certainty | undefined } | undefined
  readonly phrases: readonly Phrase[]
}

/** Gives a style back with its names as literal types, and has the compiler check it. */
export const defineStyle = <const Declared extends Style>(style: Declared): Declared => style
