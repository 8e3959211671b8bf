/** Findings and suggestions as callers see them: offsets of the source, words in the reader's language. */
import type { Category, FindingConceptId, Severity } from '../../rules'
import { diff } from '../diff'
import type { Masked } from '../mask'
import type { Edit, Span, View } from '../text'
import type { Applicability } from './guard'
import type { Hit } from './match'

/** New words for a stretch of the source. Offsets are UTF-16 code units of the source, half-open. */
export interface Suggestion {
  readonly replacement: string
  readonly start: number
  readonly end: number
  /** `safe`: meaning kept. `review`: certainty or commitment raised. `fill`: a slot waits for a fact. */
  readonly applicability: Applicability
  /** The whole sentence with the suggestion made. */
  readonly preview: string
}

/** A fault: where it is, why it matters and what to say instead. Offsets are UTF-16 code units of the source. */
export interface Finding {
  readonly concept: FindingConceptId
  readonly category: Category
  readonly severity: Severity
  /** `language/concept/rule` */
  readonly rule: string
  readonly start: number
  readonly end: number
  /** The words of the source at fault. */
  readonly text: string
  /** What to do, in one sentence. */
  readonly message: string
  readonly why: string
  /** Empty where only advice is right. */
  readonly suggestions: readonly Suggestion[]
}

/** How a reader is spoken to and how slots are written. */
export interface Reporting {
  readonly source: string
  readonly view: View
  readonly slots: (name: string) => string
  /** The catalogue's English instead of the words of the pack. */
  readonly inEnglish: boolean
  readonly severityOf: (hit: Hit) => Severity
}

/** An edit of a masked sentence as an edit of the view. A sentence that goes takes the space behind it along. */
function toViewEdit(
  edit: Edit,
  masked: Masked,
  reporting: Pick<Reporting, 'view' | 'slots'>,
  goes: boolean,
): Edit {
  const { text } = reporting.view
  let start = masked.toView(edit.start)
  let end = masked.toView(edit.end)
  if (goes) {
    const stop = end
    while (end < text.length && (text[end] === ' ' || text[end] === '\t')) end++
    // At the end of a paragraph there is no space behind: the one before goes.
    if (end === stop || end === text.length || text[end] === '\n') {
      end = stop
      while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
    }
  }
  return { start, end, replacement: masked.show(edit.replacement, reporting.slots) }
}

/** Several edits of the source as one, with the source in between as it is. */
function joinEdits(edits: readonly Edit[], source: string): Edit | undefined {
  const [first] = edits
  const last = edits[edits.length - 1]
  if (!first || !last) return undefined
  let replacement = ''
  let at = first.start
  for (const edit of edits) {
    replacement += source.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return { start: first.start, end: last.end, replacement }
}

/** The edits of the source that turn one version of a masked sentence into another; an empty one goes as a whole. */
export function sourceEdits(
  before: string,
  after: string,
  masked: Masked,
  reporting: Pick<Reporting, 'view' | 'slots'>,
): readonly Edit[] {
  const goes = after === ''
  return diff(before, after).flatMap((edit) =>
    reporting.view.toSourceEdits(toViewEdit(edit, masked, reporting, goes)),
  )
}

/** A rewritten sentence as a suggestion for the source. */
export function suggest(
  before: string,
  after: string,
  applicability: Applicability,
  masked: Masked,
  reporting: Reporting,
): Suggestion | undefined {
  const joined = joinEdits(sourceEdits(before, after, masked, reporting), reporting.source)
  return joined && { ...joined, applicability, preview: masked.show(after, reporting.slots) }
}

/** A hit as a finding. */
export function report(
  hit: Hit,
  masked: Masked,
  suggestions: readonly Suggestion[],
  reporting: Reporting,
): Finding {
  const { concept, expression, id, rule } = hit.active
  const inView: Span = { start: masked.toView(hit.span.start), end: masked.toView(hit.span.end) }
  const { start, end } = reporting.view.toSource(inView)
  const text = reporting.source.slice(start, end)
  const message = rule.message ?? (reporting.inEnglish ? concept.instead : expression.message)
  return {
    concept: concept.id,
    category: concept.category,
    severity: reporting.severityOf(hit),
    rule: id,
    start,
    end,
    text,
    message: message.replaceAll('{match}', () => reporting.view.text.slice(inView.start, inView.end)),
    why: rule.why ?? (reporting.inEnglish ? concept.why : expression.why),
    suggestions,
  }
}

/** A finding of a text that moves by so many code units. */
export const moved = (finding: Finding, by: number): Finding =>
  by === 0
    ? finding
    : {
        ...finding,
        start: finding.start + by,
        end: finding.end + by,
        suggestions: finding.suggestions.map((suggestion) => ({
          ...suggestion,
          start: suggestion.start + by,
          end: suggestion.end + by,
        })),
      }
