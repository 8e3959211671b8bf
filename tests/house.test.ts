/** A team's own style: what it finds and says, what it refuses, and how its slips are told. */
import { describe, expect, test } from 'vitest'
import { packs } from '../locales'
import type { Pack } from '../locales/contract'
import { en } from '../locales/en'
import { inflectLike } from '../locales/en/inflection'
import { ko } from '../locales/ko'
import type { Context } from '../src/cli/context'
import { run as runCommand } from '../src/cli/program'
import { createChecker } from '../src/core'
import {
  applyStyle,
  defineStyle,
  type Phrase,
  readStyle,
  type Style,
  StyleError,
  styleOptions,
  testStyle,
} from '../src/house'
import { Folder } from './cli/fake'

const styleOf = (...phrases: readonly Partial<Phrase>[]): Style => ({
  name: 'Acme',
  phrases: phrases.map((phrase, at) => ({ id: `p${at}`, language: 'en', find: 'ticket', ...phrase })),
})
const checkerOf = (style: Style) => createChecker(styleOptions(style, packs))
const found = (style: Style, text: string) =>
  checkerOf(style)
    .check(text)
    .findings.map(({ rule, text: words }) => [rule, words])
const said = (style: Style, text: string, language = 'en') =>
  checkerOf(style).rewrite(text, { language, upTo: 'fill' }).text

describe('a phrase', () => {
  const tickets = styleOf({ id: 'no-tickets', find: ['support ~ticket', '~ticket'], say: '~case' })

  test.each([
    ['Your ticket is open.', 'Your case is open.'],
    ['Tickets are open.', 'Cases are open.'],
    ['Open a Support Ticket today.', 'Open a Case today.'],
    ['YOUR TICKETS ARE OPEN.', 'YOUR CASES ARE OPEN.'],
    ['The ticketing page is open.', 'The ticketing page is open.'],
    ['They wrote: "My ticket is open."', 'They wrote: "My ticket is open."'],
    ['See `ticket` and {{ticket}}.', 'See `ticket` and {{ticket}}.'],
  ])('%s', (text, wanted) => {
    expect(checkerOf(tickets).rewrite(text, { format: 'markdown', language: 'en' }).text).toBe(wanted)
  })

  test('keeps the particle in Korean, in the shape that the sound asks for', () => {
    const style = styleOf({ language: 'ko', find: '~티켓', say: '~문의' })
    expect(said(style, '티켓을 확인했습니다.', 'ko')).toBe('문의를 확인했습니다.')
    expect(said(style, '티켓은 내일 처리합니다.', 'ko')).toBe('문의는 내일 처리합니다.')
  })

  test('speaks alone for its words, also where a concept has them', () => {
    const style = styleOf({ id: 'plain', find: 'unfortunately', say: '' })
    expect(found(style, 'Unfortunately, the lamp is red.')).toEqual([
      ['en/house-style/plain', 'Unfortunately'],
    ])
    expect(said(style, 'Unfortunately, the lamp is red.')).toBe('The lamp is red.')
  })

  test('folds case and accents as the pack does, and holds no pattern', () => {
    expect(found(styleOf({ find: 'cafe (menu)|*' }), 'The Café (menu)|* is new.')).toHaveLength(1)
    expect(found(styleOf({ find: '$word ..5 a?' }), 'We ship a lamp.')).toEqual([])
  })

  test('tells what the style says, else what the language says', () => {
    const style = styleOf(
      { find: 'guru', message: 'We have no “{match}”.', why: 'We are a team.' },
      { find: 'ninja' },
    )
    const [first, second] = checkerOf(style).check('Our guru met a ninja.').findings
    expect([first?.message, first?.why]).toEqual(['We have no “guru”.', 'We are a team.'])
    expect(second?.message).toContain('“ninja”')
    expect([second?.concept, second?.category]).toEqual(['house-style', 'house'])
  })

  test('asks for what it does not know', () => {
    const style = styleOf({ find: 'in due course', say: 'by {date}' })
    const [finding] = checkerOf(style).check('We will call you in due course.').findings
    expect(finding?.suggestions[0]).toMatchObject({
      applicability: 'fill',
      preview: 'We will call you by {date}.',
    })
  })

  test('can belong to a concept, which then finds more', () => {
    const style = styleOf({ id: 'surcharge', find: 'surcharge', concept: 'cost' })
    expect(found(style, 'The surcharge is in the table.')).toEqual([['en/cost/surcharge', 'surcharge']])
    const off = { ...style, rules: { cost: false } }
    expect(found(off, 'The surcharge is in the table.')).toEqual([])
  })

  test.each([
    ['en', 'log in', 'sign in', 'Please Log in now.', 'Please Sign in now.'],
    ['en', 'e-mail', 'email', 'E-mail us, or send an e-mail.', 'Email us, or send an email.'],
    ['en', '~ticket', '~request', "The ticket's owner is here.", "The request's owner is here."],
    ['en', 'Google Mail Pro Account', 'Workspace', 'Open Google Mail Pro Account.', 'Open Workspace.'],
    ['en', 'if you require', 'if you need', 'Write if you require a lamp.', 'Write if you need a lamp.'],
    ['tr', 'müşteri temsilcisi', 'ekip arkadaşımız', 'Müşteri temsilcisi arar.', 'Ekip arkadaşımız arar.'],
    ['el', 'αίτημα', 'μήνυμα', 'Το αίτημα έφτασε.', 'Το μήνυμα έφτασε.'],
    ['fa', 'کارشناس', 'همکار', 'کارشناس شما پاسخ می‌دهد.', 'همکار شما پاسخ می‌دهد.'],
  ])('in %s: %s is %s', (language, find, say, text, wanted) => {
    const checker = checkerOf(styleOf({ language, find, say }))
    expect(checker.rewrite(text, { language }).text).toBe(wanted)
  })

  test('is left out where its language is not loaded', () => {
    const style = styleOf({ language: 'tr', find: 'bilet' })
    expect(applyStyle([en], style)).toEqual([en])
  })

  test('has no forms where the language tells none', () => {
    expect(() => applyStyle(packs, styleOf({ language: 'tr', find: '~bilet' }))).toThrow(
      'style: phrases.0.find is "~bilet". Allowed: words without ~ in Turkish',
    )
  })
})

test('a style sets the checker up', () => {
  const style = defineStyle({
    name: 'Acme',
    glossary: ['Maybe Pay'],
    rules: { minimizer: false },
    severity: { 'house-style': 'error' },
    certainty: { modal: 'keep' },
    phrases: [{ id: 'guru', language: 'en', find: 'guru' }],
  })
  const id: 'guru' = style.phrases[0].id
  const checker = checkerOf(style)
  expect(checker.check('Our guru uses Maybe Pay.').findings.map((one) => [one.rule, one.severity])).toEqual([
    [`en/house-style/${id}`, 'error'],
  ])
  expect(checker.check('This could be effective.').findings[0]?.suggestions).toEqual([])
  expect(checker.rewrite("We can't ship it until Monday.", { upTo: 'review' }).applied).toHaveLength(1)
})

test('a pack without words for a house style gets those of the catalogue', () => {
  const { house: _, ...bare } = en
  const [pack] = applyStyle([bare as Pack], styleOf({}))
  expect(pack?.house?.message).toBe('Say it in the words that your team has chosen.')
})

describe('forms', () => {
  test.each([
    ['tickets', 'ticket', 'inquiry', 'inquiries'],
    ['companies', 'company', 'shop', 'shops'],
    ['people', 'person', 'guest', 'guests'],
    ['salespeople', 'salesperson', 'box', 'boxes'],
    ['humans', 'human', 'series', 'series'],
    ['ticket', 'ticket', 'case', 'case'],
    ['ticketed', 'ticket', 'case', undefined],
  ])('%s, as %s to %s', (word, from, to, wanted) => {
    expect(inflectLike(word, from, to)).toBe(wanted)
  })

  test('of Korean nouns', () => {
    expect(ko.inflectLike('티켓이', '티켓', '문의')).toBe('문의가')
    expect(ko.inflectLike('티켓팅', '티켓', '문의')).toBeUndefined()
  })
})

describe('examples', () => {
  const flags = [{ bad: 'Your ticket is open.', at: 'ticket', good: 'Your case is open.' }]

  test('are tried like those of a pack', () => {
    const sound = styleOf({ find: '~ticket', say: '~case', flags, allows: ['The ticketing page is open.'] })
    expect(testStyle(sound, packs).map(({ tests, failures }) => [tests, failures])).toEqual([[4, []]])
    const wrong = styleOf({ find: '~ticket', say: '~request', flags, allows: ['One ticket, please.'] })
    const problems = testStyle(wrong, packs).flatMap(({ failures }) => failures.map(({ problem }) => problem))
    expect(problems).toEqual([
      expect.stringContaining('got:    Your request is open.'),
      expect.stringContaining('a look-alike passes'),
    ])
  })

  test('of a concept are tried without the examples of the pack', () => {
    const bad = 'The surcharge is in the table.'
    const style = styleOf({ find: 'surcharge', concept: 'cost', flags: [{ bad, at: 'surcharge' }] })
    expect(testStyle(style, packs)).toMatchObject([{ tests: 3, failures: [] }])
  })
})

const phrase = (keys: string) => `name: Acme\nphrases:\n  - {id: a, language: en, find: ticket, ${keys}}\n`
/** One slip each, and what is said of it. */
const broken: readonly (readonly [text: string, said: string])[] = [
  ['name: [Acme', 'team.yaml:1:'],
  ['', 'team.yaml: the style is null. Allowed: an object with the keys name, glossary, rules'],
  ['phrases: []', 'team.yaml:1:1: name is missing. Allowed: a text.'],
  ['name: Acme\nphrase: []\nphrases: []', 'team.yaml:2:9: phrase is "phrase". Did you mean "phrases"?'],
  ['name: Acme\nphrases: none', 'team.yaml:2:10: phrases is "none". Allowed: a list of up to 5000 phrases.'],
  ['name: Acme\nglossary: [Acme, 7]\nphrases: []', 'team.yaml:2:18: glossary.1 is 7. Allowed: a text.'],
  ['name: Acme\nrules: {modals: false}\nphrases: []', 'rules.modals is "modals". Did you mean "modal"?'],
  ['name: Acme\nrules: {modal: off}\nphrases: []', '2:16: rules.modal is "off". Allowed: true or false'],
  ['name: Acme\nseverity: {cost: eror}\nphrases: []', 'severity.cost is "eror". Did you mean "error"?'],
  ['name: Acme\ncertainty: keeps\nphrases: []', 'certainty is "keeps". Did you mean "keep"?'],
  [
    'name: Acme\nphrases: [ticket]',
    '2:11: phrases.0 is "ticket". Allowed: a phrase with the keys id, language',
  ],
  ['name: Acme\nphrases: [{id: a, languag: en, find: x}]', 'languag is "languag". Did you mean "language"?'],
  [
    'name: Acme\nphrases: [{id: A b, language: en, find: x}]',
    'phrases.0.id is "A b". Allowed: a name of its own',
  ],
  [
    'name: Acme\nphrases: [{id: a, language: kr, find: x}]',
    'language is "kr". Did you mean "tr"? Allowed: en, tr',
  ],
  [
    'name: Acme\nphrases: [{id: a, language: en, find: [x, ""]}]',
    'phrases.0.find.1 is "". Allowed: plain words',
  ],
  ['name: Acme\nphrases: [{id: a, language: en, find: "…"}]', 'find is "…". Allowed: at least one letter'],
  [
    'name: Acme\nphrases: [{id: a, language: en, find: "{x}"}]',
    'find is "{x}". Allowed: words without { and }',
  ],
  [phrase('concept: hedge'), 'phrases.0.concept is "hedge".'],
  [
    phrase('say: the ~case'),
    'phrases.0.say is "the ~case". Allowed: as many words with ~ as “find” has, which is 0',
  ],
  [phrase('say: "{Due Date}"'), '3:46: phrases.0.say is "{Due Date}". Allowed: slots such as {date}'],
  [phrase('say: case 9'), 'phrases.0.say is "case 9". Allowed: the numbers of “ticket”'],
  [
    phrase('say: my Ticket'),
    'phrases.0.say is "my Ticket". Allowed: words in which “ticket” is not found again',
  ],
  [
    phrase('flags: [{bad: No card., at: ticket}]'),
    'flags.0.at is "ticket". Allowed: words that occur once in “bad”',
  ],
  [
    phrase('flags: [{bad: A ticket., at: ticket, good: A case.}]'),
    'good is "A case.". Allowed: nothing here, or “say”',
  ],
  [
    `${phrase('say: case')}  - {id: a, language: en, find: card}`,
    '4:10: phrases.1.id is "a". Allowed: an id that no',
  ],
]

describe('a style file', () => {
  test('is JSON or YAML', () => {
    const style = styleOf({ say: 'case' })
    expect(readStyle(JSON.stringify(style), 'team.json')).toEqual(style)
    expect(readStyle(phrase('say: case'))).toEqual({ ...style, phrases: [{ ...style.phrases[0], id: 'a' }] })
  })

  test.each(broken)('with a slip: %s', (text, wanted) => {
    expect(() => readStyle(text, 'team.yaml')).toThrow(StyleError)
    expect(() => readStyle(text, 'team.yaml')).toThrow(wanted)
  })

  test('that is made to overwhelm is refused', () => {
    for (const text of ['['.repeat(50_000), `${'a: &a [*a]\n'}`, 'x'.repeat(5_000_000), '\ud800', '\0'])
      expect(() => readStyle(text)).toThrow(StyleError)
    const long = styleOf({ find: 'a '.repeat(13) })
    expect(() => applyStyle(packs, long)).toThrow('at most 12')
  })
})

describe('upword test', () => {
  const style = (good: string) =>
    `name: Acme\nphrases:\n  - id: no-tickets\n    language: en\n    find: ~ticket\n    say: ~case\n    flags: [{bad: A ticket waits., at: ticket, good: ${good}}]\n`
  const run = async (text: string) => {
    const written = { out: '', err: '' }
    const sink = (to: keyof typeof written) => ({
      isTTY: false,
      isClosed: false,
      drained: async () => undefined,
      write: (content: string | Uint8Array) => {
        written[to] += String(content)
      },
    })
    const machine = {
      cwd: new Folder({ 'team.yaml': text }).path,
      stdout: sink('out'),
      stderr: sink('err'),
      env: {},
    } as unknown as Context['machine'] // the command asks for nothing else
    const loadEngine = async () => ({ packs, createChecker: () => createChecker({ packs }) })
    const code = await runCommand(['test', 'team.yaml'], { machine, version: '1.2.3', loadEngine })
    return { code, ...written }
  }

  test('says that all is as the style says', async () => {
    expect(await run(style('A case waits.'))).toMatchObject({
      code: 0,
      out: '1 example of 1 phrase: all as the style says\n',
    })
  })

  test('shows what is not', async () => {
    const { code, out } = await run(style('The case waits.'))
    expect(code).toBe(1)
    expect(out).toContain('en/house-style: flags A ticket waits.')
    expect(out).toContain('got:    A case waits.')
  })

  test('tells of slips with the place', async () => {
    const { code, err } = await run('name: Acme\nphrases: 7\n')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'upword: team.yaml:2:10: phrases is 7. Allowed: a list of up to 5000 phrases.\n',
    })
    const forms = await run('name: Acme\nphrases: [{id: a, language: fa, find: ~a}]')
    expect(forms.err).toContain('team.yaml: phrases.0.find is "~a". Allowed: words without ~ in Persian')
  })
})
