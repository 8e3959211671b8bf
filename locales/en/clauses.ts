/** Where English clauses and subjects begin, by closed classes. */
import type { Match, Sentence, Token } from '../contract'
import {
  determiners,
  finiteAuxiliaries,
  months,
  numerals,
  prepositions,
  preverbalAdverbs,
  subjectPronouns,
  weekdays,
} from './lexicon'
import { type Person, personOf, tagsOf } from './morphology'

const SUBORDINATORS = /^(because|although|though|whereas|unless|until|till|if|when|while|whenever|which)$/
const COORDINATORS = /^(and|but|or|so|yet|as|since)$/

/** Whether these tokens open a clause of their own: a subject pronoun, or a short noun phrase and a finite verb. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  if (!first) return false
  if (subjectPronouns.has(first.key) && first.key !== 'that' && first.key !== 'this') return true
  for (let index = at + 1; index < Math.min(at + 6, tokens.length); index++) {
    const token = tokens[index]
    if (!token || token.kind === 'mark') return false
    if (finiteAuxiliaries.has(token.key)) return true
  }
  return false
}

/** A clause begins before a subordinator, and before a coordinator that a subject follows. */
export function breaksBefore(index: number, { tokens }: Sentence): boolean {
  const key = tokens[index]?.key
  if (key === undefined || index === 0) return false
  if (key === 'but' || SUBORDINATORS.test(key)) return true
  return COORDINATORS.test(key) && opensClause(tokens, index + 1)
}

/** The first token of the noun phrase that ends before `end`: the subject of the verb that stands there. */
export function subjectStart(sentence: Sentence, end: number): number {
  let start = end
  while (start > 0) {
    const token = sentence.tokens[start - 1]
    if (!token || token.breaks || (token.kind === 'mark' && token.key !== '#')) break
    if (start < end && breaksBefore(start, sentence)) break
    if (
      /^(and|but|so|or|that|because|if|as|when|where|which|while|then|hi|hello|dear|yes|no|well)$/.test(
        token.key,
      )
    )
      break
    start--
  }
  while (start < end - 1 && preverbalAdverbs.has(sentence.tokens[start]?.key ?? '')) start++
  return start
}

/** The person of the subject of the verb at `verb`, adverbs in between passed over. */
export function personBefore(sentence: Sentence, verb: number): Person {
  let end = verb
  while (end > 1 && preverbalAdverbs.has(sentence.tokens[end - 1]?.key ?? '')) end--
  return personOf(sentence.tokens.slice(subjectStart(sentence, end), end))
}

/** "There are two invoices": after "there" the number stands behind the verb. */
export function personAfter({ tokens }: Sentence, at: number): Person {
  const first = tokens[at]
  if (first?.kind === 'number') return first.key === '1' ? 'singular' : 'plural'
  if (numerals.has(first?.key ?? '') || /^(these|those|few)$/.test(first?.key ?? '')) return 'plural'
  let end = at
  while (end < tokens.length && tokens[end]?.kind !== 'mark' && !prepositions.has(tokens[end]?.key ?? ''))
    end++
  return personOf(tokens.slice(at, end))
}

/** Verbs of happenings that a tagger takes for plural nouns. */
const EVENT =
  /^(ends|opens|closes|starts|arrives|finishes|returns|expires|passes|clears|confirms|replies|responds|leaves|lands|completes|reopens|ships|reaches|signs|works|approves|comes|goes)$/

/** Whether a stretch of tokens holds a finite verb: first by closed classes, in doubt by tags. */
export function isClause(sentence: Sentence, from: number, to: number): boolean {
  const tokens = sentence.tokens.slice(from, to)
  const [first] = tokens
  if (!first) return false
  if (/^(i|we|you|he|she|they|it)$/.test(first.key)) return true
  // "10 am" is an hour, "the driver's" a possessive: neither makes a clause.
  if (
    tokens.some(
      (token, index) => index > 0 && finiteAuxiliaries.has(token.key) && !/^('s|am)$/.test(token.key),
    )
  )
    return true
  if (tokens.length < 3) return false
  if (tokens.some((token, index) => index > 1 && EVENT.test(token.key))) return true
  const tags = tagsOf(sentence)
  return tokens.some((_, index) => {
    const tag = tags[from + index]
    return (
      index > 0 &&
      tag !== undefined &&
      (tag.has('PresentTense') || tag.has('PastTense') || tag.has('Copula')) &&
      !tag.has('Gerund') &&
      !tag.has('Participle')
    )
  })
}

/** Whether a time starts here that takes "on": a weekday, or a date with or without its month. */
function takesOn(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (!first) return false
  if (/^(the|this|next|coming)$/.test(first.key) && second) {
    if (first.key === 'the') return /\d(st|nd|rd|th)$/.test(second.key) || takesOn(tokens.slice(1))
    return false
  }
  if (weekdays.has(first.key)) return true
  if (months.has(first.key)) return second?.kind === 'number' && second.key.length < 4
  if (first.kind !== 'number') return false
  return (
    /(st|nd|rd|th)$/.test(first.key) ||
    months.has(second?.key ?? '') ||
    (second?.key === 'of' && months.has(third?.key ?? ''))
  )
}

/**
 * The word that turns "not … until X" round: "on Monday", "from next week", "once we have the form".
 * @param from the first token of X, @param to after its last.
 */
export function pivotFor(sentence: Sentence, from: number, to: number): 'on' | 'from' | 'once' | 'after' {
  const tokens = sentence.tokens.slice(from, to)
  // "not before 3 May" may be later; "not until 3 May" is that day.
  if (takesOn(tokens)) return sentence.tokens[from - 1]?.key === 'before' ? 'from' : 'on'
  if (isClause(sentence, from, to)) return 'once'
  const [first] = tokens
  return first &&
    determiners.has(first.key) &&
    !/\b(week|month|year|day|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|end|beginning|start)s?\b/.test(
      sentence.text.slice(first.start),
    )
    ? 'after'
    : 'from'
}

/** What a question, or a clause before one, opens with. */
const ASKING =
  /^(who|whom|whose|what|when|where|why|how|which|is|are|was|were|am|do|does|did|can|ca|could|will|wo|would|may|might|must|shall|should|have|has|had|if|since|as|once|after|before|because|while|whenever|unless|until|in|on|at|for|with|and|or|you|please|any|anything)$/

/**
 * Where the last clause begins of a sentence that opens with a statement: "We don't have mocha, do you …".
 * 0 where it opens otherwise.
 */
export function declaredUpTo({ tokens }: Sentence): number {
  const first = tokens.find(
    ({ kind, key }) =>
      kind === 'word' && !/^(no|sorry|unfortunately|sadly|oh|well|hi|hello|so|nope)$/.test(key),
  )
  if (!first || ASKING.test(first.key)) return 0
  for (let at = tokens.length - 1; at > 0; at--)
    if (tokens[at - 1]?.breaks === true || tokens[at]?.key === 'but') return at
  return 0
}

/** What is left of two commas when the words between them go: one where a clause begins. */
export function seam({ end, sentence: { tokens } }: Match): '' | ',' {
  const key = tokens[end]?.key ?? ''
  return subjectPronouns.has(key) || determiners.has(key) ? ',' : ''
}

/** Whether a time begins with this token: "Friday", "noon", "the end of May". */
export function isTime(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      weekdays.has(token.key) ||
      months.has(token.key) ||
      /^(the|noon|midnight|tomorrow|today|tonight|next|end|close|latest)$/.test(token.key))
  )
}

/** Words that begin with a capital only where a sentence does. */
export function midSentence(phrase: string): string {
  const first = /^[A-Z][a-z']*/.exec(phrase)?.[0]
  if (first === undefined || first === 'I' || first.startsWith("I'")) return phrase
  const key = first.toLowerCase()
  return determiners.has(key) || subjectPronouns.has(key) || prepositions.has(key) || numerals.has(key)
    ? key + phrase.slice(first.length)
    : phrase
}
