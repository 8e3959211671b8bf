import { concepts } from '../../../../rules'
import { type Report, type Totals, totalsOf } from '../../report'
import { languageName } from './language'
import { type Content, html, type Markup } from './markup'
import { scoreMeter } from './score'

/** Tables of what was found: by language, by concept, by file. */
export function figures({ files, summary }: Report): Markup {
  const { byConcept, byLanguage } = summary
  const most = byConcept[0]?.[1] ?? 0
  const languages = byLanguage.map(({ language, ...totals }) => row(languageName(language), totals))
  const byFile = files.map(({ name, replies }) => row(html`<bdi>${name}</bdi>`, totalsOf(replies)))
  const concepts = byConcept.map(([concept, count]) => [
    html`<span title="${whatIs(concept)}">${concept}</span>`,
    count,
    html`<meter class="count" min="0" max="${most}" value="${count}" aria-hidden="true"></meter>`,
  ])
  const heading = ['replies', 'ready', 'findings', 'score']
  return html`
<section class="figures" aria-label="Figures">
<div>
${table('By language', ['language', ...heading], languages)}
${files.length > 1 ? table('By file', ['file', ...heading], byFile) : ''}
</div>
${byConcept.length > 0 ? table('By concept', ['concept', 'findings', ''], concepts) : ''}
</section>`
}

function whatIs(concept: string): string {
  return concepts.find(({ id }) => id === concept)?.what ?? ''
}

function row(name: Content, { replies, ready, findings, score }: Totals): readonly Content[] {
  return [name, replies, ready, findings, scoreMeter(score)]
}

function table(caption: string, heading: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  const line = ([first = '', ...cells]: readonly Content[]) =>
    html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`
  return html`
<table>
<caption>${caption}</caption>
<thead><tr>${heading.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table>`
}
