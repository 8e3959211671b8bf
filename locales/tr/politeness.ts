/** Requests: the imperative in the reader's register, and where 'lütfen' goes. */
import type { Match, Rewrite, Sentence, Token } from '../contract'
import { COMMON_FIRST_WORDS } from './lexicon'
import type { Reading } from './morphology'
import { decapitalise, fold, lower } from './normalise'
import { isFiniteForm, readings, turn } from './verbs'

/** A purpose or a condition comes first, the request behind it. */
const CLOSES_SETTING = /^(?:icin|[a-z]{2,}(?:[iu]yor|[aeiu]r|m[ae]z)s[ae](?:n[iu]z|n)?)$/

/** The imperative of a verb: 'gönderin', formal 'gönderiniz', to sen 'gönder'. */
export function imperative(
  token: Token,
  reading: Reading,
  { sen = false, formal = false } = {},
  stem = reading.stem,
): string {
  return turn(
    token,
    reading,
    {
      form: 'imp',
      polarity: 'pos',
      ability: undefined,
      possible: undefined,
      copula: undefined,
      case: undefined,
      plural: undefined,
      person: sen ? '2sg' : '2pl',
      formal: formal && !sen ? true : undefined,
    },
    stem,
  )
}

const GREETING = new Set('merhaba merhabalar selam sayin bey hanim degerli gunler sevgili'.split(' '))

const CONJUNCTIONS = new Set(['ama', 'fakat', 'cunku', 'lakin'])

/** The index of the first token of the clause that holds `index`: after a finite verb and a comma, or after ; : and dashes. */
function clauseStart(sentence: Sentence, index: number): number {
  for (let at = index - 1; at > 0; at--) {
    const token = sentence.tokens[at]
    if (token && CONJUNCTIONS.has(token.key)) return at + 1
    if (!token?.breaks) continue
    if (token.key !== ',') return at + 1
    // 'Sayın Ayşe Demir, …': the first comma closes the address.
    if (
      GREETING.has(sentence.tokens[0]?.key ?? '') &&
      !sentence.tokens.slice(0, at).some(({ breaks }) => breaks)
    )
      return at + 1
    const before = sentence.tokens[at - 1]
    if (before?.kind !== 'word') return at + 1
    if (
      GREETING.has(before.key) ||
      readings(before).some((reading) => reading.known && isFiniteForm(reading) && reading.form !== 'imp')
    )
      return at + 1
    if (/^(?:var|yok|degil|uygun|musait|hazir|mevcut|gerek|lazim|icin|[a-z]*(?:ip|up))$/.test(before.key))
      return at + 1
  }
  return 0
}

/** Words after which 'lütfen' would tear a phrase: it goes before them or not at all. */
const isCommonWord = (token: Token): boolean => {
  if (token.kind !== 'word' || token.key.includes("'")) return false
  const { text } = token
  if (text.slice(1) !== lower(text.slice(1))) return false
  if (COMMON_FIRST_WORDS.has(token.key)) return true
  // Proper names part their endings with an apostrophe: a word with a plain ending is none.
  return /(?:[^aeiou]{1,2}[iu](?<=.{5})|niz[iea]?|nuz[ua]?|niz[dt]en?|nuz[dt]an?|[iu]n[iu]|s[iu]n[iuae]|y[iuae]|l[ae]r[iuae]?|l[ae]r[iu]n[iuae]?|[dt][ae]n|m[ae]k|m[ae]y[iea]|inc[ae]|[dt]i[gk][a-z]+|nd[ae]n?)$/.test(
    token.key,
  )
}

/**
 * Turns a clause into a polite request: the verb group becomes `words`, 'lütfen' opens the clause.
 * To sen, and where 'lütfen' is there already, the imperative stands alone.
 */
export function request(match: Match, from: number, to: number, words: string, sen: boolean): Rewrite {
  const { sentence } = match
  const { tokens } = sentence
  const start = clauseStart(sentence, from)
  const plain = match.between(from, to, words)
  const first = tokens[start]
  if (sen || !first || start >= from || tokens.some((token) => fold(token.text) === 'lutfen')) {
    if (!sen && first && start === from && !tokens.some((token) => token.key === 'lutfen'))
      return match.between(from, to, `lütfen ${decapitalise(words)}`)
    return plain
  }
  // Behind a purpose 'lütfen' stands next to what is asked: '… almak için lütfen formu doldurun'.
  for (let at = from - 2; at > start; at--) {
    const next = tokens[at + 1]
    if (next && CLOSES_SETTING.test(tokens[at]?.key ?? ''))
      return { edits: [{ start: next.start, end: next.start, replacement: 'lütfen ' }, ...plain.edits] }
  }
  if (first.kind !== 'word') return plain
  const isStart = start === 0 || first.text.charAt(0) !== lower(first.text.charAt(0))
  if (isStart && !isCommonWord(first)) return plain
  const opening = isStart ? `Lütfen ${decapitalise(first.text)}` : `lütfen ${first.text}`
  return { edits: [{ start: first.start, end: first.end, replacement: opening }, ...plain.edits] }
}
