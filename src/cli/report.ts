import type { Field } from '../libraries/field'
import type { Lines, Place } from '../libraries/lines'
import type { Applicability } from '../stages/guard'
import type { Finding } from '../stages/report'
import type { Format, Span } from '../text'
import type { FieldChecker } from './checking'
import type { Library } from './library'
import type { Problem } from './reading'

/** A finding and where it stands in the file. */
export interface PlacedFinding extends Finding {
  readonly place: Place
  readonly endPlace: Place
  /** The sentence around it, offsets in the field. */
  readonly sentence: Span
}

/** A reply that was read. */
export interface ReplyReport {
  readonly field: Field
  readonly place: Place
  readonly format: Format
  readonly language: string
  readonly score: number
  readonly findings: readonly PlacedFinding[]
  /** The text with every rewrite made, those with slots, too. */
  rewritten(): string
}

/** A file that was read. */
export interface FileReport {
  readonly name: string
  readonly lines: Lines
  readonly replies: readonly ReplyReport[]
}

/** What some replies come to. */
export interface Totals {
  readonly replies: number
  /** Replies without a finding. */
  readonly ready: number
  readonly findings: number
  /** The mean score of the replies, rounded down; 100 where there is none. */
  readonly score: number
}

/** What all files come to. */
export interface Summary extends Totals {
  readonly files: number
  /** Findings whose severity is error. */
  readonly errors: number
  /** Findings that a baseline knows; they count nowhere else. */
  readonly known: number
  /** Findings by what can be done: the applicability of their first suggestion, or advice alone. */
  readonly byApplicability: Readonly<Record<Applicability | 'advice', number>>
  /** Findings by concept, most frequent first. */
  readonly byConcept: readonly (readonly [concept: string, count: number])[]
  /** Replies by language, those with most replies first. */
  readonly byLanguage: readonly (Totals & { readonly language: string })[]
}

/** All that a reporter shows. */
export interface Report {
  readonly files: readonly FileReport[]
  readonly unread: readonly Problem[]
  readonly summary: Summary
  /** Every finding, or figures. */
  readonly view: 'findings' | 'overview'
  /** The version of upword. */
  readonly version: string
}

/** Checks the replies of a file. */
export function checkLibrary(library: Library, checker: FieldChecker): FileReport {
  return {
    name: library.name,
    lines: library.lines,
    replies: library.replies.map((field) => replyReport(library, field, checker)),
  }
}

function replyReport(library: Library, field: Field, checker: FieldChecker): ReplyReport {
  const { lines } = library
  const { language, score, sentences, findings } = checker.check(library, field)
  const placed = findings.map((finding) => {
    const { start, end } = field.toFile(finding)
    const around = sentences.find(
      (sentence) => sentence.start <= finding.start && finding.start < sentence.end,
    )
    return {
      ...finding,
      place: lines.placeOf(start),
      endPlace: lines.placeOf(end),
      sentence: around ?? finding,
    }
  })
  const format = checker.formatOf(library, field)
  return {
    ...{ field, place: lines.placeOf(field.span.start), format, language, score, findings: placed },
    rewritten: () => checker.rewrite(library, field, 'fill').text,
  }
}

/** What can be done about a finding. */
export function applicabilityOf({ suggestions }: Finding): Applicability | 'advice' {
  return suggestions[0]?.applicability ?? 'advice'
}

/** Adds up what was found. */
export function summarise(files: readonly Pick<FileReport, 'replies'>[]): Summary {
  const replies = files.flatMap((file) => file.replies)
  const findings = replies.flatMap((reply) => reply.findings)
  const byApplicability = { safe: 0, review: 0, fill: 0, advice: 0 }
  const byConcept = new Map<string, number>()
  for (const finding of findings) {
    byApplicability[applicabilityOf(finding)]++
    byConcept.set(finding.concept, (byConcept.get(finding.concept) ?? 0) + 1)
  }
  return {
    files: files.length,
    ...totalsOf(replies),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    known: 0,
    byApplicability,
    byConcept: [...byConcept].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    byLanguage: byLanguage(replies),
  }
}

/** The replies with something to say better, those with the lowest score first. */
export function openReplies(
  files: readonly FileReport[],
): readonly { readonly file: string; readonly reply: ReplyReport }[] {
  const open = files.flatMap(({ name, replies }) =>
    replies.filter(({ findings }) => findings.length > 0).map((reply) => ({ file: name, reply })),
  )
  return open.sort((a, b) => a.reply.score - b.reply.score)
}

/** Adds up replies. */
export function totalsOf(replies: readonly ReplyReport[]): Totals {
  const total = replies.reduce((sum, { score }) => sum + score, 0)
  return {
    replies: replies.length,
    ready: replies.filter(({ findings }) => findings.length === 0).length,
    findings: replies.reduce((sum, { findings }) => sum + findings.length, 0),
    score: replies.length === 0 ? 100 : Math.floor(total / replies.length),
  }
}

function byLanguage(replies: readonly ReplyReport[]): Summary['byLanguage'] {
  const groups = new Map<string, ReplyReport[]>()
  for (const reply of replies) {
    const group = groups.get(reply.language)
    if (group === undefined) groups.set(reply.language, [reply])
    else group.push(reply)
  }
  const rows = [...groups].map(([language, own]) => ({ language, ...totalsOf(own) }))
  return rows.sort((a, b) => b.replies - a.replies || (a.language < b.language ? -1 : 1))
}
