import { express, type Match, rule } from '../../contract'
import { conjugate, restate } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf } from '../say'

/** Adjectives with the word that says the same without two negations. */
const OPPOSITES: Readonly<Record<string, string>> = {
  나쁘: '좋',
  적: '많',
  어렵: '쉽',
  드물: '흔하',
  낮: '높',
  멀: '가깝',
  비싸: '저렴하',
  작: '크',
  모자라: '넉넉하',
  부족하: '충분하',
  불가능하: '가능하',
  불가하: '가능하',
  복잡하: '간단하',
  무리이: '당연하',
  느리: '빠르',
  길: '짧',
  번거롭: '간편하',
  까다롭: '간단하',
  나쁜편이: '좋',
  좁: '넓',
  힘들: '쉽',
  불편하: '편하',
  없: '있',
  뒤지: '앞서',
}

export const litotes = express('litotes', {
  message: '‘{match}’ 대신 좋은 점을 바로 말씀해 주세요.',
  why: '두 번 부정하면 칭찬도 흠처럼 들립니다.',
  rules: [
    rule(
      'not-bad',
      '[adv: 그렇게|그리|그다지|별로|딱히|결코|그닥]? [verb: $poor] [not: $not] / [verb: 적지|나쁘지|드물지] [not: 않은|않는] !(이상|한)',
      (m) => turned(m),
    ),
    rule(
      'not-bad-side',
      '[adv: 그렇게|그리|그다지|별로|딱히]? [verb: $poor] 않은 [not: $side] / [verb: $poor] 편은|편이|일은|일이 [not: $isNot]',
      (m) => turned(m),
    ),
    rule('not-bad-short', '안 [verb: $poorSaid]', (m) => turned(m)),
    rule('not-none', '[verb: 없는|없지는|없진] 것은|것도|건|편은 [not: $isNot]', (m) => turned(m)),
    rule('not-so-that', '못|안 $future 정도는|정도는 $isNot'),
    rule(
      'no-reason-not',
      '(못할|못하실|안될 / 못 할|하실 / 안 될) 것도|것은|건|이유는|이유도|이유가|것이 [not: $none]',
      can,
    ),
  ],
  flags: [
    { bad: '이 제품은 평이 나쁘지 않습니다.', at: '나쁘지 않습니다', good: '이 제품은 평이 좋습니다.' },
    { bad: '설치는 어렵지 않아요.', at: '어렵지 않아요', good: '설치는 쉬워요.' },
    {
      bad: '재방문하시는 고객님이 적지 않습니다.',
      at: '적지 않습니다',
      good: '재방문하시는 고객님이 많습니다.',
    },
    { bad: '이 요금제는 비싸지 않습니다.', at: '비싸지 않습니다', good: '이 요금제는 저렴합니다.' },
    { bad: '그런 사례가 드물지 않아요.', at: '드물지 않아요', good: '그런 사례가 흔해요.' },
    { bad: '나쁘지 않은 선택입니다.', at: '나쁘지 않은', good: '좋은 선택입니다.' },
    { bad: '당일 배송이 불가능하지 않습니다.', at: '불가능하지 않습니다', good: '당일 배송이 가능합니다.' },
    { bad: '효과가 없지 않습니다.', at: '없지 않습니다', good: '효과가 있습니다.' },
    { bad: '역에서 멀지 않아요.', at: '멀지 않아요', good: '역에서 가까워요.' },
    {
      bad: '신청 절차는 복잡하지 않으니 천천히 하세요.',
      at: '복잡하지 않으니',
      good: '신청 절차는 간단하니 천천히 하세요.',
    },
    { bad: '이 정도 가격이면 안 비쌉니다.', at: '안 비쌉니다', good: '이 정도 가격이면 저렴합니다.' },
    {
      bad: '할인받으실 기회가 없는 것은 아닙니다.',
      at: '없는 것은 아닙니다',
      good: '할인받으실 기회가 있습니다.',
    },
    { bad: '당일 처리도 못할 것은 없습니다.', at: '못할 것은 없습니다', good: '당일 처리도 할 수 있습니다.' },
    { bad: '가격이 나쁘지 않은 편입니다.', at: '나쁘지 않은 편입니다', good: '가격이 좋습니다.' },
    { bad: '사용법이 그렇게 복잡하지 않아요.', at: '그렇게 복잡하지 않아요', good: '사용법이 간단해요.' },
    { bad: '배터리 성능이 나쁜 편은 아니에요.', at: '나쁜 편은 아니에요', good: '배터리 성능이 좋아요.' },
    { bad: '못 드실 정도는 아니에요.', at: '못 드실 정도는 아니에요' },
    { bad: '드문 일은 아닙니다.', at: '드문 일은 아닙니다', good: '흔한 일입니다.' },
  ],
  allows: [
    '나쁜 점수가 아니에요.',
    '어렵지 않게 설치하실 수 있도록 영상을 보내 드립니다.',
    '늦지 않게 도착하시도록 안내해 드릴게요.',
    '통증이 심하지 않으면 내일 오셔도 됩니다.',
    '크기가 맞지 않으면 교환해 드립니다.',
    '많지 않은 수량이라 서둘러 주세요.',
    '편집 요약을 적지 않았습니다.',
    '비싸지 않은 요금제를 찾으시면 알뜰형을 권해 드려요.',
  ],
})

function turned(m: Match<'verb' | 'not' | 'adv'>) {
  const verb =
    readAs(m.tokens('verb')[0], (form) => form.stem in OPPOSITES) ?? readAs(m.tokens('verb')[0], isKnown)
  const closing = m.has('not') ? (formOf(m, 'not') ?? verb) : verb
  const opposite = verb && OPPOSITES[verb.stem]
  if (!opposite || !closing) return undefined
  if (/^일[은이]$/.test(m.slice(m.range('verb').end, m.range('verb').end + 1)))
    return m.replace(`${conjugate(opposite, { ending: 'N' })} ${conjugate('일이', closing)}`)
  // 않은 after an adjective is its present adnominal: 적지 않은 → 많은.
  const ending = closing.ending === 'Eㄴ' ? 'N' : closing.ending
  return m.replace(
    m.has('not') ? conjugate(opposite, { ...closing, ending }) : restate({ ...closing, ending }, opposite),
  )
}

/** 못할 것도 없습니다 → 할 수 있습니다; 안 될 것은 없습니다 → 됩니다. */
function can(m: Match<'not'>) {
  const form = formOf(m, 'not')
  const head = m.slice(m.start, m.start + 2)
  if (!form) return undefined
  return m.replace(
    head.startsWith('안')
      ? restate(form, '되')
      : `${head.includes('하실') ? '하실' : '할'} 수 ${restate(form, '있')}`,
  )
}
