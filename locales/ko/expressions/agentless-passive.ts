import { express, type Match, rule } from '../../contract'
import { conjugate, reattach, splitParticle } from '../morphology'
import { clauseStart, readAs } from '../read'
import { formOf } from '../say'

/** Verbs of becoming with the verb of doing. */
const ACTIVE: Readonly<Record<string, string>> = {
  바뀌: '바꾸', 옮겨지: '옮기', 정해지: '정하', 늘어나: '늘리', 줄어들: '줄이', 없어지: '없애', 나뉘: '나누', 합쳐지: '합치', 닫히: '닫', 미뤄지: '미루', 만들어지: '만들', 내려지: '내리', 이루어지: '하', 취해지: '취하', 보내지: '보내', 넘겨지: '넘기', 맡겨지: '맡기', 당겨지: '당기', 앞당겨지: '앞당기',
}

export const agentlessPassive = express('agentless-passive', {
  message: '‘{match}’ 대신 누가 했는지 드러나게 말씀해 주세요.',
  why: '주체가 있으면 책임 있는 답변으로 들립니다.',
  rules: [
    rule('came-to', '[verb: $comingTo] [gone: $became]', active),
    rule('was-done', '[gone: $wasDone]', active),
    rule('has-been-done', '[verb: $wasDoneState] 상태입니다|상태예요|상태이며|상황입니다'),
  ],
  flags: [],
  allows: [],
})

/** 노선이 결정되었습니다 → 노선을 결정했습니다; 장소가 바뀌게 되었습니다 → 장소를 바꾸었습니다. */
function active(m: Match<'verb' | 'gone'>) {
  const closing = formOf(m, 'gone')
  if (!closing) return undefined
  const passive = m.has('verb') ? readAs(m.tokens('verb')[0], (form) => form.ending === '게')?.stem : closing.stem
  const stem = passive && (ACTIVE[passive] ?? (passive.endsWith('되') ? `${passive.slice(0, -1)}하` : m.has('verb') && passive.endsWith('하') ? passive : ''))
  if (!stem) return undefined
  const words = conjugate(stem, { ...closing, honorific: false, past: true, full: false })
  const deed = m.between(m.start, m.end, words).edits
  const from = clauseStart(m.sentence, m.start)
  for (let at = m.start - 1; at >= from; at--) {
    const token = m.sentence.tokens[at]
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) continue
    const { noun, particle } = splitParticle(token.text)
    if (particle === '은' || particle === '는' || particle === '을' || particle === '를') break
    if (particle === '이' || particle === '가') return { edits: [...m.between(at, at + 1, reattach(noun, '을')).edits, ...deed] }
  }
  return { edits: deed }
}
