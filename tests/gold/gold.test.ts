/** The labelled sentences: what has to be found, what has to stay silent, and which rewrites a good editor accepts. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StepName } from '../../locales/contract'
import { concepts } from '../../rules'
import { check, type Finding, reviewReply, rewrite } from '../../src'

interface Item {
  readonly id: string
  readonly kind?: 'flag' | 'fine' | 'reply'
  readonly lang?: string
  readonly text: string
  readonly findings?: readonly { readonly concept: string; readonly span: string }[]
  readonly accept?: readonly string[]
  readonly steps?: Readonly<Record<string, boolean>>
}

const categoryOf = new Map<string, string>(concepts.map(({ id, category }) => [id, category]))
const stepKeys: readonly (readonly [string, StepName])[] = [
  ['acknowledge', 'acknowledge'],
  ['clarify', 'clarify'],
  ['solution', 'solution'],
  ['check_back', 'checkBack'],
]

const read = (name: string): Item[] =>
  readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item)

const accepted = (item: Item, language: string): boolean => {
  const text = rewrite(item.text, { language, upTo: 'fill' }).text.replace(/\s+/gu, ' ').trim()
  return item.accept?.some((pattern) => new RegExp(`^(?:${pattern})$`, 'su').test(text)) === true
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

describe.each(['en', 'tr', 'ko', 'el', 'fa'])('the labelled sentences of %s', (language) => {
  const items = read(language)

  it('finds what is labelled and little else', () => {
    let hit = 0
    let missed = 0
    let falseAlarm = 0
    for (const { text, findings: gold = [] } of items.filter(({ kind }) => kind !== 'fine')) {
      const { findings } = check(text, { language })
      const meets = (found: Finding, { concept, span }: { concept: string; span: string }): boolean => {
        const start = text.indexOf(span)
        return (
          found.category === categoryOf.get(concept) && found.start < start + span.length && start < found.end
        )
      }
      for (const label of gold) findings.some((found) => meets(found, label)) ? hit++ : missed++
      falseAlarm += findings.filter((found) => !gold.some((label) => meets(found, label))).length
    }
    expect(share(hit, hit + falseAlarm), 'precision').toBeGreaterThanOrEqual(0.97)
    expect(share(hit, hit + missed), 'recall').toBeGreaterThanOrEqual(0.97)
  })

  it('is silent on what only looks dangerous', () => {
    const fine = items.filter(({ kind }) => kind === 'fine')
    const flagged = fine.filter(({ text }) => check(text, { language }).findings.length > 0)
    expect(share(flagged.length, fine.length)).toBeLessThanOrEqual(0.03)
  })

  it('rewrites as a good editor would', () => {
    const rewritable = items.filter(({ accept }) => accept !== undefined)
    const good = rewritable.filter((item) => accepted(item, language))
    expect(share(good.length, rewritable.length)).toBeGreaterThanOrEqual(0.9)
  })

  it('sees the steps of a reply', () => {
    const replies = items.filter(({ kind }) => kind === 'reply')
    const right = replies.flatMap(({ text, steps }) => {
      const review = reviewReply(text, { language })
      return stepKeys.filter(([key, name]) => review.steps[name].present === steps?.[key])
    })
    expect(share(right.length, replies.length * stepKeys.length)).toBeGreaterThanOrEqual(0.92)
  })

  it('knows the language', () => {
    const right = items.filter(({ text }) => check(text).language === language)
    expect(share(right.length, items.length)).toBeGreaterThanOrEqual(0.98)
  })
})

describe('the sentences of the source documents', () => {
  it.each(read('sources').map((item) => [item.text, item] as const))('%s', (_, item) => {
    expect(accepted(item, item.lang ?? 'en')).toBe(true)
  })
})
