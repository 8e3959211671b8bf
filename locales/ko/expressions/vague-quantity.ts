import { express, rule, slot } from '../../contract'
import { reattach, splitParticle, withParticle } from '../morphology'

export const vagueQuantity = express('vague-quantity', {
  message: '‘{match}’ 대신 숫자를 알려 주세요.',
  why: '수를 알면 고객이 바로 준비하고 판단할 수 있습니다.',
  rules: [
    rule(
      'several',
      '(<몇|몇몇|수십|수백|수천|몇십|몇백|두세|서너|한두|두어|너댓|대여섯 [unit: $counter]> / <여러 [unit: $counter]> !( ++8 수 있* )) !( ++8 $asks|$thanks )',
      (m) =>
        m.between(
          m.range('unit').start - 1,
          m.range('unit').end,
          `${slot('number')}${m.text('unit').replace(/^군데/, '곳')}`,
        ),
    ),
    rule('several-times', '수차례|여러번|몇번|몇차례|여러차례', (m) => m.replace(`${slot('number')}차례`)),
    rule(
      'some-days',
      '며칠|몇일|수일|며칠간|수일간|며칠만|며칠은|며칠을|며칠이|하루이틀|이삼일|사나흘 / 하루 이틀',
      (m) =>
        m.replace(`${slot('number')}일${/(?:간|만|은|을|이)$/.exec(m.slice(m.start, m.end))?.[0] ?? ''}`),
    ),
    rule('days-within', '며칠|수일 [in: 내|내에|내로|안에|뒤|뒤에|후|후에|더|정도]', (m) =>
      m.replace(`${slot('number')}일 ${m.text('in')}`),
    ),
    rule(
      'a-little',
      '<(약간의|소정의|소량의|얼마간의|일정량의|적잖은|상당한 / 어느 정도의)> !(여유*|변화*|용기*|도움*) $word',
      (m) => m.between(m.start, m.end - 1, slot('amount')),
    ),
    rule('some-of', '<일부> !$deed $noun / <대부분의|대다수의> $noun', (m) =>
      m.between(m.start, m.start + 1, slot('item')),
    ),
    rule(
      'many',
      '<다수의|상당수의|소수의|대다수의|상당수|대다수|다수|몇몇|몇몇의|많은|수많은|여러> 고객님*|고객*|회원*|분이|분들이|분께서|분들께서 !( ++8 $thanks )',
      (m) => {
        const who = m.slice(m.start + 1, m.start + 2)
        return who.startsWith('분')
          ? m.between(m.start, m.start + 2, `${slot('number')}${who}`)
          : m.between(m.start, m.start + 1, `${slot('number')}명의`)
      },
    ),
    rule('not-much-left', '<얼마> 남지|안 $not|남았*'),
    rule('certain', '일정|소정 [what: $measure]', (m) => {
      const { particle } = splitParticle(m.text('what'))
      const name = /^(?:시간|기간)/.test(m.text('what')) ? 'duration' : 'amount'
      return m.replace(
        particle === '을' || particle === '를'
          ? withParticle(slot(name), '을')
          : reattach(slot(name), particle),
      )
    }),
    rule(
      'various',
      '<여러> 지점*|매장*|업체*|서비스*|상품*|제품*|기관*|방법*|지역* / <몇몇|다수의|소수의> $noun',
      (m) => m.between(m.start, m.start + 1, `${slot('number')}개`),
    ),
  ],
  flags: [
    { bad: '몇 가지 서류가 필요합니다.', at: '몇 가지', good: '{number}가지 서류가 필요합니다.' },
    { bad: '여러 번 전화드렸습니다.', at: '여러 번', good: '{number}번 전화드렸습니다.' },
    { bad: '일부 상품은 내일 도착합니다.', at: '일부', good: '{item} 상품은 내일 도착합니다.' },
    {
      bad: '약간의 시간을 주시면 확인하겠습니다.',
      at: '약간의',
      good: '{amount} 시간을 주시면 확인하겠습니다.',
    },
    { bad: '며칠 걸립니다.', at: '며칠', good: '{number}일 걸립니다.' },
    { bad: '몇 분 뒤에 다시 접속해 주세요.', at: '몇 분', good: '{number}분 뒤에 다시 접속해 주세요.' },
    { bad: '소정의 사은품을 보내 드립니다.', at: '소정의', good: '{amount} 사은품을 보내 드립니다.' },
    { bad: '수차례 문자를 드렸습니다.', at: '수차례', good: '{number}차례 문자를 드렸습니다.' },
    {
      bad: '다수의 고객님이 선택하신 상품입니다.',
      at: '다수의',
      good: '{number}명의 고객님이 선택하신 상품입니다.',
    },
    {
      bad: '여러 지점에서 이용하실 수 있습니다.',
      at: '여러',
      good: '{number}개 지점에서 이용하실 수 있습니다.',
    },
    { bad: '며칠 내로 답변드리겠습니다.', at: '며칠 내로', good: '{number}일 내로 답변드리겠습니다.' },
    { bad: '일정 금액을 돌려 드립니다.', at: '일정 금액을', good: '{amount}을(를) 돌려 드립니다.' },
    {
      bad: '어느 정도의 보증금을 맡기시면 됩니다.',
      at: '어느 정도의',
      good: '{amount} 보증금을 맡기시면 됩니다.',
    },
    { bad: '많은 분이 신청하셨습니다.', at: '많은', good: '{number}분이 신청하셨습니다.' },
    { bad: '좌석이 얼마 남지 않았어요.', at: '얼마' },
    {
      bad: '여러 고객님이 같은 문의를 주셨어요.',
      at: '여러',
      good: '{number}명의 고객님이 같은 문의를 주셨어요.',
    },
  ],
  allows: [
    '여러분의 의견을 기다립니다.',
    '서류 3가지가 필요합니다.',
    '몇 시에 방문하시겠어요?',
    '몇 개가 필요하신지 알려 주세요.',
    '일부러 전화 주셔서 감사합니다.',
    '약관을 읽어 주세요.',
    '일부 환불과 전액 환불 가운데 고르실 수 있어요.',
    '여러 장을 한 번에 올리실 수 있습니다.',
  ],
})
