/** What the compiler holds packs to. */
import { describe, expectTypeOf, it } from 'vitest'
import {
  type DraftPack,
  express,
  inapplicable,
  type Match,
  pending,
  type Row,
  rule,
  type StablePack,
} from '../locales/contract'
import { en } from '../locales/en'
import type { ConceptId } from '../rules'

describe('a row', () => {
  it('has a cell for each concept of the catalogue', () => {
    expectTypeOf<keyof Row>().toEqualTypeOf<ConceptId>()
    const { modal: _, ...rest } = en.row
    // @ts-expect-error a missing cell does not compile
    expectTypeOf(rest).toExtend<Row>()
  })

  it('takes an honest hole in a stable pack, and a gap in a draft alone', () => {
    expectTypeOf({ ...en.row, modal: inapplicable('said otherwise') }).toExtend<Row>()
    const draft = { ...en, status: 'draft' as const, row: { ...en.row, modal: pending('to be written') } }
    expectTypeOf(draft).toExtend<DraftPack>()
    // @ts-expect-error a gap is no cell of a stable pack
    expectTypeOf({ ...draft, status: 'stable' as const }).toExtend<StablePack>()
  })

  it('takes a cell under its own concept only', () => {
    const cell = express('cost', { message: '', why: '', rules: [], flags: [], allows: [] })
    // @ts-expect-error the cell of another concept
    expectTypeOf({ ...en.row, modal: cell }).toExtend<Row>()
  })
})

describe('a rule', () => {
  it('sees the captures of its pattern by name', () => {
    rule('soon', '[when: soon] ..4 [who: $word]', (match) => {
      expectTypeOf(match).toEqualTypeOf<Match<'when' | 'who'>>()
      // @ts-expect-error no capture of this name
      match.text('what')
      return match.edit({ when: 'today' })
    })
  })
})
