import { express, type Match, rule } from '../../contract'
import { request } from '../morphology'
import { readAs } from '../read'

export const indirectRequest = express('indirect-request', {
  message: '‘{match}’ 대신 짧게 부탁해 주세요.',
  why: '짧은 부탁은 고객이 할 일을 바로 알게 합니다.',
  rules: [
    rule(
      'would-you',
      '(혹시|혹여|실례지만 / $albeit|괜찮으시다면|괜찮으시면|가능하시다면|가능하시면 / 실례가 안 되신다면|된다면|되시면|되면 / 실례가 되지 않는다면|않으신다면|않으면) 괜찮으시다면|괜찮으시면|가능하시다면|가능하시면? ~..8 [verb: $giving] 수 [be: $couldBeToo] [mark: $mark]?',
      asked,
    ),
    rule('could-you', '[verb: $giving] 수 [be: $couldBe] [mark: $mark]?', asked),
    rule(
      'may-i-ask',
      '(부탁드려도|부탁해도|요청드려도 / 부탁을|부탁 드려도) [be: $okay] [mark: $mark]?',
      favour,
    ),
    rule(
      'if-you-dont-mind',
      '(혹시? (실례가 (안 되신다면|된다면|되면|되시면 / 되지 않는다면|않으면|않으신다면) / 괜찮으시다면|괜찮으시면|가능하시다면|가능하시면|폐가|무리가 &( ~++20 $request ) (안 된다면|되면|되신다면 / 되지 않는다면)? / ($albeit !( ..3 양해|이해|양해를|이해를|양해해|이해해 )) / 바쁘신|번거로우신 와중에|중에|줄 죄송하지만|알지만?)) !(다행*|다행|됩니다|돼요)',
      (m) => m.replace(''),
    ),
    rule(
      'grateful',
      '[verb: $ifYouGive] 대단히|정말|더없이|매우|무척|많이|진심으로? ([be: $grateful] / 좋을|감사할|좋겠다는 것|거|듯? [be: $seems|하*] / 어떨까 [be: $wish] / 하는데요|합니다|해요|싶습니다|싶어요|싶은데요)',
      (m) => thanked(m),
    ),
    rule('may-i-know', '알 수 [be: $couldBe] [mark: $mark]?', (m) =>
      m.between(
        m.start,
        m.sentence.tokens.length,
        /습니까/.test(m.text('be')) ? '알려 주시기 바랍니다.' : '알려 주세요.',
      ),
    ),
    rule('may-i-have', '[verb: 받을|받아볼|전달받을] 수 [be: $couldBe] [mark: $mark]?', (m) =>
      m.between(
        m.start,
        m.sentence.tokens.length,
        /습니까/.test(m.text('be')) ? '보내 주시기 바랍니다.' : '보내 주세요.',
      ),
    ),
    rule('could-you-ask', '[verb: $giving] 수 [be: $whether] [mark: $askIt]', asked),
  ],
  flags: [
    { bad: '혹시 괜찮으시다면 주소를 알려 주세요.', at: '혹시 괜찮으시다면', good: '주소를 알려 주세요.' },
    { bad: '번거로우시겠지만 사진을 보내 주세요.', at: '번거로우시겠지만', good: '사진을 보내 주세요.' },
    { bad: '주문 번호를 알려 주실 수 있을까요?', at: '주실 수 있을까요?', good: '주문 번호를 알려 주세요.' },
    {
      bad: '영수증을 다시 보내 주실 수 있으실까요?',
      at: '주실 수 있으실까요?',
      good: '영수증을 다시 보내 주세요.',
    },
    {
      bad: '실례가 되지 않는다면 성함을 여쭤봐도 될까요?',
      at: '실례가 되지 않는다면',
      good: '성함을 여쭤봐도 될까요?',
    },
    {
      bad: '괜찮으시다면 방문해 주실 수 있겠습니까?',
      at: '괜찮으시다면 방문해 주실 수 있겠습니까?',
      good: '방문해 주시기 바랍니다.',
    },
    { bad: '확인을 부탁드려도 될까요?', at: '부탁드려도 될까요?', good: '확인을 부탁드려요.' },
    {
      bad: '바쁘시겠지만 서류를 보내 주시기 바랍니다.',
      at: '바쁘시겠지만',
      good: '서류를 보내 주시기 바랍니다.',
    },
    {
      bad: '사진을 보내 주시면 감사하겠습니다.',
      at: '주시면 감사하겠습니다',
      good: '사진을 보내 주시기 바랍니다.',
    },
    {
      bad: '주소를 다시 알려 주실 수 있을는지요?',
      at: '주실 수 있을는지요?',
      good: '주소를 다시 알려 주세요.',
    },
    { bad: '사진을 다시 보내 주실 수 있을까요?', at: '주실 수 있을까요?', good: '사진을 다시 보내 주세요.' },
    { bad: '주문번호를 알 수 있을까요?', at: '알 수 있을까요?', good: '주문번호를 알려 주세요.' },
    {
      bad: '사진을 첨부해 주실 수 있는지 여쭙니다.',
      at: '주실 수 있는지 여쭙니다',
      good: '사진을 첨부해 주시기 바랍니다.',
    },
    {
      bad: '영수증을 보내 주시면 좋을 것 같아요.',
      at: '주시면 좋을 것 같아요',
      good: '영수증을 보내 주세요.',
    },
    {
      bad: '사진을 한 장 더 받을 수 있을까요?',
      at: '받을 수 있을까요?',
      good: '사진을 한 장 더 보내 주세요.',
    },
    {
      bad: '회신 주시면 대단히 감사하겠습니다.',
      at: '주시면 대단히 감사하겠습니다',
      good: '회신 주시기 바랍니다.',
    },
  ],
  allows: [
    '주소를 알려 주시겠어요?',
    '성함을 여쭤봐도 될까요?',
    '제가 대신 예약해 드려도 될까요?',
    '사진을 보내 주세요.',
    '몇 시에 오실 수 있으세요?',
    '괜찮으시면 다행입니다.',
    '괜찮으시면 내일 오후 2시에 뵙겠습니다.',
  ],
})

type Names = 'verb' | 'be' | 'mark'

/** 혹시 괜찮으시다면 사진을 보내 주실 수 있을까요? → 사진을 보내 주세요. */
function asked(m: Match<Names>) {
  const ending = /습니까|니다/.test(m.text('be') + m.text('mark')) ? 'S니다' : 'A요'
  const form = readAs(m.tokens('verb')[0], (each) => each.honorific)
  const words = form && request(form.stem, ending)
  if (!words) return undefined
  const from = m.range('verb').start
  const edits = [...m.between(from, m.sentence.tokens.length, `${words}.`).edits]
  return {
    edits:
      m.start < from && prefaceEnd(m) > m.start
        ? [...m.between(m.start, prefaceEnd(m), '').edits, ...edits]
        : edits,
  }
}

/** Where the preface ends: after its -다면, -지만 or 혹시. */
function prefaceEnd(m: Match<Names>): number {
  const { tokens } = m.sentence
  let end = m.start
  for (let at = m.start; at < m.range('verb').start; at++)
    if (/^혹(?:시|여)$|(?:다면|지만|시면|더라도|않으면|되면)$/.test(tokens[at]?.key ?? '')) end = at + 1
  return end
}

/** 부탁드려도 될까요? → 부탁드려요. */
function favour(m: Match<Names>) {
  return m.between(
    m.start,
    m.sentence.tokens.length,
    /습니까|겠는지요/.test(m.text('be')) ? '부탁드립니다.' : '부탁드려요.',
  )
}

/** 보내 주시면 감사하겠습니다 → 보내 주시기 바랍니다. */
function thanked(m: Match<Names>) {
  const be = readAs(m.tokens('be')[0] ?? m.sentence.tokens[m.end - 1], () => true)
  const words =
    be && request('주', be.ending === 'N데요' ? 'A요' : be.ending === 'S니다만' ? 'E며' : be.ending)
  const verb = m.text('verb').replace(/주(?:시면|신다면|셨으면)$/, '')
  return words ? m.replace(`${verb}${words}`) : undefined
}
