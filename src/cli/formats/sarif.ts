import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { concepts } from '../../../rules'
import type { Field } from '../../libraries/field'
import type { Lines, Place } from '../../libraries/lines'
import type { Suggestion } from '../../stages/report'
import type { Span } from '../../text'
import { replyName } from '../reply-name'
import type { FileReport, PlacedFinding, ReplyReport, Report } from '../report'
import { jsonText } from './json-text'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * The result of `--reporter sarif`: SARIF 2.1.0 (OASIS), with every rewrite as a fix. Columns count UTF-16 code
 * units from 1, the end excluded, as in the rest of upword; a rule is a concept.
 */
export function formatSarif({ files, unread, version }: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'upword', version, rules: concepts.map(rule) } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts: files.map(({ name }) => ({ location: location(name) })),
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ file, place, reason }) => ({
              level: 'error',
              message: { text: reason },
              locations: [physical(file, place && { startLine: place.line, startColumn: place.column })],
            })),
          },
        ],
        results: files.flatMap((file) =>
          file.replies.flatMap((reply) => reply.findings.map((finding) => result(file, reply, finding))),
        ),
      },
    ],
  }
  return `${jsonText(log, 2)}\n`
}

function rule({ id, what, why, instead, severity, category }: (typeof concepts)[number]) {
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: instead },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [category] },
  }
}

function result({ name, lines }: FileReport, { field, language }: ReplyReport, finding: PlacedFinding) {
  const { place, endPlace, concept, severity, message, why, suggestions } = finding
  const { id, path } = replyName(field)
  return {
    ruleId: concept,
    ruleIndex: concepts.findIndex(({ id }) => id === concept),
    level: levels[severity],
    message: { text: `${message} ${why}` },
    locations: [
      {
        ...physical(name, regionBetween(place, endPlace)),
        ...(path !== '' && {
          logicalLocations: [
            { ...(id !== undefined && { name: id }), fullyQualifiedName: path, kind: 'value' },
          ],
        }),
      },
    ],
    fixes: suggestions.flatMap((suggestion) => fix(name, lines, field, suggestion)),
    properties: { rule: finding.rule, language },
  }
}

function fix(file: string, lines: Lines, field: Field, { applicability, preview, ...edit }: Suggestion) {
  const replacements = field.toFileEdits([edit]).map(({ replacement, ...span }) => ({
    deletedRegion: regionOf(span, lines),
    insertedContent: { text: replacement },
  }))
  if (replacements.length === 0) return []
  return [
    {
      description: { text: `${applicability}: ${preview}` },
      artifactChanges: [{ artifactLocation: location(file), replacements }],
      properties: { applicability },
    },
  ]
}

function regionOf({ start, end }: Span, lines: Lines) {
  return regionBetween(lines.placeOf(start), lines.placeOf(end))
}

function regionBetween(start: Place, end: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function physical(file: string, region: object | undefined) {
  return { physicalLocation: { artifactLocation: location(file), ...(region && { region }) } }
}

/** A file name as a URI: relative to where the command ran, or absolute where it was named so. */
function location(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href }
  return { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') }
}
