import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Document, parse, parseAllDocuments, Scalar, visit } from 'yaml'
import { UnreadableError } from '../../src/libraries/field'
import { writeFields } from '../../src/libraries/write'
import { readYaml } from '../../src/libraries/yaml/document'
import { flatten, rewriteAtRandom, seed, texts } from './round-trip'

/** Puts words in place of the first occurrence of others. */
function replace(file: string, from: string, to: string): string {
  const fields = readYaml(file)
  const field = fields.find(({ value }) => value.includes(from))
  if (field === undefined) throw new Error(`no text holds ${from}`)
  const start = field.value.indexOf(from)
  const edit = { start, end: start + from.length, replacement: to }
  return writeFields(file, readYaml, fields, new Map([[field, [edit]]])).text
}

const styles = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const
const reply = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 4 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '  ',
        "it's",
        '"so"',
        'a: b',
        '# c',
        'ğüş',
        '😀',
        '{{name}}',
        '- d',
        '\t',
      ),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(' '))

/** Documents as the yaml package writes them, every text in a style of its own, narrow so that lines fold. */
const documents = fc
  .record({
    value: fc.dictionary(
      fc.constantFrom('a', 'b', 'c c', 'd'),
      fc.oneof(reply, fc.array(reply, { maxLength: 3 }), fc.record({ x: reply })),
    ),
    style: fc.gen(),
    lineWidth: fc.constantFrom(20, 40, 80),
    flow: fc.boolean(),
    windows: fc.boolean(),
  })
  .map(({ value, style, lineWidth, flow, windows }) => {
    const document = new Document(value)
    visit(document, {
      Scalar: (key, node) => {
        if (key !== 'key') node.type = style(fc.constantFrom, ...styles)
      },
      Collection: (_, node) => {
        node.flow = flow
      },
    })
    const file = document.toString({ lineWidth, blockQuote: !flow })
    return windows ? file.replaceAll('\n', '\r\n') : file
  })

describe('YAML', () => {
  test('every string is read, and only edited ones change', () => {
    fc.assert(
      fc.property(documents, fc.gen(), (file, choose) => {
        expect(texts(readYaml, file)).toEqual(Object.fromEntries(flatten(parse(file))))
        const { text, changed } = rewriteAtRandom(readYaml, file, choose)
        const expected = flatten(parse(file)).map(([path, value]) => [path, changed.get(path) ?? value])
        expect(flatten(parse(text))).toEqual(expected)
      }),
      { ...seed, numRuns: 150 },
    )
  })

  test.each([
    ['|', ['a', ' ', '\t', '\n', '\r\n', '#']],
    ['>', ['a', ' ', '\t', '\n', '\r\n', 'b']],
    ['"', ['a', ' ', '\\n', '\n', '\r\n', '\\\n', '\\ ', '\\x41', '\\U0001F600', '\t']],
    ["'", ['a', ' ', "''", '\n', '\r\n', '\t']],
    ['', ['a', ' ', '\n', '\r\n', '\t', ':', '#']],
  ])('a scalar that starts with %j is read as the yaml package reads it', (sign, signs) => {
    const headers = sign === '|' || sign === '>' ? ['', '-', '+', '2', '2-', '+2'] : ['']
    fc.assert(
      fc.property(
        fc.constantFrom(...headers),
        fc.array(fc.constantFrom(...signs), { maxLength: 14 }),
        (header, parts) => {
          const body = parts.join('').replaceAll('\n', '\n  ')
          const block = sign === '|' || sign === '>'
          const file = block ? `- k: ${sign}${header}\n     ${body}` : `- k: ${sign}${body}${sign}\n`
          const [document] = parseAllDocuments(file)
          fc.pre(document?.errors.length === 0)
          const value = document?.getIn([0, 'k'])
          fc.pre(typeof value === 'string')
          // The reader itself compares what it read with what the package read, and refuses where they differ.
          expect(texts(readYaml, file)).toMatchObject({ '0.k': value })
        },
      ),
      { ...seed, numRuns: 800 },
    )
  })

  test('style and indentation stay', () => {
    const file = `# replies
refund:
    text: |
        Hello {{name}},

        unfortunately we kind of lost it.
    short:   'It''s late'   # as said
    long: We are
      very late
    "odd": "Caf\\u00e9 \\
      late"
`
    expect(replace(file, 'kind of lost', 'found')).toBe(file.replace('kind of lost', 'found'))
    expect(replace(file, 'late', "'late'")).toBe(file.replace("It''s late", "It''s ''late''"))
    expect(replace(file, 'are very', 'were')).toBe(file.replace('are\n      very', 'were'))
    expect(replace(file, 'Café', 'ğ')).toBe(file.replace('Caf\\u00e9', '\\u011F'))
  })

  test('a plain scalar gets quotes where it would read as something else', () => {
    expect(replace('a: Sure thing', 'Sure thing', 'yes')).toBe("a: 'yes'")
    expect(replace('a: Sure thing # c', 'thing', ': it is')).toBe("a: 'Sure : it is' # c")
    expect(replace('a: Sure thing', 'thing', '#1')).toBe("a: 'Sure #1'")
    expect(replace('a: Sure thing', 'Sure', "- it's")).toBe(`a: "- it's thing"`)
    expect(replace('a: Sure thing', 'Sure', '{date}')).toBe("a: '{date} thing'")
    expect(replace('a: [Sure thing, b]', 'thing', 'a, b')).toBe("a: ['Sure a, b', b]")
    expect(replace('a: Sure thing', 'thing', 'a, b')).toBe('a: Sure a, b')
    expect(replace('a: Sure thing', 'Sure thing', '')).toBe("a: ''")
    expect(replace('a: Sure thing', 'thing', 'as\nis')).toBe('a: "Sure as\\nis"')
  })

  test('a block scalar stays one where it can', () => {
    expect(replace('a: |\n  one two\n  three\nb: c\n', 'two', '2\n\nx')).toBe(
      'a: |\n  one 2\n\n  x\n  three\nb: c\n',
    )
    expect(replace('a: >- # c\n  one two\n  three\nb: c\n', ' three', ' x\ny')).toBe(
      'a: >- # c\n  one two x\n\n  y\nb: c\n',
    )
    expect(replace('a: |\n  one two\nb: c\n', 'one', '')).toBe(
      'a: "\\x20two\\n"\nb: c\n'.replace('\\x20', ' '),
    )
  })

  test('an anchored text is read and edited once', () => {
    const file = 'a: &x Sure thing\nb: *x\nc:\n  <<: &m\n    d: more text\n  e: *m\n'
    expect(texts(readYaml, file)).toEqual({ a: 'Sure thing', 'c.<<.d': 'more text' })
    expect(parse(replace(file, 'thing', 'it'))).toMatchObject({ a: 'Sure it', b: 'Sure it' })
  })

  test('aliases of aliases are not expanded', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) =>
        `l${level}: &l${level} [${Array(9)
          .fill(level === 0 ? 'lol lol' : `*l${level - 1}`)
          .join(', ')}]`,
    )
    expect(readYaml(levels.join('\n'))).toHaveLength(9)
  })

  test('documents are numbered where there are several', () => {
    expect(texts(readYaml, 'a: b c\n')).toEqual({ a: 'b c' })
    expect(texts(readYaml, '---\na: b c\n...\n---\n- d e\n--- |\n  f\n')).toEqual({
      '0.a': 'b c',
      '1.0': 'd e',
      '2': 'f\n',
    })
    expect(readYaml('')).toEqual([])
    expect(readYaml('# nothing\n')).toEqual([])
  })

  test('numbers, keys and empty values are no texts', () => {
    expect(texts(readYaml, 'a: 1\nb: true\nc:\nd: 2024-01-01 x\n? e f\n: !!str 1\n')).toEqual({
      d: '2024-01-01 x',
      'e f': '1',
    })
  })

  test('comments above a text or its key silence concepts', () => {
    const file = `# upword-ignore inability, modal: the law says so
a: b c
d:
  # upword-ignore: legal has seen it
  # and more
  - e f
  - g h
i:
  # upword-ignore blame
  j: k l
  m: n o
`
    expect(readYaml(file).map(({ value, silences }) => [value, silences])).toEqual([
      ['b c', [{ concepts: ['inability', 'modal'], reason: 'the law says so', offset: 0 }]],
      ['e f', [{ concepts: [], reason: 'legal has seen it', offset: 60 }]],
      ['g h', []],
      ['k l', [{ concepts: ['blame'], reason: '', offset: 129 }]],
      ['n o', []],
    ])
  })

  test.each([
    ['an open quotation mark', 'a: "b', 5],
    ['an open apostrophe', "a: 'b\n", 6],
    ['an open bracket', 'a: [b, c\n', 9],
    ['a key that is too far in', 'a: b\n c: d\n', 3],
    ['a line that is not far enough in', 'a: |\n  b\n c\n', 9],
    ['an alias of nothing', 'a: *b\n', 3],
    ['an alias above its anchor', 'a: *b\nb: &b c\n', 3],
    ['an unknown escape', 'a: "\\q"\n', 4],
    ['deep brackets', `${'['.repeat(600)}${']'.repeat(600)}`, 501],
    ['deep open brackets', '['.repeat(20_000), 501],
    ['deep maps', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 127_254],
  ])('%s is refused', (_, file, offset) => {
    const error = errorOf(() => readYaml(file))
    expect(error).toBeInstanceOf(UnreadableError)
    expect(error).toMatchObject({ offset })
  })
})

function errorOf(act: () => unknown): unknown {
  try {
    act()
    return undefined
  } catch (error) {
    return error
  }
}
