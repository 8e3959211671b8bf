/** What a failed test says: the reply, the words at fault in it, why, and what to say instead. */
import type { Finding } from '../stages/report'
import { visibleLines } from '../visible'
import type { Text } from './subject'

const indent = (text: string, by: string): string => by + text.replaceAll('\n', `\n${by}`)

/** The text with the words at fault in brackets that no keyboard types by chance. */
function marked(text: string, findings: readonly Finding[]): string {
  let shown = ''
  let at = 0
  for (const { start, end } of findings) {
    if (start < at) continue
    shown += `${visibleLines(text.slice(at, start))}⟦${visibleLines(text.slice(start, end))}⟧`
    at = end
  }
  return shown + visibleLines(text.slice(at))
}

const findingLines = ({ concept, severity, text, message, why, suggestions }: Finding): string =>
  [
    `${concept} (${severity}) “${visibleLines(text)}”`,
    `  ${message}`,
    `  ${why}`,
    ...suggestions.map(({ applicability, preview }) => `  ${applicability}: ${visibleLines(preview)}`),
  ].join('\n')

/**
 * A reply with its findings as lines of plain text, the same on every machine: for messages and for snapshots.
 * @example
 * formatReport('Yeah, something like that.', check('Yeah, something like that.').findings).split('\n')[0] //=> '⟦Yeah, something like that⟧.'
 */
export function formatReport(text: string, findings: readonly Finding[]): string {
  return [marked(text, findings), ...findings.map((finding) => indent(findingLines(finding), '  '))].join(
    '\n',
  )
}

/**
 * The findings of one text of a subject, under its name.
 * @param together the text with all rewrites made, where there are several.
 */
export function reportOf({ name, text }: Text, findings: readonly Finding[], together = text): string {
  const lines = [
    ...(name === undefined ? [] : [visibleLines(name)]),
    formatReport(text, findings),
    ...(together === text ? [] : [`all together: ${visibleLines(together)}`]),
  ]
  return indent(lines.join('\n'), '  ')
}
