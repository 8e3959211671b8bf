/** The built command on the sample libraries, as users run it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readingByName } from '../../src/libraries/readers'
import { upword as calledHere, Folder } from './fake'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const command = join(root, 'dist/cli.js')
const samples = join(root, 'tests/samples')
const names = readdirSync(samples).sort()

function upword(folder: Folder, args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder.path,
    input: input ?? '',
    maxBuffer: 1 << 26,
  })
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8'), bytes: stdout }
}

function library(): Folder {
  const folder = new Folder()
  cpSync(samples, folder.at('replies'), { recursive: true })
  return folder
}

// Placeholders of any dialect, tags, links and numbers.
const fixed =
  /\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|%\{.*?\}|\$\{.*?\}|\[\[.*?\]\]|#[A-Z]+#|\{\d\}|%[sd]\b|<[^>]*>|https?:[^\s)"]*|\d[\d.:]*/g

/** What a rewrite leaves as it is, text by text; slots that it adds are no part of that. */
function facts(name: string, file: string): readonly (readonly string[])[] {
  const text = file.replace(/^\ufeff/, '')
  const fields = readingByName(name, text)?.reader(text) ?? []
  return fields.map(({ path, value }) => [
    path.join('.'),
    ...[...value.matchAll(fixed)].map(([fact]) => fact).sort(),
  ])
}

// Each run starts a process, and on a busy machine they wait for each other.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => {
  expect(existsSync(command), 'dist/cli.js is there; npm run build:js makes it').toBe(true)
})

describe('the built command', () => {
  test('reads the samples and says how they stand', () => {
    const folder = library()
    const { code, out, err } = upword(folder, ['check', 'replies', '--reporter', 'json'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const result = JSON.parse(out)
    expect(result.files.map(({ file }: { file: string }) => file)).toEqual(
      names.map((name) => `replies/${name}`),
    )
    const macros = result.files.find(({ file }: { file: string }) => file.endsWith('macros.json'))
    expect(macros.replies).toHaveLength(24)
    // Every finding says where it is, and is there.
    for (const { file, replies } of result.files) {
      const lines = folder
        .read(file)
        .replace(/^\ufeff/, '')
        .split(/\r\n?|\n/)
      for (const { findings } of replies) {
        for (const { line, column, endLine, endColumn, text } of findings) {
          if (line !== endLine || /[^\w ,]/.test(text)) continue
          expect(lines[line - 1]?.slice(column - 1, endColumn - 1), `${file}:${line}:${column}`).toBe(text)
        }
      }
    }
  })

  test('is silent about replies that are fine, and exits with 0', () => {
    const folder = new Folder({ 'fine.txt': 'Your order ships on Monday.\n' })
    expect(upword(folder, ['check', 'fine.txt'])).toMatchObject({
      code: 0,
      out: '1 reply read, ready to send. Score 100 of 100.\n',
      err: '',
    })
  })

  test.each(['safe', 'review', 'fill'])(
    'fix --up-to %s changes words alone, and the same words once',
    (upTo) => {
      const folder = library()
      const { out, err } = upword(folder, ['fix', '--up-to', upTo, 'replies'])
      expect(err).toBe('')
      expect(out).toContain('macros.json: ')
      for (const name of names) {
        const before = readFileSync(join(samples, name), 'utf8')
        const after = folder.read(`replies/${name}`)
        expect(facts(name, after), name).toEqual(facts(name, before))
        expect(after.match(/[\r\n]/g), name).toEqual(before.match(/[\r\n]/g))
      }
      const again = upword(folder, ['fix', '--dry-run', '--up-to', upTo, 'replies'])
      expect(again.out).toBe('')
    },
  )

  test('independent parsers find the fixed libraries whole', () => {
    const folder = library()
    upword(folder, ['fix', '--up-to', 'fill', 'replies'])
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape)
      if (typeof value !== 'object' || value === null) return typeof value
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shape(member)]))
    }
    const both = (name: string) =>
      [folder.read(`replies/${name}`), readFileSync(join(samples, name), 'utf8')] as const
    const [json, jsonBefore = {}] = both('macros.json').map((text) => JSON.parse(text))
    expect(shape(json)).toEqual(shape(jsonBefore))
    expect(json.macros.map(({ title }: { title: string }) => title)).toEqual(
      jsonBefore.macros.map(({ title }: { title: string }) => title),
    )
    const [yaml, yamlBefore] = both('responses.yml').map((text) => parseYaml(text))
    expect(shape(yaml)).toEqual(shape(yamlBefore))
    expect(yaml.refunds[2].text).toBe(yamlBefore.refunds[2].text)
  })

  test('fix --dry-run shows a diff that git applies, to what fix makes', () => {
    const folder = library()
    const { code, out } = upword(folder, ['fix', '--dry-run', '--up-to', 'fill', 'replies'])
    expect(code).toBe(1)
    for (const name of names)
      expect(folder.bytes(`replies/${name}`).equals(readFileSync(join(samples, name)))).toBe(true)
    execFileSync('git', ['apply', '-'], { cwd: folder.path, input: out })
    const fixed = library()
    upword(fixed, ['fix', '--up-to', 'fill', 'replies'])
    for (const name of names) expect(folder.read(`replies/${name}`), name).toBe(fixed.read(`replies/${name}`))
  })

  test('works in a pipe', () => {
    const folder = new Folder()
    expect(upword(folder, ['fix'], "Unfortunately, we can't ship until Monday.").out).toBe(
      "We can't ship until Monday.",
    )
    const csv = readFileSync(join(samples, 'short-replies.csv'))
    expect(upword(folder, ['fix', '--stdin-filename', 'a.csv'], csv).bytes.subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    )
  })

  test('names what is broken and reads the rest', () => {
    const folder = library()
    folder.write('replies/broken.json', '{"reply": "We might ship soon, Ada."')
    const { code, out, err } = upword(folder, ['check', 'replies'])
    expect(code).toBe(2)
    expect(err).toBe(
      'replies/broken.json:1:37: the JSON ends where a comma or "}" is expected\n1 file to look at; everything else was read.\n',
    )
    expect(out).toContain('replies/macros.json\n')
  })

  test('explains itself', () => {
    const folder = new Folder()
    expect(upword(folder, ['concepts'])).toMatchObject({ code: 0, err: '' })
    expect(upword(folder, ['explain', 'bad-news']).out).toContain('bad-news  negative')
    expect(upword(folder, ['explain', 'bad-nwes'])).toMatchObject({ code: 2, out: '' })
    expect(upword(folder, ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('its own words pass its own rules', async () => {
    const folder = new Folder({
      'a.md':
        '<!-- upword-ignore delay, cost: x -->\nFine today.\n\n<!-- upword-ignore xx -->\nIt ships soon.\n',
      'a.yml': '# upword-ignore delay: x\na: It all works today.\n',
      'v.json': '{',
      'w.json': '{"date": 1}',
      'u.json': '{"dat": "x"}',
      'old.json':
        '{"version": 1, "findings": [{"file": "a.md", "reply": "", "concept": "delay", "text": "x", "count": 1}]}',
      'bad.json': '{"version": 3}',
      'c.yaml': 'rules: {modal: no}',
    })
    const help = [
      '--help',
      'check --help',
      'fix --help',
      'report --help',
      'init --help',
      'stream --help',
      'explain --help',
      'concepts --help',
    ]
    const slips = [
      ['chekc'],
      ['check', '--fromat'],
      ['check', '-l', 'xx', '.'],
      ['check', 'nothing'],
      ['explain'],
      ['check', '--off', 'x', '.'],
      ['check', '.', '--min-score', 'x'],
      ['check', '.', '--update-baseline'],
      ['check', '.', '--baseline', 'b.json'],
      ['check', '.', '--config', 'c.json'],
      ['check', '.', '--config', 'c.js'],
      ['fix', '-i', '-'],
      ['fix', '--values', 'v.json', '.'],
      ['fix', '--values', 'w.json', '.'],
      ['fix', '-n', '--values', 'u.json', 'a.md'],
      ['check', 'a.md', '--baseline', 'old.json'],
      ['check', 'a.md', '--baseline', 'bad.json'],
      ['check', 'a.md', '--config', 'c.yaml'],
      ['check', 'a.md', '-o', 'no/such/folder.html'],
      ['check', 'a.md', 'a.yml', '--max-warnings', '0', '--min-score', '100'],
      ['init'],
      ['stream'],
    ]
    const said: string[] = []
    for (const args of [...help.map((call) => call.split(' ')), ...slips]) {
      const { out, err } = await calledHere(folder, args)
      said.push(args.includes('--help') ? out : err)
    }
    // The example of what upword finds is there to be found.
    const written = folder.read('.upwordrc.yaml')
    const words = [...said, written].join('\n').replaceAll('We might ship soon.', '')
    const { findings } = JSON.parse(upword(folder, ['check', '-l', 'en', '--reporter', 'json'], words).out)
      .files[0].replies[0]
    expect(
      findings.map(({ text, concept }: { text: string; concept: string }) => `${concept}: ${text}`),
    ).toEqual([])
  })
})
