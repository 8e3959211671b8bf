import { createHash } from 'node:crypto'
import { openReplies, type Report } from '../../report'
import { counted } from '../../terminal'
import { placeName } from '../pretty'
import { readiness } from '../readiness'
import { figures } from './figures'
import { type Filter, filterButtons, filterForm, filterStyle, filtersOf } from './filters'
import { html, Markup } from './markup'
import { replyCard } from './reply'
import { script } from './script'
import { style } from './style'

/**
 * The result of `--reporter html`: one page that needs nothing else, asks nobody for anything and works without
 * scripts. Its own style and script alone may run, by their hash; everything that was read is text.
 */
export function formatHtml(report: Report): string {
  const filters = filtersOf(report)
  const styles = style + filterStyle(filters)
  const policy = `default-src 'none'; style-src '${hash(styles)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>upword: score ${report.summary.score} of 100</title>
<style>${new Markup(styles)}</style>
</head>
<body>
${overview(report)}
${figures(report)}
${replies(report, filters)}
${unread(report)}
${report.summary.findings > 0 ? html`<script>${new Markup(script)}</script>` : ''}
</body>
</html>
`
  return page.source
}

function hash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}

function overview({ summary }: Report): Markup {
  const { replies, ready, findings, score, byApplicability } = summary
  const { safe, review, fill, advice } = byApplicability
  return html`
<header>
<h1>upword</h1>
<p class="total">${score} <small>of 100</small></p>
<p>${counted(replies, 'reply', 'replies')} read, ${readiness(replies, ready)}.</p>
<p>${counted(findings, 'phrase')} to say better: ${safe} safe (same meaning), ${review} to review (firmer),
${fill} to fill in, ${advice} with advice alone.</p>
</header>`
}

/** Replies with something to say better, those with the lowest score first. */
function replies({ files, summary }: Report, filters: readonly Filter[]): Markup {
  if (summary.findings === 0) return html`<h2>Every reply is ready to send.</h2>`
  return html`
<main>
<h2>Replies to say better, lowest score first</h2>
${filterButtons(filters)}
${filterForm(filters)}
<div class="replies">
${openReplies(files).map(({ file, reply }) => replyCard(file, reply))}
</div>
</main>`
}

function unread({ unread: problems }: Report): Markup | '' {
  if (problems.length === 0) return ''
  const item = ({ file, place, reason }: Report['unread'][number]) =>
    html`<li><bdi>${file}</bdi>${place === undefined ? '' : `:${placeName(place)}`}: ${reason}</li>\n`
  return html`
<section>
<h2>Left as found</h2>
<ul>
${problems.map(item)}</ul>
</section>`
}
