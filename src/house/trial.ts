/** The examples of a style, tried like those of a pack. */
import { type Expression, inapplicable, type Pack } from '../../locales/contract'
import { concepts } from '../../rules'
import { createChecker } from '../check'
import { type PackReport, testPack } from '../testing'
import { styleOptions } from './apply'
import type { Phrase, Style } from './style'

/** A cell with the examples of some phrases, and the rules that these promise to exercise. */
function trialCell<Cell extends Pick<Expression, 'rules' | 'flags' | 'allows'>>(
  cell: Cell,
  phrases: readonly Phrase[],
): Cell {
  const shown = phrases.filter(({ flags = [] }) => flags.length > 0).map(({ id }) => id)
  return {
    ...cell,
    rules: cell.rules.filter(({ name, outweighs }) => outweighs && shown.includes(name)),
    flags: phrases.flatMap(({ flags = [] }) => flags),
    allows: phrases.flatMap(({ allows = [] }) => allows),
  }
}

function trialPack(pack: Pack, phrases: readonly Phrase[]): Pack {
  const row = concepts.map(({ id }) => {
    const cell = pack.row[id]
    const own = phrases.filter(({ concept }) => concept === id)
    return [
      id,
      'rules' in cell && own.length > 0 ? trialCell(cell, own) : inapplicable('not part of this trial'),
    ]
  })
  const house = phrases.filter(({ concept }) => concept === undefined)
  return {
    ...pack,
    row: Object.fromEntries(row),
    ...(pack.house && { house: trialCell(pack.house, house) }),
  } as Pack // a cell for each concept
}

/**
 * Tries every example of a style: what it flags, how that reads afterwards, what stays silent.
 * @returns one report for each pack that the style has phrases for.
 * @throws StyleError where the style does not hold together.
 */
export function testStyle(style: Style, packs: readonly Pack[]): readonly PackReport[] {
  const options = styleOptions(style, packs)
  const checker = createChecker(options)
  return options.packs.flatMap((pack) => {
    const phrases = style.phrases.filter(({ language }) => language === pack.code)
    if (phrases.length === 0) return []
    return [testPack(trialPack(pack, phrases), { flags: 0, allows: 0, checker })]
  })
}
