import { express, rule, slot } from '../../contract'
import { conjugate, withParticle } from '../morphology'
import { BEFORE_NOUN, clauseStart, endings, readEnding } from '../read'
import { formOf, inLevel } from '../say'
import { isUnwilled, offerWay, turn } from '../turn'

export const inability = express('inability', {
  message: '‘{match}’ 대신 할 수 있는 방법이나 시점을 알려 주세요.',
  why: '되는 방법을 알면 고객이 다음 행동을 바로 정합니다.',
  rules: [
    rule('cannot', '!$canTell $future $su $none / !$canTell $future $su $noneBefore $notice', (m) =>
      turn(m, m.end - (m.slice(m.end - 1, m.end).startsWith('없') ? 1 : 2), offerWay),
    ),
    rule('impossible', '$impossible / *불가능한|*불가한|불가한|불가능한 $notice', (m) =>
      turn(m, m.start, offerWay),
    ),
    rule(
      'hard',
      '!$toTell $gi 다소|조금|좀|매우|많이? $hard / !(파악*|확인*) $deed 저희로서는|현재로서는|지금은|당장은|사실상|다소|조금|좀|매우|많이? $hard',
      (m) => turn(m, m.end - 1, offerWay),
    ),
    rule(
      'hard-guess',
      '[verb: $gi] 다소|조금|좀|많이? $hardMay $kes [be: $seems] / $deed [from: 다소|조금|좀|많이? $hardMay] $kes [be: $seems]',
      (m) => {
        const be = formOf(m, 'be')
        const verb = formOf(m, 'verb')
        return (
          be &&
          offerWay(
            m,
            {
              from: m.has('verb') ? m.range('verb').start : m.range('from').start,
              to: m.end,
              words: verb
                ? `${conjugate(verb.stem, { honorific: verb.honorific, ending: 'Eㄹ' })} 수 ${inLevel('있', be)}`
                : inLevel('가능하', be),
              form: be,
            },
            clauseStart(m.sentence, m.start),
          )
        )
      },
      { covers: true },
    ),
    rule(
      'hard-notice',
      '$gi|$deed 어려운|힘든|곤란한 점|점을|점은|부분입니다|부분이에요|상황입니다|상황이에요|사항입니다',
      (m) => turn(m, m.end - 2, offerWay),
    ),
    rule(
      'unable',
      '못 $plainAct / 못 $infinitive $plainAct / !$unlearned|알지* $grave $unable / $deed $unable',
      (m) => (isDone(m.slice(m.end - 1, m.end)) ? undefined : turn(m, m.end - 1, offerWay)),
    ),
    rule('unable-notice', '$grave 못하는 $notice', (m) => turn(m, m.end - 2, offerWay)),
    rule('does-not-work', '!(파악*|확인*) $deed 안 $become / !(파악*|확인*) $deed <되지 $not>', (m) =>
      turn(m, m.end - 1, offerWay),
    ),
    rule('no-way', '방법이|방법은|길이|도리가|방도가|수단이 [gone: $none]', (m) => {
      const form = formOf(m, 'gone')
      const verb = m.sentence.tokens[m.start - 1]
      if (isUnwilled(m.sentence, m.start - 1)) return undefined
      if (form && readEnding(verb, BEFORE_NOUN)?.ending === 'Eㄹ') {
        // 복구해 드릴: the verb before an auxiliary goes with it.
        const whole = readEnding(m.sentence.tokens[m.start - 2], INFINITIVE) ? m.start - 2 : m.start - 1
        return m.between(
          whole,
          m.end,
          `${withParticle(slot('alternative'), '을')} 통해 ${m.slice(whole, m.start)} 수 ${inLevel('있', form)}`,
        )
      }
      return (
        form && m.replace(`${withParticle(slot('alternative'), '을')} 이용하실 수 ${inLevel('있', form)}`)
      )
    }),
  ],
  flags: [
    {
      bad: '해외 발급 카드로는 결제하실 수 없습니다.',
      at: '결제하실 수 없습니다',
      good: '{alternative}을(를) 통해 결제하실 수 있습니다.',
    },
    {
      bad: '죄송스러운 상황이지만 오늘은 기사님 방문이 어렵습니다.',
      at: '방문이 어렵습니다',
      good: '죄송스러운 상황이지만 {date}에는 기사님 방문이 가능합니다.',
    },
    {
      bad: '요청하신 자료는 메일로 보내 드릴 수 없어요.',
      at: '드릴 수 없어요',
      good: '요청하신 자료는 {alternative}을(를) 통해 보내 드릴 수 있어요.',
    },
    { bad: '지금은 상담 연결이 안 됩니다.', at: '연결이 안 됩니다', good: '{date}에는 상담 연결이 됩니다.' },
    {
      bad: '택배로는 현금을 보내지 못합니다.',
      at: '보내지 못합니다',
      good: '{alternative}을(를) 통해 현금을 보낼 수 있습니다.',
    },
    {
      bad: '모바일 앱에서는 명의 변경을 처리하지 못해요.',
      at: '처리하지 못해요',
      good: '모바일 앱에서는 {alternative}을(를) 통해 명의 변경을 처리할 수 있어요.',
    },
    {
      bad: '3월 5일까지는 체크인 시간을 바꿔 드리기 힘듭니다.',
      at: '드리기 힘듭니다',
      good: '3월 5일부터 체크인 시간을 바꿔 드릴 수 있습니다.',
    },
    {
      bad: '해당 번호로는 문자를 보내실수없습니다.',
      at: '보내실수없습니다',
      good: '{alternative}을(를) 통해 문자를 보내실 수 있습니다.',
    },
    {
      bad: '환불 계좌는 전화로 변경할 수 없으니 앱을 이용해 주세요.',
      at: '변경할 수 없으니',
      good: '환불 계좌는 앱을 이용해 주세요.',
    },
    {
      bad: '이 기기에서는 영상 재생이 불가능해요.',
      at: '불가능해요',
      good: '이 기기에서는 {alternative}을(를) 통해 영상 재생이 가능해요.',
    },
    {
      bad: '저희 쪽에서 임의로 배송지를 변경해 드리기는 어렵습니다.',
      at: '드리기는 어렵습니다',
      good: '저희 쪽에서 {alternative}을(를) 통해 임의로 배송지를 변경해 드릴 수 있습니다.',
    },
    { bad: '그 시간에는 예약이 안 돼요.', at: '예약이 안 돼요', good: '{date}에는 예약이 돼요.' },
    { bad: '삭제하신 파일은 복구할 방법이 없습니다.', at: '방법이 없습니다' },
    {
      bad: '주문 후에는 옵션을 못 바꿉니다.',
      at: '못 바꿉니다',
      good: '주문 전까지 옵션을 바꿀 수 있습니다.',
    },
    {
      bad: '요청을 바로 처리해 드리지 못하는 점 너그럽게 봐주세요.',
      at: '드리지 못하는 점',
      good: '{alternative}을(를) 통해 요청을 바로 처리해 드릴 수 있는 점 너그럽게 봐주세요.',
    },
    {
      bad: '결과를 미리 알려 드리기 어려운 점 안내드립니다.',
      at: '드리기 어려운 점',
      good: '{alternative}을(를) 통해 결과를 미리 알려 드릴 수 있는 점 안내드립니다.',
    },
    {
      bad: '현재 요금제에서는 eSIM 개통이 안 되세요.',
      at: '개통이 안 되세요',
      good: '현재 요금제에서는 {alternative}을(를) 통해 eSIM 개통이 되세요.',
    },
    {
      bad: '부분 환불은 시스템상 처리할수 없습니다.',
      at: '처리할수 없습니다',
      good: '부분 환불은 {alternative}을(를) 통해 시스템상 처리할 수 있습니다.',
    },
    {
      bad: '삭제하신 채팅은 옮겨 드릴 방법이 없습니다.',
      at: '방법이 없습니다',
      good: '삭제하신 채팅은 {alternative}을(를) 통해 옮겨 드릴 수 있습니다.',
    },
    {
      bad: '구매한 수량보다 많이 반품할 수 없습니다.',
      at: '반품할 수 없습니다',
      good: '구매한 수량까지 반품할 수 있습니다.',
    },
    { bad: '자신의 글이 아니므로 수정하실 수 없습니다.', at: '수정하실 수 없습니다' },
    {
      bad: '출발 1시간 전이라 좌석 변경은 어려울 것 같습니다.',
      at: '변경은 어려울 것 같습니다',
      good: '출발 1시간 전이라 좌석 변경은 {alternative}을(를) 통해 가능합니다.',
    },
    { bad: '오늘은 송금 처리가 안 됩니다.', at: '처리가 안 됩니다', good: '{date}에는 송금 처리가 됩니다.' },
  ],
  allows: [
    '앱에서 언제든지 변경하실 수 있습니다.',
    '예약하신 날짜는 하루 전까지 바꾸실 수 있어요.',
    '불가피한 사정은 미리 알려 주세요.',
    '로그인이 안 되실 때는 비밀번호를 다시 설정해 주세요.',
    '결제가 안 되나요?',
    '못 3개와 나사 2개를 함께 보내 드립니다.',
    '걱정하지 않으셔도 됩니다.',
    '불가리아 직항편은 화요일에 있습니다.',
    '수도 요금은 앱에서 바로 내실 수 있습니다.',
    '예약하지 않으셔도 입장하실 수 있습니다.',
    '다른 사람이 회원님의 사진을 볼 수 없게 비공개로 설정해 두었습니다.',
    '이 작업은 되돌릴 수 없습니다.',
  ],
})

const INFINITIVE = endings('A')

/** What did not happen cannot be said to happen. */
const isDone = (word: string): boolean => /[했었았였]/.test(word)
