import { html, type Markup } from './markup'

/** A score with a bar. */
export function scoreMeter(score: number): Markup {
  return html`${score} <meter min="0" max="100" low="50" high="80" optimum="100" value="${score}" aria-hidden="true"></meter>`
}
