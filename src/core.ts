/** `upword/core`: the checker without any language; packs are imported one by one. */
export type { Expression, Pack, Rule, StepName } from '../locales/contract'
export {
  type Category,
  type Concept,
  type ConceptId,
  concepts,
  type FindingConceptId,
  type Severity,
} from '../rules'
export {
  type Applied,
  type CheckedSentence,
  type Checker,
  type CheckResult,
  createChecker,
  type ReviewResult,
  type RewriteResult,
} from './check'
export { OptionError } from './errors'
export type { CheckerOptions, CheckOptions, RewriteOptions } from './options'
export type { Evidence, Review, StepReview } from './review'
export { mapFindings, type Session } from './session'
export type { Applicability } from './stages/guard'
export type { Finding, Suggestion } from './stages/report'
export type { Edit, Format, Span } from './text'
