import { express, type Match, rule } from '../../contract'
import { conjugate, resolve } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf } from '../say'

export const burden = express('burden', {
  message: '‘{match}’ 대신 하겠다는 말로 바꿔 주세요.',
  why: '어쩔 수 없이 하는 일로 들리면 고객은 미안해지고, 기꺼이 하는 일로 들리면 안심합니다.',
  rules: [
    rule('i-must', '$me ..6 <[verb: $mustPlain] [be: $must]>', chosen),
    rule('i-must-likely', '$me ..6 <[verb: $mustPlain] 할|될 것 [be: $seems]>', chosen),
    rule('through-others', '$boss ..4 <[verb: $mustPlain] [be: $must]>', chosen),
    rule('must-ask', '[verb: $mustAsk] [be: $must] / $mustAsk 알아요|압니다|알겠*|알', chosen),
    rule('no-choice', '[verb: $future] 수밖에|수밖엔 [be: $none]', chosen),
  ],
  flags: [
    { bad: '제가 팀장님께 보고해야 합니다.', at: '보고해야 합니다', good: '제가 팀장님께 보고하겠습니다.' },
    { bad: '저희가 공장에 다시 확인해야 해요.', at: '확인해야 해요', good: '저희가 공장에 다시 확인할게요.' },
    { bad: '먼저 본사 승인을 받아야 합니다.', at: '받아야 합니다', good: '먼저 본사 승인을 받겠습니다.' },
    { bad: '이 건은 제가 다시 처리해야 돼요.', at: '처리해야 돼요', good: '이 건은 제가 다시 처리할게요.' },
    {
      bad: '저희도 택배사에 물어봐야 합니다.',
      at: '물어봐야 합니다',
      good: '저희도 택배사에 물어보겠습니다.',
    },
    {
      bad: '저희가 직접 방문할 수밖에 없습니다.',
      at: '방문할 수밖에 없습니다',
      good: '저희가 직접 방문하겠습니다.',
    },
    { bad: '제가 지금 회의에 들어가야 해요.', at: '들어가야 해요', good: '제가 지금 회의에 들어갈게요.' },
    {
      bad: '저희가 서류를 다시 만들어야 할 것 같습니다.',
      at: '만들어야 할 것 같습니다',
      good: '저희가 서류를 다시 만들겠습니다.',
    },
    {
      bad: '그건 담당 의사 선생님께 여쭤봐야 해요.',
      at: '여쭤봐야 해요',
      good: '그건 담당 의사 선생님께 여쭤볼게요.',
    },
    { bad: '먼저 여쭤봐야 해요.', at: '여쭤봐야 해요', good: '먼저 여쭤볼게요.' },
    { bad: '개발팀과 논의해야 합니다.', at: '논의해야 합니다', good: '개발팀과 논의하겠습니다.' },
  ],
  allows: [
    '제가 바로 확인하겠습니다.',
    '서류는 어디에 내야 하나요?',
    '저희가 해야 할 일은 다 마쳤습니다.',
    '제가 무엇을 도와드려야 할까요?',
    '확인하고 연락드릴게요.',
    '해야 할 일 목록을 보내 드렸어요.',
    '얼마나 속상하셨을지 제가 더 세심히 살폈어야 합니다.',
    '저희가 더 빨리 알려 드려야 했습니다.',
    '팀장님께서 승인하셨습니다.',
  ],
})

/** 제가 여쭤봐야 합니다 → 제가 여쭤보겠습니다. */
function chosen(m: Match<'verb' | 'be'>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const be = formOf(m, 'be')
  if (
    !verb ||
    !be ||
    verb.honorific ||
    (/^(?:A|N$|Eㄹ$|E니까|E므로)/.test(be.ending) && !/^A(?:요|서요)?$/.test(be.ending))
  )
    return undefined
  const before = m.sentence.tokens[m.range('verb').start - 1]
  // 계산해 봐야 합니다 → 계산하겠습니다: what one has to try, one does.
  const tried =
    verb.stem === '보' ? readAs(before, (form) => form.ending === 'A' && isKnown(form)) : undefined
  const words = resolve(tried?.stem ?? verb.stem, be.ending === 'A서요' ? 'A요' : be.ending)
  const deed = m.between(m.range('verb').start - (tried ? 1 : 0), m.end, words).edits
  const aimed = m.sentence.tokens.findIndex(
    (token, at) => at < m.range('verb').start && /려면$/.test(token.key),
  )
  const aim = readAs(m.sentence.tokens[aimed], (form) => form.ending === 'E려면' && isKnown(form))
  return {
    edits: aim
      ? [...m.between(aimed, aimed + 1, `${conjugate(aim.stem, { ending: '기' })} 위해`).edits, ...deed]
      : deed,
  }
}
