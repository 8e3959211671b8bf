/** Sessions say the same as a check of the whole text, after any edits. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check as checkAgain, createChecker, createSession, mapFindings, OptionError } from '../src'

/** Remembers nothing. */
const { check } = createChecker({ memory: 0 })

const seed = 20_260_101
const runs = process.env.MODE === 'long' ? 20_000 : 60

const bits = fc.constantFrom(
  'This could be effective.',
  "Unfortunately, we can't ship your order until Monday.",
  'Yeah, something like that.',
  'Maybe.',
  'Maalesef siparişinizi gönderemiyoruz.',
  '배송이 조금 늦어질 수 있습니다.',
  ' ',
  '\n\n',
  '**',
  '<p>',
  '</p>',
  '{{name}}',
  '“',
  '”',
  '`',
  '> ',
  '<!-- upword-ignore modal: agreed -->',
  '&#39;',
  'We ',
  'might',
)
const text = fc.array(bits, { maxLength: 8 }).map((parts) => parts.join(''))

describe('a session', () => {
  it('says after each edit what a check of the whole text says', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 30 }),
      words: fc.oneof(text, fc.string({ maxLength: 3 })),
    })
    const format = fc.constantFrom('text', 'markdown', 'html')
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), format, (first, edits, as) => {
        const session = createSession(first, { format: as })
        expect(session.result).toEqual(check(first, { format: as }))
        for (const { at, length, words } of edits) {
          const start = at % (session.text.length + 1)
          const end = Math.min(session.text.length, start + length)
          const expected = session.text.slice(0, start) + words + session.text.slice(end)
          expect(session.edit({ start, end, replacement: words })).toEqual(check(expected, { format: as }))
          expect(session.text).toBe(expected)
        }
      }),
      { seed, numRuns: runs },
    )
  })

  it('takes another text and names an edit that lies outside', () => {
    const session = createSession('This could be effective.', { language: 'en' })
    expect(session.replace('This is effective.').findings).toEqual([])
    expect(() => session.edit({ start: 4, end: 99, replacement: '' })).toThrow(OptionError)
    expect(() => session.edit({ start: 4, end: 2, replacement: '' })).toThrow('offsets from 0 to 18')
    expect(session.text).toBe('This is effective.')
    expect(() => createSession('', { language: 'xx' })).toThrow('Allowed: en')
  })
})

it('a checker remembers sentences, and says the same of them wherever they stand', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('text', 'markdown', 'html'), (source, format) => {
      expect(checkAgain(source, { format })).toEqual(check(source, { format }))
    }),
    { seed, numRuns: runs },
  )
  expect(() => createChecker({ memory: -1 })).toThrow('memory')
})

describe('mapFindings', () => {
  const { findings } = check('This could be effective. Maybe we ship it.')
  const wordsOf = (source: string, mapped: ReturnType<typeof mapFindings>) =>
    mapped.map(({ start, end }) => source.slice(start, end))

  it('moves what stands behind an edit, leaves out what it touches', () => {
    const [first, second] = findings.map((finding) => finding.text)
    const insert = { start: 0, end: 0, replacement: 'Good news: ' }
    expect(
      mapFindings(findings, { start: 2, end: 2, replacement: 'x' }).map((finding) => finding.text),
    ).toEqual([first, second])
    expect(
      wordsOf('Good news: This could be effective. Maybe we ship it.', mapFindings(findings, insert)),
    ).toEqual([first, second])
    expect(
      mapFindings(findings, { start: 6, end: 7, replacement: '' }).map((finding) => finding.text),
    ).toEqual([second])
    expect(mapFindings(findings, { start: 42, end: 42, replacement: '!' }).length).toBe(2)
  })
})
