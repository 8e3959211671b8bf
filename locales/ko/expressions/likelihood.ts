import { express, type Match, rule } from '../../contract'
import { asFact } from '../morphology'
import { BEFORE_NOUN, isKnown, readAs } from '../read'
import { formOf } from '../say'

export const likelihood = express('likelihood', {
  message: '‘{match}’ 없이 확인한 내용으로 말씀해 주세요.',
  why: '확률을 덧붙이면 약속이 짐작으로 바뀝니다.',
  rules: [
    rule(
      'perhaps',
      '아마|아마도|어쩌면|대체로|대체로는|대개|대개는|보통은|통상|통상적으로|십중팔구|모르긴|바라건대|바라건데|혹여|혹여나|아무래도|모름지기|자칫|필경|짐작컨대|추측컨대|예상컨대|짐작하건대 해도|몰라도?',
      (m) => m.replace(''),
    ),
    rule(
      'if-possible',
      '(가급적|가급적이면|되도록|되도록이면|웬만하면|웬만해선 / $ifPossible / 여건이|사정이|상황이 되면|허락하면|허락한다면|된다면) !(빨리|빠르게|신속히|신속하게|조속히|일찍) !( ++12 $request )',
      (m) => m.replace(''),
    ),
    rule(
      'if-lucky',
      '큰|별다른|특별한? 운이|일이|별일이|별일|이변이|큰 좋으면|잘되면|없으면|없는|좋다면|잘 한|되면? !( ++12 $request )',
      (m) => m.replace(''),
    ),
    rule('just-in-case', '혹시|혹여 모르니|모르니까|몰라|몰라서', (m) => m.replace('')),
    rule(
      'as-far-as-possible',
      '가능한 한 !(빨리|빠르게|신속히|신속하게|조속히|일찍) !( ++12 $request )',
      (m) => m.replace(''),
    ),
    rule(
      'chances',
      '[head: $anyBeforeNoun] 가능성이|공산이|확률이|여지가|소지가|가능성도 매우|아주|더|꽤|높고? [be: $great]',
      (m) => chances(m),
    ),
    rule('hopefully', '운 좋으면 / 잘하면|잘되면|기대하건대|순조로우면|순조롭다면|문제없으면', (m) =>
      m.replace(''),
    ),
  ],
  flags: [
    { bad: '아마 내일 도착합니다.', at: '아마', good: '내일 도착합니다.' },
    { bad: '어쩌면 설정이 꺼져 있습니다.', at: '어쩌면', good: '설정이 꺼져 있습니다.' },
    { bad: '가능하면 오늘 보내 드리겠습니다.', at: '가능하면', good: '오늘 보내 드리겠습니다.' },
    {
      bad: '오늘 안에 도착할 가능성이 높습니다.',
      at: '도착할 가능성이 높습니다',
      good: '오늘 안에 도착합니다.',
    },
    { bad: '운이 좋으면 내일 받으십니다.', at: '운이 좋으면', good: '내일 받으십니다.' },
    { bad: '십중팔구 케이블 때문입니다.', at: '십중팔구', good: '케이블 때문입니다.' },
    { bad: '주소가 틀렸을 확률이 높아요.', at: '틀렸을 확률이 높아요', good: '주소가 틀렸어요.' },
    { bad: '아무래도 배터리가 오래됐어요.', at: '아무래도', good: '배터리가 오래됐어요.' },
    { bad: '웬만하면 이번 주에 보내 드릴게요.', at: '웬만하면', good: '이번 주에 보내 드릴게요.' },
    { bad: '가급적이면 오전에 전화드리겠습니다.', at: '가급적이면', good: '오전에 전화드리겠습니다.' },
    { bad: '잘하면 오늘 도착합니다.', at: '잘하면', good: '오늘 도착합니다.' },
    { bad: '혹시 모르니 신분증도 챙겨 주세요.', at: '혹시 모르니', good: '신분증도 챙겨 주세요.' },
    { bad: '가능한 한 오늘 연락드리겠습니다.', at: '가능한 한', good: '오늘 연락드리겠습니다.' },
    { bad: '대개는 3일이면 도착합니다.', at: '대개는', good: '3일이면 도착합니다.' },
    { bad: '다른 기기에서 쓰고 있을 가능성이 있습니다.', at: '있을 가능성이 있습니다' },
  ],
  allows: [
    '가능하면 신분증을 가져와 주세요.',
    '혹시 주문 번호를 아시나요?',
    '예약 가능하면 알려 드릴게요.',
    '아마추어 대회는 5월입니다.',
    '되도록이면 편한 옷을 입고 오세요.',
    '확률표는 홈페이지에 있습니다.',
  ],
})

/** 잠가 두셨을 공산이 큽니다 → 잠가 두셨습니다. */
function chances(m: Match<'head' | 'be'>) {
  const head = readAs(m.tokens('head')[0], (form) => BEFORE_NOUN.has(form.ending) && isKnown(form))
  const be = formOf(m, 'be')
  // 있을 가능성이 있습니다 says no more than that it may be.
  return head && be && be.stem !== '있' ? m.replace(asFact(head, be)) : undefined
}
