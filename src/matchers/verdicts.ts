/** What each matcher finds out about a subject, apart from any test runner. */

import { type StepName, stepNames } from '../../locales/contract'
import {
  type Category,
  type FindingConceptId,
  findingConceptIds,
  houseStyle,
  type Severity,
  severities,
} from '../../rules'
import { categories } from '../../rules/concept'
import type { Checker } from '../check'
import { OptionError } from '../errors'
import { placeholdersOf } from '../placeholders'
import { type Applicability, applicabilities, isUpTo } from '../stages/guard'
import type { Finding } from '../stages/report'
import { counted } from '../visible'
import { reportOf } from './message'
import { type Text, textsOf } from './subject'

/** Whether a subject passes, and what to say of it. */
export interface Verdict {
  readonly pass: boolean
  /** Said where it fails; with `not`, where it passes. */
  readonly message: string
}

/** Which findings count; all where nothing is named. */
export interface FindingFilter {
  readonly concepts?: readonly FindingConceptId[] | undefined
  readonly categories?: readonly Category[] | undefined
  /** The mildest severity that counts. */
  readonly severity?: Severity | undefined
  /** Count only what has a rewrite of at most this applicability: what `fix --up-to` would mend. */
  readonly upTo?: Applicability | undefined
}

function each<Value extends string>(name: string, values: readonly Value[], allowed: readonly Value[]): void {
  for (const value of values)
    if (!allowed.includes(value)) throw new OptionError(name, value, allowed.join(', '))
}

function checkFilter(filter: FindingFilter): void {
  for (const name of Object.keys(filter)) {
    const allowed = ['concepts', 'categories', 'severity', 'upTo']
    if (!allowed.includes(name))
      throw new OptionError(name, filter[name as keyof FindingFilter], allowed.join(', '))
  }
  each('concepts', filter.concepts ?? [], findingConceptIds)
  each('categories', filter.categories ?? [], [...categories, houseStyle.category])
  if (filter.severity !== undefined) each('severity', [filter.severity], severities)
  if (filter.upTo !== undefined) each('upTo', [filter.upTo], applicabilities)
}

function counts(
  finding: Finding,
  { concepts: ids, categories: groups, severity, upTo }: FindingFilter,
): boolean {
  if (ids && !ids.includes(finding.concept)) return false
  if (groups && !groups.includes(finding.category)) return false
  if (severity && severities.indexOf(finding.severity) > severities.indexOf(severity)) return false
  return !upTo || finding.suggestions.some(({ applicability }) => isUpTo(applicability, upTo))
}

const checkText = (checker: Checker, { text, language, format }: Text) =>
  checker.check(text, { language, format })

function ofFindings(checker: Checker, subject: unknown, filter: FindingFilter, wanted: string): Verdict {
  checkFilter(filter)
  const open = textsOf(subject).flatMap((text) => {
    const findings = checkText(checker, text).findings.filter((finding) => counts(finding, filter))
    return findings.length > 0 ? [{ text, findings }] : []
  })
  const total = open.reduce((sum, { findings }) => sum + findings.length, 0)
  if (total === 0) return { pass: true, message: `expected a reply ${wanted} to have something to flag` }
  const shown = open.map(({ text: subjectText, findings }) => {
    const { text, language, format } = subjectText
    const together =
      findings.length > 1 ? checker.rewrite(text, { language, format, upTo: 'fill' }).text : text
    return reportOf(subjectText, findings, together)
  })
  return {
    pass: false,
    message: `expected a reply ${wanted}, and found ${counted(total, 'phrase')} to say better\n\n${shown.join('\n\n')}`,
  }
}

/** The verdicts of one checker. */
export const verdictsOf = (checker: () => Checker) => ({
  positive: (subject: unknown): Verdict =>
    ofFindings(checker(), subject, { categories: ['negative'] }, 'that says it positively'),

  definite: (subject: unknown): Verdict =>
    ofFindings(checker(), subject, { categories: ['vague', 'hedge'] }, 'that says it definitely'),

  findings: (subject: unknown, filter: FindingFilter = {}): Verdict =>
    ofFindings(checker(), subject, filter, 'that needs no change'),

  score(subject: unknown, least: number): Verdict {
    if (!(typeof least === 'number' && least >= 0 && least <= 100))
      throw new OptionError('the score', least, 'a number from 0 to 100')
    const low = textsOf(subject).flatMap((text) => {
      const { score, findings } = checkText(checker(), text)
      return score < least ? [{ score, shown: reportOf(text, findings) }] : []
    })
    const shown = low.map(({ score, shown: report }) => `  score ${score}\n${report}`)
    return low.length === 0
      ? { pass: true, message: `expected a score below ${least}` }
      : { pass: false, message: `expected a score of ${least} at least\n\n${shown.join('\n\n')}` }
  },

  steps(subject: unknown, wanted: readonly StepName[]): Verdict {
    each('the steps', wanted, stepNames)
    const open = textsOf(subject).flatMap(({ text, name, language }) => {
      const { steps } = checker().reviewReply(text, { language })
      const missing = wanted.filter((step) => !steps[step].present)
      const lines = missing.map((step) => `    ${step}: ${steps[step].proposal ?? 'in your own words'}`)
      return missing.length === 0 ? [] : [`${reportOf({ text, name }, [])}\n${lines.join('\n')}`]
    })
    return open.length === 0
      ? { pass: true, message: `expected one of the steps ${wanted.join(', ')} to be left out` }
      : {
          pass: false,
          message: `expected the steps ${wanted.join(', ')}; to add, with a proposal each:\n\n${open.join('\n\n')}`,
        }
  },

  placeholders(subject: unknown, original: unknown): Verdict {
    const listOf = (texts: readonly Text[]) =>
      texts.flatMap(({ text, format }) =>
        placeholdersOf(text, format).map(({ start, end }) => text.slice(start, end)),
      )
    const [kept, wanted] = [listOf(textsOf(subject)).sort(), listOf(textsOf(original)).sort()]
    const lost = without(wanted, kept)
    const added = without(kept, wanted)
    if (lost.length + added.length === 0)
      return { pass: true, message: `expected other placeholders than ${wanted.join(', ') || 'none'}` }
    const lines = [
      ...(lost.length > 0 ? [`  to put back: ${lost.join(', ')}`] : []),
      ...(added.length > 0 ? [`  to take out: ${added.join(', ')}`] : []),
    ]
    return { pass: false, message: `expected the placeholders of the original\n\n${lines.join('\n')}` }
  },
})

/** What a list holds beyond another, each as often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

export type Verdicts = ReturnType<typeof verdictsOf>
