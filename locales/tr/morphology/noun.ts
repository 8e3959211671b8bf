/** Declines the nouns that a rewrite moves: the subject of a passive becomes an object, and the reverse. */
import { FRONT_NOUNS, NOUNS_IN_I, SOFTENING_NOUNS } from '../lexicon'
import { fold, lower } from '../normalise'
import { endsInVowel, join, syllables } from './harmony'
import type { Case } from './verb'

const AFTER_POSSESSIVE: Record<Case, string> = {
  acc: 'nI',
  dat: 'nA',
  loc: 'ndA',
  abl: 'ndAn',
  gen: 'nIn',
  ins: 'ylA',
}
const PLAIN: Record<Case, string> = {
  acc: '+yI',
  dat: '+yA',
  loc: 'DA',
  abl: 'DAn',
  gen: '+nIn',
  ins: '+ylA',
}

const BACK_OR_FRONT = /[aıoueiöüâîû][^aıoueiöüâîû]*$/

/** True for a noun with the possessive of the third person: iadesi, siparişi, but not bilgi. */
export function isPossessed(word: string): boolean {
  const small = lower(word)
  if (NOUNS_IN_I.has(small)) return false
  return /[ıiuü]$/.test(small) && small.length > 3
}

/** The noun with a consonant ready for a vowel: talep → taleb, kayıt → kayd, destek → desteğ. */
function softened(small: string): string {
  const listed = SOFTENING_NOUNS.get(small)
  if (listed) return listed.slice(0, -1)
  if (small.endsWith('k') && syllables(small) > 1 && BACK_OR_FRONT.test(small)) {
    return small.endsWith('nk') ? `${small.slice(0, -1)}g` : `${small.slice(0, -1)}ğ`
  }
  return small
}

/** Ends in -InIz, -ImIz, -Im, -In of a possessor: the noun behind it needs no softening. */
const POSSESSED_BY_US_OR_YOU = /(?:n[ıiuü]z|m[ıiuü]z)$/

/**
 * The noun in a case. Capitals and the spelling of the stem stay: 'Talebiniz' → 'Talebinizi'.
 * @param word the noun as written, in the nominative; with a possessive or without
 */
export function decline(word: string, nominalCase: Case): string {
  const small = lower(word)
  if (isPossessed(word)) return word + join(small, [AFTER_POSSESSIVE[nominalCase]]).slice(small.length)
  const suffix = PLAIN[nominalCase]
  const front = FRONT_NOUNS.has(small) ? true : undefined
  const vowelFollows = suffix.startsWith('+') && (endsInVowel(small) || suffix !== '+ylA')
  const stem = vowelFollows && !POSSESSED_BY_US_OR_YOU.test(small) ? softened(small) : small
  const ending = join(stem, [suffix], front).slice(stem.length)
  if (stem === small) return word + ending
  // Only the last letters changed; the writer's capitals before them stay.
  let same = 0
  while (same < stem.length && stem.charAt(same) === small.charAt(same)) same++
  return word.slice(0, same) + stem.slice(same) + ending
}

const ACCUSATIVE_OF_POSSESSED = /^(.*(?:n[ıiuü]z|m[ıiuü]z|l[ae]r[ıi]n[ıiuü]z|l[ae]r[ıi]m[ıiuü]z))[ıiuü]$/
const GENITIVE_OF_POSSESSED = /^(.*(?:n[ıiuü]z|m[ıiuü]z))[ıiuü]n$/
const GENITIVE_OF_THIRD = /^(.*[ıiuü])n[ıiuü]n$/
const ACCUSATIVE_OF_THIRD = /^(.*[ıiuü])n[ıiuü]$/
const PLURAL_CASE = /^(.*l[ae]r)[ıi]n?$/

/**
 * The nominative of an accusative or genitive, where its form is beyond doubt; undefined otherwise.
 * 'siparişinizi' → 'siparişiniz', 'kargonuzun' → 'kargonuz', 'iadesinin' → 'iadesi'.
 */
export function nominative(word: string): string | undefined {
  const small = lower(word)
  for (const shape of [
    ACCUSATIVE_OF_POSSESSED,
    GENITIVE_OF_POSSESSED,
    GENITIVE_OF_THIRD,
    ACCUSATIVE_OF_THIRD,
    PLURAL_CASE,
  ]) {
    const found = shape.exec(small)
    if (found?.[1]) return word.slice(0, found[1].length)
  }
  return undefined
}

/** True when the word shows no case ending, and could be a subject: words in a, e, ı, i, u, ü may hide one. */
export function looksNominative(word: string): boolean {
  return !/(?:[aeiu]|[dt][ae]n|n[iu]n)$/.test(fold(word))
}

/** The accusative of a dative with a clear possessor or buffer: 'itirazınıza' → 'itirazınızı', 'kaydına' → 'kaydını'. */
export function accusativeOfDative(word: string): string | undefined {
  const small = lower(word)
  const found =
    /^(.*(?:[ıiuü]n[ıiuü]z|[ıiuü]m[ıiuü]z|n[ıiuü]z|[ıiuü]n|l[ae]r))[ae]$/.exec(small) ??
    /^(.*[aeıioöuü]y)[ae]$/.exec(small)
  const stem = found?.[1]
  return stem === undefined ? undefined : word.slice(0, stem.length) + join(stem, ['I']).slice(stem.length)
}

/**
 * The accusative of a genitive: 'formun' → 'formu', 'belgenin' → 'belgeyi', 'faturasının' → 'faturasını'.
 * Undefined when the word is no genitive.
 */
export function accusativeOfGenitive(word: string): string | undefined {
  const small = lower(word)
  const found = /^(.{2,})([ıiuü])n$/.exec(small)
  if (!found) return undefined
  const bare = /^(.*[aeıioöuü])n[ıiuü]n$/.exec(small)?.[1]
  if (bare !== undefined && (/[aeoö]$/.test(bare) || NOUNS_IN_I.has(bare)))
    return decline(word.slice(0, bare.length), 'acc')
  return word.slice(0, -1)
}

const HARD: Record<string, string> = { b: 'p', c: 'ç', ğ: 'k' }

/** The nominative of any genitive: 'paketin' → 'paket', 'belgenin' → 'belge', 'desteğin' → 'destek', 'bunun' → 'bu'. */
export function nominativeOfGenitive(word: string): string | undefined {
  const certain = nominative(word)
  if (certain !== undefined) return certain
  const small = lower(word)
  const vowel = /^(.*[aeıioöuü])n[ıiuü]n$/.exec(small)?.[1]
  if (vowel !== undefined) return word.slice(0, vowel.length)
  const stem = /^(.{2,})[ıiuü]n$/.exec(small)?.[1]
  if (stem === undefined) return undefined
  for (const [noun, possessed] of SOFTENING_NOUNS)
    if (possessed.slice(0, -1) === stem) return word.charAt(0) + noun.slice(1)
  const last = HARD[stem.charAt(stem.length - 1)]
  return last && stem.length > 3 ? word.slice(0, stem.length - 1) + last : word.slice(0, stem.length)
}
