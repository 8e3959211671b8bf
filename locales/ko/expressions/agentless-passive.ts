import { express, type Match, rule } from '../../contract'
import { conjugate, reattach, splitParticle } from '../morphology'
import { clauseStart, readAs } from '../read'
import { formOf } from '../say'

/** Verbs of becoming with the verb of doing. */
const ACTIVE: Readonly<Record<string, string>> = {
  바뀌: '바꾸',
  옮겨지: '옮기',
  정해지: '정하',
  늘어나: '늘리',
  줄어들: '줄이',
  없어지: '없애',
  나뉘: '나누',
  합쳐지: '합치',
  닫히: '닫',
  미뤄지: '미루',
  만들어지: '만들',
  내려지: '내리',
  이루어지: '하',
  취해지: '취하',
  보내지: '보내',
  넘겨지: '넘기',
  맡겨지: '맡기',
  당겨지: '당기',
  앞당겨지: '앞당기',
}

export const agentlessPassive = express('agentless-passive', {
  message: '‘{match}’ 대신 누가 했는지 드러나게 말씀해 주세요.',
  why: '주체가 있으면 책임 있는 답변으로 들립니다.',
  rules: [
    rule('came-to', '[verb: $comingTo] [gone: $became]', active),
    rule('was-done', '[gone: $wasDone]', active),
    rule('has-been-done', '[verb: $wasDoneState] $matter'),
  ],
  flags: [
    { bad: '접수하신 건은 취소되었습니다.', at: '취소되었습니다', good: '접수하신 건은 취소했습니다.' },
    { bad: '요금이 인상되었습니다.', at: '인상되었습니다', good: '요금을 인상했습니다.' },
    { bad: '회의에서 노선이 조정되었습니다.', at: '조정되었습니다', good: '회의에서 노선을 조정했습니다.' },
    { bad: '문의가 개발팀에 전달되었습니다.', at: '전달되었습니다', good: '문의를 개발팀에 전달했습니다.' },
    {
      bad: '예약 시간이 오후 3시로 변경되었어요.',
      at: '변경되었어요',
      good: '예약 시간을 오후 3시로 변경했어요.',
    },
    { bad: '행사를 미루기로 결정됐습니다.', at: '결정됐습니다', good: '행사를 미루기로 결정했습니다.' },
    { bad: '계정이 정지됐어요.', at: '정지됐어요', good: '계정을 정지했어요.' },
    { bad: '담당이 바뀌게 되었습니다.', at: '바뀌게 되었습니다', good: '담당을 바꿨습니다.' },
    { bad: '신청하신 번호는 차단된 상태입니다.', at: '차단된 상태입니다' },
    { bad: '게시글이 삭제 처리되었습니다.', at: '처리되었습니다', good: '게시글을 삭제 처리했습니다.' },
    { bad: '이미 결정된 사항입니다.', at: '결정된 사항입니다' },
  ],
  allows: [
    '주문이 접수되었습니다.',
    '결제가 완료되었습니다.',
    '저희가 요금을 바꾸었습니다.',
    '배송이 시작되면 문자를 드립니다.',
    '예약이 확정되면 알려 드릴게요.',
    '만나 뵙게 되어 반갑습니다.',
    '비밀번호가 변경되었습니다.',
    '예약이 확정되었습니다.',
    '이렇게 인사를 드리게 되었습니다.',
  ],
})

/** 노선이 결정되었습니다 → 노선을 결정했습니다; 장소가 바뀌게 되었습니다 → 장소를 바꾸었습니다. */
function active(m: Match<'verb' | 'gone'>) {
  const closing = formOf(m, 'gone')
  if (!closing) return undefined
  const passive = m.has('verb')
    ? readAs(m.tokens('verb')[0], (form) => form.ending === '게')?.stem
    : closing.stem
  // 위치를 옮기게 되었습니다 has its object, and so its agent, already.
  const acts = m.has('verb') && m.sentence.tokens.slice(0, m.start).some(({ key }) => /[을를]$/.test(key))
  const stem =
    passive &&
    (ACTIVE[passive] ??
      (passive.endsWith('되') && passive !== '누락되'
        ? `${passive.slice(0, -1)}하`
        : acts || passive.endsWith('하')
          ? passive
          : ''))
  if (!stem) return undefined
  const words = conjugate(stem, { ...closing, honorific: false, past: true, full: false })
  const deed = m.between(m.start, m.end, words).edits
  const from = clauseStart(m.sentence, m.start)
  for (let at = m.start - 1; at >= from; at--) {
    const token = m.sentence.tokens[at]
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) continue
    const { noun, particle } = splitParticle(token.text)
    if (particle === '은' || particle === '는' || particle === '을' || particle === '를') break
    if (particle === '이' || particle === '가')
      return { edits: [...m.between(at, at + 1, reattach(noun, '을')).edits, ...deed] }
  }
  return { edits: deed }
}
