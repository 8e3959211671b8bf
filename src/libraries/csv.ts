import type { Span } from '../text'
import { AlignmentBuilder } from './alignment'
import { type Field, UnreadableError } from './field'
import { guessFormat } from './format'
import { looksLikeProse } from './prose'
import { type Notation, scalarField } from './scalar'

const quote = '"'

/** Reads the texts of a file of comma- or semicolon-separated values. Paths: row from 0, name of the column. */
export function readCsv(file: string): readonly Field[] {
  return readTable(file, separatorOf(file))
}

/** Reads the texts of a file of tab-separated values. */
export function readTsv(file: string): readonly Field[] {
  return readTable(file, '\t')
}

/**
 * The first row names the columns, unless one of its cells reads like a sentence: then the columns are numbered
 * from 1. Every other row has as many cells as the first (RFC 4180); empty lines are passed over.
 */
function readTable(file: string, separator: string): readonly Field[] {
  const rows = scanRows(file, separator)
  const first = rows[0]
  if (first === undefined) return []
  const cells = first.map((span) => read(file, span).value)
  const named = !cells.some(looksLikeProse)
  const names = named ? cells : cells.map((_, column) => String(column + 1))
  const notations = cellNotations(separator)

  return rows.slice(named ? 1 : 0).flatMap((row, index) => {
    if (row.length !== names.length) {
      const reason = `this row has ${row.length} cells, the first row has ${names.length} (separator ${JSON.stringify(separator)})`
      throw new UnreadableError(reason, row[0]?.start)
    }
    return row.map((span, column) => {
      const notation = file[span.start] === quote ? notations.quoted : notations.bare
      return scalarField(file, { path: [index, names[column] ?? ''], span, notation }, guessFormat)
    })
  })
}

/** The sign that stands most often between the cells of the first row. */
function separatorOf(file: string): string {
  const candidates = [',', ';', '\t']
  const counts = new Map(candidates.map((candidate) => [candidate, 0]))
  let quoted = false
  for (const sign of file) {
    if (sign === quote) quoted = !quoted
    else if (!quoted && (sign === '\n' || sign === '\r')) break
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return candidates.reduce((best, other) =>
    (counts.get(other) ?? 0) > (counts.get(best) ?? 0) ? other : best,
  )
}

function scanRows(file: string, separator: string): readonly (readonly Span[])[] {
  const rows: Span[][] = []
  let row: Span[] = []
  let at = 0
  while (at < file.length || row.length > 0) {
    const start = at
    at = file[at] === quote ? quotedEnd(file, at) : bareEnd(file, at, separator)
    row.push({ start, end: at })
    const sign = file[at]
    if (sign === separator) {
      at++
      continue
    }
    if (sign !== undefined && sign !== '\n' && sign !== '\r') {
      throw new UnreadableError('a cell goes on after its closing quotation mark', at)
    }
    const empty = row.length === 1 && at === start
    if (!empty) rows.push(row)
    row = []
    at += file.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

function bareEnd(file: string, start: number, separator: string): number {
  let at = start
  for (; at < file.length; at++) {
    const sign = file[at]
    if (sign === separator || sign === '\n' || sign === '\r') break
  }
  return at
}

function quotedEnd(file: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    at = file.indexOf(quote, at)
    if (at < 0) throw new UnreadableError('the file ends inside the quoted cell that starts here', start)
    if (file[at + 1] !== quote) return at + 1
  }
}

function read(file: string, { start, end }: Span) {
  const builder = new AlignmentBuilder(file)
  if (file[start] !== quote) {
    builder.verbatim(start, end)
    return builder.build(start)
  }
  let from = start + 1
  for (;;) {
    const at = file.indexOf(quote, from)
    if (at < 0 || at >= end - 1) break
    builder.verbatim(from, at)
    builder.stand(at, at + 2, quote)
    from = at + 2
  }
  builder.verbatim(from, end - 1)
  return builder.build(start + 1)
}

function cellNotations(separator: string): { readonly quoted: Notation; readonly bare: Notation } {
  const doubled = (words: string) => words.replaceAll(quote, quote + quote)
  const respell = (value: string) => [quote + doubled(value) + quote] as const
  const quoted: Notation = { read, spell: doubled, holds: () => true, respell }
  const bare: Notation = {
    read,
    spell: (words) => words,
    holds: (source) => {
      return source[0] !== quote && ![separator, '\n', '\r'].some((sign) => source.includes(sign))
    },
    respell,
  }
  return { quoted, bare }
}
