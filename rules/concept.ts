/** What a concept is: one fault of a reply, in no language. */

/** The categories of the catalogue. */
export const categories = ['negative', 'vague', 'hedge'] as const
/** A category of the catalogue, or `house`: what a team has added of its own. */
export type Category = (typeof categories)[number] | 'house'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

export interface Concept<Id extends string = string> {
  readonly id: Id
  readonly category: Category
  readonly severity: Severity
  /**
   * What a rewrite does to the strength of the claim. `raises`: it commits to more, or keeps only part of what was
   * said, so a person should review it. `keeps`: the claim is the same in other words.
   */
  readonly force: 'keeps' | 'raises'
  /** What is objected to, why, and what to do instead: one sentence each. */
  readonly what: string
  readonly why: string
  readonly instead: string
  /** The authority behind the rule. */
  readonly source: string
  /** Names of the facts that a rewrite may need from a person. */
  readonly facts: readonly string[]
}

/** Declares a concept; only its id is inferred as a literal, so that declarations stay small. */
export const concept = <const Id extends string>(declared: Concept<Id>): Concept<Id> => declared
