/** Makers of grammar pieces. */
import type { TokenPattern } from '../../contract'
import { type Ending, type Form, splitParticle } from '../morphology'
import { ASSERTING, endings, readAs } from '../read'

/** A word that begins with one of these and reads as a predicate with one of the endings: 품절입니다, 매진되었어요. */
export function beginning(
  starts: string,
  allowed: ReadonlySet<Ending> = ASSERTING,
  fits: (form: Form) => boolean = () => true,
): TokenPattern {
  const list = starts.trim().split(/\s+/)
  return {
    test: (token) =>
      token.kind === 'word' &&
      list.some((start) => token.key.startsWith(start)) &&
      readAs(token, (form) => allowed.has(form.ending) && fits(form)) !== undefined,
    anchors: { prefixes: list },
  }
}

/** One of the nouns with any particle or none. */
export function nouns(words: string): TokenPattern {
  const list = words.trim().split(/\s+/)
  const set = new Set(list)
  return {
    test: (token) => token.kind === 'word' && (set.has(token.key) || set.has(splitParticle(token.key).noun)),
    anchors: { prefixes: list, words: list },
  }
}

/** A word that ends in one of these nouns, with any particle. */
export function nounsEndingIn(tails: string): TokenPattern {
  const list = tails.trim().split(/\s+/)
  return {
    test: (token) => {
      if (token.kind !== 'word') return false
      const { noun } = splitParticle(token.key)
      return list.some((tail) => noun.endsWith(tail))
    },
  }
}

/** Statements about the past: 했습니다, 되었어요. */
export const PAST_SAYING = endings(
  'S니다 S니다만 A요 네요 지요 죠 거든요 N데요 N데 군요 T다 Eㅁ E며 고 지만 E니 E니까 O니 E나 A서 E므로 A',
)
