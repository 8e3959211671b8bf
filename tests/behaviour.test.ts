/**
 * Behaviour sheets: every example of every cell as upword reads it now, for a native speaker to review. A change of
 * behaviour shows as a difference: `npx vitest run -u tests/behaviour.test.ts` writes the sheets anew. What is right
 * is asserted where the examples are tested.
 */
import { describe, expect, it } from 'vitest'
import type { Expression, Pack } from '../locales/contract'
import { concepts } from '../rules'
import { createChecker, packs } from '../src'
import { expressionsOf } from '../src/testing/examples'

const { check, rewrite } = createChecker({ messages: 'auto' })

/** A sentence as a line of Markdown: nothing in it is markup, and direction is the reader's. */
const asLine = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll('\n', ' ⏎ ')

function flagLines(bad: string, language: string): string {
  const { findings } = check(bad, { language })
  const marked = findings.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
    bad,
  )
  const { text, applied } = rewrite(bad, { language, upTo: 'fill' })
  const grade = [...new Set(applied.map(({ applicability }) => applicability))].join(', ')
  return `- ${asLine(marked)}\n  ${applied.length > 0 ? `${grade}: ${asLine(text)}` : 'advice'}\n`
}

function cellSheet({ concept, message, why, flags, allows }: Expression, { code }: Pack): string {
  const what = concepts.find(({ id }) => id === concept)?.what ?? ''
  const found = flags.map(({ bad }) => flagLines(bad, code)).join('')
  const silent = allows.map((text) => `- ${asLine(text)}\n`).join('')
  return `## ${concept}\n\n${what}\n\n> ${asLine(message)}\n> ${asLine(why)}\n\n${found}\nSilent:\n\n${silent}`
}

const sheetOf = (pack: Pack): string => {
  const cells = expressionsOf(pack).map((cell) => cellSheet(cell, pack))
  return `# ${pack.name} (${pack.endonym})\n\n${cells.join('\n')}`
}

describe('behaviour sheets', () => {
  it.each(packs.map((pack) => [pack.code, pack] as const))('%s', async (code, pack) => {
    const sheet = sheetOf(pack)
    expect(sheet.split('\n## ').length - 1).toBe(concepts.length)
    await expect(sheet).toMatchFileSnapshot(`behaviour/${code}.md`)
  })
})
