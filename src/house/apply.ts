/** Packs with the phrases of a style in them. */
import type { Expression, Pack } from '../../locales/contract'
import { type ConceptId, houseStyle } from '../../rules'
import type { CheckerOptions } from '../options'
import { checkStyle } from './check'
import { StyleError } from './errors'
import { Forms, ruleOf } from './phrase'
import type { Phrase, Style } from './style'

type Numbered = readonly [phrase: Phrase, at: number]

/** A cell with phrases in front of its own rules: of equal matches theirs count. */
function extended<Cell extends Pick<Expression, 'rules' | 'flags' | 'allows'>>(
  cell: Cell,
  phrases: readonly Numbered[],
  forms: Forms,
  despite: readonly string[],
): Cell {
  return {
    ...cell,
    rules: [...phrases.map(([phrase, at]) => ruleOf(phrase, at, forms, despite)), ...cell.rules],
    flags: [...phrases.flatMap(([{ flags = [] }]) => flags), ...cell.flags],
    allows: [...phrases.flatMap(([{ allows = [] }]) => allows), ...cell.allows],
  }
}

function withPhrases(pack: Pack, phrases: readonly Numbered[]): Pack {
  const forms = new Forms(pack)
  const own = phrases.filter(([{ concept }]) => concept === undefined)
  const row: Record<string, unknown> = { ...pack.row }
  for (const id of new Set(phrases.flatMap(([{ concept }]) => concept ?? []))) {
    const cell = pack.row[id as ConceptId]
    const added = phrases.filter(([{ concept }]) => concept === id)
    const [, at] = added[0] ?? []
    if (!('rules' in cell))
      throw new StyleError({
        path: ['phrases', at ?? 0, 'concept'],
        value: id,
        allowed: `concepts that ${pack.name} has rules for, or none`,
      })
    row[id] = extended(cell, added, forms, [])
  }
  const empty: Expression<'house-style'> = {
    concept: houseStyle.id as 'house-style',
    message: houseStyle.instead,
    why: houseStyle.why,
    rules: [],
    flags: [],
    allows: [],
  }
  // Where a reply speaks of safety or of a condition, the words of a team are still its words.
  const despite = pack.silences.map(({ name }) => name)
  const house = extended(pack.house ?? empty, own, forms, despite)
  return { ...pack, row, house, grammar: { ...pack.grammar, ...forms.grammar } } as Pack // cells as they were
}

/**
 * Adds the phrases of a style to packs; phrases of languages that are not among them are left out.
 * @throws StyleError where the style does not hold together.
 */
export function applyStyle(packs: readonly Pack[], style: Style): readonly Pack[] {
  const { phrases } = checkStyle(style)
  const numbered = phrases.map((phrase, at): Numbered => [phrase, at])
  return packs.map((pack) => {
    const own = numbered.filter(([{ language }]) => language === pack.code)
    return own.length === 0 ? pack : withPhrases(pack, own)
  })
}

/**
 * How a checker is set up for a style.
 * @throws StyleError where the style does not hold together.
 */
export function styleOptions(style: Style, packs: readonly Pack[]): CheckerOptions {
  const { glossary, rules, severity, certainty } = style
  return {
    packs: applyStyle(packs, style),
    ...(glossary && { glossary }),
    ...(rules && { rules }),
    ...(severity && { severity }),
    ...(certainty && { certainty }),
  } as CheckerOptions // what is left out is not there
}
