import type { Pack } from '../../../locales/contract'
import { type ConceptId, concepts } from '../../../rules'
import { categories } from '../../../rules/concept'
import { reporterOf } from '../argument'
import { type Cell, cellOf } from '../catalogue'
import { type Context, colorsFor, type ExitCode, exitCodes } from '../context'
import type { RawOptions } from '../options'
import type { Colors } from '../terminal'

/** Shows which language has rules for which concept. */
export async function showConcepts(
  raw: Pick<RawOptions, 'reporter'>,
  { machine, loadEngine }: Context,
): Promise<ExitCode> {
  const { packs } = await loadEngine()
  const { stdout } = machine
  stdout.write(reporterOf(raw) === 'json' ? matrixJson(packs) : matrix(packs, colorsFor(stdout, machine)))
  return exitCodes.clean
}

const width = Math.max(...concepts.map(({ id }) => id.length)) + 4
const column = 6

function matrix(packs: readonly Pack[], colors: Colors): string {
  const heading = ' '.repeat(width) + packs.map(({ code }) => code.padStart(column)).join('')
  const lines = [heading]
  for (const category of categories) {
    lines.push(colors.bold(category))
    for (const concept of concepts.filter((candidate) => candidate.category === category)) {
      const cells = packs.map((pack) => shown(cellOf(pack, concept.id)).padStart(column))
      lines.push(`  ${concept.id.padEnd(width - 2)}${cells.join('')}`)
    }
  }
  const states = packs.map(
    ({ code, name, endonym, status }) =>
      `${code} ${name}${name === endonym ? '' : ` (${endonym})`}: ${status}`,
  )
  const legend = 'Numbers count rules; "-": the language has no such phrase; "...": still to be written.'
  return `${lines.join('\n')}\n\n${legend}\n${states.join('; ')}.\nupword explain <concept> tells more.\n`
}

function shown(cell: Cell): string {
  if (cell.state === 'written') return String(cell.rules.length)
  return cell.state === 'inapplicable' ? '-' : '...'
}

/** The result of `concepts --reporter json`: the catalogue, and for each language the state of its cell. */
function matrixJson(packs: readonly Pack[]): string {
  const cellJson = (pack: Pack, id: ConceptId) => {
    const cell = cellOf(pack, id)
    return cell.state === 'written'
      ? { state: cell.state, rules: cell.rules.length }
      : { state: cell.state, reason: cell.reason }
  }
  const result = {
    version: 1,
    languages: packs.map(({ code, name, endonym, status }) => ({ code, name, endonym, status })),
    concepts: concepts.map(({ id, category, severity, what, why, instead, source }) => ({
      ...{ id, category, severity, what, why, instead, source },
      languages: packs.map((pack) => ({ code: pack.code, ...cellJson(pack, id) })),
    })),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
