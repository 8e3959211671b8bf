import { type ConceptId, concepts } from '../../rules'
import type { Silence } from '../libraries/field'
import { nearest } from '../nearest'
import { protect } from '../stages/protect'
import type { Finding } from '../stages/report'
import type { Format, Span } from '../text'

/** A comment inside a text that silences concepts in a stretch of it; offsets in the text. */
export interface InlineIgnore extends Span, Pick<Silence, 'concepts' | 'reason'> {}

const command = 'upword-ignore'

/** The comments inside a text. */
export function inlineIgnores(text: string, format: Format): readonly InlineIgnore[] {
  if (!text.includes(command)) return []
  const view = protect(text, format)
  return view.ignores.map(({ concepts: names, reason, ...span }) => ({
    ...view.toSource(span),
    concepts: names,
    reason,
  }))
}

/** The same text with its comments out of force; every offset stays. */
export function unsilenced(text: string): string {
  return text.replaceAll(command, command.replace('-', '_'))
}

/** The concepts that a comment names; all of them where it names none. */
export function namedConcepts({ concepts: names }: Pick<Silence, 'concepts'>): readonly ConceptId[] {
  return concepts.filter(({ id }) => names.length === 0 || names.includes(id)).map(({ id }) => id)
}

/** What the writer of a comment should know: a reason that is missing, names that no concept has. */
export function slipsOf({
  concepts: names,
  reason,
}: Pick<Silence, 'concepts' | 'reason'>): readonly string[] {
  if (reason === '') return ['this comment takes effect once a reason follows its colon']
  const ids: readonly string[] = concepts.map(({ id }) => id)
  return names
    .filter((name) => !ids.includes(name))
    .map((name) => {
      const meant = nearest(name, ids)
      const hint = meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`
      return `${JSON.stringify(name)} is no concept${hint}`
    })
}

/**
 * What a comment silences that is gone by now.
 *
 * @param findings those where the comment holds, as if it were not there
 * @param isOn which concepts are looked for at all
 */
export function idleParts(
  comment: Pick<Silence, 'concepts' | 'reason'>,
  findings: readonly Pick<Finding, 'concept'>[],
  isOn: (id: ConceptId) => boolean,
): readonly string[] {
  if (comment.reason === '') return []
  const wanted = namedConcepts(comment).filter(isOn)
  const idle = wanted.filter((id) => findings.every(({ concept }) => concept !== id))
  if (wanted.length === 0) return []
  if (idle.length === wanted.length) return ['this comment has done its work: take it out']
  if (comment.concepts.length === 0) return []
  return idle.map((id) => `${JSON.stringify(id)} has done its work here: take it out of this comment`)
}
