import { express, rule, slot } from '../../contract'

export const vagueQuantity = express('vague-quantity', {
  message: '‘{match}’ 대신 숫자를 알려 주세요.',
  why: '수를 알면 고객이 바로 준비하고 판단할 수 있습니다.',
  rules: [
    rule('several', '<여러|몇|몇몇 [unit: $counter]> !( ++8 $asks )', (m) => m.between(m.range('unit').start - 1, m.range('unit').end, `${slot('number')}${m.text('unit').replace(/^군데/, '곳')}`)),
    rule('several-times', '수차례|여러번|몇번|몇차례|여러차례', (m) => m.replace(`${slot('number')}차례`)),
    rule('some-days', '며칠|몇일|수일|며칠간|수일간', (m) => m.replace(`${slot('number')}일${m.slice(m.start, m.end).endsWith('간') ? '간' : ''}`)),
    rule('days-within', '며칠|수일 [in: 내|내에|내로|안에|뒤|뒤에|후|후에|더|정도]', (m) => m.replace(`${slot('number')}일 ${m.text('in')}`)),
    rule('a-little', '<약간의|소정의|얼마간의|일정량의|적잖은> $word', (m) => m.between(m.start, m.start + 1, slot('amount'))),
    rule('some-of', '<일부> $noun', (m) => m.between(m.start, m.start + 1, slot('item'))),
    rule('many', '<다수의|상당수의|소수의|대다수의> 고객님*|고객*|회원*|분이|분들이|분께서|분들께서', (m) => m.between(m.start, m.start + 1, `${slot('number')}명의`)),
    rule('various', '<여러> 지점*|매장*|업체*|서비스*|상품*|제품*|기관*|방법*|지역*', (m) => m.between(m.start, m.start + 1, `${slot('number')}개`)),
  ],
  flags: [],
  allows: [],
})
