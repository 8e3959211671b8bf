import { replyNames } from '../../reply-name'
import { applicabilityOf, type PlacedFinding, type ReplyReport } from '../../report'
import { placeName } from '../pretty'
import { directionOf, languageName } from './language'
import { html, type Markup } from './markup'
import { scoreMeter } from './score'
import { versions } from './versions'

/** A reply with something to say better. */
export function replyCard(file: string, reply: ReplyReport): Markup {
  const { field, place, language, score, findings } = reply
  const [first = file, ...others] = replyNames(field)
  const unique = (values: readonly string[]) => [...new Set(values)].join(' ')
  const concepts = unique(findings.map(({ concept }) => concept))
  const actions = unique(findings.map(applicabilityOf))
  return html`
<article class="reply" data-language="${language}" data-concept="${concepts}" data-action="${actions}">
<header>
<h3><bdi>${first}</bdi></h3>
<p>${others.map((name) => html`<bdi>${name}</bdi> · `)}<bdi>${file}</bdi>:${placeName(place)} · ${languageName(language)} · score ${scoreMeter(score)}</p>
</header>
${versions(reply)}
<ul class="findings">${findings.map((finding) => findingItem(finding, language))}</ul>
</article>`
}

function findingItem(finding: PlacedFinding, language: string): Markup {
  const { concept, severity, text, message } = finding
  const action = applicabilityOf(finding)
  return html`
<li><span class="action ${action}">${action}</span> <b>${concept}</b> <span class="quiet">${severity}</span>
${message.includes(text) ? '' : html`<q lang="${language}" dir="${directionOf(language)}">${text}</q> `}<span dir="auto">${message}</span></li>`
}
