import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/libraries'
import { seed } from './round-trip'

const bundle = (message: string) => JSON.stringify({ en: { parcels: message } }, null, 2)
const read = (message: string) => readLibrary(bundle(message), { name: 'messages.json' })
const parts = (message: string) =>
  read(message).replies.map(({ path, value }) => [path.slice(2).join('.'), value])

/** The message after words were put in place of others, wherever they stand alone. */
function replace(message: string, from: string, to: string): string {
  const { text } = read(message).write(({ value, path }) => {
    const start = value.indexOf(from)
    const meant = path.length > 2 || !value.includes('plural')
    return start < 0 || !meant ? undefined : [{ start, end: start + from.length, replacement: to }]
  })
  return JSON.parse(text).en.parcels
}

const plural =
  "We can''t find {count, plural, offset:1 =0 {any parcel, sorry} one {# parcel of {name}} other {# parcels, so we can''t ship}} today, Ada."

describe('messages of ICU', () => {
  test('are read as a whole, in which choices are opaque, and branch by branch', () => {
    expect(parts(plural)).toEqual([
      ['', plural.replaceAll("''", "'")],
      ['count.=0', 'any parcel, sorry'],
      ['count.one', '# parcel of {name}'],
      ['count.other', "# parcels, so we can't ship"],
    ])
  })

  test('nest', () => {
    const message =
      '{who, select, female {{n, plural, one {She wrote, once.} other {She wrote, # times.}}} other {They wrote, Ada.}}'
    expect(parts(message)).toEqual([
      ['', message],
      ['who.female', '{n, plural, one {She wrote, once.} other {She wrote, # times.}}'],
      ['who.female.n.one', 'She wrote, once.'],
      ['who.female.n.other', 'She wrote, # times.'],
      ['who.other', 'They wrote, Ada.'],
    ])
    expect(replace(message, 'wrote, #', 'called, #')).toBe(message.replace('wrote, #', 'called, #'))
  })

  test('are written with apostrophes doubled', () => {
    expect(replace(plural, 'so we', "so it's we")).toBe(plural.replace('so we', "so it''s we"))
    expect(replace(plural, "can't ship", 'ship')).toBe(plural.replace("can''t ship", 'ship'))
  })

  test('several branches of one message are written at once', () => {
    const { text } = read(plural).write(({ path, value }) =>
      path.length > 2 ? value.replace('parcel', 'box') : value.replace('Ada', 'Can'),
    )
    expect(JSON.parse(text).en.parcels).toBe(plural.replace(/parcel/g, 'box').replace('Ada', 'Can'))
  })

  test('a rewrite that breaks a message is refused', () => {
    expect(() => replace(plural, 'any parcel', 'any } parcel')).toThrow('would read differently')
  })

  test.each([
    'We ship {count, plural, one {today}, Ada.',
    'We ship {count, plural, one today}, Ada.',
    'We ship {count, plural,}, Ada.',
    'We ship {count, date, short}, Ada.',
    `We ship, Ada. ${'{n, plural, other {'.repeat(100)}`,
  ])('what is malformed is one text: %s', (message) => {
    expect(parts(message)).toHaveLength(1)
  })

  test('quoted braces are text', () => {
    const message = "{n, plural, one {It''s '{one}', Ada.} other {They''re '{' many, Ada.}}"
    expect(parts(message).slice(1)).toEqual([
      ['n.one', "It's '{one}', Ada."],
      ['n.other', "They're '{' many, Ada."],
    ])
  })

  test('without edits, any message stays as it is', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      "'",
      "''",
      '#',
      ' ',
      'we ship, Ada.',
      '{n, plural, one {',
      '{name}',
      ', plural,',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const file = bundle(pieces.join(''))
        const library = readLibrary(file, { name: 'a.json' })
        expect(library.write(() => undefined).text).toBe(file)
        expect(library.write(({ value }) => value).text).toBe(file)
        for (const reply of library.replies) {
          const { start, end } = reply.toFile({ start: 0, end: reply.value.length })
          expect(start).toBeLessThanOrEqual(end)
        }
      }),
      seed,
    )
  })
})
