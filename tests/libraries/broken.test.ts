import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLibrary, UnreadableError } from '../../src/libraries'
import { Folder, upword } from '../cli/fake'

const reply = 'We kindly wait, Ada.'
const macros = JSON.stringify(
  {
    macros: [
      { id: 1, title: 'Wait', actions: [{ field: 'comment_value', value: reply }] },
      {
        id: 2,
        title: 'Late',
        actions: [{ field: 'comment_value_html', value: '<p>It is <b>late</b>, Ada.</p>' }],
      },
    ],
  },
  null,
  2,
)
const quickText = `"Id","Name","Message","Channel"\r\n"1","Wait","${reply}","Email"\r\n`
const premade = `- isenabled: 1\n  title: Wait\n  response: |\n    ${reply}\n  notes: ~\n`
const domain = `version: "3.1"\nresponses:\n  utter_wait:\n  - text: "${reply}"\n`
const catalogue = `msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "wait"\nmsgstr "${reply}"\n`
const units = `<xliff version="1.2"><file original="a" target-language="en"><body>\n<trans-unit id="1"><source>a</source>\n<target>${reply}</target></trans-unit>\n</body></file></xliff>\n`

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

/** A file's name, what it holds, what is said of it; and what it is named as. */
const broken: Readonly<Record<string, readonly [string, string | Uint8Array, string, string?]>> = {
  'macros cut off in a text': [
    'a.json',
    macros.slice(0, macros.indexOf('Ada')),
    '9:20: the JSON ends inside the string',
  ],
  'macros cut off between records': [
    'a.json',
    macros.slice(0, macros.indexOf('"id": 2')),
    'the JSON ends where a key',
  ],
  'macros with a comma too many': [
    'a.json',
    macros.replace('"\n        }', '",\n        }'),
    'a key in double quotes',
  ],
  'macros with a comment': [
    'a.json',
    macros.replace('"id": 1', '/* one */ "id": 1'),
    'a key in double quotes',
  ],
  'macros in single quotes': ['a.json', macros.replaceAll('"', "'"), 'a key in double quotes'],
  'macros with a line break in a text': ['a.json', macros.replace('kindly ', 'kindly\n'), '9:'],
  'macros with an escape that JSON has none of': [
    'a.json',
    macros.replace('kindly', '\\kindly'),
    'the escape \\k is not JSON',
  ],
  'macros in Latin-1': ['a.json', latin(macros.replace('Ada', 'Åda')), '9:37: these bytes are no UTF-8'],
  'macros nested by the thousand': [
    'a.json',
    macros.replace(`"${reply}"`, `${'['.repeat(10_000)}"${reply}"${']'.repeat(10_000)}`),
    'values are nested deeper than 500 levels',
  ],
  'macros called JSON lines': [
    'a.jsonl',
    macros,
    '1:2: the JSON ends where a key in double quotes is expected',
  ],
  'macros that are said to be templates': [
    'a.json',
    macros,
    'no reply stands where front keeps them',
    'front',
  ],
  'a page that is said to be macros': [
    'a.html',
    `<p>${reply}</p>`,
    'no reply stands where zendesk keeps them',
    'zendesk',
  ],
  'quick text with a cell too many': [
    'a.csv',
    quickText.replace('"Email"', '"Email","x"'),
    '2:1: this row has 5 cells',
  ],
  'quick text cut off in a cell': [
    'a.csv',
    quickText.slice(0, -12),
    '2:12: the file ends inside the quoted cell',
  ],
  'quick text with a quote inside': [
    'a.csv',
    quickText.replace('kindly', '"kindly"'),
    'a cell goes on after its closing',
  ],
  'premade replies with tabs': ['a.yaml', premade.replace('  title', '\ttitle'), '2:'],
  'premade replies of another indentation': ['a.yaml', premade.replace('  notes', ' notes'), '5:1: '],
  'premade replies cut off in a text': [
    'a.yaml',
    premade.replace('|\n    ', '"'),
    '5:1: Missing closing "quote',
  ],
  'a domain with an alias of nothing': [
    'a.yml',
    `${domain}  - text: *gone\n`,
    '5:11: the anchor &gone is missing',
  ],
  'a domain nested by the thousand': [
    'a.yml',
    `${domain}x: ${'['.repeat(10_000)}`,
    'values are nested deeper than 500',
  ],
  'a catalogue cut off in a string': ['a.po', catalogue.slice(0, -4), '5:8: the line ends inside the string'],
  'a catalogue without translations': ['a.po', 'msgid "wait"\n', '1:1: this entry has no msgstr'],
  'a catalogue in Turkish Latin': [
    'a.po',
    latin(catalogue.replace('Ada', '\xdeura')),
    '5:25: these bytes are no UTF-8',
  ],
  'a catalogue with prose in it': [
    'a.po',
    `${catalogue}${reply}\n`,
    '6:1: msgid, msgstr, a string in quotes',
  ],
  'units cut off': ['a.xlf', units.slice(0, -9), 'the file ends inside <xliff>'],
  'units with an ampersand': ['a.xliff', units.replace('Ada', 'Ada & Can'), '3:29: this & starts no entity'],
  'units whose entities multiply': [
    'a.xlf',
    `<!DOCTYPE xliff [<!ENTITY a "${reply}"><!ENTITY b "&a;&a;&a;">]>${units.replace('Ada', '&b;')}`,
    '1:1: this file declares entities of its own',
  ],
  'units nested by the thousand': [
    'a.xlf',
    units.replace('Ada', '<g id="1">'.repeat(10_000)),
    'nested deeper than 500',
  ],
  'a NUL among replies': ['a.md', `${reply}\n\0`, '2:1: a NUL character'],
}

describe('a library that is malformed', () => {
  test.each(Object.entries(broken))(
    'is named and left as it is: %s',
    async (_, [name, content, said, from]) => {
      const folder = new Folder({ [`in/${name}`]: content, 'in/other.json': macros })
      const before = folder.bytes(`in/${name}`)
      const options = from === undefined ? ['in/other.json'] : ['--from', from]
      const { code, err } = await upword(folder, ['fix', `in/${name}`, ...options])
      expect(code).toBe(2)
      expect(err).toContain(`in/${name}:`)
      expect(err).toContain(said)
      expect(folder.bytes(`in/${name}`).equals(before)).toBe(true)
      expect(readdirSync(folder.at('in')).sort()).toEqual([name, 'other.json'].sort())
      // The others are done all the same.
      if (from === undefined) expect(folder.read('in/other.json')).toBe(macros.replace('kindly ', ''))
    },
  )
})

describe('a library that is odd', () => {
  test.each([
    [
      'keys that name prototypes',
      'a.json',
      `{"__proto__": {"id": "x", "reply": "${reply}"}, "constructor": "${reply}"}`,
    ],
    ['columns that name prototypes', 'a.csv', `__proto__,constructor,id\n"${reply}","${reply}",1\n`],
    ['YAML keys that name prototypes', 'a.yml', `__proto__:\n  toString: ${reply}\n`],
    ['ids that name prototypes', 'a.po', `msgid "__proto__"\nmsgstr "${reply}"\n`],
    ['a key twice', 'a.json', `{"id": 1, "id": 2, "reply": "${reply}", "reply": "${reply}"}`],
    ['halves of pairs of surrogates', 'a.json', `{"reply": "${reply} \\ud800 \\udfff\\ud83d"}`],
    ['a mark inside', 'a.json', `{"reply": "\ufeff${reply}\ufeff"}`],
    ['two marks', 'a.csv', `\ufeff\ufeffid,reply\n1,"${reply}"\n`],
    ['right-to-left overrides', 'a.yaml', `reply: "\u202e${reply}\u2066"\n`],
    ['formulas', 'a.csv', `id,reply\n1,"=1+${reply}"\n2,"@${reply}"\n`],
    [
      'aliases that multiply',
      'a.yml',
      `a: &a ["${reply}"]\n${'bcdefghijklm'
        .split('')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefghijklm'[index]},`.repeat(9)}]`)
        .join('\n')}\n`,
    ],
    ['line breaks of all kinds', 'a.csv', `id,reply\r1,"${reply}\r\n\n\r${reply}"\r\n2,"${reply}"\n`],
  ])('is written in its edited words alone: %s', async (_, name, content) => {
    const folder = new Folder({ [name]: content })
    const { code, err } = await upword(folder, ['fix', name])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(folder.read(name)).toBe(content.replaceAll('kindly ', ''))
    expect(({} as Record<string, unknown>).reply).toBeUndefined()
  })

  test.each([
    ['macros.json', (text: string) => macros.replace(reply, text)],
    ['premade.yaml', (text: string) => premade.replace(reply, text)],
    ['quick.csv', (text: string) => quickText.replace(reply, text)],
    ['en.po', (text: string) => catalogue.replace(reply, text)],
    ['en.xlf', (text: string) => units.replace(reply, text)],
    ['saved-replies.md', (text: string) => `## Wait\n\n\`\`\`md\n${text}\n\`\`\`\n`],
  ])('a reply of 50 MB takes a moment: %s', (name, fill) => {
    const text = `${reply} `.repeat(50_000_000 / (reply.length + 1)).trimEnd()
    const file = fill(text)
    const started = performance.now()
    const library = readLibrary(file, { name })
    const [one] = library.replies
    const end = one?.value.lastIndexOf('kindly ') ?? 0
    const { text: written } = library.write((own) =>
      own === one ? [{ start: end, end: end + 7, replacement: '' }] : undefined,
    )
    expect(performance.now() - started).toBeLessThan(15_000)
    const at = file.lastIndexOf('kindly ')
    expect(written === file.slice(0, at) + file.slice(at + 7)).toBe(true)
  })

  test('ends in one clear error wherever it is cut off', () => {
    for (const [name, file] of [
      ['a.json', macros],
      ['a.csv', quickText],
      ['a.yaml', premade],
      ['a.yml', domain],
      ['a.po', catalogue],
      ['a.xlf', units],
    ] as const) {
      for (let length = 0; length < file.length; length++) {
        try {
          const library = readLibrary(file.slice(0, length), { name })
          expect(library.write(() => undefined).text).toBe(library.text)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError)
          expect((error as UnreadableError).place, `${name} ${length}`).toBeDefined()
        }
      }
    }
  })
})
