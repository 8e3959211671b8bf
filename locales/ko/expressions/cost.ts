import { express, type Match, rule, slot } from '../../contract'
import { reattach, splitParticle } from '../morphology'
import { isTopic } from '../read'
import { formOf, inLevel } from '../say'

export const cost = express('cost', {
  message: '‘{match}’ 대신 금액을 담담하게 알려 주세요.',
  why: '같은 금액도 손해로 말하면 부담이 되고, 값으로 말하면 정보가 됩니다.',
  rules: [
    rule(
      'fee-charged',
      '[fee: $fee] [sum: $amount] 추가로|별도로|더|따로? ([gone: $charged] / $chargedMay [end: $willBe])',
      price,
    ),
    rule(
      'amount-charged',
      '[sum: $amount] [fee: $fee]? 추가로|별도로|더|따로? ([gone: $charged] / $chargedMay [end: $willBe])',
      price,
    ),
    rule(
      'fee-amount',
      '[fee: $fee] 추가로|별도로|더|따로? ([gone: $charged] / $chargedMay [end: $willBe])',
      unpriced,
    ),
    rule(
      'you-pay',
      '[sum: $amount] [fee: $fee] 직접|따로|별도로|추가로|더|또|다시? [gone: $payMust] [end: $must] / [fee: $fee]? [sum: $amount] [who: 고객님께서|고객님이|고객님께서는|직접|본인이|따로|별도로|추가로|더|각각]? [gone: $payMust] [end: $must]',
      price,
    ),
    rule(
      'you-pay-fee',
      '[fee: $fee] [who: 고객님께서|고객님이|고객님께서는|직접|본인이|따로|별도로|추가로]? [gone: $payMust] [end: $must]',
      unpriced,
    ),
    rule(
      'loss',
      '손해|손해를|손실을|불이익을 보시게|보게|입으시게|입게|받으시게|받게 [gone: $become] / 손해|손해를|손실을|불이익을 $suffers',
    ),
    rule('your-burden', '[fee: $fee] [who: 고객님|고객|본인|구매자|수취인] [gone: $burden]'),
    rule(
      'if-late',
      '[time: $number] 넘기시면|지나면|넘으면|경과하면|넘기면|초과하시면|지나시면 [fee: $fee] [sum: $amount] 더|추가로? 물게 [gone: $become]',
      late,
    ),
    rule(
      'fined',
      '[fee: $fee]? [sum: $amount]? [fee: $fee]? 더|추가로? 물게 [gone: $become] / [sum: $amount] 더|추가로? [gone: $fined]',
      price,
    ),
    rule(
      'extra',
      '추가|별도 요금이|비용이|금액이|수수료가|결제가 ([gone: $charged] / $chargedMay [end: $willBe])',
      unpriced,
    ),
  ],
  flags: [
    {
      bad: '주말 방문은 2만 원이 추가로 부과됩니다.',
      at: '2만 원이 추가로 부과됩니다',
      good: '주말 방문은 2만 원입니다.',
    },
    {
      bad: '재발급 수수료 3,000원을 내셔야 합니다.',
      at: '수수료 3,000원을 내셔야 합니다',
      good: '재발급 수수료는 3,000원입니다.',
    },
    {
      bad: '왕복 배송비 6,000원은 고객님께서 부담하셔야 합니다.',
      at: '배송비 6,000원은 고객님께서 부담하셔야 합니다',
      good: '왕복 배송비는 6,000원입니다.',
    },
    {
      bad: '취소 시 위약금이 발생합니다.',
      at: '위약금이 발생합니다',
      good: '취소 시 위약금은 {amount}입니다.',
    },
    {
      bad: '초과 수하물에는 추가 요금이 붙습니다.',
      at: '추가 요금이 붙습니다',
      good: '초과 수하물 추가 요금은 {amount}입니다.',
    },
    {
      bad: '설치 비용이 50,000원 듭니다.',
      at: '비용이 50,000원 듭니다',
      good: '설치 비용은 50,000원입니다.',
    },
    {
      bad: '부가 서비스는 매월 5,500원이 청구됩니다.',
      at: '5,500원이 청구됩니다',
      good: '부가 서비스는 매월 5,500원입니다.',
    },
    { bad: '반품 배송비가 차감됩니다.', at: '배송비가 차감됩니다', good: '반품 배송비는 {amount}입니다.' },
    {
      bad: '기한을 넘기시면 연체료가 부과됩니다.',
      at: '연체료가 부과됩니다',
      good: '기한을 넘기시면 연체료는 {amount}입니다.',
    },
    {
      bad: '조식은 1인당 15,000원을 따로 지불하셔야 합니다.',
      at: '15,000원을 따로 지불하셔야 합니다',
      good: '조식은 1인당 15,000원입니다.',
    },
    {
      bad: '중도 해지하시면 10만 원의 위약금을 물게 되십니다.',
      at: '10만 원의 위약금을 물게 되십니다',
      good: '중도 해지하시면 위약금은 10만 원입니다.',
    },
    {
      bad: '해외 결제는 1%의 수수료가 붙어요.',
      at: '1%의 수수료가 붙어요',
      good: '해외 결제 수수료는 1%예요.',
    },
    { bad: '왕복 배송비는 고객님 부담입니다.', at: '배송비는 고객님 부담입니다' },
    {
      bad: '10일을 넘기시면 가산금 3%를 더 물게 됩니다.',
      at: '10일을 넘기시면 가산금 3%를 더 물게 됩니다',
      good: '10일 이후 가산금은 3%입니다.',
    },
    {
      bad: '출장 수수료를 부담하셔야 합니다.',
      at: '수수료를 부담하셔야 합니다',
      good: '출장 수수료는 {amount}입니다.',
    },
    { bad: '지금 해지하시면 10% 손해를 보시게 됩니다.', at: '손해를 보시게 됩니다' },
    {
      bad: '도서산간 지역은 추가 배송비가 발생해요.',
      at: '배송비가 발생해요',
      good: '도서산간 지역 추가 배송비는 {amount}이에요.',
    },
    {
      bad: '좌석을 바꾸시면 1만 5천 원의 수수료가 부과됩니다.',
      at: '1만 5천 원의 수수료가 부과됩니다',
      good: '좌석을 바꾸시면 수수료는 1만 5천 원입니다.',
    },
    {
      bad: '늦게 반납하시면 하루 2,000원의 연체료를 내셔야 합니다.',
      at: '2,000원의 연체료를 내셔야 합니다',
      good: '늦게 반납하시면 하루 연체료는 2,000원입니다.',
    },
  ],
  allows: [
    '배송비는 3,000원입니다.',
    '추가 요금 없이 이용하실 수 있습니다.',
    '위약금은 발생하지 않습니다.',
    '수수료가 부과되나요?',
    '결제하신 15,000원은 전액 환불해 드립니다.',
    '이번 달 요금은 32,000원입니다.',
    '시즌 보상은 14일에 나갑니다.',
  ],
})

type Names = 'time' | 'sum' | 'fee' | 'gone' | 'end' | 'who'

const ending = (m: Match<Names>) => (m.has('end') ? formOf(m, 'end') : formOf(m, 'gone'))
const isMoney = (text: string): boolean => /(?:원|달러|유로|엔|%|퍼센트)씩?[이가은는을를의]?$/.test(text)

/** 500달러의 비용이 들 것입니다 → 비용은 500달러입니다; 2만 원이 추가로 청구됩니다 → 2만 원입니다. */
function price(m: Match<Names>) {
  const form = ending(m)
  const sum = m.text('sum')
  if (!form || !isMoney(sum)) return undefined
  const amount = sum.replace(/씩?[이가은는을를의]?$/, '')
  const closed = inLevel(`${amount}이`, form)
  if (!m.has('fee')) return m.replace(closed)
  const words = `${reattach(splitParticle(m.text('fee')).noun, '은')} ${closed}`
  // 해외 결제는 1%의 수수료가 붙어요: one topic is enough.
  const topic = m.sentence.tokens[m.start - 1]
  const head =
    topic && isTopic(topic) ? splitParticle(topic.text).noun : /^(.+)에는?$/.exec(topic?.text ?? '')?.[1]
  return head ? m.between(m.start - 1, m.end, `${head} ${words}`) : m.replace(words)
}

/** 25일을 넘기시면 연체료 2%를 물게 됩니다 → 25일 이후 연체료는 2%입니다. */
function late(m: Match<Names>) {
  const form = formOf(m, 'gone')
  const { noun } = splitParticle(m.text('time'))
  return (
    form &&
    m.replace(
      `${noun} 이후 ${reattach(splitParticle(m.text('fee')).noun, '은')} ${inLevel(`${m.text('sum').replace(/[이가은는을를의]$/, '')}이`, form)}`,
    )
  )
}

/** 재발급에는 수수료가 붙습니다 → 재발급 수수료는 {amount}입니다; 배송비가 3,000원 부과됩니다 is `price`. */
function unpriced(m: Match<Names>) {
  const form = ending(m)
  const { tokens } = m.sentence
  if (!form || tokens.some((token) => token.kind === 'number' && isMoney(token.key))) return undefined
  const fee = m.has('fee') ? splitParticle(m.text('fee')).noun : '추가 요금'
  if (fee === '돈') return undefined
  const price = `${reattach(fee, '은')} ${inLevel(`${slot('amount')}이`, form)}`
  let from = m.start
  if (tokens[from - 1]?.kind === 'slot') from--
  if (/^(?:약간의|소정의|일정|일부)$/.test(tokens[from - 1]?.key ?? '')) from--
  // 추가 배송비: of what kind it is stays.
  const kind = /^(?:추가|별도)$/.test(tokens[from - 1]?.key ?? '') ? `${tokens[--from]?.text} ` : ''
  const words = `${kind}${price}`
  const topic = tokens[from - 1]
  const at = /^(?:때문|전|후|경우|중)에/.test(topic?.text ?? '')
    ? undefined
    : /^(.+?)(?:에는|에|은|는|시에는|시)$/.exec(topic?.text ?? '')?.[1]
  if (topic && at && (isTopic(topic) || /에는?$/.test(topic.key)))
    return m.between(from - 1, m.end, `${at} ${words}`)
  return m.between(from, m.end, words)
}
