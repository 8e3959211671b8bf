/** Results for other programs, read by parsers of their own. */

import { symlinkSync } from 'node:fs'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readCsv } from '../../src/libraries/csv'
import { Folder, upword } from './fake'

const macros = JSON.stringify(
  {
    replies: [
      {
        id: 'late',
        title: 'Late parcel',
        text: 'Caf\u00e9 \ud83d\ude00 "kindly wait", it is\r\nthere soon, Ada.',
      },
      { id: 'fine', title: 'Refund', text: 'Your refund is here, Ada.' },
      { id: 'odd', title: 'Odd', text: 'It is impossible, maybe, Ada.' },
    ],
  },
  null,
  2,
)

async function reported(reporter: string, files: Record<string, string>, ...args: string[]) {
  const folder = new Folder(files)
  const { code, out, err } = await upword(folder, ['check', '.', '--reporter', reporter, ...args])
  return { code, out, err, folder }
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly locations: readonly [
    {
      readonly physicalLocation: { readonly region: Region }
      readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }]
    },
  ]
}

/** The offsets of a SARIF region in a text, columns in UTF-16 code units from 1. */
function offsetsOf(text: string, { startLine, startColumn, endLine, endColumn }: Region) {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: sign, index }) => index + sign.length)]
  return [(starts[startLine - 1] ?? 0) + startColumn - 1, (starts[endLine - 1] ?? 0) + endColumn - 1] as const
}

describe('SARIF', () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  const validate = ajv.compile(schema)

  test('is valid, whatever was read', async () => {
    const { out, code } = await reported('sarif', {
      'a b%#?/m.json': macros,
      'x.json': '{"a": ',
      'empty.txt': '',
      'fine.md': 'All is well.',
    })
    validate(JSON.parse(out))
    expect(validate.errors).toBeNull()
    expect(code).toBe(2)
    const [run] = JSON.parse(out).runs
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.artifacts[0].location.uri).toBe('a%20b%25%23%3F/m.json')
    expect(run.tool.driver).toMatchObject({ name: 'upword', version: '1.2.3' })
  })

  test('points at the words, and its fixes make the rewrites', async () => {
    const { out, folder } = await reported('sarif', { 'm.json': macros })
    const file = folder.read('m.json')
    const [run] = JSON.parse(out).runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    const shown = run.results.map((result: Result) => {
      const [{ physicalLocation, logicalLocations }] = result.locations
      const [start, end] = offsetsOf(file, physicalLocation.region)
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      return [result.ruleId, file.slice(start, end), logicalLocations[0].fullyQualifiedName]
    })
    expect(shown).toEqual([
      ['minimizer', 'kindly ', 'replies.0.text'],
      ['vague-time', 'soon', 'replies.0.text'],
      ['inability', 'impossible', 'replies.2.text'],
      ['likelihood', 'maybe', 'replies.2.text'],
    ])
    const [fix] = run.results[1].fixes
    const [{ deletedRegion, insertedContent }] = fix.artifactChanges[0].replacements
    const [start, end] = offsetsOf(file, deletedRegion)
    const fixed = JSON.parse(file.slice(0, start) + insertedContent.text + file.slice(end))
    expect(fixed.replies[0].text).toBe('Caf\u00e9 \ud83d\ude00 "kindly wait", it is\r\nthere by {date}, Ada.')
    expect(run.results[2].fixes).toEqual([])
  })
})

describe('JUnit', () => {
  /** Element names and attributes, as a strict parser reads them. */
  function parseXml(text: string) {
    const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
    const open: typeof elements = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes: attributes as Record<string, string>, text: '' }
      elements.push(element)
      open.push(element)
    })
    parser.on('text', (part) => {
      const element = open.at(-1)
      if (element) element.text += part
    })
    parser.on('closetag', () => void open.pop())
    parser.on('error', (error) => {
      throw error
    })
    parser.write(text).close()
    return elements
  }

  test('is well formed, with a test for each reply', async () => {
    const { out } = await reported('junit', { 'm.json': macros, 'x.json': '{"a": ' })
    const elements = parseXml(out)
    expect(elements[0]).toMatchObject({
      name: 'testsuites',
      attributes: { name: 'upword', tests: '4', failures: '2', errors: '1' },
    })
    expect(elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes)).toEqual([
      { name: 'm.json', tests: '3', failures: '2', errors: '0' },
      { name: 'x.json', tests: '1', failures: '0', errors: '1' },
    ])
    const [failure] = elements.filter(({ name }) => name === 'failure')
    expect(failure?.attributes.message).toBe('2 phrases to say better')
    expect(failure?.text).toContain('fill: ')
    expect(elements.find(({ name }) => name === 'error')?.attributes.message).toContain('(1:7)')
  })

  test('spells what XML has no letters for', async () => {
    const text = 'So \u0001\u000b\ud800 <b>&"\' soon ]]>\uffff'
    const { out } = await reported('junit', {
      'm.json': JSON.stringify({ '</testcase>\u0000': `${text}, Ada.` }),
    })
    expect(parseXml(out).find(({ name }) => name === 'failure')?.text).toContain(
      '\ufffd <b>&"\' by {date} ]]>',
    )
  })
})

describe('GitHub', () => {
  test('is commands that GitHub reads', async () => {
    const { out } = await reported('github', {
      'a,b:c%.txt': 'So soon.\r\n\r\nMaybe impossible.',
      'x.json': '{',
    })
    expect(out.trimEnd().split('\n')).toEqual([
      '::warning file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=4,endColumn=8,title=upword%3A vague-time::Mind “soon”.%0Afill: So by {date}.%0A%0AMaybe impossible.',
      '::warning file=a%2Cb%3Ac%25.txt,line=3,endLine=3,col=7,endColumn=17,title=upword%3A inability::Mind “impossible”.',
      '::error file=x.json,line=1,col=2,title=upword::the JSON ends where a key in double quotes is expected',
    ])
  })
})

describe('CSV', () => {
  test('is one row for each finding, harmless in a spreadsheet', async () => {
    const { out } = await reported('csv', {
      'm.json': JSON.stringify({
        '=cmd|x': 'It is, so they say, "soon".',
        '@SUM(A1)': ' +1 it is maybe so, Ada.',
        '\t-2': '=HYPERLINK("x") is soon, Ada.',
      }),
    })
    expect(out.startsWith('\ufeff"file","id","title","field",')).toBe(true)
    const cells = readCsv(out.slice(1)).map(({ value }) => value)
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
    expect(cells).toContain("'=cmd|x")
    expect(cells).toContain("'@SUM(A1)")
    expect(cells).toContain('\'=HYPERLINK("x") is by {date}, Ada.')
    expect(out.split('\r\n')).toHaveLength(5)
  })
})

test.each(['json', 'jsonl', 'sarif', 'csv', 'github', 'markdown', 'html'])(
  '%s sends a terminal nothing that it would obey',
  async (reporter) => {
    const { out } = await reported(reporter, {
      'a.txt': 'Hi \u001b[2J\u009b1m\u202e, soon \u2066impossible.',
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
    expect(out).not.toMatch(/[\u001b\u009b\u202e\u2066]/)
  },
)

describe('JSON lines', () => {
  test('are the same as JSON, line by line', async () => {
    const files = { 'm.json': macros, 'x.json': '{' }
    const lines = (await reported('jsonl', files)).out.trimEnd().split('\n')
    const whole = JSON.parse((await reported('json', files)).out)
    const [last, ...others] = lines.map((line) => JSON.parse(line)).reverse()
    expect(last).toEqual({ type: 'summary', ...whole.summary })
    expect(others.reverse()).toEqual([
      ...whole.files[0].replies.map((reply: object) => ({ type: 'reply', file: 'm.json', ...reply })),
      { type: 'unread', ...whole.unread[0] },
    ])
  })
})

describe('Markdown', () => {
  test('shows findings, and the signs of a reply as they are', async () => {
    const { out } = await reported('markdown', {
      'a_b.txt': '# *So* <b>soon</b> | [x](y)\n1. `maybe`',
      'x.json': '{',
    })
    expect(out).toContain('## a\\_b.txt\n')
    expect(out).toContain(
      '> \\# \\*So\\* \\<b\\><strong>soon</strong>\\</b\\> \\| \\[x\\]\\(y\\) 1. \\`maybe\\`\n',
    )
    expect(out).toContain('- x.json:1:2: the JSON ends where a key in double quotes is expected')
    expect(out).toContain(
      '**Score 60 of 100.** 1 reply read, none ready to send yet. 2 phrases to say better.',
    )
  })

  test('shows figures for the report', async () => {
    const folder = new Folder({ 'm.json': macros })
    const { out } = await upword(folder, ['report', 'm.json', '--reporter', 'markdown'])
    expect(out).toContain(
      '| file | replies | ready | findings | score |\n| --- | ---: | ---: | ---: | ---: |\n| m.json | 3 | 1 | 4 | 73 |',
    )
  })
})

describe('an output', () => {
  test.each([
    ['r.html', '<!doctype html>'],
    ['r.sarif', '{\n  "$schema"'],
    ['r.xml', '<?xml'],
    ['r.md', '# upword'],
    ['r.csv', '\ufeff"file"'],
    ['r.txt', 'a.txt\n'],
  ])('%s is written as its name says', async (name, start) => {
    const folder = new Folder({ 'a.txt': 'So soon.' })
    expect(await upword(folder, ['check', 'a.txt', '-o', name])).toMatchObject({ code: 1, out: '', err: '' })
    expect(folder.read(name).startsWith(start)).toBe(true)
  })

  test('never takes the place of what was read', async () => {
    const folder = new Folder({ 'a.csv': 'id,reply\n1,"So soon, Ada."\n' })
    symlinkSync('a.csv', folder.at('b.csv'))
    for (const name of ['a.csv', './a.csv', 'b.csv']) {
      const { code, err } = await upword(folder, ['check', 'a.csv', '-o', name])
      expect({ code, err }).toEqual({
        code: 2,
        err: `upword: --output is ${JSON.stringify(name)}, a file that is read here; name another one.\n`,
      })
    }
    expect(folder.read('a.csv')).toContain('So soon')
  })

  test('has no colours, even where standard output is a terminal', async () => {
    const folder = new Folder({ 'a.txt': 'So soon.' })
    await upword(folder, ['check', 'a.txt', '-o', 'r.txt'], { isTTY: true })
    expect(folder.read('r.txt')).not.toContain('\u001b')
  })

  test('out of reach is told of', async () => {
    const folder = new Folder({ 'a.txt': 'So soon.' })
    expect(await upword(folder, ['check', 'a.txt', '-o', 'no/such/r.html'])).toMatchObject({
      code: 2,
      err: 'upword: --output is "no/such/r.html": nothing was written: there is no such file.\n',
    })
  })
})

test('the configuration that init writes is YAML', async () => {
  const folder = new Folder()
  await upword(folder, ['init'])
  expect(parseYaml(folder.read('.upwordrc.yaml'))).toEqual({ extends: 'recommended' })
})
