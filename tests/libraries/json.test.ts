import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnreadableError } from '../../src/libraries/field'
import { readJson, readJsonLines } from '../../src/libraries/json/document'
import { writeFields } from '../../src/libraries/write'
import { flatten, rewriteAtRandom, seed, texts } from './round-trip'

/** Puts words in place of the first occurrence of others. */
function replace(file: string, from: string, to: string, reader = readJson): string {
  const fields = reader(file)
  const field = fields.find(({ value }) => value.includes(from))
  if (field === undefined) throw new Error(`no text holds ${from}`)
  const start = field.value.indexOf(from)
  const edit = { start, end: start + from.length, replacement: to }
  return writeFields(file, reader, fields, new Map([[field, [edit]]])).text
}

const words = fc.array(
  fc.oneof(fc.lorem({ maxCount: 3 }), fc.string({ unit: 'binary' }), fc.constant('/ "a" \\ \n\t é ü 😀')),
  {
    maxLength: 4,
  },
)
const documents = fc
  .jsonValue()
  .chain((value) => words.map((lines) => ({ value, reply: lines.join(' '), list: lines })))

/** The ways in which programs spell the same JSON. */
const spellings: Record<string, (value: unknown) => string> = {
  plain: (value) => JSON.stringify(value),
  indented: (value) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'),
  ascii: (value) =>
    JSON.stringify(value).replace(
      /[\u0080-\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  'escaped solidus': (value) => JSON.stringify(value, null, '\t').replaceAll('/', '\\/'),
}

describe('JSON', () => {
  test.each(Object.entries(spellings))(
    'spelled %s: every string is read, and only edited ones change',
    (_, spell) => {
      fc.assert(
        fc.property(documents, fc.gen(), (document, choose) => {
          const file = spell(document)
          expect(texts(readJson, file)).toEqual(Object.fromEntries(flatten(JSON.parse(file))))
          const { text, changed } = rewriteAtRandom(readJson, file, choose)
          const expected = flatten(JSON.parse(file)).map(([path, value]) => [
            path,
            changed.get(path) ?? value,
          ])
          expect(flatten(JSON.parse(text))).toEqual(expected)
        }),
        seed,
      )
    },
  )

  test('offsets lead from the decoded text to the file', () => {
    const file = '{"reply": "Line one\\nCaf\\u00e9 \\"late\\" \\ud83d\\ude00 end"}'
    const [field] = readJson(file)
    const at = (text: string) => {
      const start = field?.value.indexOf(text) ?? -1
      const span = field?.toFile({ start, end: start + text.length })
      return file.slice(span?.start, span?.end)
    }
    expect(at('one\nCafé')).toBe('one\\nCaf\\u00e9')
    expect(at('"late"')).toBe('\\"late\\"')
    expect(at('😀')).toBe('\\ud83d\\ude00')
    expect(at('end')).toBe('end')
  })

  test('new words are spelled as the file spells its own', () => {
    expect(replace('["on \\u015fu a"]', 'a', 'ğ "x"')).toBe('["on \\u015fu \\u011f \\"x\\""]')
    expect(replace('["on \\u015FU a"]', 'a', 'ç\u00ef')).toBe('["on \\u015FU \\u00E7\\u00EF"]')
    expect(replace('["on şu a"]', 'a', 'ğ')).toBe('["on şu ğ"]')
    expect(replace('["<\\/b> a"]', 'a', '<b/>')).toBe('["<\\/b> <b\\/>"]')
    expect(replace('["\\u003cb\\u003e a"]', 'a', '<i>')).toBe('["\\u003cb\\u003e \\u003ci\\u003e"]')
    expect(replace('["/ a"]', 'a', '/b')).toBe('["/ /b"]')
    expect(replace('["a b"]', 'a', 'x\ny\u0001')).toBe('["x\\ny\\u0001 b"]')
  })

  test('escapes beside an edit stay as they are', () => {
    expect(replace('["Caf\\u00e9 \\/ kind of \\u0041"]', 'kind of ', '')).toBe('["Caf\\u00e9 \\/ \\u0041"]')
  })

  test('keys are left alone, whatever they are called', () => {
    const file = '{"__proto__": {"constructor": "a b"}, "a": "c", "a": "d", "": ["e"]}'
    expect(readJson(file).map(({ path, value }) => [path, value])).toEqual([
      [['__proto__', 'constructor'], 'a b'],
      [['a'], 'c'],
      [['a'], 'd'],
      [['', 0], 'e'],
    ])
    expect(replace(file, 'a b', 'x')).toBe(file.replace('a b', 'x'))
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    ['', 0, 'the JSON ends where a JSON value is expected'],
    ['{"a": "b"', 9, 'the JSON ends where a comma or "}" is expected'],
    ['{"a": "b', 6, 'the JSON ends inside the string that starts here'],
    ['{"a": "b\n"}', 8, 'a line break or control character inside a string'],
    ['{"a": "b" "c": 1}', 10, 'a comma or "}" is expected here'],
    ["{'a': 1}", 1, 'a key in double quotes is expected here'],
    ['{"a" 1}', 5, 'a colon is expected here'],
    ['{"a": 1,}', 8, 'a key in double quotes is expected here'],
    ['[1,]', 3, 'a JSON value is expected here'],
    ['["\\x41"]', 2, 'the escape \\x is not JSON'],
    ['["\\u12"]', 2, 'the escape \\u is not JSON'],
    ['[] []', 3, 'something follows after the end of the JSON value'],
    ['[01]', 2, 'a comma or "]" is expected here'],
    ['[NaN]', 1, 'a JSON value is expected here'],
    [`${'['.repeat(501)}${']'.repeat(501)}`, 500, 'values are nested deeper than 500 levels'],
  ])('malformed %j is refused', (file, offset, reason) => {
    expect(() => readJson(file)).toThrow(new UnreadableError(reason, offset))
  })

  test('what JSON.parse refuses is refused, and the other way round', () => {
    const sign = fc.constantFrom(...'{}[]",:\\ntrue0123.eE+-u\n ')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const file = signs.join('')
        const parses = (parse: (file: string) => unknown) => {
          try {
            parse(file)
            return true
          } catch {
            return false
          }
        }
        expect(parses(readJson)).toBe(parses(JSON.parse))
      }),
      { ...seed, numRuns: 5000 },
    )
  })
})

describe('JSON lines', () => {
  test('each line is a value of its own; empty lines count', () => {
    const file = '{"reply": "a b"}\r\n\n["c"]\n"d"'
    expect(texts(readJsonLines, file)).toEqual({ '0.reply': 'a b', '2.0': 'c', '3': 'd' })
    expect(replace(file, 'c', 'C "x"', readJsonLines)).toBe(file.replace('c', 'C \\"x\\"'))
  })

  test('a line that ends too early is refused at its place', () => {
    const file = '{"a": "b"}\n{"a": "b"\n{"a": "b"}\n'
    expect(() => readJsonLines(file)).toThrow('the JSON ends where a comma or "}" is expected')
    expect(() => readJsonLines('{"a": 1} {"b": 2}\n')).toThrow(
      'something follows after the JSON value of this line',
    )
  })

  test('only edited lines change', () => {
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 3 }), fc.gen(), (lines, choose) => {
        const file = lines.map((line) => JSON.stringify(line)).join('\n')
        const { text, changed } = rewriteAtRandom(readJsonLines, file, choose)
        const read = (source: string) =>
          source.split('\n').flatMap((line, index) => (line === '' ? [] : flatten(JSON.parse(line), [index])))
        expect(read(text)).toEqual(read(file).map(([path, value]) => [path, changed.get(path) ?? value]))
      }),
      seed,
    )
  })
})
