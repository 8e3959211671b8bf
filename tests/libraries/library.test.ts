import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { OptionError, readLibrary, UnreadableError } from '../../src/libraries'
import { applied, editsAtRandom, seed } from './round-trip'
import { samples } from './samples'

/** Replies as people and programs write them, and worse. */
const reply = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 4 }),
      fc.constantFrom(
        '{{name}}',
        "can't",
        '"a"',
        '\\',
        '/',
        'a: b',
        ' #x',
        '- y',
        '\n',
        '\r\n',
        '\t',
        '&#39;',
      ),
      fc.constantFrom(
        '<b>x</b>',
        '😀',
        'değil',
        '없습니다',
        'δεν',
        'نمی‌شود',
        ',',
        ';',
        '=1+1',
        "''",
        '{n, plural, other {x}}',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `We ${parts.join(' ')}.`)

interface Spelling {
  readonly extension: string
  spell(value: unknown): string
}

const ascii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const spellings: readonly Spelling[] = [
  { extension: 'json', spell: (value) => JSON.stringify(value) },
  {
    extension: 'json',
    spell: (value) => `\ufeff${JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')}\r\n`,
  },
  { extension: 'json', spell: (value) => ascii(JSON.stringify(value, null, 2)).replaceAll('/', '\\/') },
  { extension: 'yaml', spell: (value) => stringify(value) },
  {
    extension: 'yml',
    spell: (value) => stringify(value, { lineWidth: 20, defaultStringType: 'QUOTE_SINGLE' }),
  },
]

/** The same document with other texts at some paths. */
function filled(value: unknown, texts: ReadonlyMap<string, string>, path: readonly string[] = []): unknown {
  if (typeof value === 'string') return texts.get(path.join('.')) ?? value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, filled(item, texts, [...path, key])])
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

/** What is written, or nothing where that is refused and may be. */
function writtenUnless<Result>(mayRefuse: boolean, write: () => Result): Result | undefined {
  try {
    return write()
  } catch (error) {
    if (mayRefuse && error instanceof UnreadableError && error.message.includes('read differently')) return
    throw error
  }
}

const documents = samples.filter(({ name }) => name.endsWith('.json') && !name.includes('/'))

describe.each(documents)('$format: $name with any replies, in any spelling', ({ format, file, replies }) => {
  // A notation is what its extension says.
  const from = format === 'json' ? undefined : format
  const paths = [...new Set(replies.map(([, , path]) => path))]

  test('gives them as they were meant, and is written in its edited words alone', () => {
    const texts = fc.array(reply, { minLength: paths.length, maxLength: paths.length })
    fc.assert(
      fc.property(texts, fc.constantFrom(...spellings), fc.gen(), (values, { extension, spell }, choose) => {
        const meant = new Map(paths.map((path, index) => [path, values[index] ?? '']))
        const document = filled(JSON.parse(file), meant)
        const spelled = spell(document)
        // The writer of YAML folds some line breaks so that its own reader finds others.
        fc.pre(extension === 'json' || isDeepStrictEqual(parse(spelled), document))
        const bytes = new TextEncoder().encode(spelled)
        const library = readLibrary(bytes, { name: `export.${extension}`, from })
        const whole = library.replies.filter(({ within }) => within === undefined)
        for (const { path, value } of whole) expect(value).toBe(meant.get(path.join('.')))
        expect(library.write(() => undefined).bytes).toEqual(bytes)

        const edits = new Map(whole.map((one) => [one, editsAtRandom(one, choose)]))
        // Edits at random that make or unmake a message are refused.
        const mayRefuse = [...edits.keys()].some(({ value }) => value.includes('plural'))
        const written = writtenUnless(mayRefuse, () => library.write((one) => edits.get(one)))
        fc.pre(written !== undefined)
        const again = readLibrary(written.bytes, { name: `export.${extension}`, from })
        const now = new Map(again.fields.map(({ path, value }) => [path.join('.'), value]))
        for (const [one, own] of edits) expect(now.get(one.path.join('.'))).toBe(applied(one.value, own))
        for (const { start, end } of written.edits)
          expect(whole.some(({ span }) => span.start <= start && end <= span.end)).toBe(true)
      }),
      { ...seed, numRuns: 60 },
    )
  })
})

describe('an encoding', () => {
  const text = '[{"id": 1, "reply": "Değil, efendim \\ud800. 😀"}]'
  const utf16 = (little: boolean) => {
    const bytes = new Uint8Array(2 + 2 * text.length)
    const view = new DataView(bytes.buffer)
    for (const [index, unit] of [
      0xfeff,
      ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    ].entries())
      view.setUint16(2 * index, unit, little)
    return bytes
  }

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('is kept: %s', (_, bytes) => {
    const library = readLibrary(bytes, { name: 'a.json' })
    expect(library.replies.map(({ value }) => value)).toEqual(['Değil, efendim \ud800. 😀'])
    expect(library.write(() => undefined).bytes).toEqual(bytes)
    const written = library.write(({ value }) => value.replace('efendim', 'Ağa'))
    expect(written.text).toBe(text.replace('efendim', 'Ağa'))
    expect(readLibrary(written.bytes, { name: 'a.json' }).text).toBe(written.text)
  })
})

describe('a text without a name', () => {
  test.each([
    ['{"reply": "We ship today."}', 'json'],
    ['{"reply": "We ship today."}\n{"reply": "So do we, Ada."}\n', 'jsonl'],
    ['{{name}}, we ship today.', 'text'],
    ['[Ada] We ship today.', 'text'],
    ['<!DOCTYPE html><p>We ship today.</p>', 'html'],
    ['We ship today.', 'text'],
    ['msgid "a"\nmsgstr "We ship today."\n', 'po'],
    ['', 'text'],
  ])('is what it looks like: %s', (text, format) => {
    expect(readLibrary(text).format).toBe(format)
  })
})

describe('what the file gives no id', () => {
  test('is called by its path, a file of one reply by its name', () => {
    expect(readLibrary('["We ship today."]', { name: 'a.json' }).replies[0]).toMatchObject({ id: '0' })
    expect(readLibrary('We ship today.', { name: 'shop/late.tr.md' }).replies[0]).toMatchObject({
      id: 'late',
      language: 'tr',
      title: undefined,
    })
  })
})

describe('a file of any content', () => {
  const pieces: Readonly<Record<string, readonly string[]>> = {
    'a.txt': ['-- \n', '> ', '<b>', '{{a}}'],
    'a.html': ['<p>', '</p>', '&amp;', '<!--', '-->', '<br>'],
    'a.md': ['---\n', '# ', '```', '**', '[a](b)'],
    'saved-replies.md': ['## A\n', '```md\n', '```\n', '  ```md\n', '~~~markdown\n', '~~~\n', '# B #\n'],
    'a.json': ['{', '}', '[', ']', '"', ':', ',', '"id"', '"reply": ', '\\u00e9', '\\"', 'null', '1'],
    'a.jsonl': ['{"reply": "We ship."}\n', '"', '\n', '1\n', '{', '}'],
    'a.yaml': ['- ', 'a: ', '|\n', '>-\n', '"', "'", '  ', '#', '&a ', '*a', '---\n', '\t', '? ', '[', ']'],
    'a.csv': ['"', ',', ';', '\r\n', 'id,reply\n', '""'],
    'a.tsv': ['"', '\t', '\r', 'id\treply\n'],
    'a.po': [
      'msgid "a"\n',
      'msgstr "We ship."\n',
      '"b"\n',
      'msgstr[1] ""\n',
      '#, fuzzy\n',
      '\\n',
      '#~ ',
      '"',
    ],
    'a.xlf': [
      '<xliff>',
      '</xliff>',
      '<file original="a">',
      '</file>',
      '<unit id="1">',
      '</unit>',
      '<target>',
      '</target>',
      '<g id="1">',
      '</g>',
      '<x/>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
    ],
  }

  test.each(Object.entries(pieces))('is one clear error or comes back as it was: %s', (name, own) => {
    const piece = fc.oneof(
      fc.constantFrom(...own),
      fc.constantFrom('We ship today, Ada.', ' ', '\n', '😀'),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.gen(), (parts, choose) => {
        const file = parts.join('')
        try {
          const library = readLibrary(file, { name })
          expect(library.write(() => undefined).text).toBe(library.text)
          const wanted = new Map(library.replies.map((one) => [one, editsAtRandom(one, choose)]))
          const { text } = library.write((one) => wanted.get(one))
          const again = readLibrary(text, { name, from: library.format }).fields
          for (const [{ span, value, within }, edits] of wanted) {
            const index = library.fields.findIndex((field) => field.span.start === span.start)
            if (within === undefined) expect(again[index]?.value).toBe(applied(value, edits))
          }
        } catch (error) {
          if (!(error instanceof UnreadableError)) throw error
        }
      }),
      { ...seed, numRuns: 300 },
    )
  })
})

describe('a slip in the call', () => {
  const file = '[{"id": 1, "reply": "We ship today."}]'

  test('is named, with what is allowed', () => {
    const from = 'zendes' as 'zendesk'
    expect(() => readLibrary(file, { from })).toThrow(/from.*zendes.*zendesk, gorgias/)
    expect(() => readLibrary(null as unknown as string)).toThrow(/input/)
  })

  test.each([
    [{ start: 3, end: 2, replacement: '' }],
    [{ start: 0, end: 99, replacement: '' }],
    [
      { start: 3, end: 5, replacement: '' },
      { start: 4, end: 6, replacement: '' },
    ],
  ])('edits that make no sense change nothing: %o', (...edits) => {
    expect(() => readLibrary(file).write(() => edits)).toThrow(OptionError)
  })
})
