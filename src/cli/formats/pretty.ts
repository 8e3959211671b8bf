import type { Place } from '../../libraries/lines'
import { replyNames } from '../reply-name'
import {
  type FileReport,
  openReplies,
  type PlacedFinding,
  type ReplyReport,
  type Report,
  type Summary,
  type Totals,
  totalsOf,
} from '../report'
import { type Colors, counted, visible } from '../terminal'
import { excerpt, shown } from './excerpt'
import { readiness } from './readiness'

/**
 * The result for people in a terminal.
 *
 * @param next what to run next
 */
export function formatPretty(
  { files, summary, view }: Report,
  colors: Colors,
  next: string | undefined,
): string {
  if (files.length === 0) return ''
  const shown = view === 'findings' ? formatFindings(files, colors) : formatOverview(files, summary, colors)
  return shown + formatSummary(summary, colors, next)
}

/** What was found, by file and reply, with what to say instead. */
function formatFindings(files: readonly FileReport[], colors: Colors): string {
  return files.map((file) => formatFile(file, colors)).join('')
}

function formatFile({ name, replies }: FileReport, colors: Colors): string {
  const open = replies.filter(({ findings }) => findings.length > 0)
  if (open.length === 0) return ''
  return `${colors.underline(visible(name))}\n${open.map((reply) => formatReply(reply, colors)).join('')}\n`
}

function formatReply({ field, language, score, findings }: ReplyReport, colors: Colors): string {
  const [first, ...others] = replyNames(field).map(visible)
  const names = [...(first === undefined ? [] : [colors.bold(first)]), ...others.map(colors.dim)]
  const heading = [...names, language, `score ${score}`].join('  ')
  return `  ${heading}\n${findings.map((finding) => formatFinding(finding, field.value, colors)).join('')}`
}

function formatFinding(finding: PlacedFinding, value: string, colors: Colors): string {
  const { place, severity, concept, message, suggestions } = finding
  const lines = [
    `    ${placeName(place)}  ${colorOf(severity, colors)(severity)}  ${colors.dim(concept)}`,
    `      ${excerpt(finding, value, colors)}`,
    `      ${visible(message)}`,
    ...suggestions.map(
      ({ applicability, preview }) => `      ${colors.green(applicability)}: ${shown(preview)}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** A place as editors take it. */
export function placeName({ line, column }: Place): string {
  return `${line}:${column}`
}

function colorOf(severity: PlacedFinding['severity'], colors: Colors): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
}

/** What the result comes to, and what to do next. */
function formatSummary(summary: Summary, colors: Colors, next: string | undefined): string {
  const { replies, ready, findings, known, score, byApplicability } = summary
  if (replies === 0)
    return 'Nothing here reads like a reply yet; --field names the fields that hold replies.\n'
  const lines = [
    `${counted(replies, 'reply', 'replies')} read, ${readiness(replies, ready)}. Score ${colors.bold(String(score))} of 100.`,
  ]
  if (findings > 0) {
    const { safe, review, fill, advice } = byApplicability
    const parts = [
      `${safe} safe (same meaning)`,
      `${review} to review (firmer)`,
      `${fill} to fill in`,
      `${advice} with advice alone`,
    ]
    lines.push(`${counted(findings, 'phrase')} to say better: ${parts.join(', ')}.`)
    if (next !== undefined && safe > 0) lines.push(`Next: ${next} shows the safe rewrites as a diff.`)
  }
  if (known > 0) lines.push(`${counted(known, 'phrase is', 'phrases are')} known from the baseline.`)
  return `${lines.join('\n')}\n`
}

/** How many replies with the lowest scores are shown. */
const mostWorst = 5

/** One line for each file and each language, the replies to begin with, and how often each concept was found. */
function formatOverview(files: readonly FileReport[], total: Summary, colors: Colors): string {
  const heading = ['replies', 'ready', 'findings', 'score']
  const row = (name: string, { replies, ready, findings, score }: Totals) => [
    ...[visible(name), String(replies), String(ready), String(findings), String(score)],
  ]
  const tables = [
    [['file', ...heading], ...files.map(({ name, replies }) => row(name, totalsOf(replies)))],
    [['language', ...heading], ...total.byLanguage.map((totals) => row(totals.language, totals))],
    [['lowest scores', 'findings', 'score'], ...openReplies(files).slice(0, mostWorst).map(worstRow)],
    [['concept', 'findings'], ...total.byConcept.map(([concept, count]) => [concept, String(count)])],
  ]
  const filled = tables.filter(({ length }) => length > 1)
  return filled.map((rows) => `${formatTable(rows, colors)}\n`).join('')
}

/** A reply as its file, its place and its first name, which is enough to find it. */
function worstRow({ file, reply }: ReturnType<typeof openReplies>[number]): readonly string[] {
  const { field, place, findings, score } = reply
  const [name = ''] = replyNames(field)
  const found = [`${file}:${placeName(place)}`, name].filter((part) => part !== '').map(visible)
  return [found.join('  '), String(findings.length), String(score)]
}

/** Columns side by side, the first one to the left, the others to the right; the first row is the heading. */
function formatTable(rows: readonly (readonly string[])[], colors: Colors): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return lines.map((line, index) => `${index === 0 ? colors.dim(line) : line}\n`).join('')
}
