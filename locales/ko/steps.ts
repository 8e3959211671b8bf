/** How the steps of a hard conversation sound. A step that is missing gets a sentence to complete. */
import { type Step, type StepName, slot } from '../contract'

/** Asking whether the answer settles the matter; such a question clarifies nothing. */
const settled = [
  '$settling $asked',
  '이제|이제는|지금은|이러면 ~++8 $asked',
  '마음에|생각에 드*|맞* $asked',
  '(더|또|추가로|혹시 더? 궁금하신|필요하신|도와드릴|여쭤보실|불편하신|문의하실 ..3 $isThere) $asked',
  '이렇게|그렇게|이대로|말씀드린 대로? ..4 괜찮으실*|괜찮으시겠*|괜찮으신*|괜찮으세*|괜찮으십*|괜찮을*|될까*|되겠*',
  '(도움이 / 답이 / 설명이 / 안내가 / 답변이) ..2 되*|됐*|충분* $asked',
]

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: {
    cues: [
      '주셔서|주신|주심에|점|덕분에|이용해 ..3 $thanks',
      '$empathy',
      '마음이|마음도|실망이|걱정이|고생이|불편이|불편함이|상심이|놀람이|속이|고민이|피로가 ..3 $felt',
      '마음|마음을|마음이|마음은|심정|심정을|심정이|상황|상황을|답답함을|속상함을|걱정을|불편함을|기분을|어려움을|입장을 ..4 $understand',
      '얼마나|충분히|백번|깊이|십분 ..4 $understand',
      '$sorry',
      '마음이|마음도 더|많이|참|무척? $heavy',
    ],
    unless: ['죄송하지만|죄송합니다만 ++6 $request'],
    proposal: `${slot('situation')} 때문에 많이 답답하셨겠습니다.`,
  },
  clarify: {
    cues: [
      '$confirm $asked',
      '$wh ++12 $asked',
      '$choice ~++12 $asked',
      '$tellMe 주세요|주십시오|주시겠어요|주시기|주시겠습니까|주실래요|주시면',
      '정확히|정확하게|제대로|맞게|먼저 ..4 여쭙니다|여쭤요|여쭙겠습니다|여쭤볼게요|여쭤보겠습니다|여쭐게요|이해했습니다|이해했어요|확인하겠습니다|확인할게요',
      '$meaning',
      '$tellMeShort',
    ],
    unless: settled,
    proposal: `${slot('matter')}에 대해 문의하신 것이 맞으신가요?`,
  },
  solution: {
    cues: [
      '$promise',
      '$haveDone',
      '$ifYouCan 됩니다|돼요|되세요|되십니다',
      '$honouredFuture 수 있습니다|있어요|있으세요|있으십니다',
      '$instruct 주세요|주십시오|주시기|주시면',
      '대신|또는|혹은 ..6 $statement',
    ],
    unless: ['$asked', '$future $su $none'],
    proposal: `제가 ${slot('date')}까지 ${slot('action')} 도와드리겠습니다.`,
  },
  checkBack: {
    cues: settled,
    proposal: '이 안내로 궁금하신 점이 풀리셨나요?',
  },
}
