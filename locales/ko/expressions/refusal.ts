import { express, type Match, rule, slot } from '../../contract'
import { reattach, splitParticle } from '../morphology'
import { clauseStart, topicIndex } from '../read'
import { afterTopic, formOf, fromIndex, inLevel } from '../say'
import { offerCondition, turn } from '../turn'

export const refusal = express('refusal', {
  message: '‘{match}’ 대신 가능한 조건이나 다른 방법을 먼저 말씀해 주세요.',
  why: '막힌 말만 들은 고객은 다시 묻고, 되는 길을 들은 고객은 고릅니다.',
  rules: [
    rule('policy', '$policyJi $not', (m) => turn(m, m.end - 1, offerCondition)),
    rule('policy-notice', '$policyJi 않는 $notice', (m) => turn(m, m.end - 2, offerCondition)),
    rule('policy-short', '안 $policyAct / 안 $infinitive $policyAct', (m) => turn(m, m.end - 1, offerCondition)),
    rule('cannot-give', '$granted $future $su $none', (m) => turn(m, m.end - 1, offerCondition)),
    rule('denied', '[gone: $denied]', (m) => {
      const form = formOf(m, 'gone')
      return form && m.replace(`${slot('alternative')}(으)로 ${inLevel('도와드리', form)}`)
    }),
    rule('banned', '금지되어|제한되어|금지돼 [gone: $arePlain] / [gone: $banned]', banned),
    rule('not-eligible', '[what: $eligible] [gone: $isNot]', eligible),
    rule('against-policy', '규정에|정책에|약관에|방침에 [gone: $breaks]'),
  ],
  flags: [],
  allows: [],
})

/** 흡연은 금지되어 있습니다 → 흡연은 {alternative}에서 가능합니다. */
function banned(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  const before = m.sentence.tokens[m.start - 1]
  if (!form || !before || m.start === clauseStart(m.sentence, m.start)) return undefined
  const { noun, particle } = splitParticle(before.text)
  const topical = topicIndex(m.sentence, clauseStart(m.sentence, m.start), m.start - 1) >= 0
  const subject = !topical && /^[이가을를]?$/.test(particle) ? reattach(noun, '은') : before.text
  return m.between(m.start - 1, m.end, `${subject} ${slot('alternative')}에서 ${inLevel('가능하', form)}`)
}

/** 환불 대상이 아닙니다 → {alternative} 대상입니다. */
function eligible(m: Match<'what' | 'gone'>) {
  const form = formOf(m, 'gone')
  return form && fromIndex(m, afterTopic(m), `${slot('alternative')} ${inLevel('대상이', form)}`)
}
