/** What README says of the score: from 0 to 100, never lower for a fault less, the same for twice the text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Severity } from '../../rules'
import { severities } from '../../rules/concept'
import { type ReplyReport, summarise } from '../../src/cli/report'
import { scoreOf } from '../../src/score'

const seed = 20_261_124
const sentenceLength = 100

/** The severities of the findings in each sentence. */
const reply = fc.array(fc.array(fc.constantFrom(...severities), { maxLength: 5 }), {
  minLength: 1,
  maxLength: 12,
})

function score(sentences: readonly (readonly Severity[])[]): number {
  const spans = sentences.map((_, at) => ({ start: at * sentenceLength, end: (at + 1) * sentenceLength }))
  const findings = sentences.flatMap((found, at) =>
    found.map((severity, index) => {
      const start = at * sentenceLength + index
      return { start, end: start + 1, severity }
    }),
  )
  return scoreOf(spans, findings)
}

const library = (scores: readonly number[]) =>
  summarise([{ replies: scores.map((one) => ({ score: one, findings: [] }) as unknown as ReplyReport) }])
    .score

describe('the score of a reply', () => {
  test('is what the formula says', () => {
    expect(score([[]])).toBe(100)
    expect(score([['error']])).toBe(40)
    expect(score([['warning']])).toBe(60)
    expect(score([['info']])).toBe(80)
    expect(score([['warning', 'warning', 'warning']])).toBe(0)
    expect(score([['warning'], [], []])).toBe(86)
    expect(scoreOf([], [])).toBe(100)
  })

  test('is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(reply, (sentences) => {
        expect([...Array(101).keys()]).toContain(score(sentences))
      }),
      { seed },
    )
  })

  test('never falls when a finding is mended', () => {
    fc.assert(
      fc.property(reply, fc.nat(), (sentences, pick) => {
        const all = sentences.flatMap((found, at) => found.map((_, index) => [at, index] as const))
        const [at, index] = all[pick % Math.max(1, all.length)] ?? [-1, -1]
        const mended = sentences.map((found, one) =>
          found.filter((_, other) => one !== at || other !== index),
        )
        expect(score(mended)).toBeGreaterThanOrEqual(score(sentences))
      }),
      { seed },
    )
  })

  test('is the same for more text of the same quality', () => {
    fc.assert(
      fc.property(reply, fc.integer({ min: 2, max: 6 }), (sentences, times) => {
        expect(score(Array.from({ length: times }, () => sentences).flat())).toBe(score(sentences))
      }),
      { seed },
    )
  })
})

describe('the score of a library', () => {
  test('is the mean of its replies, rounded down', () => {
    expect(library([])).toBe(100)
    expect(library([100, 81])).toBe(90)
  })

  test('is the same for twice the replies, in any order, and never falls when one is mended', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), fc.nat(), (scores, pick) => {
        const whole = library(scores)
        expect(library([...scores, ...scores].reverse())).toBe(whole)
        const at = pick % scores.length
        expect(library(scores.map((one, index) => (index === at ? 100 : one)))).toBeGreaterThanOrEqual(whole)
      }),
      { seed },
    )
  })
})
