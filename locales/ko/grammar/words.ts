/** Makers of grammar pieces. */
import type { TokenPattern } from '../../contract'
import { type Ending, type Form, splitParticle } from '../morphology'
import { ASSERTING, readAs } from '../read'

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

/** A word that begins with one of these. */
export function starting(starts: string): TokenPattern {
  const list = starts.trim().split(/\s+/)
  return { test: (token) => list.some((start) => token.key.startsWith(start)), anchors: { prefixes: list } }
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
