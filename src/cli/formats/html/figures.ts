import { concepts } from '../../../../rules'
import { type FileReport, type ReplyReport, type Report, summarise } from '../../report'
import { languageName } from './language'
import { type Content, html, type Markup } from './markup'
import { scoreMeter } from './score'

/** Tables of what was found: by language, by concept, by file. */
export function figures({ files, summary }: Report): Markup {
  const { byConcept } = summary
  const most = byConcept[0]?.[1] ?? 0
  const byLanguage = languagesOf(files).map(([language, replies]) => totals(languageName(language), replies))
  const byFile = files.map(({ name, replies }) => totals(html`<bdi>${name}</bdi>`, replies))
  const concepts = byConcept.map(([concept, count]) => [
    html`<span title="${whatIs(concept)}">${concept}</span>`,
    count,
    html`<meter class="count" min="0" max="${most}" value="${count}" aria-hidden="true"></meter>`,
  ])
  const heading = ['replies', 'ready', 'findings', 'score']
  return html`
<section class="figures" aria-label="Figures">
<div>
${table('By language', ['language', ...heading], byLanguage)}
${files.length > 1 ? table('By file', ['file', ...heading], byFile) : ''}
</div>
${byConcept.length > 0 ? table('By concept', ['concept', 'findings', ''], concepts) : ''}
</section>`
}

/** Replies by language, those with most replies first. */
export function languagesOf(
  files: readonly FileReport[],
): readonly (readonly [string, readonly ReplyReport[]])[] {
  const groups = new Map<string, ReplyReport[]>()
  for (const reply of files.flatMap(({ replies }) => replies)) {
    const group = groups.get(reply.language)
    if (group === undefined) groups.set(reply.language, [reply])
    else group.push(reply)
  }
  return [...groups].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
}

function whatIs(concept: string): string {
  return concepts.find(({ id }) => id === concept)?.what ?? ''
}

function totals(name: Content, replies: readonly ReplyReport[]): readonly Content[] {
  const { ready, findings, score } = summarise([{ replies }])
  return [name, replies.length, ready, findings, scoreMeter(score)]
}

function table(caption: string, heading: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  const row = ([first = '', ...cells]: readonly Content[]) =>
    html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`
  return html`
<table>
<caption>${caption}</caption>
<thead><tr>${heading.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>`
}
