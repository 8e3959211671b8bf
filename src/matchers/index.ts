/**
 * `upword/matchers`: reply templates under test. `expect.extend(matchers)` in any runner with Jest's `expect`, or
 * import `upword/matchers/vitest` or `upword/matchers/jest`, which do that and bring the types. Without `expect`,
 * as in node:test: the functions that begin with `assert`.
 */
import type { StepName } from '../../locales/contract'
import type { Checker } from '../check'
import { createChecker } from '../index'
import { type FindingFilter, type Verdict, type Verdicts, verdictsOf } from './verdicts'

export { formatReport } from './message'
export type { LibrarySubject, ReplySubject, Subject, TemplateSubject } from './subject'
export type { FindingFilter } from './verdicts'

/** What Jest's and vitest's `expect` take. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/** The matchers as `expect(…)` shows them. */
export interface UpwordMatchers<Result = void> {
  /** Nothing negative is left: no refusal, no blame, no burden. */
  toBePositive(): Result
  /** Nothing vague and no hedge is left. */
  toBeDefinite(): Result
  /** Nothing is left to say better, of what the filter names. */
  toHaveNoFindings(filter?: FindingFilter): Result
  /** The score, of each reply, is this at least; 0 to 100. */
  toScoreAtLeast(least: number): Result
  /** The reply shows these steps of a hard conversation. */
  toShowSteps(steps: readonly StepName[]): Result
  /** The placeholders are those of the original, each as often. */
  toKeepPlaceholders(of: unknown): Result
}

/** A reply that is not as a test wants it. */
export class ReplyError extends Error {
  override readonly name = 'ReplyError'
}

const resultOf = ({ pass, message }: Verdict): MatcherResult => ({ pass, message: () => message })

function insist({ pass, message }: Verdict): void {
  if (!pass) throw new ReplyError(message)
}

const matchersOf = (verdicts: Verdicts) => ({
  toBePositive: (subject: unknown) => resultOf(verdicts.positive(subject)),
  toBeDefinite: (subject: unknown) => resultOf(verdicts.definite(subject)),
  toHaveNoFindings: (subject: unknown, filter?: FindingFilter) =>
    resultOf(verdicts.findings(subject, filter)),
  toScoreAtLeast: (subject: unknown, least: number) => resultOf(verdicts.score(subject, least)),
  toShowSteps: (subject: unknown, steps: readonly StepName[]) => resultOf(verdicts.steps(subject, steps)),
  toKeepPlaceholders: (subject: unknown, of: unknown) => resultOf(verdicts.placeholders(subject, of)),
})

/**
 * The matchers of a checker of your own: other packs, a glossary, concepts switched off.
 * @example
 * createMatchers(createChecker({ rules: { cost: false } })).toBePositive('Delivery costs an extra $5.').pass //=> true
 */
export const createMatchers = (checker: Checker) => matchersOf(verdictsOf(() => checker))

let everyday: Checker | undefined
const verdicts = verdictsOf(() => (everyday ??= createChecker()))

/** For `expect.extend`. */
export const matchers = matchersOf(verdicts)

/** @throws ReplyError that shows what is negative, why, and what to say instead. */
export const assertPositive = (subject: unknown): void => insist(verdicts.positive(subject))
/** @throws ReplyError that shows what is vague or a hedge, why, and what to say instead. */
export const assertDefinite = (subject: unknown): void => insist(verdicts.definite(subject))
/** @throws ReplyError that shows what is left to say better, of what the filter names. */
export const assertNoFindings = (subject: unknown, filter?: FindingFilter): void =>
  insist(verdicts.findings(subject, filter))
/** @throws ReplyError that shows the replies with a lower score. */
export const assertScoreAtLeast = (subject: unknown, least: number): void =>
  insist(verdicts.score(subject, least))
/** @throws ReplyError that names the missing steps and proposes a sentence for each. */
export const assertShowsSteps = (subject: unknown, steps: readonly StepName[]): void =>
  insist(verdicts.steps(subject, steps))
/** @throws ReplyError that names the placeholders to put back and to take out. */
export const assertKeepsPlaceholders = (subject: unknown, of: unknown): void =>
  insist(verdicts.placeholders(subject, of))
