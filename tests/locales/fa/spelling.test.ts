import { describe, expect, it } from 'vitest'
import type { Expression, Row } from '../../../locales/contract'
import { fa } from '../../../locales/fa'
import { isVerb } from '../../../locales/fa/morphology'
import { fold, readSpelling, spell, ZWNJ } from '../../../locales/fa/normalise'
import { createChecker } from '../../../src/check'

const checker = createChecker({ packs: [fa] })
const row: Row = fa.row
const cells: Expression[] = []
for (const cell of Object.values(row)) if ('rules' in cell) cells.push(cell as Expression)
const flags = cells.flatMap((cell) => cell.flags.map((flag) => [cell.concept, flag.bad] as const))
const allows = cells.flatMap((cell) => cell.allows.map((text) => [cell.concept, text] as const))

const arabic = (text: string): string => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
// The prefixes and endings that writers part by a space or by nothing; compounds keep their ZWNJ.
const MI = new RegExp(`(?<![\\u0600-\\u06ff])(ن?می)${ZWNJ}`, 'g')
const respelled = (text: string, joint: string): string => text.replace(MI, `$1${joint}`)

const conceptsOf = (text: string): string[] =>
  checker.check(text, { language: 'fa' }).findings.map(({ concept }) => concept)
const improved = (text: string): string => checker.rewrite(text, { language: 'fa', upTo: 'fill' }).text

describe('Persian spelling', () => {
  it('folds letters, digits, ZWNJ, tatweel and harakat away', () => {
    expect(fold('نمي‌توانيم')).toBe('نمیتوانیم')
    expect(fold('مسئلهٔ كـــتاب')).toBe('مسیله کتاب')
    expect(fold('لطفاً ٢٣ و ۲۳')).toBe('لطفا 23 و 23')
    expect(fold('متأسفانه، سؤال؟')).toBe('متاسفانه, سوال?')
  })

  it.each([
    ['نمی‌توانیم بفرستیم', 'می‌توانیم', 'می‌توانیم'],
    ['نمی توانیم بفرستیم', 'می‌توانیم', 'می توانیم'],
    ['نمیتوانیم بفرستیم', 'می‌توانیم', 'میتوانیم'],
    ['میتونیم بفرستیم', 'می‌فرستیم', 'میفرستیم'],
    ['در میدان هستیم', 'می‌فرستیم', 'می‌فرستیم'],
    ['نمي توانيم لطفا', 'لطفاً می‌فرستیم', 'لطفا مي فرستيم'],
    ['كتاب', 'می‌کنیم', 'مي‌كنيم'],
  ])('writes as the writer of %s does', (text, words, expected) => {
    expect(spell(words, readSpelling(text, isVerb))).toBe(expected)
  })

  it.each([...flags, ...allows])('finds the same under Arabic letters: %s | %s', (_, text) => {
    expect(conceptsOf(arabic(text))).toEqual(conceptsOf(text))
  })

  it.each(flags)('keeps Arabic letters: %s | %s', (_, text) => {
    if (!/[یک]/.test(text)) return
    const before = improved(text)
    if (before === text) return
    expect(arabic(improved(arabic(text)))).toBe(arabic(before))
    expect(improved(arabic(text)).replace(/\{[a-z]+\}/g, '')).not.toMatch(/ک/)
  })

  it.each([...flags, ...allows])(
    'finds the same with a space and with nothing after می: %s | %s',
    (_, text) => {
      const concepts = conceptsOf(text)
      expect(conceptsOf(respelled(text, ' '))).toEqual(concepts)
      expect(conceptsOf(respelled(text, ''))).toEqual(concepts)
    },
  )

  it.each(flags)('rewrites the same with a space and with nothing after می: %s | %s', (_, text) => {
    const plain = (words: string) => words.replaceAll(ZWNJ, '').replaceAll(' ', '')
    const expected = plain(improved(text))
    expect(plain(improved(respelled(text, ' ')))).toBe(expected)
    expect(plain(improved(respelled(text, '')))).toBe(expected)
  })
})
