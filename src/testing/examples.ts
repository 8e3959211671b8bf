/** What an example of a cell promises, and whether the pack keeps it. */
import type { Expression, Inapplicable, Pack, Pending } from '../../locales/contract'
import type { FindingConceptId } from '../../rules'
import { type Checker, createChecker } from '../check'
import { factsOf } from './facts'

/** What is wrong, in words: the first line says it, the others show it. */
export type Problem = string

/** One promise of a cell. */
export interface PackTest {
  /** `language/concept` */
  readonly group: string
  /** Such as `flags We can't ship it.` */
  readonly name: string
  /** Nothing where the promise is kept. */
  run(): Problem | undefined
}

/** How many examples a cell must have. */
export interface TestOptions {
  /** Sentences to flag, in each cell; 1 where left out. */
  readonly flags?: number | undefined
  /** Look-alikes to let pass, in each cell; 1 where left out. */
  readonly allows?: number | undefined
  /** The cells to test; all where left out. */
  readonly concepts?: readonly string[] | undefined
  /** What reads the examples; a checker of this pack alone where left out. */
  readonly checker?: Checker | undefined
}

type Cell = Expression<FindingConceptId>
type Flag = Cell['flags'][number]

const show = (what: string, wanted: string, got: string): Problem =>
  `${what}\n  wanted: ${wanted}\n  got:    ${got}`

/** The cells of the catalogue that have rules. */
export const expressionsOf = (pack: Pack, { concepts }: TestOptions = {}): readonly Expression[] =>
  Object.values<Expression | Inapplicable | Pending>(pack.row).filter(
    (cell): cell is Expression => 'rules' in cell && (concepts?.includes(cell.concept) ?? true),
  )

/** The same with what a team has added of its own, where there is anything. */
export function cellsOf(pack: Pack, options: TestOptions = {}): readonly Cell[] {
  const { house } = pack
  const isEmpty = house === undefined || house.rules.length + house.flags.length + house.allows.length === 0
  const isWanted = options.concepts?.includes('house-style') ?? true
  return [...(isEmpty || !isWanted ? [] : [house]), ...expressionsOf(pack, options)]
}

/** All promises of the cells of a pack, in the order of the catalogue. */
export function packTests(pack: Pack, options: TestOptions = {}): readonly PackTest[] {
  const { checker = createChecker({ packs: [pack] }) } = options
  const cells = cellsOf(pack, options)
  const seen = new Map<string, string>()
  return cells.flatMap((cell) => {
    const group = `${pack.code}/${cell.concept}`
    const test = (name: string, run: PackTest['run']): PackTest => ({ group, name, run })
    const tests = [test('has enough examples, none twice', () => sizeProblem(cell, options, seen))]
    for (const flag of cell.flags) {
      tests.push(test(`flags ${flag.bad}`, () => flagProblem(flag, cell, pack.code, checker)))
    }
    for (const text of cell.allows) {
      tests.push(test(`allows ${text}`, () => allowProblem(text, cell, pack.code, checker)))
    }
    tests.push(test('exercises every pattern', () => idleProblem(cell, pack.code, checker)))
    return tests
  })
}

function sizeProblem(
  { concept, flags, allows }: Cell,
  { flags: fewestFlags = 1, allows: fewestAllows = 1 }: TestOptions,
  seen: Map<string, string>,
): Problem | undefined {
  if (flags.length < fewestFlags)
    return show('a cell shows what it flags', `${fewestFlags} flags`, `${flags.length}`)
  if (allows.length < fewestAllows)
    return show('a cell shows what it lets pass', `${fewestAllows} allows`, `${allows.length}`)
  for (const text of [...flags.map(({ bad }) => bad), ...allows]) {
    const other = seen.get(text)
    if (other !== undefined) return `the same example stands in ${other} already: ${text}`
    seen.set(text, concept)
  }
  return undefined
}

function flagProblem(
  { bad, at, good }: Flag,
  { concept }: Cell,
  language: string,
  checker: Checker,
): Problem | undefined {
  if (bad.split(at).length !== 2) return `“at” stands exactly once in “bad”: ${JSON.stringify(at)}`
  if (good === bad) return 'an example whose “good” is its “bad” tests nothing: leave “good” out for advice'
  const { findings } = checker.check(bad, { language })
  const found = findings.map((finding) => `${finding.concept} “${finding.text}”`).join(', ') || 'nothing'
  const wanted = `${concept} “${at}”`
  if (found !== wanted) return show('what is found', wanted, found)
  const rewritten = checker.rewrite(bad, { language, upTo: 'fill' })
  if (rewritten.text !== (good ?? bad)) {
    return good === undefined
      ? show('a rewrite is proposed; say it in “good”', 'advice alone', rewritten.text)
      : show('how it is rewritten', good, rewritten.text)
  }
  if (good === undefined) return undefined
  const [left] = rewritten.remaining
  if (left) return show('a rewrite triggers no rule', 'nothing left', `${left.rule} “${left.text}”`)
  const again = checker.rewrite(good, { language, upTo: 'fill' }).text
  if (again !== good) return show('a rewrite is final', good, again)
  const [before, after] = [factsOf(bad).join(' '), factsOf(good).join(' ')]
  return before === after ? undefined : show('numbers, links and placeholders stay', before, after)
}

function allowProblem(
  text: string,
  { concept }: Cell,
  language: string,
  checker: Checker,
): Problem | undefined {
  const finding = checker.check(text, { language }).findings.find((each) => each.concept === concept)
  return finding && show('a look-alike passes', 'silence', `${finding.rule} “${finding.text}”`)
}

/** The ids of the rules that the flags of a cell exercise. */
export const exercisedRules = ({ flags }: Cell, language: string, checker: Checker): ReadonlySet<string> =>
  new Set(flags.flatMap(({ bad }) => checker.check(bad, { language }).findings.map(({ rule }) => rule)))

function idleProblem(cell: Cell, language: string, checker: Checker): Problem | undefined {
  const exercised = exercisedRules(cell, language, checker)
  const idle = cell.rules
    .map(({ name }) => `${language}/${cell.concept}/${name}`)
    .filter((id) => !exercised.has(id))
  return idle.length === 0 ? undefined : `no flag exercises ${idle.join(', ')}`
}
