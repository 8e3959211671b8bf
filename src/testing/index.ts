/**
 * `upword/testing`: tests the examples of a pack as ESLint's RuleTester tests those of a rule, and refuses weak ones:
 * a rewrite equal to its input, a pattern that no example exercises, a missing look-alike, a rewrite that triggers a
 * rule again.
 */
import type { Pack } from '../../locales/contract'
import { createChecker } from '../check'
import { cellsOf, exercisedRules, type Problem, packTests, type TestOptions } from './examples'

export { type PackTest, type Problem, packTests, type TestOptions } from './examples'

/** A promise that a pack does not keep. */
export interface Failure {
  /** `language/concept` */
  readonly group: string
  readonly name: string
  readonly problem: Problem
}

/** How often the examples of its cell exercise the pattern of a rule. */
export interface Coverage {
  /** `language/concept/rule` */
  readonly rule: string
  readonly flags: number
}

export interface PackReport {
  /** How many promises were tested. */
  readonly tests: number
  readonly failures: readonly Failure[]
  readonly coverage: readonly Coverage[]
}

/** The two functions of a test runner: of vitest, Jest or node:test. */
export interface Runner {
  describe(name: string, body: () => void): void
  it(name: string, body: () => void): void
}

/**
 * Tests all examples of a pack, or of the cells named.
 * @example
 * testPack(en, { concepts: ['litotes'] }).failures.length //=> 0
 */
export function testPack(pack: Pack, options: TestOptions = {}): PackReport {
  const tests = packTests(pack, options)
  const failures = tests.flatMap(({ group, name, run }) => {
    const problem = run()
    return problem === undefined ? [] : [{ group, name, problem }]
  })
  const { checker = createChecker({ packs: [pack] }) } = options
  const coverage = cellsOf(pack, options).flatMap((cell) => {
    const flagsOf = cell.flags.map((flag) => exercisedRules({ ...cell, flags: [flag] }, pack.code, checker))
    return cell.rules.map(({ name }) => {
      const rule = `${pack.code}/${cell.concept}/${name}`
      return { rule, flags: flagsOf.filter((rules) => rules.has(rule)).length }
    })
  })
  return { tests: tests.length, failures, coverage }
}

/** A pack that does not keep what its examples promise. */
export class PackTestError extends Error {
  override readonly name = 'PackTestError'
  readonly failures: readonly Failure[]

  constructor(failures: readonly Failure[]) {
    const shown = failures.map(
      ({ group, name, problem }) => `${group}: ${name}\n  ${problem.replaceAll('\n', '\n  ')}`,
    )
    super(`${failures.length} of the promises of this pack are open\n\n${shown.join('\n\n')}`)
    this.failures = failures
  }
}

/**
 * Tests all examples of a pack at once.
 * @throws PackTestError that names each example and what is wrong with it.
 */
export function assertPack(pack: Pack, options: TestOptions = {}): void {
  const { failures } = testPack(pack, options)
  if (failures.length > 0) throw new PackTestError(failures)
}

/**
 * Declares a test for each example of a pack.
 * @param runner `describe` and `it` of the test runner.
 */
export function describePack(pack: Pack, { describe, it }: Runner, options: TestOptions = {}): void {
  const groups = new Map<string, ReturnType<typeof packTests>[number][]>()
  for (const test of packTests(pack, options)) {
    const there = groups.get(test.group)
    if (there) there.push(test)
    else groups.set(test.group, [test])
  }
  for (const [group, tests] of groups) {
    describe(group, () => {
      for (const { name, run } of tests) {
        it(name, () => {
          const problem = run()
          if (problem !== undefined) throw new PackTestError([{ group, name, problem }])
        })
      }
    })
  }
}
