/** Where a clause stands decides whether it can be turned: reasons and reports keep their wording. */
import type { Match, Rewrite, Rule, Token } from '../contract'
import { opensClause } from './clauses'
import { months, weekdays } from './lexicon'
import { withoutRegret } from './regret'

const REASON = /^(because|why|although|though|whereas)$/
/** What follows is what somebody said or knows. */
const REPORT =
  /^(told|said|says|say|asked|wrote|explained|mentioned|replied|claimed|stated|know|knows|knew|understand|understood)$/
/** A request is a sentence of its own. */
const REQUEST = /^(please|thank you|happy to)\b/i
const NO_REQUEST = /^(that|since|as|if|when|where|who|which|while)$/
const NOTE = /^(note|aware|remember|mind|advised)$/

/** "Since Monday" is a time, "since we" a reason. */
const isReason = (tokens: readonly Token[], at: number): boolean => {
  const { key = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (key === 'as') return opensClause(tokens, at + 1)
  if (key === 'since')
    return (
      next !== undefined &&
      next.kind === 'word' &&
      !weekdays.has(next.key) &&
      !months.has(next.key) &&
      !/^(last|then|yesterday|when|about)$/.test(next.key)
    )
  return REASON.test(key) || REPORT.test(key)
}

/** Whether the words from token `at` on are a reason or a report: said so earlier in the same clause. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && tokens[index]?.kind !== 'mark'; index--)
    if (isReason(tokens, index)) return true
  return false
}

function stands({ sentence: { tokens } }: Match, { edits }: Rewrite): boolean {
  const [first] = edits
  const at = tokens.findIndex(({ end }) => first !== undefined && end > first.start)
  if (!first || at < 0) return true
  const before = tokens[at - 1]?.key ?? ''
  if (REQUEST.test(first.replacement) && NO_REQUEST.test(before))
    return before === 'that' && NOTE.test(tokens[at - 2]?.key ?? '')
  return !isHeld(tokens, at)
}

/** Whether a reason stays that explains why something does not work: it explains nothing once that is turned round. */
function leavesReason({ sentence: { tokens } }: Match, { edits }: Rewrite): boolean {
  return tokens.some(
    (token, index) =>
      (/^(because|due|owing|reasons)$/.test(token.key) ||
        (/^(since|as)$/.test(token.key) && isReason(tokens, index))) &&
      !edits.some(({ start, end }) => start <= token.start && token.end <= end),
  )
}

const withRewrites = (
  rules: readonly Rule[],
  change: (match: Match, rewrite: Rewrite) => Rewrite | undefined,
): readonly Rule[] =>
  rules.map((rule) => ({
    ...rule,
    ...(rule.rewrite && {
      rewrite: (match: Match) => {
        const rewrite = rule.rewrite?.(match)
        return rewrite && stands(match, rewrite) ? change(match, rewrite) : undefined
      },
    }),
  }))

/** Rules that turn a negative round: neither regret nor reason may outlive it. */
export const turned = (rules: readonly Rule[]): readonly Rule[] =>
  withRewrites(rules, (match, rewrite) =>
    leavesReason(match, rewrite) ? undefined : withoutRegret(match, rewrite),
  )

/** The rules, with rewrites only for clauses that stand by themselves. */
export const inMainClauses = (rules: readonly Rule[]): readonly Rule[] =>
  withRewrites(rules, (_, rewrite) => rewrite)
