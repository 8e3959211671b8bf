import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, readTsv } from '../../src/libraries/csv'
import { type Reader, UnreadableError } from '../../src/libraries/field'
import { writeFields } from '../../src/libraries/write'
import { rewriteAtRandom, seed, texts } from './round-trip'

function replace(file: string, from: string, to: string, reader: Reader = readCsv): string {
  const fields = reader(file)
  const field = fields.find(({ value }) => value.includes(from))
  if (field === undefined) throw new Error(`no text holds ${from}`)
  const start = field.value.indexOf(from)
  const edit = { start, end: start + from.length, replacement: to }
  return writeFields(file, reader, fields, new Map([[field, [edit]]])).text
}

/** An independent parser, after the grammar of RFC 4180: cells by one regular expression. */
function parse(file: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\r\n]*))(${separator}|\r\n|\n|\r|$)`, 'gy')
  for (const { 1: quoted, 2: bare, 3: end, index } of file.matchAll(cell)) {
    if (index === file.length && end === '' && rows.at(-1)?.length === 0) break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '') break
    if (end !== separator) rows.push([])
  }
  return rows.filter((row) => row.length > 1 || (row.length === 1 && row[0] !== ''))
}

const cell = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 3 }),
      fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', "it's", 'ğ', '😀', '{{name}}'),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(' '))
const tables = fc.record({
  rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
  separator: fc.constantFrom(',', ';', '\t'),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  last: fc.boolean(),
})

/** Writes a table, with quotes where they are needed or everywhere. */
function write({
  rows,
  separator,
  lineBreak,
  quoteAll,
  last,
}: typeof tables extends fc.Arbitrary<infer T> ? T : never): string {
  const spell = (value: string) =>
    quoteAll || ['"', separator, '\r', '\n'].some((sign) => value.includes(sign))
      ? `"${value.replaceAll('"', '""')}"`
      : value
  const lines = [['id', 'reply', 'note x'], ...rows].map((row) => row.map(spell).join(separator))
  return lines.join(lineBreak) + (last ? lineBreak : '')
}

describe('CSV', () => {
  test('every cell is read, and only edited ones change', () => {
    fc.assert(
      fc.property(tables, fc.gen(), (table, choose) => {
        const file = write(table)
        const reader = table.separator === '\t' ? readTsv : readCsv
        expect(reader(file).map(({ value }) => value)).toEqual(table.rows.flat())
        const { text, changed } = rewriteAtRandom(reader, file, choose)
        const names = ['id', 'reply', 'note x']
        const expected = table.rows.map((row, index) =>
          row.map((value, column) => changed.get(`${index}.${names[column]}`) ?? value),
        )
        expect(parse(text, table.separator).slice(1)).toEqual(expected)
      }),
      { ...seed, numRuns: 500 },
    )
  })

  test('the columns are called by the first row', () => {
    expect(texts(readCsv, 'id,"Reply ""x"""\r\n1,Hello there\r\n\r\n2,"a\nb"')).toEqual({
      '0.id': '1',
      '0.Reply "x"': 'Hello there',
      '1.id': '2',
      '1.Reply "x"': 'a\nb',
    })
    expect(readCsv('')).toEqual([])
    expect(readCsv('id,reply\n')).toEqual([])
  })

  test('columns are numbered where the first row is a reply already', () => {
    expect(texts(readCsv, '1,"Hello, how are you?"\n2,Fine\n')).toEqual({
      '0.1': '1',
      '0.2': 'Hello, how are you?',
      '1.1': '2',
      '1.2': 'Fine',
    })
  })

  test('the separator is the one that the first row uses most', () => {
    expect(texts(readCsv, 'id;"a,b,c";reply\n1;x;y, z\n')).toEqual({
      '0.id': '1',
      '0.a,b,c': 'x',
      '0.reply': 'y, z',
    })
    expect(texts(readCsv, 'id\treply\n1\tx, y\n')).toEqual({ '0.id': '1', '0.reply': 'x, y' })
    expect(texts(readTsv, 'id\treply,x\n1\ty\n')).toEqual({ '0.id': '1', '0.reply,x': 'y' })
  })

  test('a cell gets quotation marks where its new words need them', () => {
    expect(replace('id,reply\n1,So late\n', 'late', 'good, sir')).toBe('id,reply\n1,"So good, sir"\n')
    expect(replace('id;reply\n1;So late\n', 'late', 'good, sir')).toBe('id;reply\n1;So good, sir\n')
    expect(replace('id,reply\n1,So late\n', 'So', '"So"')).toBe('id,reply\n1,"""So"" late"\n')
    expect(replace('id,reply\n1,So "late" it\n', 'it', 'a\nb')).toBe('id,reply\n1,"So ""late"" a\nb"\n')
    expect(replace('id,reply\n1,"So late"\n', 'late', '"x"')).toBe('id,reply\n1,"So ""x"""\n')
    expect(replace('id,reply\n1,"a "" b"\n', 'b', 'c')).toBe('id,reply\n1,"a "" c"\n')
  })

  test('headers that look like prototypes are only names', () => {
    expect(readCsv('__proto__,constructor\na b,c d\n').map(({ path }) => path)).toEqual([
      [0, '__proto__'],
      [0, 'constructor'],
    ])
  })

  test.each([
    [
      'an open quotation mark',
      'id,reply\n1,"So late\n2,b\n',
      11,
      'the file ends inside the quoted cell that starts here',
    ],
    [
      'text after a closing quotation mark',
      'id,reply\n1,"So" late\n',
      15,
      'a cell goes on after its closing quotation mark',
    ],
    [
      'a row that is too short',
      'id,reply\n1,a\n2\n',
      13,
      'this row has 1 cells, the first row has 2 (separator ",")',
    ],
    [
      'a row that is too long',
      'id,reply\n1,a,b\n',
      9,
      'this row has 3 cells, the first row has 2 (separator ",")',
    ],
  ])('%s is refused', (_, file, offset, reason) => {
    expect(() => readCsv(file)).toThrow(new UnreadableError(reason, offset))
  })
})
