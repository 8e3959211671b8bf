import { express, rule } from '../../contract'

export const vagueDegree = express('vague-degree', {
  message: '‘{match}’ 없이 분명하게 말씀하거나 수치로 알려 주세요.',
  why: '흐린 정도 표현은 사실까지 흐리게 합니다.',
  rules: [
    rule('bit', '좀|조금|약간|살짝|조금은 !(뒤|뒤에|후|후에|전|전에|있다가) !( ++10 $request )', (m) =>
      m.replace(''),
    ),
    rule(
      'somewhat',
      '다소|꽤|제법|비교적|그럭저럭|나름|나름대로|웬만큼|어지간히|그런대로|적잖이|은근히|꽤나|어느정도|일종의|다소간',
      (m) => m.replace(''),
    ),
    rule('to-some-degree', '어느 정도|정도는 !( ++10 $request )', (m) => m.replace('')),
    rule('almost', '<거의> 비슷*|같*|동일*', (m) => m.between(m.start, m.start + 1, '')),
    rule('about', '<대략|대략적으로|얼추> !(그*) $any / <대충> $number', (m) =>
      m.between(m.start, m.start + 1, ''),
    ),
    rule(
      'rather',
      '!(그런|비슷한) [head: $quality] 편 [be: $copula] / !(그런|비슷한) [head: $quality] [be: $side]',
      (m) => m.replace(plain(m)),
    ),
  ],
  flags: [
    { bad: '새 요금제는 조금 저렴합니다.', at: '조금', good: '새 요금제는 저렴합니다.' },
    { bad: '이번 모델은 꽤 가벼워요.', at: '꽤', good: '이번 모델은 가벼워요.' },
    { bad: '화면이 다소 어둡습니다.', at: '다소', good: '화면이 어둡습니다.' },
    { bad: '이 방은 비교적 조용합니다.', at: '비교적', good: '이 방은 조용합니다.' },
    { bad: '배터리는 어느 정도 오래갑니다.', at: '어느 정도', good: '배터리는 오래갑니다.' },
    { bad: '서버가 좀 느려요.', at: '좀', good: '서버가 느려요.' },
    { bad: '이 노선은 빠른 편입니다.', at: '빠른 편입니다', good: '이 노선은 빠릅니다.' },
    { bad: '대략 3일이면 도착합니다.', at: '대략', good: '3일이면 도착합니다.' },
    { bad: '색이 약간 진합니다.', at: '약간', good: '색이 진합니다.' },
    { bad: '제법 큰 방입니다.', at: '제법', good: '큰 방입니다.' },
    { bad: '두 방은 거의 비슷해요.', at: '거의', good: '두 방은 비슷해요.' },
  ],
  allows: [
    '좀 더 자세히 말씀해 주시겠어요?',
    '조금만 기다려 주세요.',
    '편도 요금은 2만 원입니다.',
    '저편에 엘리베이터가 있습니다.',
    '잠깐 쉬어 가셔도 좋습니다.',
    '정도를 지키는 회사입니다.',
    '대충 청소하셔도 되는 소재예요.',
    '거의 다 왔습니다.',
  ],
})

import type { Match } from '../../contract'
import { asFact } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf } from '../say'

/** 빠른 편입니다 → 빠릅니다. */
function plain(m: Match<'head' | 'be'>): string {
  const head = readAs(m.tokens('head')[0], (form) => form.ending === 'N' && isKnown(form))
  const be = formOf(m, 'be')
  return head && be ? asFact(head, be) : m.slice(m.start, m.end)
}
