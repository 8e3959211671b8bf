import { express, type Match, rule } from '../../contract'
import { request, splitParticle, stemOf, withParticle } from '../morphology'
import { actionNoun } from '../negation'
import { readAs } from '../read'
import { formOf, inLevel } from '../say'

export const demand = express('demand', {
  message: '‘{match}’ 대신 부탁하는 말로 바꿔 주세요.',
  why: '지시보다 부탁이 편하게 들리고, 고객도 기꺼이 따릅니다.',
  rules: [
    rule('must', '[verb: $mustYou] [be: $mustSay] / [verb: $mustYou] 할|될 것|거 [be: $seems]', asked),
    rule(
      'must-have',
      '[what: $subject|$infinitive] 있어야|있어야만|있으셔야|있으셔야만 [be: $mustSay]',
      (m) => {
        const words = request('준비하', formOf(m, 'be')?.ending ?? '')
        // A paper can be prepared, an address cannot.
        return words && /[서증장권본표]$|카드$|사진$/.test(splitParticle(m.text('what')).noun)
          ? m.replace(`${withParticle(splitParticle(m.text('what')).noun, '을')} ${words}`)
          : undefined
      },
    ),
    rule('if-not', '[verb: $ji] 않으면|않으시면 안 [be: $become]', asked),
    rule('required', '[what: $any] [be: $required]', required),
    rule('wanted', '[what: $deed] [be: $wanted]', required),
    rule('duty', '[verb: $future] 의무가|필요가 [be: $arePlain]', asked),
  ],
  flags: [
    {
      bad: '신분증을 반드시 지참하셔야 합니다.',
      at: '지참하셔야 합니다',
      good: '신분증을 반드시 지참해 주시기 바랍니다.',
    },
    {
      bad: '환불 받으시려면 영수증을 제출하셔야 해요.',
      at: '제출하셔야 해요',
      good: '환불 받으시려면 영수증을 제출해 주세요.',
    },
    {
      bad: '회원가입을 먼저 하셔야 합니다.',
      at: '하셔야 합니다',
      good: '회원가입을 먼저 해 주시기 바랍니다.',
    },
    { bad: '방문 전 예약은 필수입니다.', at: '예약은 필수입니다', good: '방문 전 예약해 주시기 바랍니다.' },
    {
      bad: '만 14세 미만은 보호자 동의가 필수예요.',
      at: '동의가 필수예요',
      good: '만 14세 미만은 보호자 동의를 받아 주세요.',
    },
    { bad: '계약서 원본 제출 요망.', at: '제출 요망', good: '계약서 원본 제출해 주시기 바랍니다.' },
    {
      bad: '변경된 비밀번호로 다시 로그인해 주셔야 합니다.',
      at: '주셔야 합니다',
      good: '변경된 비밀번호로 다시 로그인해 주시기 바랍니다.',
    },
    {
      bad: '퇴실은 오전 11시까지 하셔야 합니다.',
      at: '하셔야 합니다',
      good: '퇴실은 오전 11시까지 해 주시기 바랍니다.',
    },
    {
      bad: '접수 후 30분 안에 입금하지 않으시면 안 됩니다.',
      at: '입금하지 않으시면 안 됩니다',
      good: '접수 후 30분 안에 입금해 주시기 바랍니다.',
    },
    {
      bad: '반품 상품에는 송장을 붙여 주셔야 돼요.',
      at: '주셔야 돼요',
      good: '반품 상품에는 송장을 붙여 주세요.',
    },
    {
      bad: '매월 10일까지 납부하실 의무가 있습니다.',
      at: '납부하실 의무가 있습니다',
      good: '매월 10일까지 납부해 주시기 바랍니다.',
    },
    {
      bad: '서류를 다시 작성해야 합니다.',
      at: '작성해야 합니다',
      good: '서류를 다시 작성해 주시기 바랍니다.',
    },
    {
      bad: '접수하시려면 보험증이 있어야 합니다.',
      at: '보험증이 있어야 합니다',
      good: '접수하시려면 보험증을 준비해 주시기 바랍니다.',
    },
    {
      bad: '세금계산서를 받으시려면 사업자등록증 제출이 필수예요.',
      at: '제출이 필수예요',
      good: '세금계산서를 받으시려면 사업자등록증을 제출해 주세요.',
    },
    { bad: '접종 전에 체온을 재셔야 돼요.', at: '재셔야 돼요', good: '접종 전에 체온을 재 주세요.' },
  ],
  allows: [
    '어떤 서류를 준비해야 하는지 안내해 드릴게요.',
    '별도로 신청하실 필요는 없습니다.',
    '신분증을 가져와 주세요.',
    '제가 먼저 확인해야 할 내용이 있는지 살펴볼까요?',
    '필수 항목은 별표로 표시해 두었습니다.',
    '언제까지 내야 하나요?',
    '저희가 먼저 챙겼어야 했는데 죄송합니다.',
    '필수 서류 목록을 메일로 보내 드렸습니다.',
    '서로 배려해야 하니까요.',
  ],
})

/** 준비하셔야 합니다 → 준비해 주시기 바랍니다. */
function asked(m: Match<'verb' | 'be'>) {
  const verb = readAs(m.tokens('verb')[0], (each) => each.honorific || stemOf(each.stem).known)
  const be = formOf(m, 'be')
  const words = verb && be && request(verb.stem, /^[고구]요$/.test(be.ending) ? '고' : be.ending)
  return words ? m.replace(words) : undefined
}

/** Words before the noun of an act that say of what kind it is, not what it is done to. */
const KINDS = /^(?:본인|회원|사전|온라인|현장|휴대폰|이메일|신원|실명|전화|모바일|추가|보호자|자동|직접)$/

/** 지참은 필수입니다 → 지참해 주시기 바랍니다; 80% 이상이 필수입니다 → 80% 이상이면 됩니다. */
function required(m: Match<'what' | 'be'>) {
  const what = m.tokens('what')[0]
  const ending = formOf(m, 'be')?.ending ?? 'Eㅁ'
  const close = ending === 'Eㅁ' ? 'S니다' : ending
  const deed = actionNoun(what)
  const subject = m.sentence.tokens[m.start - 1]
  if (deed === '동의' && /(?:약관|정책|방침|개인정보|이용|수집)$/.test(subject?.key ?? '')) {
    const words = request('동의하', close)
    return words ? m.between(m.start - 1, m.end, `${subject?.text}에 ${words}`) : undefined
  }
  if (/^(?:동의|승인|허가)$/.test(deed)) {
    const words = request('받', close)
    return words ? m.replace(`${withParticle(deed, '을')} 받아 ${request('주', close)}`) : undefined
  }
  if (deed) {
    const words = request(`${deed}하`, close)
    if (!words) return undefined
    // 사업자등록증 제출이 필수예요 → 사업자등록증을 제출해 주세요; 본인 인증은 → 본인 인증을 해.
    const before = m.sentence.tokens[m.start - 1]
    if (
      before?.kind !== 'word' ||
      before.breaks ||
      /^[전후시중]$/.test(before.key) ||
      splitParticle(before.key).particle ||
      readAs(before, () => true)
    )
      return m.replace(words)
    return KINDS.test(before.key)
      ? m.replace(`${withParticle(deed, '을')} ${request('하', close)}`)
      : m.between(m.start - 1, m.end, `${withParticle(before.text, '을')} ${words}`)
  }
  if (!what || !/[이가은는]$/.test(what.text)) return undefined
  const { noun } = splitParticle(what.text)
  const aimed = m.sentence.tokens.slice(0, m.start).some((token) => /려면$/.test(token.key))
  if (aimed) return m.replace(`${noun}이면 ${inLevel('되', { ending: close, full: false })}`)
  const words = request('준비하', close)
  return words ? m.replace(`${withParticle(noun, '을')} ${words}`) : undefined
}
