/** What the README shows is what upword does. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../locales/en'
import { check, reviewReply, rewrite } from '../src'
import { createChecker } from '../src/core'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const rows = [...readme.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, before = '', after = '']) => [before.trim(), after.trim()] as const,
)
const end = rows.findIndex(([before]) => before === 'applicability')
const pairs = rows.slice(0, end).filter(([before]) => before !== 'before' && !/^-+$/.test(before))

describe('the README', () => {
  it('has a table of rewrites in five languages', () => {
    expect(pairs.length).toBe(8)
  })

  it.each(pairs)('rewrites %s', (before, after) => {
    expect(rewrite(before, { upTo: 'fill' }).text).toBe(after)
  })

  it('shows the three functions as they are', () => {
    const { findings, score } = check('We might ship {{order_id}} soon.')
    expect(findings.map(({ concept, text }) => [concept, text])).toEqual([
      ['modal', 'might ship'],
      ['vague-time', 'soon'],
    ])
    expect(score).toBe(20)
    expect(readme).toContain('score //=> 20')
    expect(rewrite("Unfortunately, we can't ship your order until Monday.", { upTo: 'review' }).text).toBe(
      'We can ship your order on Monday.',
    )
    expect(
      reviewReply('Thank you for the photo. We will send a new lamp today.').steps.checkBack.proposal,
    ).toBe('Does that settle it for you?')
  })

  it('shows the options as they are', () => {
    const checker = createChecker({
      packs: [en],
      rules: { minimizer: false },
      severity: { 'vague-time': 'error' },
      glossary: ['Maybe Pay'],
      certainty: 'keep',
      slots: '[[name]]',
    })
    const text = 'Maybe Pay is just here. We will call you soon.'
    expect(checker.rewrite(text, { upTo: 'fill' }).text).toBe(
      'Maybe Pay is just here. We will call you by [[date]].',
    )
    expect(checker.check(text).findings.map(({ severity }) => severity)).toEqual(['error'])
    expect(checker.rewrite('The lamp might arrive on Monday.', { upTo: 'fill' }).text).toBe(
      'The lamp might arrive on Monday.',
    )
  })

  it('names only commands that exist', () => {
    const scripts = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z:]+)/g))
      expect(scripts.scripts).toHaveProperty(script)
  })
})
