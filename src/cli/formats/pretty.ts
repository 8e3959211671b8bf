import type { Place } from '../../libraries/lines'
import { pathName } from '../field-path'
import type { FileReport, PlacedFinding, ReplyReport, Summary } from '../report'
import { type Colors, counted, visible } from '../terminal'

/** How much of a sentence is shown on either side of the words at fault, in UTF-16 code units. */
const around = 60

/** What was found, by file and reply, with what to say instead. */
export function formatFindings(files: readonly FileReport[], colors: Colors): string {
  return files.map((file) => formatFile(file, colors)).join('')
}

function formatFile({ name, replies }: FileReport, colors: Colors): string {
  const open = replies.filter(({ findings }) => findings.length > 0)
  if (open.length === 0) return ''
  return `${colors.underline(visible(name))}\n${open.map((reply) => formatReply(reply, colors)).join('')}\n`
}

function formatReply({ field, language, score, findings }: ReplyReport, colors: Colors): string {
  const name = pathName(field.path)
  const heading = [...(name === '' ? [] : [colors.bold(visible(name))]), language, `score ${score}`].join(
    '  ',
  )
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

/** The words at fault in their sentence: underlined in colour, in brackets without. */
function excerpt({ start, end, sentence }: PlacedFinding, value: string, colors: Colors): string {
  const words = shown(value.slice(start, end))
  const marked = colors.isColorSupported ? colors.bold(colors.underline(words)) : `[${words}]`
  return (
    shownEnd(value.slice(sentence.start, start)) +
    marked +
    shownStart(value.slice(end, Math.max(sentence.end, end)))
  )
}

/** The start of a text, up to a space where it is long. */
function shownStart(text: string): string {
  if (text.length <= around) return shown(text)
  const space = text.lastIndexOf(' ', around)
  return `${shown(text.slice(0, space < 0 ? around : space))} …`
}

function shownEnd(text: string): string {
  if (text.length <= around) return shown(text)
  const space = text.indexOf(' ', text.length - around)
  return `… ${shown(text.slice(space < 0 ? text.length - around : space + 1))}`
}

function shown(text: string): string {
  return visible(text.replace(/[\t\n\r ]+/g, ' '))
}

/** What the result comes to, and what to do next. */
export function formatSummary(summary: Summary, colors: Colors, next: string | undefined): string {
  const { replies, ready, findings, score, byApplicability } = summary
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
  return `${lines.join('\n')}\n`
}

function readiness(replies: number, ready: number): string {
  if (ready === replies) return replies === 1 ? 'ready to send' : 'all ready to send'
  return ready === 0 ? 'none ready to send yet' : `${ready} ready to send`
}

/** One line for each file, and how often each concept was found. */
export function formatOverview(
  files: readonly FileReport[],
  summaries: readonly Summary[],
  total: Summary,
  colors: Colors,
): string {
  const rows = files.map(({ name }, index) => {
    const { replies = 0, ready = 0, findings = 0, score = 100 } = summaries[index] ?? {}
    return [visible(name), String(replies), String(ready), String(findings), String(score)]
  })
  const table = formatTable([['file', 'replies', 'ready', 'findings', 'score'], ...rows], colors)
  const concepts = formatTable(
    [['concept', 'findings'], ...total.byConcept.map(([concept, count]) => [concept, String(count)])],
    colors,
  )
  return `${table}\n${total.findings > 0 ? `${concepts}\n` : ''}`
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
