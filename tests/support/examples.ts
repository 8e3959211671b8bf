/** Runs the examples of a pack: what each cell flags, how it reads then, and what it lets pass. */
import { describe, expect, it } from 'vitest'
import type { Expression, Inapplicable, Pack, Pending } from '../../locales/contract'
import { createChecker } from '../../src/check'

const cellsOf = (pack: Pack): Expression[] =>
  Object.values<Expression | Inapplicable | Pending>(pack.row).filter(
    (cell): cell is Expression => 'rules' in cell,
  )

/** Numbers, links and placeholders: what a rewrite may neither lose nor invent. */
const facts = (text: string): string[] =>
  (
    text.replace(/\{[a-z][^}]*\}/g, '').match(/\p{Nd}[\p{Nd}.,:/]*\p{Nd}|\p{Nd}|https?:\S+|\{\{.*?\}\}/gu) ??
    []
  ).sort()

/** Declares the tests of every example of a pack. */
export function describeExamples(pack: Pack, { flags = 8, allows = 6 } = {}): void {
  const checker = createChecker({ packs: [pack] })
  const language = pack.code
  const seen = new Set<string>()
  for (const cell of cellsOf(pack)) {
    describe(`${pack.code}/${cell.concept}`, () => {
      it(`has at least ${flags} flags and ${allows} allows, none twice`, () => {
        expect(cell.flags.length).toBeGreaterThanOrEqual(flags)
        expect(cell.allows.length).toBeGreaterThanOrEqual(allows)
        for (const text of [...cell.flags.map((flag) => flag.bad), ...cell.allows]) {
          expect(seen.has(text), `twice: ${text}`).toBe(false)
          seen.add(text)
        }
      })
      it.each(cell.flags.map((flag) => [flag.bad, flag] as const))('flags %s', (bad, { at, good }) => {
        expect(bad.split(at).length, `“${at}” occurs once`).toBe(2)
        const { findings } = checker.check(bad, { language })
        expect(findings.map(({ concept, text }) => [concept, text])).toEqual([[cell.concept, at]])
        const rewritten = checker.rewrite(bad, { language, upTo: 'fill' })
        expect(rewritten.text).toBe(good ?? bad)
        if (good === undefined) return
        expect(good).not.toBe(bad)
        expect(rewritten.remaining).toEqual([])
        expect(checker.rewrite(good, { language, upTo: 'fill' }).text).toBe(good)
        expect(facts(good)).toEqual(facts(bad))
      })
      it.each(cell.allows.map((text) => [text]))('allows %s', (text) => {
        const { findings } = checker.check(text, { language })
        expect(
          findings.filter(({ concept }) => concept === cell.concept).map((finding) => finding.text),
        ).toEqual([])
      })
      it('exercises every rule', () => {
        const used = new Set(
          cell.flags.flatMap(({ bad }) =>
            checker.check(bad, { language }).findings.map((finding) => finding.rule),
          ),
        )
        const idle = cell.rules
          .map(({ name }) => `${language}/${cell.concept}/${name}`)
          .filter((id) => !used.has(id))
        expect(idle).toEqual([])
      })
    })
  }
}
