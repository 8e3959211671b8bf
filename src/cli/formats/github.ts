import { replyNames } from '../reply-name'
import type { PlacedFinding, Report } from '../report'
import { visibleLines } from '../terminal'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * The result of `--reporter github`: workflow commands, which GitHub shows beside the lines of a pull request
 * (GitHub Docs, "Workflow commands for GitHub Actions").
 */
export function formatGitHub({ files, unread }: Report): string {
  const findings = files.flatMap(({ name, replies }) =>
    replies.flatMap(({ field, findings: found }) =>
      found.map((finding) => annotation(name, replyNames(field).join(' · '), finding)),
    ),
  )
  const problems = unread.map(({ file, place, reason }) =>
    command('error', { file, line: place?.line, col: place?.column, title: 'upword' }, reason),
  )
  return [...findings, ...problems].join('')
}

function annotation(file: string, reply: string, finding: PlacedFinding): string {
  const { place, endPlace, severity, concept, message, suggestions } = finding
  // Columns are allowed only where the annotation stays on one line.
  const columns = place.line === endPlace.line ? { col: place.column, endColumn: endPlace.column } : {}
  const properties = {
    file,
    line: place.line,
    endLine: endPlace.line,
    ...columns,
    title: `upword: ${concept}`,
  }
  const rewrites = suggestions.map(({ applicability, preview }) => `${applicability}: ${preview}`)
  return command(
    commands[severity],
    properties,
    [reply, message, ...rewrites].filter((line) => line !== '').join('\n'),
  )
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
) {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined)
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${name} ${list}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return visibleLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
