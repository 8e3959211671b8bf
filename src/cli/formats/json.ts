import type { Place } from '../../libraries/lines'
import type { Problem } from '../reading'
import { replyName } from '../reply-name'
import type { PlacedFinding, ReplyReport, Report, Summary } from '../report'
import { jsonText } from './json-text'

/**
 * The result of `check --reporter json` and `report --reporter json`. Stable: within a major version members are
 * added, never renamed or taken away. Lines and columns count from 1, columns and offsets in UTF-16 code units.
 *
 *     {
 *       "version": 1,                        the version of this shape
 *       "files": [{
 *         "file": "macros.json",             as named on the command line
 *         "replies": [{
 *           "path": ["macros", 0, "reply"],  keys and list positions; [] where the file is one text
 *           "field": "macros.0.reply",       the same, as --field takes it
 *           "id": "m7", "title": "Refund",     as the helpdesk knows it, where it does
 *           "line": 4, "column": 14,         where the text starts in the file
 *           "format": "text",                how it was read: text, markdown, html
 *           "language": "en",                of most of the text; "und" where undetermined
 *           "score": 80,                     0 to 100
 *           "findings": [{
 *             "concept": "bad-news", "category": "negative", "severity": "warning",
 *             "rule": "en/bad-news/…",
 *             "start": 0, "end": 13,         offsets in the text of the field, end excluded
 *             "line": 4, "column": 15, "endLine": 4, "endColumn": 28,   in the file
 *             "text": "Unfortunately",
 *             "message": "…", "why": "…",
 *             "suggestions": [{              empty where there is advice alone
 *               "replacement": "", "start": 0, "end": 15,
 *               "applicability": "safe",     safe, review, fill
 *               "preview": "…"               the sentence after it
 *             }]
 *           }]
 *         }]
 *       }],
 *       "unread": [{ "file": "b.json", "line": 3, "column": 1, "reason": "…" }],   line and column where known
 *       "summary": {
 *         "files": 1, "replies": 1, "ready": 0, "findings": 1, "errors": 0, "score": 80,
 *         "known": 0,                      findings that the baseline knows; they are listed nowhere
 *         "byApplicability": { "safe": 1, "review": 0, "fill": 0, "advice": 0 },
 *         "byConcept": [{ "concept": "bad-news", "findings": 1 }],
 *         "byLanguage": [{ "language": "en", "replies": 1, "ready": 0, "findings": 1, "score": 80 }]
 *       }
 *     }
 */
export function formatJson({ files, unread, summary }: Report): string {
  const result = {
    version: 1,
    files: files.map(({ name, replies }) => ({ file: name, replies: replies.map(replyJson) })),
    unread: unread.map(problemJson),
    summary: summaryJson(summary),
  }
  return `${jsonText(result, 2)}\n`
}

/** What all files come to. */
export function summaryJson({ byConcept, ...totals }: Summary) {
  return { ...totals, byConcept: byConcept.map(([concept, findings]) => ({ concept, findings })) }
}

/** A file that was left alone. */
export function problemJson({ file, place, reason }: Problem) {
  return { file, ...place, reason }
}

/** A reply that was read. */
export function replyJson({ field, place, format, language, score, findings }: ReplyReport) {
  const { path } = field
  const { id, title, path: name } = replyName(field)
  return {
    path,
    field: name,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...place,
    format,
    language,
    score,
    findings: findings.map(findingJson),
  }
}

function findingJson(finding: PlacedFinding) {
  const { concept, category, severity, rule, start, end, text, message, why, suggestions } = finding
  const places = { ...finding.place, ...endOf(finding.endPlace) }
  return { concept, category, severity, rule, start, end, ...places, text, message, why, suggestions }
}

function endOf({ line, column }: Place) {
  return { endLine: line, endColumn: column }
}
