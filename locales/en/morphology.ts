/**
 * English inflection. Conjugation comes from compromise, called word by word and remembered; agreement and articles
 * are rules of our own, since they are closed and run on every rewrite.
 */
import nlp from 'compromise/two'
import type { Sentence, Token } from '../contract'
import { irregularPlurals, plainVerbs, singularInS } from './lexicon'

interface Conjugation {
  readonly Infinitive: string
  readonly PastTense: string
  readonly PresentTense: string
  readonly Gerund: string
  readonly Participle?: string
}

interface VerbMethods {
  readonly toInfinitive: (word: string, model: unknown, tense?: string) => string
  readonly conjugate: (infinitive: string, model: unknown) => Conjugation
}

/** The word-level methods beneath compromise's views; they take no part in parsing and cost microseconds. */
const verbs = (): VerbMethods =>
  (nlp as unknown as { methods(): { two: { transform: { verb: VerbMethods } } } }).methods().two.transform
    .verb
const model = (): unknown => (nlp as unknown as { model(): unknown }).model()

const MOST_REMEMBERED = 2000

/** Remembers results for as many words as a helpdesk uses. */
function remembered<Result>(compute: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const result = compute(word)
    known.set(word, result)
    return result
  }
}

const conjugation = remembered((base: string) => verbs().conjugate(base, model()))

/** "sends", "sent", "sending" → "send". compromise guesses at any word, so its guess counts where it inflects back. */
export const baseForm = remembered((form: string): string => {
  const lower = form.toLowerCase()
  if (plainVerbs.has(lower)) return lower
  if (/^(am|is|are|was|were|been|being|'m|'re|'s)$/.test(lower)) return 'be'
  const guess = (tense: string): string => verbs().toInfinitive(lower, model(), tense)
  if (lower.endsWith('ing')) {
    const base = guess('Gerund')
    return gerund(base) === lower ? base : lower
  }
  const ofPast = guess('PastTense')
  if (ofPast !== lower && (pastForm(ofPast) === lower || participle(ofPast) === lower)) return ofPast
  const ofPresent = lower.endsWith('s') ? guess('PresentTense') : lower
  return thirdPerson(ofPresent) === lower ? ofPresent : lower
})

/** "send" → "sent". */
export const pastForm = (base: string): string => conjugation(base).PastTense

/** "send" → "sending". */
export const gerund = (base: string): string => conjugation(base).Gerund

/** "take" → "taken". */
const participle = (base: string): string => conjugation(base).Participle ?? conjugation(base).PastTense

/** "arrive" → "arrives", "try" → "tries", "be" → "is". */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/i.test(base)) return `${base}es`
  return /[^aeiou]y$/i.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

export type Person = 'first' | 'singular' | 'plural'

/** The form of the present that goes with a subject. */
export function present(base: string, person: Person): string {
  if (base === 'be') return person === 'first' ? 'am' : person === 'singular' ? 'is' : 'are'
  return person === 'singular' ? thirdPerson(base) : base
}

const SINGULAR_PRONOUNS =
  /^(he|she|it|this|that|there|who|which|someone|somebody|everyone|everything|each|one|nothing|something)$/
const PLURAL_PRONOUNS = /^(we|you|they|these|those|both|all|many|most|several|few)$/
const COUNTS =
  /^(couple|number|few|lots?|handful|bunch|majority|most|some|all|half|dozens?|hundreds|thousands|plenty|none)$/
const BEFORE_COMPLEMENT =
  /^(of|in|on|at|for|from|with|to|by|about|under|over|near|between|that|which|who|within|during|per)$/

/** The person of a noun phrase by its head: the last word before a complement. */
export function personOf(subject: readonly Token[]): Person {
  const words = subject.filter((token) => token.kind !== 'mark')
  const stop = words.findIndex((token, index) => index > 0 && BEFORE_COMPLEMENT.test(token.key))
  const phrase = stop > 0 ? words.slice(0, stop) : words
  const head = phrase[phrase.length - 1]
  if (!head) return 'singular'
  // "a couple of your invoices", "{number} of the rides": what is counted has the number.
  if (words[stop]?.key === 'of' && (COUNTS.test(head.key) || head.kind === 'slot'))
    return personOf(words.slice(stop + 1))
  if (head.key === 'i') return 'first'
  if (PLURAL_PRONOUNS.test(head.key)) return 'plural'
  if (SINGULAR_PRONOUNS.test(head.key) || head.kind === 'opaque' || head.kind === 'number') return 'singular'
  if (phrase.some((token) => token.key === 'and')) return 'plural'
  const determiner = phrase[0]?.key ?? ''
  if (/^(a|an|each|every|another|one|this|that)$/.test(determiner)) return 'singular'
  if (/^(these|those|several|many|few|both|all)$/.test(determiner) || irregularPlurals.has(head.key))
    return 'plural'
  return head.key.endsWith('s') && !/(ss|us|is|'s)$/.test(head.key) && !singularInS.has(head.key)
    ? 'plural'
    : 'singular'
}

const tagged = new WeakMap<Sentence, readonly ReadonlySet<string>[]>()

interface TaggedTerm {
  readonly tags: readonly string[]
  readonly offset: { readonly start: number }
}

/** Letters and marks that compromise parses in linear time; masks read as a noun. */
const readable = (text: string): string =>
  text
    .replace(/[\ue000-\uf8ff]/g, 'X')
    .replace(/[^\S ]/g, ' ')
    .replace(/([.\-_~*=…!?])\1+/g, (run) => run[0]?.padEnd(run.length, ' ') ?? '')

/**
 * The tags of the tokens of a sentence, from one parse by compromise: only for the few patterns that closed classes
 * cannot decide. Parsing is quadratic on long runs of one mark or of spaces, so those are cut first, offsets kept.
 */
export function tagsOf(sentence: Sentence): readonly ReadonlySet<string>[] {
  const known = tagged.get(sentence)
  if (known) return known
  const byStart = new Map<number, ReadonlySet<string>>()
  const parsed = nlp(readable(sentence.text)).json({ offset: true }) as { terms: TaggedTerm[] }[]
  for (const { terms } of parsed)
    for (const { tags, offset } of terms) byStart.set(offset.start, new Set(tags))
  const nothing: ReadonlySet<string> = new Set()
  const tags = sentence.tokens.map((token) => byStart.get(token.start) ?? nothing)
  tagged.set(sentence, tags)
  return tags
}

/** "a" or "an" before a word, by its first letters as they sound. */
export function article(next: string): 'a' | 'an' {
  const word = next.toLowerCase()
  if (/^(hour|honest|honou?r|heir)/.test(word)) return 'an'
  if (/^(uni([^n]|$)|use|usu|euro|one|once|ut[ei])/.test(word)) return 'a'
  return /^[aeiou]/.test(word) ? 'an' : 'a'
}
