import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { rangeOf } from './diagnostics'
import type { Reading } from './reading'

/** What to do, why, and how the sentence reads then, for the words under the pointer. */
export function hoverAt(document: TextDocument, { found }: Reading, position: Position): Hover | undefined {
  const offset = document.offsetAt(position)
  const here = found.filter(({ span }) => span.start <= offset && offset <= span.end)
  const [first] = here
  if (first === undefined) return undefined
  const value = here
    .map(({ finding: { message, why, suggestions } }) =>
      [message, why, ...suggestions.map(({ preview, applicability }) => `${applicability}: ${preview}`)].join(
        '\n\n',
      ),
    )
    .join('\n\n')
  return { contents: { kind: MarkupKind.PlainText, value }, range: rangeOf(document, first.span) }
}
