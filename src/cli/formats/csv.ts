import { replyName } from '../reply-name'
import type { PlacedFinding, ReplyReport, Report } from '../report'
import { visibleLines } from '../terminal'

const columns = [
  ...[
    'file',
    'id',
    'title',
    'field',
    'language',
    'score',
    'line',
    'column',
    'severity',
    'category',
    'concept',
    'rule',
  ],
  ...['text', 'message', 'why', 'applicability', 'replacement', 'preview'],
]

/**
 * The result of `--reporter csv`: one row for each finding, after RFC 4180. A byte order mark in front tells
 * spreadsheets that this is UTF-8; they would show Greek, Korean and Persian as noise otherwise.
 */
export function formatCsv({ files }: Report): string {
  const rows = files.flatMap(({ name, replies }) =>
    replies.flatMap((reply) => reply.findings.map((finding) => rowOf(name, reply, finding))),
  )
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function rowOf(file: string, { field, language, score }: ReplyReport, finding: PlacedFinding) {
  const { place, severity, category, concept, rule, text, message, why, suggestions } = finding
  const [first] = suggestions
  const { id, title, path } = replyName(field)
  return [
    ...[file, id ?? '', title ?? '', path, language, score, place.line, place.column],
    ...[severity, category, concept, rule, text, message, why],
    ...[first?.applicability ?? 'advice', first?.replacement ?? '', first?.preview ?? ''],
  ]
}

// Spreadsheets run a cell that begins so, also after blanks and in the wide forms of East Asian keyboards (OWASP,
// CSV Injection).
const runs = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/

/** A cell in quotes; an apostrophe in front makes text of what a spreadsheet would run. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const seen = visibleLines(value)
  const harmless = runs.test(seen) ? `'${seen}` : seen
  return `"${harmless.replaceAll('"', '""')}"`
}
