/** "Not A; B works" → "B works": the sentence itself names what works instead. */
import type { Match, Rewrite } from '../contract'
import { isClause, opensClause } from './clauses'
import { prepositions } from './lexicon'

const NEGATED =
  /^(not|n't|nt|no|never|nothing|none|nobody|unable|unless|without|cannot|unfortunately|against|policy|prohibited|forbidden|impossible|unavailable)$/

/**
 * Keeps what follows the join, where that is a clause of its own without a negation.
 * The match captures `join` and `kept`, and begins with the clause that goes.
 */
export function alternative(match: Match<'join' | 'kept'>): Rewrite | undefined {
  const { sentence } = match
  const kept = match.range('kept')
  if (kept.start < 0 || match.start > 0) return undefined
  const tokens = sentence.tokens.slice(kept.start, kept.end)
  if (tokens.some((token) => NEGATED.test(token.key))) return undefined
  const [first] = tokens
  const words = tokens.filter(({ kind }) => kind !== 'mark').length
  // After a semicolon or "but" there stands a clause; elsewhere it must show.
  const parted =
    /^(;|,? ?but|–|—)$/i.test(match.text('join')) &&
    words >= 3 &&
    first !== undefined &&
    !prepositions.has(first.key)
  if (!parted && !opensClause(sentence.tokens, kept.start) && !isClause(sentence, kept.start, kept.end))
    return undefined
  return match.between(match.start, kept.start, '', { keepsAlternative: true })
}
