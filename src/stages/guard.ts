/** Lets a rewrite through only where it keeps every fact and mends more than it breaks; says how far to trust it. */

import type { Language } from '../language'
import { isSlot } from '../mask'
import type { Rewrite } from '../match'
import type { Sentence, Token } from '../sentence'
import { type Hit, match } from './match'

/** After rustc: meaning kept; certainty or commitment raised; waiting for a fact. */
export const applicabilities = ['safe', 'review', 'fill'] as const
export type Applicability = (typeof applicabilities)[number]

/** Whether a rewrite is no bolder than allowed. */
export const isUpTo = (applicability: Applicability, most: Applicability): boolean =>
  applicabilities.indexOf(applicability) <= applicabilities.indexOf(most)

type Counts = Map<string, number>

function count(items: Iterable<string>): Counts {
  const counts: Counts = new Map()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function within(a: Counts, b: Counts): boolean {
  for (const [key, number] of a) if (number > (b.get(key) ?? 0)) return false
  return true
}

const keys = (tokens: readonly Token[]): string[] =>
  tokens.filter((token) => token.kind === 'word').map((token) => token.key)

/** A number without the case, counter or unit that a language writes onto it. */
const numeral = (key: string): string => /^[\p{Nd}.,:/\u066b\u066c]*\p{Nd}/u.exec(key)?.[0] ?? key

/** Numbers and masked stretches: neither one less nor one more. */
function hardFacts({ tokens }: Sentence): readonly string[] {
  const facts: string[] = []
  for (const { kind, key } of tokens) {
    if (kind === 'number') facts.push(numeral(key))
    else if (kind === 'opaque') facts.push(key)
  }
  return facts.length > 1 ? facts.sort() : facts
}

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((fact, index) => fact === b[index])

// A name may take another ending in the rewrite: its beginning must stay.
const ENDING = 3
const nameStem = (key: string): string => key.slice(0, Math.max(ENDING, key.length - ENDING))

/** Words with a capital inside the sentence, apart from short cues and what a team itself objects to. */
function names(sentence: Sentence, hit: Hit, language: Language): string[] {
  const { text, tokens } = sentence
  // Where all is capitals, capitals tell no names.
  if (!language.letterCase.hasSmall(text)) return []
  const isCue = hit.active.rule.outweighs || hit.tokens.end - hit.tokens.start <= ENDING
  const cue = isCue ? hit.tokens : { start: 0, end: 0 }
  return tokens
    .filter((token, index) => {
      if (token.kind !== 'word' || token.text.length < 2 || index === 0) return false
      if (index >= cue.start && index < cue.end) return false
      const before = tokens[index - 1]
      const opens = before?.kind === 'mark' && before.breaks && !token.spaced
      return !opens && language.letterCase.isCapital(token.text.charCodeAt(0))
    })
    .map((token) => token.key)
}

function keepsNames(before: Sentence, after: Sentence, hit: Hit, language: Language): boolean {
  const there = after.tokens.map((token) => token.key)
  return names(before, hit, language).every((name) => there.some((key) => key.startsWith(nameStem(name))))
}

const concepts = (hits: readonly Hit[]): Counts => count(hits.map((hit) => hit.active.concept.id))

const slotsIn = (text: string): number => {
  let slots = 0
  for (let at = 0; at < text.length; at++) if (isSlot(text.charCodeAt(at))) slots++
  return slots
}

/** Whether words outside of the marked ones are gone: then a person should look. */
function losesWords(before: Sentence, after: Sentence, hit: Hit): boolean {
  const outside = before.tokens.filter((_, index) => index < hit.tokens.start || index >= hit.tokens.end)
  return !within(count(keys(outside)), count(keys(after.tokens)))
}

/** A rewritten sentence that passed. */
export interface Approved {
  /** The masked text; empty where the sentence goes as a whole. */
  readonly text: string
  readonly applicability: Applicability
}

/**
 * Checks a rewritten sentence: numbers, names and masked stretches as before, fewer findings and none of a new kind.
 * @param hits all findings of the sentence before.
 */
export function guard(
  text: string,
  before: Sentence,
  rewrite: Rewrite,
  hit: Hit,
  hits: readonly Hit[],
  language: Language,
): Approved | undefined {
  const after = language.sentence(text)
  if (!equal(hardFacts(before), hardFacts(after))) return undefined
  if (!rewrite.keepsAlternative && !keepsNames(before, after, hit, language)) return undefined
  const left = match(after, language)
  if (left.length >= hits.length || !within(concepts(left), concepts(hits))) return undefined
  const applicability =
    slotsIn(text) > slotsIn(before.text)
      ? 'fill'
      : hit.active.concept.force === 'raises' || rewrite.keepsAlternative || losesWords(before, after, hit)
        ? 'review'
        : 'safe'
  return { text, applicability }
}
