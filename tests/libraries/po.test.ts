import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/libraries'
import { readPo } from '../../src/libraries/po/document'
import { rewriteAtRandom, seed, texts } from './round-trip'

const catalogue = String.raw`# Replies of the shop.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: tr_TR\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#: src/mail.c:12
# upword-ignore inability: agreed with the legal team
msgid "We cannot ship until Monday."
msgstr "Pazartesiye kadar gönderemiyoruz."

msgctxt "mail"
msgid ""
"Hi %s,\n"
"your \"parcel\" is late."
msgstr ""
"Merhaba %s,\n"
"\"paketiniz\" gecikti, "
"üzgünüz."

#, c-format
msgid "%d parcel did not arrive."
msgid_plural "%d parcels did not arrive."
msgstr[0] "%d paket gelmedi."
msgstr[1] "%d\tpaket gelmedi."

#, fuzzy, c-format
#| msgid "We cannot ship until Sunday."
msgid "We cannot ship until Tuesday."
msgstr "Pazara kadar gönderemiyoruz."

msgid "Please hold the line."
msgstr ""

#~ msgid "We cannot ship."
#~ msgstr "Gönderemiyoruz, kusura bakmayın."
`

/** Puts words in place of others in whichever reply holds them. */
function replace(file: string, from: string, to: string): string {
  const library = readLibrary(file, { name: 'tr.po' })
  return library.write(({ value }) => (value.includes(from) ? value.replace(from, to) : undefined)).text
}

describe('PO', () => {
  test('gives each translation and plural form; the fuzzy, the obsolete and the header stay out', () => {
    const { format, replies } = readLibrary(catalogue, { name: 'replies.po' })
    expect(format).toBe('po')
    expect(replies.map(({ id, language, path, value }) => [id, language, path.join('.'), value])).toEqual([
      ['We cannot ship until Monday.', 'tr', '0.msgstr', 'Pazartesiye kadar gönderemiyoruz.'],
      [
        'mail: Hi %s,\nyour "parcel" is late.',
        'tr',
        '1.msgstr',
        'Merhaba %s,\n"paketiniz" gecikti, üzgünüz.',
      ],
      ['%d parcel did not arrive.', 'tr', '2.msgstr.0', '%d paket gelmedi.'],
      ['%d parcel did not arrive.', 'tr', '2.msgstr.1', '%d\tpaket gelmedi.'],
    ])
    expect(replies[0]?.silences).toMatchObject([
      {
        concepts: ['inability'],
        reason: 'agreed with the legal team',
        offset: catalogue.indexOf('# upword'),
      },
    ])
  })

  test('is known without a name', () => {
    expect(readLibrary(catalogue).format).toBe('po')
  })

  test('offsets lead to the line of the string', () => {
    const library = readLibrary(catalogue, { name: 'replies.po' })
    const reply = library.replies[1]
    const start = reply?.value.indexOf('gecikti') ?? 0
    const stretch = reply?.toFile({ start, end: start + 7 })
    expect(library.text.slice(stretch?.start, stretch?.end)).toBe('gecikti')
    expect(library.placeOf(stretch?.start ?? 0)).toEqual({ line: 19, column: 16 })
  })

  test('a rewrite stays in its line; one across lines leaves the others', () => {
    expect(replace(catalogue, 'üzgünüz', 'yarın "geliyor"')).toBe(
      catalogue.replace('üzgünüz', String.raw`yarın \"geliyor\"`),
    )
    expect(replace(catalogue, 'gecikti, üzgünüz', 'yarın\nsizde')).toBe(
      catalogue.replace('gecikti, "\n"üzgünüz', String.raw`yarın\nsizde`),
    )
    const windows = catalogue.replaceAll('\n', '\r\n')
    expect(replace(windows, 'üzgünüz', 'geliyor')).toBe(windows.replace('üzgünüz', 'geliyor'))
  })

  test('two entries with one msgid are told of', () => {
    const twice = `${catalogue}\nmsgid "%d parcel did not arrive."\nmsgstr "Yarın gelir, efendim."\n`
    expect(readLibrary(twice, { name: 'tr.po' }).notes).toEqual([
      {
        place: { line: 40, column: 8 },
        text: 'the id "%d parcel did not arrive." names another reply already, in line 25',
      },
    ])
  })

  test.each([
    ['a string without end', 'msgid "a\nmsgstr "b"\n', 6, 'the line ends inside the string'],
    ['an escape that C has none of', 'msgid "a"\nmsgstr "b\\q"\n', 19, 'the escape \\q'],
    ['a line of prose', 'msgid "a"\nmsgstr "b"\nWe cannot.\n', 21, 'msgid, msgstr, a string'],
    ['a string on its own', '"a"\n', 0, 'belongs to no msgid'],
    ['an entry without msgstr', 'msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 0, 'no msgstr'],
    ['an entry without msgid', 'msgctxt "a"\nmsgstr "c"\n', 0, 'no msgid'],
    ['two msgstr', 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 21, 'two msgstr'],
    ['words behind a string', 'msgid "a" b\nmsgstr "c"\n', 10, 'after the string'],
    ['a keyword alone', 'msgid "a"\nmsgstr\n', 10, 'msgid, msgstr, a string'],
  ])('%s is malformed', (_, file, offset, reason) => {
    expect(() => readPo(file)).toThrow(
      expect.objectContaining({ offset, message: expect.stringContaining(reason) }),
    )
  })
})

/** An independent reader of the strings after msgstr, line by line. */
function translations(file: string): string[] {
  const found: string[] = []
  let open = false
  for (const line of file.split(/\r?\n/)) {
    const [, keyword, string] = /^(\w+(?:\[\d+\])?)?\s*(".*")\s*$/.exec(line) ?? []
    if (keyword !== undefined) {
      open = keyword.startsWith('msgstr')
      if (open) found.push('')
    }
    // What the catalogues below escape, JSON escapes the same way.
    if (string !== undefined && open) found.push(found.pop() + JSON.parse(string))
  }
  return found
}

const text = fc
  .array(
    fc.oneof(fc.lorem({ maxCount: 3 }), fc.constantFrom('%s', '"a"', '\\', '\n', '\t', 'ğ', '😀', '<b>')),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))
const entries = fc.array(
  fc.record({
    id: text.map((id) => `x${id}`),
    forms: fc.array(text, { minLength: 1, maxLength: 3 }),
    wrapped: fc.boolean(),
    comment: fc.constantFrom('', '#. hint\n', '# We cannot "read" this\n'),
  }),
  { maxLength: 4 },
)

describe('a catalogue of any content', () => {
  test.each(['\n', '\r\n'])(
    'is read as it was meant, and written in its edited words alone (%j)',
    (newline) => {
      const quoted = (value: string, wrapped: boolean) =>
        wrapped
          ? ['""', ...(value.match(/[^\n]*\n|[^\n]+/g) ?? []).map((line) => JSON.stringify(line))].join('\n')
          : JSON.stringify(value)
      fc.assert(
        fc.property(entries, fc.gen(), (list, choose) => {
          const file = list
            .map(({ id, forms, wrapped, comment }) =>
              [
                `${comment}msgid ${quoted(id, wrapped)}`,
                ...(forms.length > 1 ? [`msgid_plural ${quoted(id, wrapped)}`] : []),
                ...forms.map(
                  (form, index) => `msgstr${forms.length > 1 ? `[${index}]` : ''} ${quoted(form, wrapped)}`,
                ),
                '',
              ].join('\n'),
            )
            .join('\n')
            .replaceAll('\n', newline)
          expect(Object.values(texts(readPo, file))).toEqual(list.flatMap(({ forms }) => forms))
          const { text: now, changed } = rewriteAtRandom(readPo, file, choose)
          const wanted = readPo(file).map(({ path, value }) => changed.get(path.join('.')) ?? value)
          expect(translations(now)).toEqual(wanted)
        }),
        seed,
      )
    },
  )
})
