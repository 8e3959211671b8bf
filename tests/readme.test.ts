/** What the README shows is what upword does: every snippet and every command of it runs here. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../locales/en'
import * as upword from '../src'
import { rewrite } from '../src'
import * as core from '../src/core'
import * as retext from '../src/hosts/retext'
import * as house from '../src/house'
import * as libraries from '../src/libraries'
import * as matchers from '../src/matchers'
import * as testing from '../src/testing'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const rows = [...readme.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, before = '', after = '']) => [before.trim(), after.trim()] as const,
)
const end = rows.findIndex(([before]) => before === 'applicability')
const pairs = rows.slice(0, end).filter(([before]) => before !== 'before' && !/^-+$/.test(before))
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  )

describe('the table of rewrites', () => {
  it('has five languages', () => {
    expect(pairs.length).toBe(8)
  })

  it.each(pairs)('rewrites %s', (before, after) => {
    expect(rewrite(before, { upTo: 'fill' }).text).toBe(after)
  })
})

/** A small library, in a folder of its own with the other files that the README names. */
const macros = {
  macros: [
    {
      id: 360011,
      title: 'Late parcel',
      actions: [
        { field: 'comment_value', value: "Hi {{ticket.requester.name}}, we can't ship it until Monday." },
      ],
    },
  ],
}
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upword-readme-'))
  for (const name of ['macros.json', 'library.json'])
    writeFileSync(join(folder, name), JSON.stringify(macros))
  writeFileSync(join(folder, 'replies.jsonl'), '{"id": 7, "text": "This could be effective."}\n')
  const [facts = '{}'] = blocks('json')
  const [style = ''] = blocks('yml')
  writeFileSync(join(folder, 'style.yaml'), style)
  writeFileSync(join(folder, 'facts.json'), facts)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The modules that snippets import. Files are read and written in the folder. */
const modules: Readonly<Record<string, object>> = {
  upword,
  'upword/core': core,
  'upword/locales/en': { en },
  'upword/house': house,
  'upword/libraries': libraries,
  'upword/matchers': matchers,
  'upword/retext': retext,
  'upword/testing': testing,
  'node:fs': {
    readFileSync: (name: string) => readFileSync(join(folder, name)),
    writeFileSync: (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes),
  },
}

/** A snippet as a function body: `expression //=> value` becomes a call that compares. */
function bodyOf(snippet: string): string {
  const file = ts.createSourceFile('snippet.ts', snippet, ts.ScriptTarget.ES2022, true)
  const lines = file.statements.map((statement) => {
    const text = statement.getText(file)
    if (ts.isImportDeclaration(statement)) {
      const names = statement.importClause?.namedBindings?.getText(file) ?? '{}'
      return `const ${names} = modules[${statement.moduleSpecifier.getText(file)}]`
    }
    const value = /^\s*\/\/=> (.*)/.exec(snippet.slice(statement.end))?.[1]
    return ts.isExpressionStatement(statement) && value !== undefined ? `same(${text}, ${value})` : text
  })
  return ts.transpile(lines.join('\n'), { target: ts.ScriptTarget.ES2022 })
}

describe('the snippets', () => {
  it.each(blocks('ts').map((code, index) => [index + 1, code] as const))('number %i', (_, code) => {
    let compared = 0
    const same = (value: unknown, expected: unknown) => {
      compared++
      expect(value).toEqual(expected)
    }
    new Function('modules', 'same', bodyOf(code))(modules, same)
    expect(compared).toBe(code.match(/\/\/=>/g)?.length ?? 0)
  })

  it('keep their promises about options', () => {
    const checker = core.createChecker({
      packs: [en],
      severity: { 'vague-time': 'error' },
      certainty: 'keep',
    })
    expect(checker.check('We will call you soon.').findings.map(({ severity }) => severity)).toEqual([
      'error',
    ])
    expect(checker.rewrite('The lamp might arrive on Monday.', { upTo: 'fill' }).text).toBe(
      'The lamp might arrive on Monday.',
    )
  })
})

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line.startsWith('upword '))

// Each is a process of its own, as in a terminal.
describe('the commands', { timeout: 120_000 }, () => {
  it.each(commands.map((command) => [command]))('%s', async (command) => {
    const own = mkdtempSync(join(tmpdir(), 'upword-command-'))
    cpSync(folder, own, { recursive: true })
    // Some work on what the one before left, such as a baseline.
    if (command.endsWith('upword-baseline.json'))
      execFileSync(process.execPath, [cli, ...command.split(' ').slice(1), '--update-baseline'], {
        cwd: own,
        stdio: 'ignore',
      })
    const shell = `"${process.execPath}" "${cli}" ${command.slice('upword '.length)}`
    const { code, stderr } = await new Promise<{ code: number; stderr: string }>((resolve) => {
      const child = execFile('/bin/sh', ['-c', shell], { cwd: own }, (error, _, words) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr: words }),
      )
      child.stdin?.end()
    })
    rmSync(own, { recursive: true, force: true })
    // Questions need somebody to answer them.
    if (command.includes('--interactive')) expect(stderr).toContain('terminal')
    else expect([0, 1], stderr).toContain(code)
  })

  it('take the configuration that is shown', () => {
    const own = mkdtempSync(join(tmpdir(), 'upword-config-'))
    cpSync(folder, own, { recursive: true })
    const [config = ''] = blocks('yaml')
    writeFileSync(join(own, '.upwordrc.yaml'), config.replace(/^baseline:.*$/m, ''))
    const output = execFileSync(process.execPath, [cli, 'concepts'], { cwd: own, encoding: 'utf8' })
    expect(output).toContain('vague-time')
    expect(() =>
      execFileSync(process.execPath, [cli, 'check', 'replies.jsonl', '--min-score', '0'], { cwd: own }),
    ).not.toThrow()
    rmSync(own, { recursive: true, force: true })
  })

  it('of npm exist', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z:]+)/g))
      expect(scripts).toHaveProperty(script)
  })
})
