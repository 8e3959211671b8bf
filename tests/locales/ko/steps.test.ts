import { describe, expect, it } from 'vitest'
import { ko } from '../../../locales/ko'
import { createChecker } from '../../../src/check'

const checker = createChecker({ packs: [ko] })

/** A letter for each step that a reply shows: acknowledge, clarify, solution, check Back. All sixteen combinations. */
const REPLIES: readonly (readonly [string, string])[] = [
  [
    'A---',
    '배송이 이틀이나 늦어 많이 속상하셨을 것 같아요. 기다려 주신 점 정말 감사드려요. 아끼시던 상품이라 더 마음이 쓰이셨을 거예요.',
  ],
  [
    '-C--',
    '안녕하세요. 문의하신 내용을 정확히 알고 싶습니다. 결제는 언제 하셨나요? 카드로 하셨는지 계좌로 하셨는지도 알려 주세요.',
  ],
  [
    '--S-',
    '안녕하세요, 고객님. 새 카드를 오늘 등기로 보내 드립니다. 수요일에 받으실 수 있습니다. 연회비는 저희가 부담합니다.',
  ],
  ['---B', '계좌는 어제부터 정상 상태입니다. 이체 한도는 하루 500만 원입니다. 이 설명이 도움이 되셨나요?'],
  [
    'AC--',
    '갑자기 화면이 꺼져 당황하셨겠습니다. 꺼진 때가 게임을 켜신 직후가 맞으신가요? 휴대폰 기종은 무엇인가요?',
  ],
  [
    'A-S-',
    '소중한 의견 감사합니다. 오래 기다리시게 해서 죄송합니다. 지금 바로 환불해 드렸고, 3일 안에 입금됩니다.',
  ],
  ['A--B', '아이가 아파서 많이 놀라셨죠. 진료 기록은 1층 창구에 있습니다. 더 궁금하신 점이 있으신가요?'],
  [
    '-CS-',
    '예약을 5월 3일로 옮기고 싶으시다는 말씀이시죠? 그렇다면 같은 방으로 바로 바꿔 드리겠습니다. 확정 문자는 10분 안에 갑니다.',
  ],
  [
    '-C-B',
    '환불 계좌를 국민은행으로 이해했는데 맞습니까? 기록상 접수일은 3월 2일입니다. 이 안내로 충분하신가요?',
  ],
  [
    '--SB',
    "비밀번호는 앱의 '내 정보'에서 바꾸시면 됩니다. 임시 비밀번호를 문자로 보내 드렸습니다. 이제 로그인이 되시나요?",
  ],
  [
    'ACS-',
    '물이 새서 얼마나 불편하셨을지 짐작이 갑니다. 새는 곳이 싱크대 아래가 맞나요? 오늘 오후 4시에 기사님을 보내 드릴게요. 부품값은 받지 않습니다.',
  ],
  [
    'AC-B',
    '알려 주셔서 감사합니다. 정확히 이해했는지 확인하고 싶어요. 주문하신 색이 파랑이었나요? 재고표에는 파랑으로 적혀 있어요. 이 답변이 도움이 되었나요?',
  ],
  [
    'A-SB',
    '중요한 발표 전날이라 정말 난감하셨겠어요. 파일을 복구해서 메일로 보내 드렸어요. 열어 보시고 원하시던 파일이 맞는지 봐 주세요. 이렇게 해결되셨나요?',
  ],
  [
    '-CSB',
    '두 대 모두 안 켜지시는 게 맞을까요? 그러시면 어댑터를 오늘 보내 드리겠습니다. 이렇게 진행하면 괜찮으실까요?',
  ],
  [
    'ACSB',
    '기대하셨던 공연이라 실망이 크셨을 거예요. 좌석이 2층 A열이 맞으신지요? 1층 B열로 바꿔 드리겠습니다. 이 자리면 마음에 드실까요?',
  ],
  ['----', '안녕하세요. 약관 9조의 내용입니다. 수강 기간은 30일입니다. 감사합니다.'],
]

const shown = (text: string): string => {
  const { acknowledge, clarify, solution, checkBack } = checker.reviewReply(text, { language: 'ko' }).steps
  const letter = (present: boolean, name: string): string => (present ? name : '-')
  return (
    letter(acknowledge.present, 'A') +
    letter(clarify.present, 'C') +
    letter(solution.present, 'S') +
    letter(checkBack.present, 'B')
  )
}

describe('reply steps', () => {
  it('covers every combination', () => {
    expect(new Set(REPLIES.map(([steps]) => steps)).size).toBe(16)
  })

  it.each(REPLIES)('%s: %s', (steps, text) => {
    expect(shown(text)).toBe(steps)
  })

  it.each(Object.entries(ko.steps))('proposes a sentence that shows the step %s', (name, { proposal }) => {
    const { steps } = checker.reviewReply(proposal, { language: 'ko' })
    expect(steps[name as keyof typeof steps].present).toBe(true)
  })
})
