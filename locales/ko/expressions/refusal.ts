import { express, type Match, rule, slot } from '../../contract'
import { reattach, splitParticle } from '../morphology'
import { clauseStart, topicIndex } from '../read'
import { afterTopic, formOf, fromIndex, inLevel } from '../say'
import { offerCondition, turn } from '../turn'

export const refusal = express('refusal', {
  message: '‘{match}’ 대신 가능한 조건이나 다른 방법을 먼저 말씀해 주세요.',
  why: '막힌 말만 들은 고객은 다시 묻고, 되는 길을 들은 고객은 고릅니다.',
  rules: [
    rule('policy', '$policyJi $notNow / $deed ..2 하지|하진 $notNow', (m) =>
      turn(m, m.end - 1, offerCondition),
    ),
    rule('policy-notice', '$policyJi 않는 $notice / $policyJi 않는 것이|것을 <>원칙*|방침*|규정*', (m) =>
      turn(m, m.start + 1, offerCondition),
    ),
    rule('policy-short', '안 $policyAct / 안 $infinitive $policyAct', (m) =>
      turn(m, m.end - 1, offerCondition),
    ),
    rule('cannot-give', '$granted $future $su $none', (m) => turn(m, m.end - 1, offerCondition)),
    rule('denied', '[gone: $denied]', (m) => {
      const form = formOf(m, 'gone')
      const before = m.sentence.tokens[m.start - 1]
      const { noun, particle } = splitParticle(before?.text ?? '')
      if (!form || form.ending === 'Eㅁ을') return undefined
      const words = `${slot('alternative')}(으)로 ${inLevel('도와드리', form)}`
      return /^[이가]$/.test(particle)
        ? m.between(m.start - 1, m.end, `${reattach(noun, '은')} ${words}`)
        : m.replace(words)
    }),
    rule('not-granted', '승인되지|인정되지|허가되지|허용되지|선정되지|채택되지|통과되지|통과하지 $not'),
    rule('banned', '금지되어|제한되어|금지돼 [gone: $arePlain] / [gone: $banned]', banned),
    rule('not-eligible', '[what: $eligible] [gone: $isNot]', eligible),
    rule('excluded', '대상에서|혜택에서|적용에서|할인에서 [gone: $excluded]', included),
    rule('against-policy', '규정에|정책에|약관에|방침에 [gone: $breaks]'),
  ],
  flags: [
    {
      bad: '사용하신 쿠폰은 다시 발급해 드리지 않습니다.',
      at: '드리지 않습니다',
      good: '사용하신 쿠폰은 {condition}에 한해 다시 발급해 드립니다.',
    },
    {
      bad: '저희 매장에서는 현금 결제를 받지 않아요.',
      at: '받지 않아요',
      good: '저희 매장에서는 {condition}에 한해 현금 결제를 받아요.',
    },
    {
      bad: '반려동물 동반은 금지되어 있습니다.',
      at: '금지되어 있습니다',
      good: '반려동물 동반은 {alternative}에서 가능합니다.',
    },
    {
      bad: '신청하신 대출은 심사에서 거절되었습니다.',
      at: '거절되었습니다',
      good: '신청하신 대출은 심사에서 {alternative}(으)로 도와드립니다.',
    },
    {
      bad: '할인 쿠폰은 중복 적용되지 않습니다.',
      at: '적용되지 않습니다',
      good: '할인 쿠폰은 {condition}에 한해 중복 적용됩니다.',
    },
    {
      bad: '7일이 지난 상품은 교환해 드릴 수 없습니다.',
      at: '교환해 드릴 수 없습니다',
      good: '7일 이내 상품은 교환해 드릴 수 있습니다.',
    },
    {
      bad: '세일 상품은 환불 대상이 아닙니다.',
      at: '대상이 아닙니다',
      good: '세일 상품은 {alternative} 대상입니다.',
    },
    { bad: '전화 주문은 안 받습니다.', at: '안 받습니다', good: '전화 주문은 {condition}에 한해 받습니다.' },
    {
      bad: '해외 배송은 지원하지 않는 점 참고 부탁드립니다.',
      at: '지원하지 않는 점',
      good: '해외 배송은 {condition}에 한해 지원하는 점 참고 부탁드립니다.',
    },
    {
      bad: '현장 발권은 허용되지 않으며 온라인으로만 진행합니다.',
      at: '허용되지 않으며',
      good: '현장 발권은 {condition}에 한해 허용되며 온라인으로만 진행합니다.',
    },
    {
      bad: '부분 취소는 안 해 드려요.',
      at: '안 해 드려요',
      good: '부분 취소는 {condition}에 한해 해 드려요.',
    },
    {
      bad: '그 사유는 환급 대상이 아닙니다.',
      at: '대상이 아닙니다',
      good: '그 사유는 {alternative} 대상입니다.',
    },
    { bad: '요청하신 방식은 회사 규정에 어긋납니다.', at: '규정에 어긋납니다' },
    {
      bad: '재발급 신청은 반려되었습니다.',
      at: '반려되었습니다',
      good: '재발급 신청은 {alternative}(으)로 도와드립니다.',
    },
    {
      bad: '행사 상품은 적립 혜택에서 제외됩니다.',
      at: '혜택에서 제외됩니다',
      good: '행사 상품은 {condition}에 한해 적립 혜택에 포함됩니다.',
    },
    { bad: '심사 결과 한도 상향은 승인되지 않았습니다.', at: '승인되지 않았습니다' },
    {
      bad: '녹음 파일은 외부로 제공하지 않는 것이 원칙입니다.',
      at: '제공하지 않는 것이 원칙입니다',
      good: '녹음 파일은 {condition}에 한해 외부로 제공하는 것이 원칙입니다.',
    },
    {
      bad: '야간 진료는 올해부터 하지 않습니다.',
      at: '진료는 올해부터 하지 않습니다',
      good: '야간 진료는 {condition}에 한해 올해부터 합니다.',
    },
    {
      bad: '할부는 5만 원 미만에는 적용되지 않습니다.',
      at: '적용되지 않습니다',
      good: '할부는 5만 원 이상에는 적용됩니다.',
    },
    { bad: '재심사 요청은 반려되었음을 알려 드립니다.', at: '반려되었음을' },
  ],
  allows: [
    '수수료를 받지 않습니다.',
    '반려견과 함께 오실 수 있습니다.',
    '접수하신 서류가 반려되지 않도록 미리 확인해 드릴게요.',
    '개인정보는 제3자에게 제공되지 않습니다.',
    '위약금은 청구하지 않습니다.',
    '환불이 승인되었으니 안심하세요.',
    '배송비는 결제 금액에서 제외됩니다.',
    '반려 식물 강좌는 토요일에 열립니다.',
    '다른 상담에는 영향을 주지 않습니다.',
    '해당 메일은 발송하지 않았습니다.',
  ],
})

/** 흡연은 금지되어 있습니다 → 흡연은 {alternative}에서 가능합니다. */
function banned(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  const before = m.sentence.tokens[m.start - 1]
  if (!form || /^A서?$/.test(form.ending) || !before || m.start === clauseStart(m.sentence, m.start))
    return undefined
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

/** 교환 대상에서 제외됩니다 → {condition}에 한해 교환 대상에 포함됩니다. */
function included(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  const from = afterTopic(m)
  const kept = from < m.start ? `${m.slice(from, m.start)} ` : ''
  const noun = m.slice(m.start, m.start + 1).replace(/에서$/, '에')
  return (
    form && m.between(from, m.end, `${slot('condition')}에 한해 ${kept}${noun} ${inLevel('포함되', form)}`)
  )
}
