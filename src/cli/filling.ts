import type { CheckResult } from '../check'
import type { Field } from '../libraries/field'
import { escapeHtml } from '../markup/html'
import { splice } from '../splice'
import type { Applicability } from '../stages/guard'
import type { Finding, Suggestion } from '../stages/report'
import type { Edit } from '../text'
import type { FieldChecker } from './checking'
import type { Library } from './library'
import { replyName } from './reply-name'
import type { Rewriter } from './rewriting'
import { SlotStyle } from './slots'
import type { Values } from './values'

/** More rounds than slots that a sentence can have. */
const mostRounds = 24

/** A rewrite with its slots filled. */
interface Filled {
  readonly finding: Finding
  readonly suggestion: Suggestion
  readonly edit: Edit
}

/**
 * Makes the rewrites that are as safe as wanted, and those with slots where a value is there for each slot. A slot
 * without a value leaves its sentence as it is.
 */
export function fillingRewriter(checker: FieldChecker, upTo: Applicability, values: Values): Rewriter {
  return (library, field) => {
    const plain = checker.rewrite(library, field, upTo === 'fill' ? 'review' : upTo)
    const applied = [...plain.applied]
    let { text } = plain
    let result = checker.checkText(library, field, text)
    for (let round = 0; upTo === 'fill' && round < mostRounds; round++) {
      const filled = fillSentences(text, result, slotFiller(checker, library, field, values))
      const next = splice(
        text,
        filled.map(({ edit }) => edit),
      )
      const after = checker.checkText(library, field, next)
      // A value that is at fault itself would be rewritten for ever.
      if (filled.length === 0 || after.findings.length >= result.findings.length) break
      applied.push(...filled.map((one) => appliedOf(one, result, text)))
      text = next
      result = after
    }
    return { text, applied, remaining: result.findings.length, slots: [] }
  }
}

/** Fills the first rewrite of each sentence that can be. */
function fillSentences(
  text: string,
  { findings, sentences }: CheckResult,
  fill: (replacement: string, original: string) => string | undefined,
): readonly Filled[] {
  const filled: Filled[] = []
  let done = 0
  for (const finding of findings) {
    const [suggestion] = finding.suggestions
    if (suggestion === undefined || finding.start < done || suggestion.start < done) continue
    const { start, end } = suggestion
    const replacement = fill(suggestion.replacement, text.slice(start, end))
    if (replacement === undefined) continue
    filled.push({ finding, suggestion, edit: { start, end, replacement } })
    const sentence = sentences.find((one) => one.start <= finding.start && finding.start < one.end)
    done = Math.max(end, sentence?.end ?? 0)
  }
  return filled
}

function slotFiller(checker: FieldChecker, library: Library, field: Field, values: Values) {
  const style = new SlotStyle(checker.slotsOf(library, field))
  const isHtml = checker.formatOf(library, field) === 'html'
  const name = replyName(field)
  return (replacement: string, original: string): string | undefined => {
    const slots = style.added(replacement, original)
    const given = slots.map((slot) => [slot, values.valueOf(slot, name)] as const)
    if (slots.length === 0) return undefined
    let text = replacement
    for (const [slot, value] of given) {
      if (value === undefined) return undefined
      text = style.fill(text, slot, isHtml ? escapeHtml(value, '', '') : value)
    }
    return text
  }
}

function appliedOf({ finding, suggestion, edit }: Filled, { sentences }: CheckResult, text: string) {
  const { concept, rule } = finding
  const around = sentences.find(({ start, end }) => start <= finding.start && finding.start < end) ?? edit
  const start = Math.min(around.start, edit.start)
  const end = Math.max(around.end, edit.end)
  const before = text.slice(start, end)
  const after = splice(before, [{ ...edit, start: edit.start - start, end: edit.end - start }])
  return { concept, rule, applicability: suggestion.applicability, before, after }
}
