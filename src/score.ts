/** One number for a reply. */
import type { Severity } from '../rules'
import type { Span } from './text'

const PENALTY: Readonly<Record<Severity, number>> = { error: 0.6, warning: 0.4, info: 0.2 }

/**
 * 100 where nothing was found, lower with each finding: the mean over the sentences of `1 − penalty`, where the
 * penalties of a sentence (error 0.6, warning 0.4, info 0.2) add up to at most 1, times 100, rounded down.
 * Taking a finding away never lowers it, and a longer text of the same quality has the same score.
 */
export function scoreOf(
  sentences: readonly Span[],
  findings: readonly (Span & { readonly severity: Severity })[],
): number {
  if (findings.length === 0 || sentences.length === 0) return 100
  let sum = 0
  let next = 0
  for (const sentence of sentences) {
    let penalty = 0
    while (next < findings.length && (findings[next] as Span).start < sentence.end) {
      penalty += PENALTY[(findings[next] as { severity: Severity }).severity]
      next++
    }
    sum += 1 - Math.min(1, penalty)
  }
  return Math.floor((100 * sum) / sentences.length + 1e-9)
}
