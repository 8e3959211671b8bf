/** Which rules match a sentence: silences taken out, and of two findings of a category on the same words the longer. */
import type { Silence } from '../../locales/contract'
import type { Found } from '../finder'
import type { ActiveRule, Language } from '../language'
import { markedOf, offsetsOf } from '../match'
import type { Sentence } from '../sentence'
import { overlap, type Span } from '../text'

/** A rule that matched. */
export interface Hit {
  readonly active: ActiveRule
  readonly found: Found
  /** The tokens that carry the fault. */
  readonly tokens: Span
  /** The same in offsets of the sentence's text. */
  readonly span: Span
}

interface Hush {
  readonly silence: Silence
  readonly tokens: Span
}

function hushes(sentence: Sentence, language: Language): Hush[] {
  const found: Hush[] = []
  language.silences.each(sentence, (silence, match) => {
    const marked = markedOf(match)
    let end = marked.end
    if (silence.reach === 'sentence') {
      found.push({ silence, tokens: { start: 0, end: sentence.tokens.length } })
      return
    }
    if (silence.reach === 'clause') {
      while (end < sentence.tokens.length && sentence.tokens[end]?.breaks !== true) end++
    }
    found.push({ silence, tokens: { start: marked.start, end } })
  })
  return found
}

function isHushed(hit: Hit, all: readonly Hush[]): boolean {
  const { concept, rule } = hit.active
  return all.some(
    ({ silence, tokens }) =>
      overlap(tokens, hit.tokens) &&
      !rule.despite?.includes(silence.name) &&
      (!silence.concepts ||
        silence.concepts.includes(concept.id) ||
        silence.concepts.includes(concept.category)),
  )
}

const isCovered = (hit: Hit, other: Hit): boolean =>
  hit.tokens.start >= other.tokens.start && hit.tokens.end <= other.tokens.end

const length = (span: Span): number => span.end - span.start

const isInside = (hit: Hit, other: Hit): boolean =>
  isCovered(hit, other) && length(hit.tokens) < length(other.tokens)

/** Longer first, then as the catalogue has it, then as the text has it. */
const byWeight = (a: Hit, b: Hit): number =>
  length(b.tokens) - length(a.tokens) || a.active.order - b.active.order || a.found.start - b.found.start

/** The findings of a sentence, in the order of the text. */
export function match(sentence: Sentence, language: Language): Hit[] {
  const hits: Hit[] = []
  language.rules.each(sentence, (active, found) => {
    const tokens = markedOf(found)
    if (tokens.end > tokens.start) hits.push({ active, found, tokens, span: offsetsOf(sentence, tokens) })
  })
  if (hits.length === 0) return hits
  const hushed = hushes(sentence, language)
  const kept: Hit[] = []
  const speaking = hits.filter((hit) => !isHushed(hit, hushed)).sort(byWeight)
  const covering = speaking.filter((hit) => hit.active.rule.covers)
  const outweighing = speaking.filter((hit) => hit.active.rule.outweighs)
  for (const hit of speaking) {
    const taken = kept.some(
      (other) =>
        other.active.concept.category === hit.active.concept.category && overlap(other.tokens, hit.tokens),
    )
    const isOutweighed = !hit.active.rule.outweighs && outweighing.some((other) => isCovered(hit, other))
    if (!taken && !isOutweighed && !covering.some((other) => other !== hit && isInside(hit, other)))
      kept.push(hit)
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
