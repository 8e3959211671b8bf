import { express, type Match, rule } from '../../contract'
import { asFact } from '../morphology'
import { BEFORE_NOUN, isKnown, readAs } from '../read'
import { formOf } from '../say'

export const modal = express('modal', {
  message: '‘{match}’ 대신 확인한 사실로 말씀해 주세요.',
  why: '확인한 사실을 들은 고객은 안심합니다.',
  rules: [
    rule('might', '!(틀릴|틀렸을) [head: $mayBe] 수도 [be: $arePlain]', plain),
    rule('may-be', '[head: $state] 수 [be: $arePlain]', plain),
    rule('seems-able', '$future 수 <[head: 있는|있을|없는|없을] $kes [be: $seems]>', plain),
    rule('seems', '[head: $guessed] $kes (같아 [be: $looksLike] / [be: $seems])', plain),
    rule(
      'seems-short',
      '[head: $anyBeforeNoun] 듯 [be: $seemsShort] / [head: $anyBeforeNoun] [be: $seemsDeut]',
      plain,
    ),
    rule('who-knows', '[head: $perhaps] [be: $knows]', (m) => perhaps(m)),
    rule('able-will', '$future 수 <[head: 있을|없을] [be: $itWill]>', plain),
    rule('will-be', '[head: $lasting] [be: $itWill] / [head: $happens] [be: $itMightWell]', plain),
    rule('probably', '[verb: $likely]', (m) => probably(m)),
  ],
  flags: [
    { bad: '배송은 이틀 걸릴 것 같습니다.', at: '걸릴 것 같습니다', good: '배송은 이틀 걸립니다.' },
    { bad: '카드 한도 때문인 것 같아요.', at: '때문인 것 같아요', good: '카드 한도 때문이에요.' },
    { bad: '주소가 바뀌었을 수 있습니다.', at: '바뀌었을 수 있습니다', good: '주소가 바뀌었습니다.' },
    { bad: '통신 상태가 원인일 수도 있어요.', at: '원인일 수도 있어요', good: '통신 상태가 원인이에요.' },
    { bad: '내일이면 도착할 듯합니다.', at: '도착할 듯합니다', good: '내일이면 도착합니다.' },
    { bad: '이 상품이 더 잘 맞을 거예요.', at: '맞을 거예요', good: '이 상품이 더 잘 맞아요.' },
    { bad: '비가 오면 늦어질지도 모릅니다.', at: '늦어질지도 모릅니다' },
    { bad: '예약이 가능할 것 같아요.', at: '가능할 것 같아요', good: '예약이 가능해요.' },
    { bad: '이 방법이 효과적일 수 있어요.', at: '효과적일 수 있어요', good: '이 방법이 효과적이에요.' },
    { bad: '비밀번호가 다른 것 같습니다.', at: '다른 것 같습니다', good: '비밀번호가 다릅니다.' },
    { bad: '오늘 안에 끝날 것 같네요.', at: '끝날 것 같네요', good: '오늘 안에 끝나네요.' },
    {
      bad: '그 시간에는 길이 막힐 수 있으니 일찍 출발하세요.',
      at: '막힐 수 있으니',
      good: '그 시간에는 길이 막히니 일찍 출발하세요.',
    },
    { bad: '케이블이 빠져 있을 수 있습니다.', at: '있을 수 있습니다', good: '케이블이 빠져 있습니다.' },
    { bad: '사이즈가 클 듯해요.', at: '클 듯해요', good: '사이즈가 커요.' },
    { bad: '오늘 받으실 수 있을 것 같습니다.', at: '있을 것 같습니다', good: '오늘 받으실 수 있습니다.' },
    { bad: '내일이면 쓰실 수 있을 거예요.', at: '있을 거예요', good: '내일이면 쓰실 수 있어요.' },
    { bad: '조식은 무료일걸요.', at: '무료일걸요', good: '조식은 무료예요.' },
    { bad: '재부팅하시면 해결될 거예요.', at: '해결될 거예요', good: '재부팅하시면 해결돼요.' },
  ],
  allows: [
    '앱에서 바로 신청하실 수 있습니다.',
    '지하철로 오실 수도 있습니다.',
    '졸음이 올 수 있으니 운전하지 마세요.',
    '내일 오후 2시에 도착할 거예요.',
    '새 상품을 보내 드릴 겁니다.',
    '취소하실 수 있을까요?',
    '오래 기다리시느라 힘드셨을 것 같습니다.',
    '충분히 그럴 수 있어요.',
    '파일에서 상품을 한꺼번에 가져올 수도 있습니다.',
  ],
})

type Names = 'head' | 'be' | 'verb'

/** 맞을 것 같습니다 → 맞습니다; 때문일 수 있습니다 → 때문입니다; 바뀌었을 수도 있으니 → 바뀌었으니. */
function plain(m: Match<Names>) {
  const head =
    readAs(m.tokens('head')[0], (form) => BEFORE_NOUN.has(form.ending) && isKnown(form)) ??
    readAs(m.tokens('head')[0], (form) => BEFORE_NOUN.has(form.ending))
  const be = beOf(m)
  if (!head || !be) return undefined
  const from = m.range('head').start
  return m.between(from, m.end, asFact(head, be))
}

function beOf(m: Match<Names>) {
  const token = m.tokens('be')[0]
  return (
    readAs(token, (form) => /^(?:것|거)?이$|^(?:듯하|듯싶|같|있|하|싶)$/.test(form.stem)) ?? formOf(m, 'be')
  )
}

/** 늦어질지도 모릅니다 → 늦어집니다. */
function perhaps(m: Match<Names>) {
  const head = readAs(
    m.tokens('head')[0],
    (form) => /^(?:Eㄹ지|Eㄹ지도|N지|N지도)$/.test(form.ending) && isKnown(form),
  )
  const be = formOf(m, 'be')
  return head && be && m.replace(asFact({ ...head, ending: 'Eㄹ' }, be))
}

/** 맞을걸요 → 맞아요. */
function probably(m: Match<Names>) {
  const form = readAs(m.tokens('verb')[0], (each) => /^Eㄹ걸요?$/.test(each.ending) && isKnown(each))
  return form && m.replace(asFact({ ...form, ending: 'Eㄹ' }, { ending: 'A요' }))
}
