/**
 * Texts made to choke on. None is timed: what took more than linear time on any of them would outlast the runner's
 * patience, and what throws fails.
 */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src'

const { check, rewrite, reviewReply } = createChecker({ memory: 0 })
const length = 50_000

const runs: Readonly<Record<string, string>> = {
  spaces: ' ',
  dots: '.',
  'open quotes': '“',
  'straight quotes': '"',
  apostrophes: "'",
  braces: '{',
  'double braces': '{{',
  placeholders: '{{a}} ',
  'per cent signs': '%',
  'less-than signs': '<',
  'open tags': '<b ',
  'open comments': '<!--',
  entities: '&#39;',
  'one word': 'x',
  'one number': '1',
  'numbered items': '1. ',
  backticks: '`',
  stars: '*',
  brackets: '[',
  'quoted lines': '> \n',
  'mail headers': 'On Mon X wrote:\n',
  signatures: '-- \n',
  links: 'http://',
  addresses: 'a@',
  'empty lines': '\r\n',
  accents: '\u0301',
  'letters with accents': 'e\u0301',
  jamo: '\u1100\u1161',
  'half characters': '\ud83d',
  'turned directions': '\u202e',
  zeros: '\0',
  abbreviations: 'e.g. ',
  commas: ', ',
  'English faults': "we can't ship unless maybe ",
  'Turkish faults': 'yapamıyoruz belki ',
  'Korean faults': '할 수 없습니다 ',
  'Greek faults': 'δεν μπορούμε ίσως ',
  'Persian faults': 'نمی‌توانیم شاید ',
}

describe.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
  it.each(Object.entries(runs))('a run of %s', (_, unit) => {
    const text = unit.repeat(length / unit.length)
    const { findings, score } = check(text, { format })
    expect(score >= 0 && score <= 100).toBe(true)
    expect(findings.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true)
  })
})

it('nested marks of all kinds', () => {
  const text = `${'{{ "( [ <b> “'.repeat(3000)} we can't ship it ${'” </b> ] ) " }}'.repeat(3000)}`
  for (const format of ['text', 'markdown', 'html'] as const)
    expect(() => rewrite(text, { format, upTo: 'fill' })).not.toThrow()
})

it('a reply of faults alone is reviewed', () => {
  expect(() => reviewReply("We can't. Maybe. Unfortunately not. ".repeat(500))).not.toThrow()
})

it('no option leads into a prototype', () => {
  createChecker({ rules: JSON.parse('{"__proto__": {"cost": false}}') })
  expect(({} as Record<string, unknown>).cost).toBeUndefined()
  for (const name of ['__proto__', 'constructor', 'toString']) {
    if (name !== '__proto__') expect(() => createChecker({ rules: { [name]: false } })).toThrow('Allowed')
    expect(() => check('x', { language: name })).toThrow('Allowed')
  }
})
