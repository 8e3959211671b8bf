import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Severity } from '../../../rules'
import type { Span } from '../../text'
import type { Reading } from './reading'

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A stretch of a document in lines and columns, which count from 0, in UTF-16 code units. */
export const rangeOf = (document: TextDocument, { start, end }: Span) => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

/** What an editor underlines. */
export function diagnosticsOf(document: TextDocument, { found, notes }: Reading): Diagnostic[] {
  const findings = found.map(({ finding, span }) => ({
    range: rangeOf(document, span),
    severity: severityOf[finding.severity],
    source: 'upword',
    code: finding.concept,
    message: finding.message,
  }))
  const comments = notes.map(({ place, text }) => {
    const line = (place?.line ?? 1) - 1
    const start = { line, character: (place?.column ?? 1) - 1 }
    return {
      range: { start, end: { line: line + 1, character: 0 } },
      severity: DiagnosticSeverity.Hint,
      source: 'upword',
      message: text,
    }
  })
  return [...findings, ...comments]
}
