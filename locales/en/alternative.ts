/** "Not A; B works" → "B works": the sentence itself names what works instead. */
import type { Match, Rewrite, Token } from '../contract'
import { isClause, opensClause } from './clauses'
import { finiteAuxiliaries, prepositions } from './lexicon'

const NEGATED =
  /^(not|n't|nt|no|never|nothing|none|nobody|unable|unless|without|cannot|unfortunately|against|policy|prohibited|forbidden|impossible|unavailable)$/

const stops = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).every(({ kind }) => kind === 'mark')

const NAMELESS = /^(else|another|working|looking|trying|hope|hoping|sorry|regret|understand|aware|doubt)$/
const GREETING = /^(hi|hello|hey|dear|thanks)$/
/** What may stand before the clause that goes, and goes with it. */
const REGRET =
  /^(i|we|am|'m|are|'re|so|very|really|truly|terribly|sorry|apologies|unfortunately|sadly|no|nope|but|that|,)$/

/**
 * Keeps what follows the join, where that is a clause of its own without a negation.
 * The match captures `join` and `kept`, and begins with the clause that goes.
 */
export function alternative(match: Match<'join' | 'kept'>): Rewrite | undefined {
  const { sentence } = match
  const kept = match.range('kept')
  const start = GREETING.test(sentence.tokens[0]?.key ?? '')
    ? sentence.tokens.findIndex(({ key }) => key === ',') + 1
    : 0
  if (kept.start < 0 || sentence.tokens.slice(start, match.start).some(({ key }) => !REGRET.test(key)))
    return undefined
  const tokens = sentence.tokens.slice(kept.start, kept.end)
  if (tokens.some(({ kind, key }) => kind === 'slot' || NEGATED.test(key))) return undefined
  const [first] = tokens
  // "It's sold out :(" has no second half.
  if (first?.kind === 'mark') return undefined
  // "… can I get you something else?", "… but we are working on it" name nothing.
  if (tokens.some(({ key }) => NAMELESS.test(key))) return undefined
  const words = tokens.filter(({ kind }) => kind !== 'mark').length
  // After a semicolon or "but" there stands a clause; elsewhere it must show.
  const parted =
    /^(;|,? ?but|–|—)$/i.test(match.text('join')) &&
    words >= 3 &&
    first !== undefined &&
    !prepositions.has(first.key)
  // "…, how about the red one?" offers it.
  const offers = words >= 3 && /^(how|what|can|may|could|shall)$/.test(first?.key ?? '')
  if (
    !parted &&
    !offers &&
    !opensClause(sentence.tokens, kept.start) &&
    !isClause(sentence, kept.start, kept.end)
  )
    return undefined
  const gone = match.between(start, kept.start, '', { keepsAlternative: true })
  // "… but our partner can" leans on the verb that goes: it is said again.
  const last = tokens.findIndex(({ kind }, index) => kind !== 'mark' && stops(tokens, index + 1))
  const leaning = tokens[last]
  if (!leaning || !finiteAuxiliaries.has(leaning.key)) return gone
  const negation = sentence.tokens.findIndex(
    ({ key }, index) => /^(not|n't|nt)$/.test(key) && /^ca(n)?$/.test(sentence.tokens[index - 1]?.key ?? ''),
  )
  const said = match.slice(negation + 1, match.range('join').start)
  if (leaning.key !== 'can' || negation < start || negation > kept.start || said === '') return undefined
  const at = kept.start + last
  return { ...gone, edits: [...gone.edits, ...match.between(at, at + 1, `can ${said}`).edits] }
}
