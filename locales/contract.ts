/** What a language pack is: the one thing that packs share, and all that the engine knows of them. */
import type { Category, ConceptId, FindingConceptId } from '../rules'
import type { FoldUnit } from '../src/fold'
import type { Match, Rewrite } from '../src/match'
import type { CaptureName, Grammar } from '../src/pattern'
import type { Sentence } from '../src/sentence'
import type { LanguageProfile } from './profile'

export { slot } from '../src/mask'
export type { Match, Rewrite } from '../src/match'
export type { Grammar, PlacePattern, TokenPattern } from '../src/pattern'
export type { Sentence, Token } from '../src/sentence'

/** One way in which a language expresses a concept, and what to say instead. */
export interface Rule {
  /** Unique in its cell; the public id is `language/concept/name`. */
  readonly name: string
  /** In the pattern language of `src/pattern.ts`. */
  readonly pattern: string
  /** What to say instead: nothing where no rewrite is right for this match. The guard checks each one. */
  rewrite?(match: Match): Rewrite | undefined
  /** Names of silences of the pack in which this rule speaks all the same. */
  readonly despite?: readonly string[]
  /** Whether it speaks for all the words it marks: no other finding is reported inside them. For set phrases. */
  readonly covers?: boolean
  /** Whether it speaks alone for the words it marks, whatever else is found on them: for what a team says itself. */
  readonly outweighs?: boolean
  /** In place of the message and the reason of the cell. */
  readonly message?: string
  readonly why?: string
}

/** A rule whose rewrite sees the captures of its pattern by name. */
export function rule<const Text extends string>(
  name: string,
  pattern: Text,
  rewrite?: (match: Match<CaptureName<Text>>) => Rewrite | undefined,
  options: Pick<Rule, 'despite' | 'covers'> = {},
): Rule {
  return { name, pattern, ...(rewrite && { rewrite }), ...options }
}

/** A sentence at fault: where, and how it reads after every rewrite up to `fill`. */
interface Flag {
  readonly bad: string
  /** The words that the finding marks; they occur once in `bad`. */
  readonly at: string
  /** Left out where only advice is right. */
  readonly good?: string
}

/** A concept in one language. */
export interface Expression<Id extends FindingConceptId = ConceptId> {
  readonly concept: Id
  /** What to do, in one sentence of the pack's language; `{match}` stands for the words found. */
  readonly message: string
  /** Why, in one sentence of the pack's language. */
  readonly why: string
  readonly rules: readonly Rule[]
  /** Empty in the published packs, like `allows`: the sources and the command keep them. */
  readonly flags: readonly Flag[]
  /** Look-alikes in which the concept must stay silent. */
  readonly allows: readonly string[]
}

/** Makes a cell. */
export const express = <const Id extends FindingConceptId>(
  concept: Id,
  cell: Omit<Expression<Id>, 'concept'>,
): Expression<Id> => ({
  concept,
  ...cell,
})

/** A concept that a language has no way to express: an honest hole, shown in the matrix with its reason. */
export interface Inapplicable {
  readonly inapplicable: string
}
export const inapplicable = (reason: string): Inapplicable => ({ inapplicable: reason })

/** A cell still to be written: only a draft pack may have one. */
export interface Pending {
  readonly pending: string
}
export const pending = (what: string): Pending => ({ pending: what })

/** All cells of a language. A missing one does not compile. */
export type Row = { readonly [Id in ConceptId]: Expression<Id> | Inapplicable }
type DraftRow = { readonly [Id in ConceptId]: Expression<Id> | Inapplicable | Pending }

/** Where rules are silent: inside a genuine condition, in a safety statement, in an idiom. */
export interface Silence {
  readonly name: string
  readonly pattern: string
  /** How far the silence reaches: the words matched, from there to the end of the clause, or the whole sentence. */
  readonly reach: 'match' | 'clause' | 'sentence'
  /** Concepts and categories that it silences; all where left out. */
  readonly concepts?: readonly (FindingConceptId | Category)[]
}

/** The steps of a hard conversation that a reply can show. */
export const stepNames = ['acknowledge', 'clarify', 'solution', 'checkBack'] as const
export type StepName = (typeof stepNames)[number]

/** How a step sounds in a language. */
export interface Step {
  /** Patterns; a sentence that matches one shows the step. */
  readonly cues: readonly string[]
  /** Patterns; a sentence that matches one does not show the step. */
  readonly unless?: readonly string[]
  /** A sentence to add where the step is missing, with slots. */
  readonly proposal: string
}

interface PackParts {
  /** ISO 639-1. */
  readonly code: string
  /** The language's name in English, then in itself. */
  readonly name: string
  readonly endonym: string
  readonly profile: LanguageProfile
  /** What becomes of one letter in the folded spelling; 0 lets it vanish. Lower case without accents where left out. */
  readonly fold?: FoldUnit
  /** Where one written word is several tokens: offsets inside it, ascending. */
  split?(word: string, key: string): readonly number[] | undefined
  /** Whether two folded words with a space between them are one token. */
  join?(before: string, after: string): boolean
  /** Whether a clause begins at this token, besides after breaks. */
  breaksBefore?(index: number, sentence: Sentence): boolean
  /** The commonest words (as tokens, folded), most frequent first: patterns are not looked up by these if they need not. */
  readonly common?: string
  readonly grammar: Grammar
  readonly silences: readonly Silence[]
  readonly steps: Readonly<Record<StepName, Step>>
  upper(text: string): string
  lower(text: string): string
  /**
   * Last touches to a rewritten sentence, such as the article before a changed word.
   * `before` is the sentence as it was.
   */
  polish?(text: string, before: string): string
  /** What a finding of a team's own style says where the style says nothing itself. */
  readonly house?: Expression<'house-style'>
  /** Another word in the form that `word` has of `from`; nothing where `word` is no form of it. */
  inflectLike?(word: string, from: string, to: string): string | undefined
  /** How the forms of a word begin, so that patterns can be looked up by them; as the word itself where left out. */
  beginnings?(word: string): readonly string[]
}

/** A complete pack. */
export interface StablePack extends PackParts {
  readonly status: 'stable'
  readonly row: Row
}

/** A pack with named gaps. */
export interface DraftPack extends PackParts {
  readonly status: 'draft'
  readonly row: DraftRow
}

export type Pack = StablePack | DraftPack
