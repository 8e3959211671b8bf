import { mkdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { presets } from '../../src/cli/config/presets'
import { checkConfig } from '../../src/cli/config/read'
import { configJsonSchema } from '../../src/cli/config/schema'
import { startingConfig } from '../../src/cli/config/start'
import { Folder, upword } from './fake'

const text = 'It is soon, maybe, kindly impossible.'

async function found(folder: Folder, ...args: string[]) {
  const { out, err, code, asked } = await upword(folder, ['check', '--reporter', 'json', ...args])
  if (out === '') throw new Error(err)
  const { files } = JSON.parse(out)
  const replies = files.flatMap(({ replies: all }: { replies: { findings: { concept: string }[] }[] }) => all)
  const concepts = replies.map(({ findings }: { findings: { concept: string }[] }) =>
    findings.map(({ concept }) => concept).sort(),
  )
  return { concepts, code, asked, err, files: files.map(({ file }: { file: string }) => file) }
}

describe('a configuration', () => {
  test.each([
    ['.upwordrc', 'rules:\n  vague: off\n'],
    ['.upwordrc', '{"rules": {"vague": "off"}}'],
    ['.upwordrc.json', '{"rules": {"vague": "off"}}'],
    ['.upwordrc.yaml', 'rules: {vague: off}'],
    ['.upwordrc.yml', 'rules: {vague: off}'],
    ['upword.config.json', '{"rules": {"vague": "off"}}'],
    ['package.json', '{"name": "replies", "upword": {"rules": {"vague": "off"}}}'],
  ])('is found as %s, also from a folder below', async (name, content) => {
    const folder = new Folder({ [name]: content, 'a.txt': text, 'below/package.json': '{"name": "b"}' })
    expect((await found(folder, 'a.txt')).concepts).toEqual([['inability', 'likelihood', 'minimizer']])
    const below = Object.assign(Object.create(folder), { path: folder.at('below') })
    expect((await found(below, '../a.txt')).concepts).toEqual([['inability', 'likelihood', 'minimizer']])
    expect((await found(folder, 'a.txt', '--no-config')).concepts[0]).toHaveLength(4)
  })

  test('sets rules by category and by concept, and the command line outweighs it', async () => {
    const folder = new Folder({
      'a.txt': text,
      'team.yaml': 'rules: {vague: off, vague-time: error, minimizer: off, likelihood: error}',
    })
    const run = await found(folder, 'a.txt', '--config', 'team.yaml')
    expect(run.concepts).toEqual([['inability', 'likelihood', 'vague-time']])
    expect(run.asked.made[0]).toMatchObject({ severity: { likelihood: 'error', inability: 'warning' } })
    expect((await found(folder, 'a.txt', '--config', 'team.yaml', '--severity', 'error')).concepts).toEqual([
      ['likelihood', 'vague-time'],
    ])
    expect((await found(folder, 'a.txt', '--config', 'team.yaml', '--rules', 'minimizer')).concepts).toEqual([
      ['minimizer'],
    ])
  })

  test('sets how replies are read', async () => {
    const folder = new Folder({
      'a.json': '{"a": {"say": "It is soon.", "id": "x"}, "b": {"other": "It is soon, Ada."}}',
      '.upwordrc.yaml': `
language: tr
format: markdown
glossary: [Maybe Pay]
certainty: keep
slots: "[[name]]"
messages: en
fields: [say]
`,
    })
    const { asked, concepts } = await found(folder, '.', '--glossary', 'Soon Ltd')
    expect(concepts).toHaveLength(1)
    expect(asked.calls).toEqual([{ language: 'tr', format: 'markdown' }])
    expect(asked.made).toMatchObject([
      { glossary: ['Maybe Pay', 'Soon Ltd'], certainty: 'keep', slots: '[[name]]', messages: 'en' },
    ])
  })

  test('passes over files that a folder or glob gives, not those that are named', async () => {
    const folder = new Folder({
      'a.txt': text,
      'old/b.txt': text,
      'c.draft.txt': text,
      '.upwordrc.json': '{"ignore": ["old/**", "*.draft.txt"]}',
    })
    expect((await found(folder, '.', 'old/*.txt')).files).toEqual(['a.txt'])
    expect((await found(folder, 'old/b.txt')).files).toEqual(['old/b.txt'])
  })

  test('differs by file and by reply', async () => {
    const folder = new Folder({
      'tr/a.txt': text,
      'en/legal/b.txt': text,
      'en/c.json': JSON.stringify({ terms: { x: text, y: text } }),
      '.upwordrc.json': JSON.stringify({
        overrides: [
          { files: ['tr/**'], language: 'tr', rules: { hedge: 'off' } },
          { files: ['en/**/*.{txt,md}', 'en/{b,c}.json'], rules: { inability: 'off' } },
          { replies: ['terms.x'], rules: { inability: 'warning', 'vague-time': 'off' } },
        ],
      }),
    })
    const run = await found(folder, 'tr', 'en')
    expect(run.files).toEqual(['tr/a.txt', 'en/c.json', 'en/legal/b.txt'])
    expect(run.concepts).toEqual([
      ['inability', 'vague-time'],
      ['inability', 'likelihood', 'minimizer'],
      ['likelihood', 'minimizer', 'vague-time'],
      ['likelihood', 'minimizer', 'vague-time'],
    ])
    expect(run.asked.calls[0]).toEqual({ language: 'tr', format: 'text' })
  })

  test('builds on presets, files and packages', async () => {
    const folder = new Folder({
      'a.txt': text,
      'strict.json': '{"extends": "strict"}',
      'gentle.json': '{"extends": ["gentle", "./team.yaml", "@acme/words"]}',
      'team.yaml': 'rules: {likelihood: off}\nglossary: [Acme]\n',
      'node_modules/@acme/words/package.json': '{"name": "@acme/words", "main": "upword.json"}',
      'node_modules/@acme/words/upword.json': '{"rules": {"inability": "error"}}',
      'round.json': '{"extends": "./round.json"}',
      'code.json': '{"extends": "./run.js"}',
      'gone.json': '{"extends": "tema"}',
    })
    const severities = async (config: string) =>
      (await found(folder, 'a.txt', '--config', config)).asked.made[0]?.severity
    expect(Object.values((await severities('strict.json')) ?? {}).every((level) => level === 'error')).toBe(
      true,
    )
    expect(await severities('gentle.json')).toMatchObject({ inability: 'error', 'vague-time': 'warning' })
    expect((await found(folder, 'a.txt', '--config', 'gentle.json')).concepts).toEqual([
      ['inability', 'vague-time'],
    ])
    const said = async (config: string) => (await upword(folder, ['check', 'a.txt', '--config', config])).err
    expect(await said('round.json')).toContain('./round.json builds on itself; take one "extends" out.')
    expect(await said('code.json')).toContain(
      './run.js is no configuration. Allowed: files that end in .json',
    )
    expect(await said('gone.json')).toContain(
      'extends is "tema". Allowed: recommended, strict, gentle, a file',
    )
  })
})

describe('a manifest that is malformed', () => {
  test('is for others to complain of', async () => {
    const folder = new Folder({ 'a.txt': 'All is well.', 'package.json': '{' })
    expect(await upword(folder, ['check', 'a.txt'])).toMatchObject({ code: 0, err: '' })
  })
})

describe('a slip in a configuration', () => {
  test.each([
    [
      '{"rules": {"vague-tiem": "off"}}',
      'a key of rules is "vague-tiem". Did you mean "vague-time"? Allowed: negative,',
    ],
    ['{"rules": {"modal": "warn"}}', 'rules.modal is "warn". Allowed: error, warning, info, off.'],
    ['{"rules": ["modal"]}', 'rules is ["modal"]. Allowed: an object of concepts and levels.'],
    ['{"rule": {}}', 'a key is "rule". Did you mean "rules"? Allowed: $schema, extends, rules,'],
    ['{"certainty": "rise"}', 'certainty is "rise". Did you mean "raise"? Allowed: raise, keep.'],
    ['{"glossary": "Acme"}', 'glossary is "Acme". Allowed: a list of texts.'],
    ['{"minScore": 101}', 'minScore is 101. Allowed: 0 to 100.'],
    ['{"slots": "{x}"}', 'slots is "{x}". Allowed: an example with the word name in it, such as {name}.'],
    [
      '{"overrides": [{"file": ["a"]}]}',
      'a key of overrides.0 is "file". Did you mean "files"? Allowed: files, replies,',
    ],
    ['{"overrides": [{"rules": {"modal": 1}}]}', 'overrides.0.rules.modal is 1. Allowed: error,'],
    ['[]', 'its content is []. Allowed: $schema,'],
    ['{"__proto__": {"polluted": 1}}', 'a key is "__proto__". Allowed:'],
    ['{"rules": {"constructor": "off"}}', 'a key of rules is "constructor". Allowed:'],
    ['{', 'upword.config.json is malformed: '],
  ])('%s is answered with file, key, value and what is allowed', async (content, said) => {
    const folder = new Folder({ 'a.txt': text, 'upword.config.json': content })
    const { code, out, err } = await upword(folder, ['check', 'a.txt'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('upword.config.json')
    expect(err).toContain(said)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('is answered where YAML is a bomb, malformed, or the file is missing', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}]`),
    ]
    const folder = new Folder({
      'a.txt': text,
      'bomb.yaml': bomb.join('\n'),
      'twice.yaml': 'rules: {}\nrules: {}\n',
    })
    const said = async (config: string) => (await upword(folder, ['check', 'a.txt', '--config', config])).err
    expect(await said('bomb.yaml')).toContain('bomb.yaml is malformed: ')
    expect(await said('twice.yaml')).toContain('twice.yaml is malformed: Map keys must be unique')
    expect(await said('none.yaml')).toContain(
      'The configuration none.yaml is left out of reach: there is no such file.',
    )
    mkdirSync(folder.at('folder.json'))
    expect(await said('folder.json')).toContain('this is no regular file')
  })

  test('may be anything: it is refused or taken, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          checkConfig('x.json', value)
        } catch (error) {
          expect((error as Error).name).toBe('UsageError')
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('the README', () => {
  test('shows configurations that hold', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const shown = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => block)
    const configurations = shown.filter((block) => block.includes('extends:'))
    expect(configurations.length).toBeGreaterThan(0)
    for (const block of configurations) expect(checkConfig('README.md', parseYaml(block))).toBeTruthy()
  })
})

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(configJsonSchema())

  test('takes what upword takes', () => {
    for (const config of [
      ...Object.values(presets),
      {
        $schema: 'x',
        extends: ['strict', './a.json'],
        overrides: [{ replies: ['x'], rules: { vague: 'off' } }],
      },
    ]) {
      expect(checkConfig('x.json', config)).toEqual(config)
      expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
    }
    for (const config of [
      { rule: {} },
      { rules: { modal: 'warn' } },
      { minScore: 101 },
      { overrides: [{ a: 1 }] },
    ])
      expect(validate(config)).toBe(false)
  })

  test('says what each rule looks for', () => {
    const { properties } = configJsonSchema() as {
      properties: Record<string, { properties: Record<string, { description: string }> }>
    }
    expect(properties.rules?.properties.modal?.description).toBe('Guesses about a fact.')
  })
})

describe('upword init', () => {
  test('writes a start, and leaves one that is there', async () => {
    const folder = new Folder()
    expect(await upword(folder, ['init'])).toMatchObject({ code: 0, err: '' })
    expect(folder.read('.upwordrc.yaml')).toBe(startingConfig)
    expect(await upword(folder, ['init'])).toMatchObject({
      code: 2,
      err: 'upword: .upwordrc.yaml is here already; edit it, or move it away first.\n',
    })
  })

  test('its examples are right when their signs are taken off', async () => {
    const taken = startingConfig.replace(
      /^# (?=[a-z]+:(?: [^A-Za-z]| ?$| \d| [a-z]+$| [a-z-]+\.json$)| {2})/gim,
      '',
    )
    const folder = new Folder({
      '.upwordrc.yaml': taken.replace(/^baseline.*$/m, ''),
      'a.txt': 'All is well.',
    })
    expect(taken).toContain('\n  - files: ["legal/**"]\n')
    const { err, code } = await upword(folder, ['check', 'a.txt'])
    expect({ err, code }).toEqual({ err: '', code: 0 })
  })
})
