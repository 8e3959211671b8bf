/** Sessions: a text while it is written, and what becomes of findings when it changes. */
import type { CheckResult } from './check'
import { OptionError } from './errors'
import { type Finding, moved } from './stages/report'
import type { Edit } from './text'

/** A text while it is written. */
export interface Session {
  readonly text: string
  /** What the checker says of the text as it stands. */
  readonly result: CheckResult
  /**
   * Makes an edit and checks the sentences that it changed.
   * @param edit offsets in the text as it stands, in UTF-16 code units.
   * @throws OptionError where the edit lies outside the text.
   */
  edit(edit: Edit): CheckResult
  /** Takes another text in place of this one; what both have in common is not checked again. */
  replace(text: string): CheckResult
}

/**
 * Findings as they stand after an edit, until the text is checked again: those behind it move along, and those that it
 * touches, or whose rewrite it touches, are left out.
 * @example
 * mapFindings(check('Hello. This could be effective.').findings, { start: 0, end: 5, replacement: 'Hi' })[0].start //=> 9
 */
export function mapFindings(findings: readonly Finding[], { start, end, replacement }: Edit): Finding[] {
  const by = replacement.length - (end - start)
  return findings.flatMap((finding) => {
    const spans = [finding, ...finding.suggestions]
    if (spans.every((span) => span.end < start)) return [finding]
    return spans.every((span) => span.start > end) ? [moved(finding, by)] : []
  })
}

/** Sets up a session: the checker remembers the sentences that stay as they are. */
export function createSession(text: string, check: (text: string) => CheckResult): Session {
  let current = text
  let result = check(text)
  const replace = (now: string): CheckResult => {
    if (now === current) return result
    result = check(now)
    current = now
    return result
  }
  return {
    get text() {
      return current
    },
    get result() {
      return result
    },
    replace,
    edit({ start, end, replacement }) {
      if (!(start >= 0 && start <= end && end <= current.length))
        throw new OptionError('edit', { start, end }, `offsets from 0 to ${current.length}, start before end`)
      return replace(current.slice(0, start) + replacement + current.slice(end))
    },
  }
}
