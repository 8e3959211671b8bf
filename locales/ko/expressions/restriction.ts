import { express, type Match, rule } from '../../contract'
import { conjugate, stemOf } from '../morphology'
import { readAs } from '../read'
import { turn } from '../turn'

export const restriction = express('restriction', {
  message: '‘{match}’처럼 막힌 조건 대신 무엇을 하시면 되는지 알려 주세요.',
  why: '같은 조건도 열린 문으로 말하면 고객이 바로 움직입니다.',
  rules: [
    rule('not-before', '$before ~++12 $neg', turned),
    rule(
      'not-unless',
      '$grave $unlessNot ~++14 $neg / 안|못 $ifDone ~++14 $neg / $grave 않는|않은|않으신|않으시는 한|이상|경우 ~++14 $neg',
      turned,
    ),
    rule(
      'not-without',
      '없이는|없이 ++12 $neg / $ifNone ++12 $neg / 없는 한|이상|경우|경우에는 ++12 $neg',
      turned,
    ),
    rule('too-little', '$tooLittle ~++10 $neg', turned),
    rule(
      'except',
      '외에는|이외에는|외에|이외에|말고는|제외하고는|외엔 ++12 $neg / $ifNotBe ++12 $neg',
      turned,
    ),
    rule(
      'only-if',
      '[must: $mustAny] !(하*|한|할|합*|해*|했*|됩*|되*|돼*) ~++10 $future 수 $arePlain / [must: $mustAny] !(하*|한|할|합*|해*|했*|됩*|되*|돼*) ~++8 $can|$giveEnd',
      opened,
    ),
  ],
  flags: [
    {
      bad: '입금이 확인되기 전까지는 발송하지 않습니다.',
      at: '전까지는 발송하지 않습니다',
      good: '입금이 확인되면 발송합니다.',
    },
    {
      bad: '신분증이 없으면 수령하실 수 없습니다.',
      at: '없으면 수령하실 수 없습니다',
      good: '신분증이 있으면 수령하실 수 있습니다.',
    },
    {
      bad: '본인 인증을 하지 않으시면 비밀번호를 바꾸실 수 없어요.',
      at: '하지 않으시면 비밀번호를 바꾸실 수 없어요',
      good: '본인 인증을 하시면 비밀번호를 바꾸실 수 있어요.',
    },
    {
      bad: '예약 없이는 입장하실 수 없습니다.',
      at: '없이는 입장하실 수 없습니다',
      good: '예약 후 입장하실 수 있습니다.',
    },
    {
      bad: '영수증이 없으시면 교환이 불가합니다.',
      at: '없으시면 교환이 불가합니다',
      good: '영수증이 있으시면 교환이 가능합니다.',
    },
    {
      bad: '회원이 아니시면 쿠폰을 받으실 수 없습니다.',
      at: '아니시면 쿠폰을 받으실 수 없습니다',
      good: '회원이시면 쿠폰을 받으실 수 있습니다.',
    },
    {
      bad: '동의서를 제출하지 않으면 검사를 진행할 수 없습니다.',
      at: '제출하지 않으면 검사를 진행할 수 없습니다',
      good: '동의서를 제출하면 검사를 진행할 수 있습니다.',
    },
    {
      bad: '승인이 나기 전에는 환불해 드릴 수 없어요.',
      at: '전에는 환불해 드릴 수 없어요',
      good: '승인이 나면 환불해 드릴 수 있어요.',
    },
    {
      bad: '보호자 외에는 면회하실 수 없습니다.',
      at: '외에는 면회하실 수 없습니다',
      good: '보호자는 면회하실 수 있습니다.',
    },
    {
      bad: '약관에 동의하셔야 가입하실 수 있습니다.',
      at: '동의하셔야 가입하실 수 있습니다',
      good: '약관에 동의하시면 가입하실 수 있습니다.',
    },
    {
      bad: '결제를 마치셔야만 다운로드가 가능합니다.',
      at: '마치셔야만 다운로드가 가능합니다',
      good: '결제를 마치시면 다운로드가 가능합니다.',
    },
    {
      bad: '점검이 끝나기 전에는 접속이 안 됩니다.',
      at: '전에는 접속이 안 됩니다',
      good: '점검이 끝나면 접속이 됩니다.',
    },
    {
      bad: '사진을 보내 주시지 않으면 확인해 드리기 어렵습니다.',
      at: '주시지 않으면 확인해 드리기 어렵습니다',
      good: '사진을 보내 주시면 확인해 드릴 수 있습니다.',
    },
    {
      bad: '보증금을 내지 않고서는 대여가 어렵습니다.',
      at: '내지 않고서는 대여가 어렵습니다',
      good: '보증금을 내면 대여가 가능합니다.',
    },
    {
      bad: '마일리지가 5,000점 미만이면 좌석을 올리실 수 없습니다.',
      at: '미만이면 좌석을 올리실 수 없습니다',
      good: '마일리지가 5,000점 이상이면 좌석을 올리실 수 있습니다.',
    },
  ],
  allows: [
    '문자가 오지 않으면 고객센터로 연락해 주세요.',
    '예약 없이도 입장하실 수 있습니다.',
    '영수증이 없으셔도 교환해 드립니다.',
    '회원이 아니시면 비회원 주문을 눌러 주세요.',
    '승인 전에는 요금이 청구되지 않습니다.',
    '마음에 들지 않으시면 전액 환불해 드립니다.',
  ],
})

function turned(m: Match) {
  return turn(m, m.end - (/^(?:점|상황|상태|실정|관계)/.test(m.slice(m.end - 1, m.end)) ? 2 : 1))
}

/** 인증하셔야 바꾸실 수 있습니다 → 인증하시면 바꾸실 수 있습니다. */
function opened(m: Match<'must'>) {
  const form = readAs(m.tokens('must')[0], (each) => /^A야/.test(each.ending) && stemOf(each.stem).known)
  return form && m.edit({ must: conjugate(form.stem, { honorific: form.honorific, ending: 'E면' }) })
}
