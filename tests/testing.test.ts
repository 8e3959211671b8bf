/** The rule tester: it passes what keeps its promises and refuses examples that test nothing. */
import { describe, expect, it } from 'vitest'
import { express, type Pack, rule } from '../locales/contract'
import { en } from '../locales/en'
import { assertPack, describePack, PackTestError, testPack } from '../src/testing'

const only = { concepts: ['litotes'] }
type Litotes = Omit<Parameters<typeof express<'litotes'>>[1], 'message' | 'why'>

/** English with another cell of litotes. */
const withCell = (cell: Litotes): Pack => ({
  ...en,
  row: {
    ...en.row,
    litotes: express('litotes', { message: 'Say “{match}” plainly.', why: 'It is shorter.', ...cell }),
  },
})
const notBad = rule('not-bad', '<[all: not bad]>', (match) => match.edit({ all: 'good' }))
const sound: Litotes = {
  rules: [notBad],
  flags: [{ bad: 'The sound is not bad.', at: 'not bad', good: 'The sound is good.' }],
  allows: ['Bad weather came in.'],
}
const problemsOf = (cell: Litotes): readonly string[] =>
  testPack(withCell(cell), only).failures.map(({ problem }) => problem)

describe('testPack', () => {
  it('passes a cell that keeps its promises, and counts what covers each pattern', () => {
    const report = testPack(withCell(sound), only)
    expect(report.failures).toEqual([])
    expect(report.tests).toBe(4)
    expect(report.coverage).toEqual([{ rule: 'en/litotes/not-bad', flags: 1 }])
  })

  it.each<[string, Partial<Litotes>, string]>([
    ['no look-alike', { allows: [] }, 'a cell shows what it lets pass'],
    ['no example', { flags: [], rules: [] }, 'a cell shows what it flags'],
    ['the same example twice', { allows: ['The sound is not bad.'] }, 'the same example'],
    [
      'an output equal to its input',
      { flags: [{ bad: 'It is not bad.', at: 'not bad', good: 'It is not bad.' }] },
      'tests nothing',
    ],
    ['words that stand nowhere', { flags: [{ bad: 'It is not bad.', at: 'so bad' }] }, 'exactly once'],
    ['other words marked', { flags: [{ bad: 'It is not bad.', at: 'bad' }] }, 'what is found'],
    [
      'another rewrite',
      { flags: [{ bad: 'It is not bad.', at: 'not bad', good: 'It is fine.' }] },
      'how it is rewritten',
    ],
    [
      'a rewrite that nobody wrote down',
      { flags: [{ bad: 'It is not bad.', at: 'not bad' }] },
      'a rewrite is proposed',
    ],
    ['a look-alike that is flagged', { allows: ['The tea is not bad.'] }, 'a look-alike passes'],
    [
      'a pattern that no example exercises',
      { rules: [notBad, rule('not-ugly', 'not ugly')] },
      'no flag exercises en/litotes/not-ugly',
    ],
  ])('refuses %s', (_, change, problem) => {
    expect(problemsOf({ ...sound, ...change }).join('\n')).toContain(problem)
  })

  it('throws once for all, or declares a test for each', () => {
    expect(() => assertPack(withCell(sound), only)).not.toThrow()
    expect(() => assertPack(withCell({ ...sound, allows: [] }), only)).toThrow(PackTestError)
    const declared: string[] = []
    const runner = {
      describe: (name: string, body: () => void) => {
        declared.push(name)
        body()
      },
      it: (name: string, body: () => void) => {
        declared.push(name)
        body()
      },
    }
    describePack(withCell(sound), runner, only)
    expect(declared).toEqual([
      'en/litotes',
      'has enough examples, none twice',
      'flags The sound is not bad.',
      'allows Bad weather came in.',
      'exercises every pattern',
    ])
  })
})
