/** "I'm sorry, but we can't …": once the sentence says what works, there is nothing to be sorry for. */
import type { Match, Rewrite } from '../contract'
import { determiners, subjectPronouns } from './lexicon'

const BEFORE_SORRY = /^(i|we|am|'m|are|'re|so|very|really|truly|terribly|extremely|my|sincere)$/
const AFTER_SORRY = /^(,|but|that)$/
/** The farthest that the words at fault stand from the subject: "that our drivers currently cannot". */
const FARTHEST = 6

/** ", sorry" after the last word of the sentence, where the rewrite leaves it standing. */
function trailing(match: Match, { edits }: Rewrite): Rewrite['edits'] {
  const { tokens } = match.sentence
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end--
  const comma = tokens[end - 2]
  return tokens[end - 1]?.key === 'sorry' &&
    comma?.key === ',' &&
    edits.every((edit) => edit.end <= comma.start)
    ? match.between(end - 2, end, '').edits
    : []
}

/** The rewrite, with "I'm sorry that" or "Sorry, but" taken out where the same clause goes on to the match. */
export function withoutRegret(match: Match, rewrite: Rewrite): Rewrite {
  const from = Math.min(...rewrite.edits.map((edit) => edit.start))
  const clause = match.sentence.tokens.findIndex((token) => token.end > from)
  const last = trailing(match, rewrite)
  if (last.length > 0) return { ...rewrite, edits: [...rewrite.edits, ...last] }
  const { tokens } = match.sentence
  // "No, I'm sorry but …" keeps its answer.
  const start = tokens[0]?.key === 'no' && tokens[1]?.kind === 'mark' ? 2 : 0
  let end = tokens.findIndex((token, index) => index >= start && !BEFORE_SORRY.test(token.key))
  if (!/^(sorry|apologies)$/.test(tokens[end]?.key ?? '')) return rewrite
  const sorry = end++
  while (AFTER_SORRY.test(tokens[end]?.key ?? '')) end++
  // "Sorry, I can …" reads well as it is.
  if (end === sorry + 2 && tokens[sorry + 1]?.kind === 'mark') return rewrite
  const subject = tokens[end]?.key ?? ''
  const between = tokens.slice(end, clause)
  if (
    end > clause ||
    between.length > FARTHEST ||
    between.some(({ kind, key }) => kind === 'mark' || /^(and|or|but)$/.test(key)) ||
    !(subjectPronouns.has(subject) || determiners.has(subject))
  )
    return rewrite
  return { ...rewrite, edits: [...match.between(start, end, '').edits, ...rewrite.edits] }
}
