import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Folder, upword } from './fake'

const macros = JSON.stringify(
  {
    macros: [
      { id: 1, title: 'Late parcels, soon', reply: 'Your parcel is there soon.' },
      { id: 2, title: 'Refund', reply: 'Your refund is here, Ada.' },
      {
        id: 3,
        title: 'Odd',
        actions: [
          { field: 'status', value: 'pending' },
          { value: ['channel:all', 'It is impossible, maybe.'], field: 'comment_value' },
        ],
      },
    ],
  },
  null,
  2,
)

describe('upword check', () => {
  test('shows each finding in its file, field and line, with what to say instead', async () => {
    const folder = new Folder({ 'macros.json': macros })
    const { code, out, err } = await upword(folder, ['check', 'macros.json'])
    expect(err).toBe('')
    expect(code).toBe(1)
    expect(out).toBe(`macros.json
  Late parcels, soon  1  macros.0.reply  en  score 80
    6:38  warning  vague-time
      Your parcel is there [soon].
      Mind “soon”.
      fill: Your parcel is there by {date}.
  Odd  3  macros.2.actions.1.value.1  en  score 60
    24:20  warning  inability
      It is [impossible], maybe.
      Mind “impossible”.
    24:32  warning  likelihood
      It is impossible, [maybe].
      Mind “maybe”.
      review: It is impossible, certainly.

3 replies read, 1 ready to send. Score 80 of 100.
3 phrases to say better: 0 safe (same meaning), 1 to review (firmer), 1 to fill in, 1 with advice alone.
`)
  })

  test('tells what to do next where something is safe', async () => {
    const folder = new Folder({ 'a.txt': 'We kindly wait.\n' })
    const { out } = await upword(folder, ['check', 'a.txt'])
    expect(out).toContain('Next: upword fix --dry-run a.txt shows the safe rewrites as a diff.')
  })

  test('is content with a clean reply', async () => {
    const folder = new Folder({ 'a.txt': 'Your order ships today.\n' })
    const { code, out } = await upword(folder, ['check', 'a.txt'])
    expect({ code, out }).toEqual({ code: 0, out: '1 reply read, ready to send. Score 100 of 100.\n' })
  })

  test('reads what is piped in, by the format of its name', async () => {
    const folder = new Folder()
    expect((await upword(folder, ['check'], { stdin: 'See you soon.' })).out).toContain(
      '<stdin>\n  en  score 80\n    1:9  ',
    )
    const json = await upword(folder, ['check', '-', '--stdin-filename', 'x/a.json'], {
      stdin: '{"a": "See you all soon."}',
    })
    expect(json.out).toContain('x/a.json\n  a  en')
    expect((await upword(folder, ['check'])).err).toContain(
      'Name a file, a folder or a glob, or pipe a reply in.',
    )
  })

  test('reads folders and globs, each file once, and nothing that a link leads round to', async () => {
    const folder = new Folder({
      'r/a.txt': 'Soon: soon.',
      'r/b/c.md': 'It is soon.',
      'r/[x].txt': 'Odd name, soon.',
      'r/photo.png': 'x',
      'r/node_modules/d.txt': 'soon',
    })
    symlinkSync('..', folder.at('r/b/round'))
    const names = async (...args: string[]) => {
      const { out } = await upword(folder, ['check', '--reporter', 'json', ...args])
      return JSON.parse(out).files.map(({ file }: { file: string }) => file)
    }
    expect(await names('r')).toEqual(['r/[x].txt', 'r/a.txt', 'r/b/c.md'])
    expect(await names('r/')).toEqual(['r/[x].txt', 'r/a.txt', 'r/b/c.md'])
    expect(await names('r/**/*.md', 'r/b', './r/b/c.md')).toEqual(['r/b/c.md'])
    expect(await names('r/[x].txt')).toEqual(['r/[x].txt'])
    mkdirSync(folder.at('empty'))
    expect(await upword(folder, ['check', 'empty', 'r/*.csv', 'r/a.txt'])).toMatchObject({
      code: 2,
      err: `empty: there is no such file, and no file matches it as a glob
r/*.csv: there is no such file, and no file matches it as a glob
2 files to look at; everything else was read.
`,
    })
  })

  test('reads the fields that are named, by their own name or by that of their neighbour', async () => {
    const folder = new Folder({ 'macros.json': macros, 'a.md': 'Soon, soon.' })
    const fields = async (...patterns: string[]) => {
      const args = [
        'check',
        'macros.json',
        '--reporter',
        'json',
        ...patterns.flatMap((pattern) => ['--field', pattern]),
      ]
      const { out } = await upword(folder, args)
      return JSON.parse(out).files[0].replies.map(({ field }: { field: string }) => field)
    }
    const replies = ['macros.0.reply', 'macros.1.reply']
    expect(await fields('reply')).toEqual(replies)
    expect(await fields('macros.*.reply')).toEqual(replies)
    expect(await fields('*.*.re*y')).toEqual(replies)
    expect(await fields('$.macros.0.reply')).toEqual(['macros.0.reply'])
    expect(await fields('1.reply')).toEqual(['macros.1.reply'])
    expect(await fields('comment_value')).toEqual([
      'macros.2.actions.1.value.0',
      'macros.2.actions.1.value.1',
    ])
    expect(await fields('$.macros.**.value', 'title')).toEqual([
      ...['macros.0.title', 'macros.1.title', 'macros.2.title'],
      ...['macros.2.actions.0.value', 'macros.2.actions.1.value.0', 'macros.2.actions.1.value.1'],
    ])
    // A file that is one text is read in any case.
    expect(
      JSON.parse(
        (await upword(folder, ['check', 'a.md', 'macros.json', '--field', 'reply', '--reporter', 'json']))
          .out,
      ).summary.replies,
    ).toBe(3)
  })

  test('names a field that is missing, and what there is', async () => {
    const folder = new Folder({ 'macros.json': macros })
    const { code, err, out } = await upword(folder, ['check', 'macros.json', '--field', 'comment_valeu'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'upword: --field is "comment_valeu". Did you mean "comment_value"? Allowed: macros, title, reply, actions, field, value, status, comment_value.\n',
    )
    expect((await upword(folder, ['check', 'macros.json', '--field', 'a..b'])).err).toContain(
      '--field is "a..b". Allowed: names',
    )
  })

  test('hands its options to the library', async () => {
    const folder = new Folder({ 'a.txt': 'So soon, maybe.' })
    const args = [
      '-l',
      'tr',
      '-f',
      'markdown',
      '--glossary',
      'Maybe Ltd',
      '--glossary',
      'X',
      '--certainty',
      'keep',
      '--message-language',
      'en',
    ]
    const { asked } = await upword(folder, ['check', 'a.txt', ...args])
    expect(asked.calls).toEqual([{ language: 'tr', format: 'markdown' }])
    expect(asked.made).toMatchObject([{ glossary: ['Maybe Ltd', 'X'], certainty: 'keep', messages: 'en' }])
  })

  test('looks for the concepts that are wanted', async () => {
    const folder = new Folder({ 'a.txt': 'It is soon, maybe, kindly impossible.' })
    const found = async (...args: string[]) => {
      const { out } = await upword(folder, ['check', 'a.txt', '--reporter', 'json', ...args])
      return JSON.parse(out).summary.byConcept.map(({ concept }: { concept: string }) => concept)
    }
    expect(await found()).toEqual(['inability', 'likelihood', 'minimizer', 'vague-time'])
    expect(await found('--rules', 'vague-time, likelihood')).toEqual(['likelihood', 'vague-time'])
    expect(await found('--rules', 'vague', '--rules', 'inability')).toEqual(['inability', 'vague-time'])
    expect(await found('--off', 'hedge', '--off', 'inability')).toEqual(['vague-time'])
    expect(await found('--severity', 'warning')).not.toContain('minimizer')
    expect((await upword(folder, ['check', 'a.txt', '--off', 'negative,vague,hedge'])).err).toContain(
      'leave no concept to look for',
    )
  })

  test('heeds the comments of a YAML file, and says which ones take no effect', async () => {
    const folder = new Folder({
      'a.yml': `# upword-ignore inability: the law says so
a: It is impossible, maybe.
# upword-ignore: legal has approved it
b: It is impossible, maybe.
# upword-ignore vague-tiem: whim
# upword-ignore likelihood
c: So soon, maybe.
`,
    })
    const { code, out, err } = await upword(folder, ['check', 'a.yml', '--reporter', 'json'])
    const found = JSON.parse(out).files[0].replies.map(({ findings }: { findings: { concept: string }[] }) =>
      findings.map(({ concept }) => concept),
    )
    expect(found).toEqual([['likelihood'], [], ['vague-time', 'likelihood']])
    expect(code).toBe(1)
    expect(err).toBe(`a.yml:6:1: this comment takes effect once a reason follows its colon
a.yml:5:1: "vague-tiem" is no concept; did you mean "vague-time"?
`)
  })

  test('gives results that programs read', async () => {
    const folder = new Folder({ 'a.yml': 'a:\n  - "Caf\\u00e9 \\\n    soon, Ada"\n', 'b.json': '{"a": ' })
    const { code, out } = await upword(folder, ['check', 'a.yml', 'b.json', '--reporter', 'json'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          file: 'a.yml',
          replies: [
            {
              ...{
                path: ['a', 0],
                field: 'a.0',
                line: 2,
                column: 5,
                format: 'text',
                language: 'en',
                score: 80,
              },
              findings: [
                {
                  ...{
                    concept: 'vague-time',
                    category: 'hedge',
                    severity: 'warning',
                    rule: 'en/vague-time/word',
                  },
                  ...{ start: 5, end: 9, line: 3, column: 5, endLine: 3, endColumn: 9, text: 'soon' },
                  ...{ message: 'Mind “soon”.', why: 'It is vague.' },
                  suggestions: [
                    {
                      replacement: 'by {date}',
                      start: 5,
                      end: 9,
                      applicability: 'fill',
                      preview: 'Café by {date}, Ada',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
      unread: [
        { file: 'b.json', line: 1, column: 7, reason: 'the JSON ends where a JSON value is expected' },
      ],
      summary: {
        ...{ files: 1, replies: 1, ready: 0, findings: 1, errors: 0, known: 0, score: 80 },
        byApplicability: { safe: 0, review: 0, fill: 1, advice: 0 },
        byConcept: [{ concept: 'vague-time', findings: 1 }],
        byLanguage: [{ language: 'en', replies: 1, ready: 0, findings: 1, score: 80 }],
      },
    })
  })

  test('shows what terminals would obey', async () => {
    const folder = new Folder({ 'a\u001b[2Jb.txt': 'Hi \u001b[31mthere\u009b1m, \u202esoon\r\nnext\tline' })
    const { out } = await upword(folder, ['check', '.'], { isTTY: true, env: { NO_COLOR: '1' } })
    expect(out).toContain('a\\u{1b}[2Jb.txt\n')
    expect(out).toContain('Hi \\u{1b}[31mthere\\u{9b}1m, \\u{202e}[soon] next line')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
    expect(out).not.toMatch(/[\u001b\u009b\u202e]/)
  })

  test('uses colours in a terminal alone', async () => {
    const folder = new Folder({ 'a.txt': 'So soon.' })
    expect((await upword(folder, ['check', 'a.txt'], { isTTY: true })).out).toContain(
      'So \u001b[1m\u001b[4msoon\u001b[24m\u001b[22m.',
    )
    expect(
      (await upword(folder, ['check', 'a.txt'], { isTTY: true, env: { TERM: 'dumb' } })).out,
    ).not.toContain('\u001b')
  })

  test('has nothing to do where nothing is said to anyone', async () => {
    const folder = new Folder({ 'a.json': '{"id": "soon", "url": "https://x.example/soon soon"}' })
    expect(await upword(folder, ['check', 'a.json'])).toMatchObject({
      code: 0,
      out: 'Nothing here reads like a reply yet; --field names the fields that hold replies.\n',
    })
  })
})

describe('upword report', () => {
  test('adds up by file and by concept', async () => {
    const folder = new Folder({ 'macros.json': macros, 'a.txt': 'All is well, Ada.' })
    expect(await upword(folder, ['report', '.'])).toMatchObject({
      code: 1,
      out: `file         replies  ready  findings  score
a.txt              1      1         0    100
macros.json        3      1         3     80

language  replies  ready  findings  score
en              4      2         3     85

lowest scores                         findings  score
macros.json:24:13  Odd                       2     60
macros.json:6:16  Late parcels, soon         1     80

concept     findings
inability          1
likelihood         1
vague-time         1

4 replies read, 2 ready to send. Score 85 of 100.
3 phrases to say better: 0 safe (same meaning), 1 to review (firmer), 1 to fill in, 1 with advice alone.
`,
    })
  })
})

describe('upword explain and concepts', () => {
  test('explain tells of a concept and of a rule', async () => {
    const folder = new Folder()
    const { code, out } = await upword(folder, ['explain', 'inability'])
    expect(code).toBe(0)
    expect(out).toContain('inability  negative, warning\n')
    expect(out).toContain('en (en): en/inability/word\n  - It is impossible.\n  + It works.\n')
    expect((await upword(folder, ['explain', 'modal'])).out).toContain(
      'en (en): inapplicable, the fake language has few words',
    )
    const rule = await upword(folder, ['explain', 'tr/inability/word'])
    expect(rule.out).toContain('tr (tr): tr/inability/word\n')
    expect(rule.out).toContain('pattern  impossible\n')
    expect(await upword(folder, ['explain', 'tr/inability/wrod'])).toMatchObject({
      code: 2,
      err: 'upword: The concept or rule is "tr/inability/wrod". Did you mean "tr/inability/word"? Allowed: tr/inability/word.\n',
    })
  })

  test('concepts shows the matrix', async () => {
    const folder = new Folder()
    const { code, out } = await upword(folder, ['concepts'])
    expect(code).toBe(0)
    expect(out).toMatch(/^ +en +tr\nnegative\n {2}inability +1 +1\n {2}unavailability +- +-\n/)
    const json = JSON.parse((await upword(folder, ['concepts', '--reporter', 'json'])).out)
    expect(json.concepts).toHaveLength(33)
    expect(json.concepts[0]).toMatchObject({
      id: 'inability',
      languages: [{ code: 'en', state: 'written', rules: 1 }, { code: 'tr' }],
    })
    expect(json.concepts[1].languages[1]).toEqual({
      code: 'tr',
      state: 'inapplicable',
      reason: 'the fake language has few words',
    })
  })
})

describe('a slip in the call', () => {
  test.each([
    [
      ['chekc', 'a.txt'],
      'The command is "chekc". Did you mean "check"? Allowed: check, fix, report, stream, lsp, init, test, explain, concepts.',
    ],
    [
      ['check', '--fromat', 'html', 'a.txt'],
      'upword check has other options than "--fromat". Did you mean "--format"? Allowed: --language,',
    ],
    [
      ['check', '--format', 'htlm', 'a.txt'],
      '--format is "htlm". Did you mean "html"? Allowed: text, markdown, html.',
    ],
    [['check', '--language', 'de', 'a.txt'], '--language is "de". Allowed: en, tr.'],
    [
      ['check', '--off', 'vague-tiem', 'a.txt'],
      '--off is "vague-tiem". Did you mean "vague-time"? Allowed: negative, vague, hedge, inability,',
    ],
    [['check', '--rules', 'x y z', 'a.txt'], '--rules is "x y z". Allowed: negative,'],
    [['check', '--severity', 'warn', 'a.txt'], '--severity is "warn". Allowed: error, warning, info.'],
    [
      ['check', '--certainty', 'rise', 'a.txt'],
      '--certainty is "rise". Did you mean "raise"? Allowed: raise, keep.',
    ],
    [['check', '--message-language', 'de', 'a.txt'], '--message-language is "de". Allowed: auto, en.'],
    [
      ['check', '--reporter', 'sraif', 'a.txt'],
      '--reporter is "sraif". Did you mean "sarif"? Allowed: pretty, json, jsonl, sarif, junit, github, markdown, csv, html.',
    ],
    [['fix', '--reporter', 'sarif', 'a.txt'], '--reporter is "sarif". Allowed: pretty, json.'],
    [['fix', '--up-to', 'all', 'a.txt'], '--up-to is "all". Allowed: safe, review, fill.'],
    [['check', 'a.txt', '--language'], '-l, --language <code> takes a value'],
    [['explain'], 'upword explain takes a <name>'],
    [['explain', 'modal', 'modal'], 'upword explain takes fewer words'],
    [['concepts', '--reporter', 'josn'], '--reporter is "josn". Did you mean "json"?'],
  ])('%j is answered with what is allowed', async (args, said) => {
    const folder = new Folder({ 'a.txt': 'So soon.' })
    const { code, out, err } = await upword(folder, args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`upword: ${said}`)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('help and version are no slips', async () => {
    const folder = new Folder()
    expect(await upword(folder, ['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' })
    expect((await upword(folder, ['--help'])).out).toContain('Exit codes: 0')
    expect((await upword(folder, ['fix', '--help'])).out).toContain('--dry-run')
    expect(await upword(folder, [])).toMatchObject({ code: 2, out: '' })
  })
})
