/** What holds for every text: rewrites end, trigger no rule again, keep every fact, and offsets stay true. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, packs, rewrite } from '../src'
import { sentencesOf } from './support/examples'

const seed = 20_260_101
const runs = process.env.MODE === 'long' ? 20_000 : 150

const facts = (text: string): string[] => (text.match(/\p{Nd}+|\{\{.*?\}\}|https?:\S+/gu) ?? []).sort()

function holds(text: string, options: { language?: string } = {}): void {
  const { findings, sentences } = check(text, options)
  for (const { start, end, text: words, suggestions } of findings) {
    expect(start >= 0 && start < end && end <= text.length, text).toBe(true)
    expect(text.slice(start, end)).toBe(words)
    for (const suggestion of suggestions) {
      expect(
        suggestion.start >= 0 && suggestion.end <= text.length && suggestion.start <= suggestion.end,
      ).toBe(true)
    }
  }
  for (const [index, { start }] of sentences.entries())
    expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0)
  for (const upTo of ['safe', 'review', 'fill'] as const) {
    const once = rewrite(text, { ...options, upTo })
    const twice = rewrite(once.text, { ...options, upTo })
    expect(twice.text, `again: ${text}`).toBe(once.text)
    expect(facts(once.text)).toEqual(facts(text))
  }
}

describe.each(packs.map((pack) => [pack.code, pack] as const))('closure in %s', (language, pack) => {
  const sentences = sentencesOf(pack)

  it('every suggestion mends more than it breaks', () => {
    for (const text of sentences) {
      const before = check(text, { language }).findings
      for (const { suggestions } of before) {
        for (const { start, end, replacement } of suggestions) {
          const after = check(text.slice(0, start) + replacement + text.slice(end), { language }).findings
          expect(after.length, `${text} → ${replacement}`).toBeLessThan(before.length)
        }
      }
    }
  })

  it('replies put together from sentences are rewritten once and for all', () => {
    const reply = fc
      .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(reply, (text) => holds(text, { language })),
      { seed, numRuns: runs },
    )
  })
})

describe('any string is valid text', () => {
  const words = packs.flatMap((pack) => sentencesOf(pack).slice(0, 60)).flatMap((text) => text.split(' '))
  const bits = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      '{{',
      '}}',
      '"',
      '“',
      '<b>',
      '</b>',
      '>',
      '\n',
      '\n\n',
      '\u0000',
      '\ud83d',
      '\u202e',
      '\u200c',
      '😀',
      '. ',
      '…',
      '%s',
      '{0}',
      '\ue000',
      '\ue400',
    ),
  )
  const soup = fc.array(bits, { maxLength: 25 }).map((parts) => parts.join(' '))

  it('never throws, and offsets stay inside', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('text', 'markdown', 'html'), (text, format) => {
        const { findings, score } = check(text, { format })
        expect(score >= 0 && score <= 100).toBe(true)
        for (const { start, end } of findings)
          expect(start >= 0 && start <= end && end <= text.length).toBe(true)
        rewrite(text, { format, upTo: 'fill' })
      }),
      { seed, numRuns: runs * 2 },
    )
  })

  it('reads ten megabytes', () => {
    expect(check('Your order ships on Monday. '.repeat(40_000)).findings).toEqual([])
    expect(check('x'.repeat(2_000_000)).findings).toEqual([])
  })
})
