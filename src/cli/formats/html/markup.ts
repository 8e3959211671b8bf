import { visibleLines } from '../../terminal'

/** HTML that is ready; everything else is text and is escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What stands in a template: text, which is escaped, HTML, or a list of both. */
export type Content = string | number | Markup | readonly Content[]

/** A template of HTML. What is put in is text unless it is {@link Markup} itself, so that nothing is forgotten. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...contents.map(sourceOf)))
}

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source
  if (typeof content === 'object') return content.map(sourceOf).join('')
  return escapeHtml(String(content))
}

const references: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;' },
  ...{ '"': '&quot;', "'": '&#39;' },
}

/** Text as HTML, also inside attributes; what would be unseen or turn the direction is shown as `\u{…}`. */
function escapeHtml(text: string): string {
  return visibleLines(text).replace(/[&<>"']/g, (sign) => references[sign] ?? sign)
}
