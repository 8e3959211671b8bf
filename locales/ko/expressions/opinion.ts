import { express, type Match, rule } from '../../contract'
import { feels } from '../grammar/hedge'
import { asFact, type Form } from '../morphology'
import { readAs } from '../read'
import { formOf } from '../say'

export const opinion = express('opinion', {
  message: '‘{match}’ 없이 확인한 사실로 말씀해 주세요.',
  why: '개인의 생각이 아니라 회사의 답변을 기다리기 때문입니다.',
  rules: [
    rule('in-my-view', '제|저의|저희|개인적인|제가|저희가|저희의 $inView', (m) => m.replace('')),
    rule(
      'as-i-know',
      '제가|저희가 ($byKnowing / 볼 때는|때|땐 / 아는|알고 한|한에서는|한은|있는|바로는|바에 한|바로는|따르면? / 아는 바로는|바에 의하면|따르면?)',
      (m) => m.replace(''),
    ),
    rule(
      'personally',
      '개인적으로|개인적으로는|개인적으론|주관적으로는 !(말*|말|연락|연락*|문의|문의*|만나*|물어*|보내*|쪽지*)',
      (m) => m.replace(''),
    ),
    rule('i-think-that', '저는|제가|저희는|저로서는? [head: $quoted] [be: $thinking]', said),
    rule(
      'what-i-think',
      '[head: $anyBeforeNoun] 것으로|걸로 (알고|기억하고|이해하고|생각하고|믿고 [be: $arePlain] / [be: $believed])',
      (m) => noun(m),
    ),
    rule('i-trust', '[head: $anyBeforeNoun] $itWillBe [be: $believes]', (m) =>
      feels(m.tokens('head')[0]) || isOfOthers(formOf(m, 'head')) ? undefined : noun(m),
    ),
    rule(
      'shall',
      '*하리라|*되리라|*시리라|*으리라|*하리라고|*되리라고|*시리라고|*으리라고 $thinking|$believes',
    ),
    rule(
      'judging',
      '저는|저희는 ..3 *으로|*로 보고 $arePlain / *으로|*로 판단하고|추정하고|파악하고|예상하고 $arePlain / 저는|저희는|제가 그렇게 알고|이해하고|생각하고 $arePlain',
    ),
    rule('wonder', '[head: $wonder] [be: $wish]', (m) => wondered(m)),
    rule('isnt-it', '[head: $ji] 않나|않을까|않나요|않을까요|않은가 [be: $wish]', (m) => wondered(m)),
  ],
  flags: [
    { bad: '제 생각엔 이 요금제가 좋습니다.', at: '제 생각엔', good: '이 요금제가 좋습니다.' },
    { bad: '개인적으로 A 상품을 추천합니다.', at: '개인적으로', good: 'A 상품을 추천합니다.' },
    { bad: '제가 보기에는 설정이 맞습니다.', at: '제가 보기에는', good: '설정이 맞습니다.' },
    { bad: '저는 이 방법이 맞다고 생각합니다.', at: '맞다고 생각합니다', good: '저는 이 방법이 맞습니다.' },
    { bad: '제 기억으로는 어제 보냈습니다.', at: '제 기억으로는', good: '어제 보냈습니다.' },
    { bad: '고객님께 유리하다고 생각됩니다.', at: '유리하다고 생각됩니다', good: '고객님께 유리합니다.' },
    { bad: '이 상품이 낫지 않을까 싶습니다.', at: '낫지 않을까 싶습니다', good: '이 상품이 낫습니다.' },
    { bad: '제가 아는 한 무료입니다.', at: '제가 아는 한', good: '무료입니다.' },
    { bad: '교체가 필요하다고 봅니다.', at: '필요하다고 봅니다', good: '교체가 필요합니다.' },
    {
      bad: '내일 시작하는 것으로 알고 있습니다.',
      at: '시작하는 것으로 알고 있습니다',
      good: '내일 시작합니다.',
    },
    { bad: '저희 판단으로는 정상입니다.', at: '저희 판단으로는', good: '정상입니다.' },
    { bad: '이 방법이 더 빠를까 싶습니다.', at: '빠를까 싶습니다', good: '이 방법이 더 빠릅니다.' },
    { bad: '월간 요금제가 더 나을까 싶어요.', at: '나을까 싶어요', good: '월간 요금제가 더 나아요.' },
    { bad: '최선의 선택일 거라 믿어요.', at: '선택일 거라 믿어요', good: '최선의 선택이에요.' },
    { bad: '이번 주 안에 도착하리라 생각합니다.', at: '도착하리라 생각합니다' },
    { bad: '저희는 정상 작동으로 판단하고 있습니다.', at: '작동으로 판단하고 있습니다' },
  ],
  allows: [
    '고객님 생각을 알려 주세요.',
    '천천히 생각해 보시고 연락 주세요.',
    '많은 분이 좋아하신 상품입니다.',
    '생각보다 빨리 도착했습니다.',
    '저희는 고객님의 의견을 듣고 있습니다.',
    '판단은 고객님께서 하시면 됩니다.',
    '개인적으로 연락 주시면 됩니다.',
  ],
})

/** What the customer did or felt is not ours to state: 고민했을 거라, 나아지실 거라. */
const isOfOthers = (form: Form | undefined): boolean => form?.honorific === true || form?.past === true

type Names = 'head' | 'be'

/** 감면 대상이라고 사료됩니다 → 감면 대상입니다. */
function said(m: Match<Names>) {
  const head = readAs(m.tokens('head')[0], (form) => form.ending === 'T다고')
  const be = formOf(m, 'be')
  return head && be && m.replace(asFact(head, be))
}

/** 맞는 것으로 압니다 → 맞습니다. */
function noun(m: Match<Names>) {
  const head = readAs(m.tokens('head')[0], (form) => /^(?:N|Eㄴ|Eㄹ|던)$/.test(form.ending))
  const be = formOf(m, 'be')
  return head && be && m.replace(asFact(head, be))
}

/** 나을까 싶습니다 → 낫습니다; 맞지 않나 싶어요 → 맞아요. */
function wondered(m: Match<Names>) {
  const head = readAs(m.tokens('head')[0], (form) => /^(?:Eㄹ까|지|N지)$/.test(form.ending))
  const be = formOf(m, 'be')
  return head && be && m.replace(asFact({ ...head, ending: 'Eㄹ' }, be))
}
