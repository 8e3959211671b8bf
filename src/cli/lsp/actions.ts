import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { splice } from '../../splice'
import type { Applicability } from '../../stages/guard'
import type { Suggestion } from '../../stages/report'
import type { Edit } from '../../text'
import { diagnosticsOf, rangeOf } from './diagnostics'
import { nameOf } from './library'
import type { Found, Reading } from './reading'
import { silencing } from './silencing'

/** What a person should know before taking a rewrite. */
const caution: Readonly<Record<Applicability, string>> = {
  safe: '',
  review: ' (commits to more)',
  fill: ' (add the fact)',
}

/** What can be done about the findings in a range: the rewrites, then the comment that keeps the words. */
export function actionsIn(document: TextDocument, reading: Reading, range: Range): CodeAction[] {
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  const here = reading.found.filter(({ span }) => span.start <= end && start <= span.end)
  const rewrites = here.flatMap((found) =>
    found.finding.suggestions.map((suggestion) => rewriteBy(document, reading, found, suggestion)),
  )
  return [...rewrites, ...here.flatMap((found) => silenceFor(document, reading, found))]
}

function rewriteBy(
  document: TextDocument,
  reading: Reading,
  found: Found,
  suggestion: Suggestion,
): CodeAction {
  const { replacement, applicability } = suggestion
  const words = replacement.trim()
  const title = words === '' ? `Take out "${found.finding.text}"` : `Write "${words}"`
  return {
    ...actionOf(
      document,
      reading,
      found,
      title + caution[applicability],
      found.reply.toFileEdits([suggestion]),
    ),
    isPreferred: applicability === 'safe',
  }
}

/** Offered where the comment does what it says: in the middle of some tables and attributes none does. */
function silenceFor(document: TextDocument, reading: Reading, found: Found): readonly CodeAction[] {
  const text = document.getText()
  const id = found.finding.concept
  const before = reading.found.filter(({ finding }) => finding.concept === id).length
  const edit = silencing(nameOf(document) ?? '', text, found).find((way) => {
    const after = reading.again(splice(text, [way]))
    return after !== undefined && after.filter(({ finding }) => finding.concept === id).length < before
  })
  if (edit === undefined) return []
  return [actionOf(document, reading, found, `Keep "${found.finding.text}": ignore ${id} here`, [edit])]
}

function actionOf(
  document: TextDocument,
  reading: Reading,
  found: Found,
  title: string,
  edits: readonly Edit[],
): CodeAction {
  const changes = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.replacement }))
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(document, { ...reading, found: [found], notes: [] }),
    edit: { changes: { [document.uri]: changes } },
  }
}
