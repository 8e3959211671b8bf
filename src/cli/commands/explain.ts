import type { Pack } from '../../../locales/contract'
import { concepts } from '../../../rules'
import { cellOf, ruleId } from '../catalogue'
import { type Context, colorsFor, type ExitCode, exitCodes } from '../context'
import { usageError } from '../errors'
import type { Colors } from '../terminal'

type AnyConcept = (typeof concepts)[number]

/** Says what a concept or a rule looks for, why, what to say instead, and shows examples. */
export async function explain(name: string, { machine, loadEngine }: Context): Promise<ExitCode> {
  const { packs } = await loadEngine()
  const colors = colorsFor(machine.stdout, machine)
  const concept = concepts.find(({ id }) => id === name)
  if (concept !== undefined) {
    machine.stdout.write(
      aboutConcept(concept, colors) + packs.map((pack) => aboutCell(pack, concept, colors)).join(''),
    )
    return exitCodes.clean
  }
  for (const pack of packs) {
    for (const candidate of concepts) {
      const cell = cellOf(pack, candidate.id)
      const rule =
        cell.state === 'written'
          ? cell.rules.find((one) => ruleId(pack, candidate.id, one.name) === name)
          : undefined
      if (rule === undefined) continue
      const pattern = `  ${colors.dim('pattern')}  ${rule.pattern}\n`
      machine.stdout.write(aboutConcept(candidate, colors) + aboutCell(pack, candidate, colors) + pattern)
      return exitCodes.clean
    }
  }
  throw unknown(name, packs)
}

function unknown(name: string, packs: readonly Pack[]) {
  const [code = '', id = ''] = name.split('/')
  const pack = packs.find((candidate) => candidate.code === code)
  const concept = concepts.find((candidate) => candidate.id === id)
  const ids = concepts.map((candidate) => candidate.id)
  if (pack === undefined || concept === undefined) return usageError('The concept or rule is', name, ids)
  const cell = cellOf(pack, concept.id)
  const rules = cell.state === 'written' ? cell.rules.map((rule) => ruleId(pack, concept.id, rule.name)) : ids
  return usageError('The concept or rule is', name, rules)
}

function aboutConcept(
  { id, category, severity, what, why, instead, source }: AnyConcept,
  colors: Colors,
): string {
  return `${colors.bold(id)}  ${category}, ${severity}

  ${what}
  ${colors.dim('why')}      ${why}
  ${colors.dim('instead')}  ${instead}
  ${colors.dim('source')}   ${source}
`
}

/** Two examples show a language's way; its tests hold the others. */
const shownExamples = 2

function aboutCell(pack: Pack, { id }: AnyConcept, colors: Colors): string {
  const heading = `\n${colors.bold(pack.name)} (${pack.code})`
  const cell = cellOf(pack, id)
  if (cell.state !== 'written') return `${heading}: ${cell.state}, ${cell.reason}\n`
  const rules = cell.rules.map(({ name }) => ruleId(pack, id, name)).join(', ')
  const examples = cell.flags.slice(0, shownExamples).map(({ bad, good }) => {
    return `  ${colors.red('-')} ${bad}\n${good === undefined ? '' : `  ${colors.green('+')} ${good}\n`}`
  })
  return `${heading}: ${rules}\n${examples.join('')}`
}
