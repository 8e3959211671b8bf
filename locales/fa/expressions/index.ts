/** The row of Persian: one cell for each concept. */
import type { Row } from '../../contract'
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

export const row: Row = {
  'agentless-passive': agentlessPassive,
  appearance,
  attempt,
  'bad-news': badNews,
  blame,
  burden,
  contradiction,
  cost,
  delay,
  demand,
  disclaimer,
  disowning,
  'empty-apology': emptyApology,
  ignorance,
  inability,
  'indirect-request': indirectRequest,
  likelihood,
  litotes,
  minimizer,
  modal,
  opinion,
  'problem-word': problemWord,
  prohibition,
  refusal,
  restriction,
  unavailability,
  'vague-action': vagueAction,
  'vague-agent': vagueAgent,
  'vague-assent': vagueAssent,
  'vague-degree': vagueDegree,
  'vague-quantity': vagueQuantity,
  'vague-reference': vagueReference,
  'vague-time': vagueTime,
}
