import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from 'vitest'
import { replaceFile } from '../../src/cli/files'
import { Folder, upword } from './fake'

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const bigEndian = (text: string) =>
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])

describe('upword fix', () => {
  test('makes the safe rewrites and leaves every other byte', async () => {
    const yaml =
      '# Replies\r\na:   "Please kindly wait \\u00e9"   # so\r\nb: >\r\n  We kindly\r\n  ask, maybe.\r\n'
    const folder = new Folder({ 'a.yml': yaml, 'b.txt': 'All is well, Ada.' })
    const before = statSync(folder.at('b.txt')).mtimeMs
    expect(await upword(folder, ['fix', '.'])).toMatchObject({
      code: 1,
      out: `a.yml: 2 rewrites in 2 replies
3 replies read, 2 rewrites made.
1 phrase left for you: upword check shows them.
`,
      err: '',
    })
    expect(folder.read('a.yml')).toBe(yaml.replaceAll('kindly ', '').replace('kindly\r\n  ', ''))
    expect(statSync(folder.at('b.txt')).mtimeMs).toBe(before)
    expect(readdirSync(folder.path).sort()).toEqual(['a.yml', 'b.txt'])
  })

  test('goes as far as it is told', async () => {
    const text = 'Maybe not: maybe kindly soon.'
    const fixed = async (...args: string[]) => {
      const folder = new Folder({ 'a.txt': text })
      const { code } = await upword(folder, ['fix', 'a.txt', ...args])
      return [code, folder.read('a.txt')]
    }
    expect(await fixed()).toEqual([1, 'Maybe not: maybe soon.'])
    expect(await fixed('--up-to', 'review')).toEqual([1, 'Maybe not: certainly soon.'])
    expect(await fixed('--up-to', 'fill')).toEqual([0, 'Maybe not: certainly by {date}.'])
    expect(await fixed('--up-to', 'fill', '--off', 'vague-time')).toEqual([0, 'Maybe not: certainly soon.'])
  })

  test('shows a diff instead, if it is told', async () => {
    const folder = new Folder({ 'r/a.json': '{\n  "a": "We kindly wait, Ada."\n}\n' })
    expect(await upword(folder, ['fix', '--dry-run', 'r'])).toMatchObject({
      code: 1,
      out: `--- a/r/a.json
+++ b/r/a.json
@@ -1,3 +1,3 @@
 {
-  "a": "We kindly wait, Ada."
+  "a": "We wait, Ada."
 }
`,
      err: `r/a.json: 1 rewrite in 1 reply
1 reply read, 1 rewrite ready; run without --dry-run to make them.
Everything reads positive and definite.
`,
    })
    expect(folder.read('r/a.json')).toContain('kindly')
    const inTerminal = await upword(folder, ['fix', '-n', 'r'], { isTTY: true })
    expect(inTerminal.out).toContain('\u001b[31m-  "a": "We kindly wait, Ada."\u001b[39m\n')
  })

  test('returns what is piped in', async () => {
    const folder = new Folder()
    const piped = await upword(folder, ['fix', '--stdin-filename', 'a.csv'], {
      stdin: '\ufeffid,reply\r\n1,"Please kindly wait here"\r\n',
    })
    expect(piped).toMatchObject({ code: 0, out: '\ufeffid,reply\r\n1,"Please wait here"\r\n' })
    expect(piped.err).toContain('1 rewrite made.')
    expect(await upword(folder, ['fix', '-'], { stdin: 'As it was.' })).toMatchObject({
      code: 0,
      out: 'As it was.',
    })
  })

  test('writes elsewhere, if it is told', async () => {
    const folder = new Folder({ 'a.txt': 'We kindly wait.', 'b.txt': 'x' })
    expect((await upword(folder, ['fix', 'a.txt', '-o', 'out.txt'])).code).toBe(0)
    expect([folder.read('a.txt'), folder.read('out.txt')]).toEqual(['We kindly wait.', 'We wait.'])
    expect((await upword(folder, ['fix', 'a.txt', '--output', '-'])).out).toBe('We wait.')
    expect(await upword(folder, ['fix', 'a.txt', 'b.txt', '-o', 'out.txt'])).toMatchObject({
      code: 2,
      err: 'upword: --output takes the result of one file; name one file with it.\n',
    })
    mkdirSync(folder.at('folder'))
    expect(await upword(folder, ['fix', 'a.txt', '-o', 'folder'])).toMatchObject({ code: 2 })
    expect(await upword(folder, ['fix', 'a.txt', '-o', 'no/such/folder'])).toMatchObject({ code: 2 })
  })

  test('says what it did to programs', async () => {
    const folder = new Folder({
      'a.json': '{"a": "We kindly wait soon.", "b": "All is well."}',
      'b.json': '[',
    })
    const { code, out } = await upword(folder, ['fix', '--reporter', 'json', '.'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      dryRun: false,
      files: [
        {
          ...{ file: 'a.json', changed: true },
          replies: [
            {
              ...{ path: ['a'], field: 'a', remaining: 1, slots: [] },
              applied: [
                {
                  ...{ concept: 'minimizer', rule: 'en/minimizer/word', applicability: 'safe' },
                  ...{ before: 'We kindly wait soon.', after: 'We wait soon.' },
                },
              ],
            },
          ],
        },
      ],
      unread: [
        { file: 'b.json', line: 1, column: 2, reason: 'the JSON ends where a JSON value is expected' },
      ],
      summary: { files: 1, replies: 2, rewrites: 1, remaining: 1 },
    })
  })

  test('changes no file where the call has a slip', async () => {
    const folder = new Folder({ 'a.json': '{"a": "We kindly wait, Ada."}' })
    const { code } = await upword(folder, ['fix', 'a.json', '--field', 'a', '--field', 'zzz'])
    expect(code).toBe(2)
    expect(folder.read('a.json')).toContain('kindly')
  })

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', bigEndian],
  ])('keeps %s', async (_, encode) => {
    const folder = new Folder({ 'a.csv': encode('id;reply\r\n1;Şimdi kindly 😀 geldi\r\n') })
    const { code, out } = await upword(folder, ['check', 'a.csv', '--reporter', 'json', '--field', 'reply'])
    expect(code).toBe(1)
    expect(JSON.parse(out).files[0].replies[0].findings[0]).toMatchObject({ line: 2, column: 9 })
    await upword(folder, ['fix', 'a.csv', '--field', 'reply'])
    expect(folder.bytes('a.csv').equals(encode('id;reply\r\n1;Şimdi 😀 geldi\r\n'))).toBe(true)
  })

  test('keeps modes and follows links to their files', async () => {
    const folder = new Folder({ 'real/a.txt': 'We kindly wait.' })
    chmodSync(folder.at('real/a.txt'), 0o640)
    symlinkSync('real/a.txt', folder.at('link.txt'))
    await upword(folder, ['fix', 'link.txt'])
    expect(lstatSync(folder.at('link.txt')).isSymbolicLink()).toBe(true)
    expect(folder.read('real/a.txt')).toBe('We wait.')
    expect(statSync(folder.at('real/a.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder.at('real'))).toEqual(['a.txt'])
  })

  test('leaves a file alone that has changed since it was read', async () => {
    const folder = new Folder({ 'a.txt': 'new words' })
    await expect(replaceFile(folder.at('a.txt'), Buffer.from('old words'), Buffer.from('x'))).rejects.toThrow(
      'this file has changed since it was read; run the command again',
    )
    expect(folder.read('a.txt')).toBe('new words')
    expect(readdirSync(folder.path)).toEqual(['a.txt'])
  })

  test('reads regular files alone', async () => {
    const folder = new Folder()
    mkdirSync(folder.at('a.txt'))
    symlinkSync('nowhere', folder.at('b.txt'))
    symlinkSync('c.txt', folder.at('c.txt'))
    const { code, err } = await upword(folder, ['check', '/dev/null', 'b.txt', 'c.txt'])
    expect(code).toBe(2)
    expect(err).toContain('/dev/null: this is no regular file; a stream can be piped in with -\n')
    expect(err).toContain('b.txt: there is no such file')
    expect(err).toContain('c.txt: there is no such file')
  })
})

describe('a file that is malformed', () => {
  const reply = 'We kindly wait, Ada.'
  const broken: Record<string, [name: string, content: string | Buffer, said: string]> = {
    'JSON that ends in a string': [
      'a.json',
      `{"a": "${reply}`,
      '1:7: the JSON ends inside the string that starts here',
    ],
    'JSON that ends in an object': [
      'a.json',
      `{"a": "${reply}",\n"b": `,
      '2:6: the JSON ends where a JSON value is expected',
    ],
    'JSON with a comma too many': [
      'a.json',
      `{"a": "${reply}",\n}`,
      '2:1: a key in double quotes is expected here',
    ],
    'JSON in single quotes': ['a.json', `{'a': '${reply}'}`, '1:2: a key in double quotes is expected here'],
    'JSON with a line break in a string': [
      'a.json',
      `{"a": "${reply}\n"}`,
      '1:28: a line break or control character inside a string',
    ],
    'two JSON values': [
      'a.json',
      `{"a": "${reply}"}\n{}`,
      '2:1: something follows after the end of the JSON value',
    ],
    'an empty JSON file': ['a.json', '', '1:1: the JSON ends where a JSON value is expected'],
    'JSON that is too deep': [
      'a.json',
      `${'['.repeat(100_000)}"${reply}"`,
      '1:501: values are nested deeper than 500 levels',
    ],
    'JSON lines with half a line': [
      'a.jsonl',
      `{"a": "${reply}"}\n{"a": "${reply}\n`,
      '2:7: the JSON ends inside the string that starts here',
    ],
    'YAML with an open quotation mark': ['a.yaml', `a: "${reply}\n`, '2:1: Missing closing "quote'],
    'YAML with a wrong indentation': ['a.yaml', `a: ${reply}\n  b: c\n`, '1:4: '],
    'YAML with an alias of nothing': ['a.yml', `a: ${reply}\nb: *c\n`, '2:4: the anchor &c is missing'],
    'YAML that is too deep': [
      'a.yml',
      `${'- '.repeat(2_000)}${reply}`,
      ' values are nested deeper than 500 levels',
    ],
    'CSV with an open quotation mark': [
      'a.csv',
      `id,reply\n1,"${reply}\n2,x\n`,
      '2:3: the file ends inside the quoted cell that starts here',
    ],
    'CSV with a short row': [
      'a.csv',
      `id,reply\n1,"${reply}"\n2\n`,
      '3:1: this row has 1 cells, the first row has 2 (separator ",")',
    ],
    'CSV with text after a quotation mark': [
      'a.csv',
      `id,reply\n1,"${reply}" x\n`,
      ' a cell goes on after its closing quotation mark',
    ],
    'bytes that are no UTF-8': [
      'a.txt',
      Buffer.from([...Buffer.from(`${reply}\nCaf`), 0xe9, 0x20]),
      '2:4: these bytes are no UTF-8; save the file as UTF-8',
    ],
    'half a character of UTF-8': [
      'a.txt',
      Buffer.from([...Buffer.from(reply), 0xf0, 0x9f, 0x98]),
      '1:21: these bytes are no UTF-8',
    ],
    'a NUL': ['a.txt', `${reply}\n\0`, '2:1: a NUL character: this is no text file'],
    'half a unit of UTF-16': [
      'a.txt',
      utf16(reply).subarray(0, -1),
      ' this UTF-16 file ends in the middle of a character',
    ],
    'UTF-16 without a mark': [
      'a.txt',
      utf16(reply).subarray(2),
      '1:2: a NUL character: this is no text file',
    ],
    'a picture': ['a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), '1:1: these bytes are no UTF-8'],
    'a format that is new to upword': ['a.xlsx', reply, ' this format is new to upword, which reads .txt'],
  }

  test.each(Object.entries(broken))('is left as it is, and named: %s', async (_, [name, content, said]) => {
    const folder = new Folder({ [`in/${name}`]: content, 'in/z.txt': reply })
    const { code, out, err } = await upword(folder, ['fix', `in/${name}`, 'in/z.txt'])
    expect(code).toBe(2)
    expect(err).toContain(`in/${name}:`)
    expect(err).toContain(said)
    expect(folder.bytes(`in/${name}`).equals(Buffer.from(content))).toBe(true)
    // The others are done all the same.
    expect(folder.read('in/z.txt')).toBe('We wait, Ada.')
    expect(out).toContain('in/z.txt: 1 rewrite in 1 reply')
    expect(readdirSync(folder.at('in')).sort()).toEqual([name, 'z.txt'])
  })
})

describe('large and odd files', () => {
  test('a text of 20 MB takes a moment', { timeout: 30_000 }, async () => {
    const folder = new Folder()
    const text = `${'All is well today, and so it stays. '.repeat(600_000)}kindly \n`
    writeFileSync(folder.at('a.json'), JSON.stringify({ reply: text }))
    const started = performance.now()
    expect((await upword(folder, ['fix', 'a.json'])).code).toBe(0)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(JSON.parse(folder.read('a.json'))).toEqual({ reply: text.replace('kindly ', '') })
  })

  test('keys that name prototypes are only keys', async () => {
    const folder = new Folder({
      'a.json': '{"__proto__": {"polluted": "We kindly wait, Ada."}}',
      'b.yml': '__proto__:\n  constructor: We kindly wait, Ada.\n',
    })
    const { out } = await upword(folder, ['check', '.', '--reporter', 'json'])
    expect(
      JSON.parse(out).files.map(({ replies }: { replies: { field: string }[] }) => replies[0]?.field),
    ).toEqual(['__proto__.polluted', '__proto__.constructor'])
    expect(existsSync(folder.at('a.json'))).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
