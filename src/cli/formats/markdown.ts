import { replyNames } from '../reply-name'
import {
  type FileReport,
  type PlacedFinding,
  type ReplyReport,
  type Report,
  type Summary,
  type Totals,
  totalsOf,
} from '../report'
import { counted, visible } from '../terminal'
import { placeName } from './pretty'
import { readiness } from './readiness'

/** The result of `--reporter markdown`, for a page, a pull request or the summary of a CI job. */
export function formatMarkdown({ files, unread, summary, view }: Report): string {
  const { replies, ready, findings, score } = summary
  const read = `${counted(replies, 'reply', 'replies')} read, ${readiness(replies, ready)}.`
  const parts = [
    '# upword',
    `**Score ${score} of 100.** ${read} ${counted(findings, 'phrase')} to say better.`,
    ...(view === 'overview' ? overview(files, summary) : files.flatMap(fileSection)),
    ...(unread.length === 0 ? [] : ['## Left as found', list(unread.map(problemItem))]),
  ]
  return `${parts.join('\n\n')}\n`
}

function overview(files: readonly FileReport[], { byConcept, byLanguage }: Summary): readonly string[] {
  const heading = ['replies', 'ready', 'findings', 'score']
  const row = (name: string, { replies, ready, findings, score }: Totals) => [
    ...[escapeMarkdown(name), replies, ready, findings, score],
  ]
  return [
    table(
      ['file', ...heading],
      files.map(({ name, replies }) => row(name, totalsOf(replies))),
    ),
    table(
      ['language', ...heading],
      byLanguage.map((totals) => row(totals.language, totals)),
    ),
    ...(byConcept.length === 0 ? [] : [table(['concept', 'findings'], byConcept)]),
  ]
}

function table(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = heading.map((_, column) => (column === 0 ? '---' : '---:'))
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function fileSection({ name, replies }: FileReport): readonly string[] {
  const open = replies.filter(({ findings }) => findings.length > 0)
  if (open.length === 0) return []
  return [`## ${escapeMarkdown(name)}`, ...open.flatMap((reply) => replySection(reply))]
}

function replySection({ field, language, score, findings }: ReplyReport): readonly string[] {
  const heading = [...replyNames(field).map(escapeMarkdown), language, `score ${score}`].join(', ')
  return [`### ${heading}`, list(findings.map((finding) => findingItem(finding, field.value)))]
}

/** Sentences stand in paragraphs of their own, so that each takes its own direction. */
function findingItem(
  { place, severity, concept, message, suggestions, ...marked }: PlacedFinding,
  value: string,
) {
  const { start, end, sentence } = marked
  const [before, words, after] = [
    value.slice(sentence.start, start),
    value.slice(start, end),
    value.slice(end, Math.max(sentence.end, end)),
  ].map(escapeMarkdown)
  const paragraphs = [
    `${placeName(place)} ${severity} **${concept}**`,
    `> ${before}<strong>${words}</strong>${after}`,
    escapeMarkdown(message),
    ...suggestions.map(({ applicability, preview }) => `${applicability}:\n\n> ${escapeMarkdown(preview)}`),
  ]
  return paragraphs.join('\n\n')
}

function problemItem({ file, place, reason }: Report['unread'][number]): string {
  return escapeMarkdown(`${file}${place === undefined ? '' : `:${placeName(place)}`}: ${reason}`)
}

function list(items: readonly string[]): string {
  return items
    .map((item) => `- ${item.replaceAll('\n', '\n  ')}`)
    .join('\n')
    .replace(/^ +$/gm, '')
}

// Signs that Markdown reads as more than themselves, wherever they stand in a line that begins with a word.
const signs = /[\\`*_{}[\]<>()#|~&]/g

/** Text that shows as it is, on one line. */
function escapeMarkdown(text: string): string {
  const line = visible(text.replace(/[\t\n\r ]+/g, ' ')).replace(signs, '\\$&')
  // Quotations begin with what the reply begins with: "- item" or "1. step" there is no list of the report.
  return line.replace(/^ *(?=[-+=])/, '$&\\').replace(/^( *\d+)\./, '$1\\.')
}
