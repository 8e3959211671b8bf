import { difference } from '../../../libraries/difference'
import type { Edit, Span } from '../../../text'
import type { ReplyReport } from '../../report'
import { directionOf } from './language'
import { type Content, html, type Markup } from './markup'

/** A reply before and after, side by side, with the words at fault and the change marked. */
export function versions(reply: ReplyReport): Markup {
  const { field, language, findings } = reply
  const after = reply.rewritten()
  const edits = difference(field.value, after)
  const before = version('Before', language, marked(field.value, findings, edits))
  if (edits.length === 0) return html`<div class="versions">${before}</div>`
  return html`<div class="versions">${before}${version('After', language, inserted(field.value, edits))}</div>`
}

function version(name: string, language: string, text: Content): Markup {
  return html`
<div class="version">
<h4>${name}</h4>
<div class="text" lang="${language}" dir="${directionOf(language)}">${text}</div>
</div>`
}

/** The text with the words at fault marked, and struck where they go. */
function marked(text: string, findings: readonly Span[], edits: readonly Edit[]): Content {
  const borders = [...findings, ...edits].flatMap(({ start, end }) => [start, end])
  const places = [...new Set([0, ...borders, text.length])].sort((a, b) => a - b)
  const inFinding = cursor(findings)
  const inEdit = cursor(edits)
  return places.slice(0, -1).map((start, index) => {
    const words = text.slice(start, places[index + 1])
    const struck = inEdit(start) ? html`<del>${words}</del>` : words
    return inFinding(start) ? html`<mark>${struck}</mark>` : struck
  })
}

/** Tells of offsets, asked in order, whether they are inside one of the sorted spans. */
function cursor(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0
  let end = 0
  return (offset) => {
    for (let span = spans[next]; span !== undefined && span.start <= offset; span = spans[++next])
      end = Math.max(end, span.end)
    return offset < end
  }
}

/** The new text with what is new marked. */
function inserted(text: string, edits: readonly Edit[]): Content {
  const parts: Content[] = []
  let from = 0
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(from, start))
    if (replacement !== '') parts.push(html`<ins>${replacement}</ins>`)
    from = end
  }
  return [...parts, text.slice(from)]
}
