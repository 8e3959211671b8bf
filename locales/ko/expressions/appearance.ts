import { express, type Match, rule } from '../../contract'
import { asFact } from '../morphology'
import { BEFORE_NOUN, isKnown, readAs } from '../read'
import { formOf } from '../say'

export const appearance = express('appearance', {
  message: '‘{match}’ 대신 확인한 사실로 말씀해 주세요.',
  why: '그렇게 보인다는 말은 아직 확인하지 않았다는 말로 들립니다.',
  rules: [
    rule('looks-as', '[head: $anyBeforeNoun] 것으로|걸로 [be: $looks]', plain),
    rule('looks-like', '[head: $nounAs] [be: $looksLike]', (m) => likeness(m)),
    rule('looks', '[head: $infinitiveState] [be: $looksLike]', (m) => likeness(m)),
    rule('as-if', '[head: $anyBeforeNoun] 것처럼|듯|듯이|걸로 [be: $looksLike]', plain),
    rule('it-seems', '[head: $anyBeforeNoun] [be: $shape]', plain),
    rule('must-be', '[head: $guess] [be: $sees]', plain),
    rule(
      'judging-by',
      '보아하니|추정컨대|듣자하니|추정하건대|겉보기에는|겉보기엔|겉보기에|언뜻 / 보아|듣자 하니 / 겉으로 보기에는|보기엔|보기에',
      (m) => m.replace(''),
    ),
  ],
  flags: [
    { bad: '결제가 두 번 된 것으로 보입니다.', at: '된 것으로 보입니다', good: '결제가 두 번 됐습니다.' },
    { bad: '배송이 시작된 모양이에요.', at: '시작된 모양이에요', good: '배송이 시작됐어요.' },
    { bad: '주소가 잘못된 듯 보입니다.', at: '잘못된 듯 보입니다', good: '주소가 잘못됐습니다.' },
    { bad: '전원이 꺼진 것처럼 보입니다.', at: '꺼진 것처럼 보입니다', good: '전원이 꺼졌습니다.' },
    { bad: '재고가 있는 것으로 추정됩니다.', at: '있는 것으로 추정됩니다', good: '재고가 있습니다.' },
    { bad: '서버 점검 중인가 봅니다.', at: '중인가 봅니다', good: '서버 점검 중입니다.' },
    { bad: '일시적인 현상으로 보입니다.', at: '현상으로 보입니다', good: '일시적인 현상입니다.' },
    { bad: '인터넷이 끊겼나 봐요.', at: '끊겼나 봐요', good: '인터넷이 끊겼어요.' },
    { bad: '화면이 어두워 보여요.', at: '어두워 보여요', good: '화면이 어두워요.' },
    { bad: '택배가 출발한 것으로 파악됩니다.', at: '출발한 것으로 파악됩니다', good: '택배가 출발했습니다.' },
    { bad: '보아하니 앱 버전이 3.1입니다.', at: '보아하니', good: '앱 버전이 3.1입니다.' },
    { bad: '겉보기에는 이상이 없습니다.', at: '겉보기에는', good: '이상이 없습니다.' },
  ],
  allows: [
    '화면에 무엇이 보이시나요?',
    '바다가 보이는 방으로 준비했습니다.',
    '왼쪽에 버튼이 보입니다.',
    '새로운 모양의 케이스입니다.',
    '배송 현황은 앱에서 보실 수 있습니다.',
    '직접 보시고 고르세요.',
  ],
})

type Names = 'head' | 'be'

const HEAD = /^(?:N|Eㄴ|Eㄹ|던|나|N가|Eㄴ가|A)$/

/** 모두 찬 것으로 보입니다 → 모두 찼습니다; 꺼져 있는 모양입니다 → 꺼져 있습니다. */
function plain(m: Match<Names>) {
  const head = readAs(
    m.tokens('head')[0],
    (form) => (BEFORE_NOUN.has(form.ending) || HEAD.test(form.ending)) && isKnown(form),
  )
  const be = formOf(m, 'be')
  return head && be && m.replace(asFact(head, be))
}

/** 일시적인 현상으로 보입니다 → 현상입니다; 느려 보입니다 → 느립니다. */
function likeness(m: Match<Names>) {
  const be = formOf(m, 'be')
  if (!be) return undefined
  const noun = /^(.+?)(?:으로|로|처럼)$/.exec(m.text('head'))?.[1]
  if (noun)
    return m.replace(
      asFact(
        { stem: `${noun}이`, honorific: false, past: false, intent: false, full: false, ending: 'N' },
        be,
      ),
    )
  const head = readAs(m.tokens('head')[0], (form) => form.ending === 'A' && isKnown(form))
  return head && m.replace(asFact({ ...head, ending: 'N' }, be))
}
