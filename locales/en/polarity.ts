/** Turning a negated English verb group round. */
import type { Token } from '../contract'

/** What is possible where the tokens say that it is not; nothing for the past, where it is a fact. */
function possible(tokens: readonly Token[]): string | undefined {
  const text = tokens.map((token) => token.key).join(' ')
  if (/\b(was|were|could)\b|^be(en|ing)?\b/.test(text)) return undefined
  if (/^(can|ca)\b/.test(text)) return 'can'
  const [first] = tokens
  if (!first) return undefined
  if (/^(will|'ll|wo|would)$/.test(first.key))
    return first.key === "'ll" ? "'ll be able to" : 'will be able to'
  return `${first.text} able to`
}

/** The same before something else that is offered in its place: a plain "can" says most in the fewest words. */
export function offered(tokens: readonly Token[]): string | undefined {
  const can = possible(tokens)
  if (can === undefined || !/^\S+ able to$/.test(can)) return can
  return /^['’]/.test(can) ? ' can' : 'can'
}

/** "any refund" under a negation is "a refund" without it; "yet" and "either" go. */
export function withoutNegation(text: string): string {
  return text
    .replace(/\bany (?=\w+s\b)/gi, '')
    .replace(/\bany\b/gi, 'a')
    .replace(/(?<!\s)\s*\b(yet|either|at all)\b/gi, '')
}
