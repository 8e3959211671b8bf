/** The catalogue: all concepts, in the order that decides between equal matches. */
import { agentlessPassive } from './agentless-passive'
import { appearance } from './appearance'
import { attempt } from './attempt'
import { badNews } from './bad-news'
import { blame } from './blame'
import { burden } from './burden'
import { contradiction } from './contradiction'
import { cost } from './cost'
import { delay } from './delay'
import { demand } from './demand'
import { disclaimer } from './disclaimer'
import { disowning } from './disowning'
import { emptyApology } from './empty-apology'
import { houseStyle } from './house-style'
import { ignorance } from './ignorance'
import { inability } from './inability'
import { indirectRequest } from './indirect-request'
import { likelihood } from './likelihood'
import { litotes } from './litotes'
import { minimizer } from './minimizer'
import { modal } from './modal'
import { opinion } from './opinion'
import { problemWord } from './problem-word'
import { prohibition } from './prohibition'
import { refusal } from './refusal'
import { restriction } from './restriction'
import { unavailability } from './unavailability'
import { vagueAction } from './vague-action'
import { vagueAgent } from './vague-agent'
import { vagueAssent } from './vague-assent'
import { vagueDegree } from './vague-degree'
import { vagueQuantity } from './vague-quantity'
import { vagueReference } from './vague-reference'
import { vagueTime } from './vague-time'

export { type Category, type Concept, type Severity, severities } from './concept'
export { houseStyle } from './house-style'

export const concepts = [
  inability,
  unavailability,
  refusal,
  blame,
  demand,
  prohibition,
  restriction,
  badNews,
  ignorance,
  disowning,
  delay,
  cost,
  problemWord,
  emptyApology,
  contradiction,
  litotes,
  burden,
  vagueTime,
  vagueQuantity,
  vagueDegree,
  vagueAssent,
  vagueAgent,
  vagueReference,
  vagueAction,
  agentlessPassive,
  modal,
  likelihood,
  opinion,
  attempt,
  minimizer,
  indirectRequest,
  appearance,
  disclaimer,
] as const

/** The id of a concept, derived from the catalogue. Ids are public: never renamed, never reused. */
export type ConceptId = (typeof concepts)[number]['id']

/** What a finding may be of: a concept of the catalogue, or the style of a team. */
export type FindingConceptId = ConceptId | (typeof houseStyle)['id']

/** The ids of everything that a finding may be of. */
export const findingConceptIds: readonly FindingConceptId[] = [...concepts.map(({ id }) => id), houseStyle.id]
