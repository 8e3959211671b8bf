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
// Teh marbuta for the final heh, as in هزينة; not before ZWNJ, where the word goes on.
const marbuta = (text: string): string => text.replace(/(?<=[\u0600-\u06ff])ه(?![\u0600-\u06ff\u200c])/g, 'ة')
const plain = (text: string): string => text.replaceAll(ZWNJ, '').replaceAll(' ', '').replaceAll('ة', 'ه')

/** The text with every single joint, and with all of them, written as a space and as nothing. */
function respelled(text: string): string[] {
  const out: string[] = []
  for (const joint of [' ', '']) {
    for (let at = text.indexOf(ZWNJ); at >= 0; at = text.indexOf(ZWNJ, at + 1))
      out.push(text.slice(0, at) + joint + text.slice(at + 1))
    out.push(text.replaceAll(ZWNJ, joint))
  }
  // And می with a space as می with ZWNJ.
  out.push(text.replace(/(?<![\u0600-\u06ff])(ن?می) (?=[\u0600-\u06ff])/g, `$1${ZWNJ}`))
  return out.filter((spelling) => spelling !== text)
}

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
    expect(conceptsOf(marbuta(arabic(text)))).toEqual(conceptsOf(text))
  })

  it.each(flags)('keeps Arabic letters: %s | %s', (_, text) => {
    if (!/[یک]/.test(text)) return
    const before = improved(text)
    if (before === text) return
    expect(arabic(improved(arabic(text)))).toBe(arabic(before))
    expect(improved(arabic(text)).replace(/\{[a-z]+\}/g, '')).not.toMatch(/[یک]/)
    expect(plain(arabic(improved(marbuta(arabic(text)))))).toBe(plain(arabic(before)))
  })

  it.each([...flags, ...allows])('finds the same however each joint is written: %s | %s', (_, text) => {
    const concepts = conceptsOf(text)
    for (const spelling of respelled(text)) expect(conceptsOf(spelling), spelling).toEqual(concepts)
  })

  it.each(flags)('rewrites the same however each joint is written: %s | %s', (_, text) => {
    const expected = plain(improved(text))
    for (const spelling of respelled(text)) {
      const rewritten = improved(spelling)
      expect(plain(rewritten), spelling).toBe(expected)
      // Who writes می with a space, or with nothing, does not meet ZWNJ in the rewrite.
      if (
        rewritten !== spelling &&
        !spelling.includes(ZWNJ) &&
        /(?<![\u0600-\u06ff])ن?می [\u0600-\u06ff]/.test(spelling)
      )
        expect(rewritten).not.toContain(ZWNJ)
    }
  })
})
