import { express, type Match, type Rewrite, rule } from '../../contract'
import { request } from '../morphology'
import { actionNoun } from '../negation'
import { clauseStart, isKnown, readAs } from '../read'

export const blame = express('blame', {
  message: '‘{match}’ 대신 이제 무엇을 해 주시면 되는지 부탁해 주세요.',
  why: '누구 탓인지보다 다음에 할 일이 고객에게 도움이 됩니다.',
  rules: [
    rule('not-done', '제대로|미리|아직|끝까지? 안|못 [verb: $theirPast]', ask),
    rule('not-done-long', '[verb: $theirDeed] [not: $theirNot]', ask),
    rule('done-wrong', '[wrong: 잘못|틀리게|다르게|엉뚱하게|부정확하게] ..2 [verb: $theirPast]', correct),
    rule('not-tried', '제대로|미리|끝까지|꼼꼼히? 안|못 [verb: $infinitive] [not: $theirPast]', tried),
    rule('done-wrong-reason', '잘못|틀리게|다르게|엉뚱하게|늦게 ..2 $theirDone'),
    rule(
      'it-seems-you',
      '제대로|미리|아직|끝까지? 안|못 $infinitive? [verb: $theirSlipBefore] $kes [not: $seems]',
      ask,
      {
        covers: true,
      },
    ),
    rule('why-not', '왜 ..3 (안|못 $theirPast / $theirDeed $theirNot)', undefined, { despite: ['question'] }),
    rule('not-done-but', '$theirDeed 않고|않은 $theirPast'),
    rule('you-did', '고객님이|본인이|회원님이 ..2 $theirCause'),
    rule('it-was-you', '$theirSlipBefore 건|것은|분은|쪽은 $itWasYou'),
    rule('you-should', '[verb: $saidYouShould]', ask),
    rule('calls-missed', '안|못 [verb: $tookNot]', (m) => m.replace('부재중이셔서')),
    rule('not-done-reason', '안|못 $theirDone'),
    rule('missed', '[verb: $theirSlip]'),
    rule('should-have', '[verb: $mustHonoured] [not: $was] / [verb: $shouldHave] [not: $must]', ask),
    rule(
      'because-of-you',
      '[verb: $theirSlipBefore] 탓에|탓으로|탓입니다|탓이며|바람에|때문에|때문입니다|때문이며 / [verb: $theirReason] 때문에|때문입니다|때문이에요|때문이며',
      because,
    ),
    rule(
      'your-fault',
      '고객님|고객님의|고객|본인|본인의|귀하의|회원님의|고객님께서|고객님이|고객의 $fault|$byFault',
    ),
    rule('you-claim', '$theyClaim'),
  ],
  flags: [
    { bad: '안내 문자를 안 보셨네요.', at: '안 보셨네요', good: '안내 문자를 봐 주세요.' },
    {
      bad: '비밀번호를 잘못 입력하셨습니다.',
      at: '잘못 입력하셨습니다',
      good: '비밀번호를 정확히 입력해 주시기 바랍니다.',
    },
    {
      bad: '서류를 제출하지 않으셨습니다.',
      at: '제출하지 않으셨습니다',
      good: '서류를 제출해 주시기 바랍니다.',
    },
    { bad: '계좌번호를 틀리게 적으셨어요.', at: '틀리게 적으셨어요', good: '계좌번호를 정확히 적어 주세요.' },
    {
      bad: '결제 전에 주소를 확인하셨어야 합니다.',
      at: '확인하셨어야 합니다',
      good: '결제 전에 주소를 확인해 주시기 바랍니다.',
    },
    { bad: '예약 날짜를 착각하셨습니다.', at: '착각하셨습니다' },
    { bad: '고객님의 부주의로 액정이 깨졌습니다.', at: '고객님의 부주의로' },
    { bad: '인증번호를 늦게 입력하신 탓에 시간이 지났습니다.', at: '입력하신 탓에' },
    { bad: '설명서를 제대로 안 읽으셔서 생긴 일입니다.', at: '안 읽으셔서' },
    { bad: '고객님은 제품이 처음부터 깨져 있었다고 주장하셨습니다.', at: '주장하셨습니다' },
    { bad: '신청서에 서명을 빠뜨리셨습니다.', at: '빠뜨리셨습니다' },
    { bad: '미리 신청하셨어야 했는데 늦으셨네요.', at: '신청하셨어야 했는데' },
    {
      bad: '어제 두 번 전화드렸는데 안 받으셔서 메일 드려요.',
      at: '안 받으셔서',
      good: '어제 두 번 전화드렸는데 부재중이셔서 메일 드려요.',
    },
    {
      bad: '환불 규정을 꼼꼼히 안 읽어 보셨네요.',
      at: '꼼꼼히 안 읽어 보셨네요',
      good: '환불 규정을 읽어 봐 주세요.',
    },
    { bad: '계좌번호를 잘못 적으셔서 다시 여쭙니다.', at: '잘못 적으셔서' },
    { bad: '출발 전에 미리 말씀하셨어야죠.', at: '말씀하셨어야죠', good: '출발 전에 미리 말씀해 주세요.' },
    { bad: '약관에 동의하신 건 고객님이십니다.', at: '동의하신 건 고객님이십니다' },
    { bad: '체크인 시간에 늦게 오셔서 방을 다른 분께 드렸어요.', at: '늦게 오셔서' },
    {
      bad: '고객님이 주소를 틀리게 적으셨네요.',
      at: '틀리게 적으셨네요',
      good: '주소를 정확히 적어 주세요.',
    },
    {
      bad: '안내문을 안 읽으신 것 같습니다.',
      at: '안 읽으신 것 같습니다',
      good: '안내문을 읽어 주시기 바랍니다.',
    },
    { bad: '왜 미리 말씀 안 하셨어요?', at: '왜 미리 말씀 안 하셨어요' },
    { bad: '공지를 확인하지 않고 오셨네요.', at: '확인하지 않고 오셨네요' },
    { bad: '고객님이 앱을 지우셔서 기록이 사라졌습니다.', at: '고객님이 앱을 지우셔서' },
    {
      bad: '계약서 3쪽을 제대로 확인 안 하셨네요.',
      at: '안 하셨네요',
      good: '계약서 3쪽을 제대로 확인해 주세요.',
    },
  ],
  allows: [
    '서류를 아직 제출하지 않으셨다면 내일까지 보내 주세요.',
    '비밀번호를 잘못 입력하셨나요?',
    '잘못 배송된 상품은 저희가 회수해 드립니다.',
    '안내 문자를 못 받으셨다면 알려 주세요.',
    '빠르게 확인해 주셔서 감사합니다.',
    '미리 예약하셔서 바로 입장하실 수 있습니다.',
    '고객님이 찾아 주셔서 기쁩니다.',
  ],
})

/** 제대로 안 읽으셨네요 → 읽어 주세요. A reason (안 받으셔서) has no request in it. */
function ask(m: Match<'verb' | 'not'>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const closing = m.has('not') ? readAs(m.tokens('not')[0], isKnown) : verb
  // 확인 안 하셨네요 → 확인해 주세요.
  const deed = verb?.stem === '하' ? m.sentence.tokens[m.start - 1] : undefined
  if (deed && closing && actionNoun(deed) === deed.text) {
    const whole = request(`${deed.text}하`, closing.ending)
    return whole ? withoutYou(m, m.between(m.start - 1, m.end, whole)) : undefined
  }
  const words = verb && closing && request(verb.stem, closing.ending)
  return words ? withoutYou(m, m.replace(words)) : undefined
}

/** 고객님이 주소를 … is asked of whom one speaks to: the subject goes. */
function withoutYou(m: Match, rewrite: Rewrite): Rewrite {
  const from = clauseStart(m.sentence, m.start)
  const at = m.sentence.tokens.findIndex(
    ({ key }, index) =>
      index >= from &&
      index < m.start &&
      /^(?:고객님|회원님|본인|고객님들|회원님들)(?:이|께서|께서는)$/.test(key),
  )
  return at < 0 ? rewrite : { ...rewrite, edits: [...m.between(at, at + 1, '').edits, ...rewrite.edits] }
}

/** 틀리게 기재하셨습니다 → 정확히 기재해 주시기 바랍니다. */
function correct(m: Match<'wrong' | 'verb'>) {
  const form = readAs(m.tokens('verb')[0], (each) => isKnown(each) && each.honorific)
  const words = form && request(form.stem, form.ending)
  return words ? withoutYou(m, m.edit({ wrong: '정확히', verb: words })) : undefined
}

/** 접수 기한을 넘기신 탓에 → 접수 기한이 지나. */
function because(m: Match<'verb'>) {
  const form = readAs(m.tokens('verb')[0], (each) => each.honorific)
  const object = m.sentence.tokens[m.start - 1]
  if (
    form?.stem !== '넘기' ||
    !object ||
    !/[을를]$/.test(object.text) ||
    !/에$/.test(m.slice(m.end - 1, m.end))
  )
    return undefined
  let from = m.start - 1
  while (
    from > 0 &&
    !/(?:께서|께서는|님이|님은)$/.test(m.sentence.tokens[from - 1]?.key ?? '') &&
    from > m.start - 3
  )
    from--
  const blamed = /(?:께서|께서는|님이|님은)$/.test(m.sentence.tokens[from - 1]?.key ?? '')
  const deed = m.between(
    m.start - 1,
    m.end,
    `${object.text.slice(0, -1)}${object.text.endsWith('을') ? '이' : '가'} 지나`,
  ).edits
  return { edits: blamed ? [...m.between(from - 1, from, '').edits, ...deed] : deed }
}

/** 안 읽어 보셨네요 → 읽어 봐 주세요. */
function tried(m: Match<'verb' | 'not'>) {
  const form = readAs(m.tokens('not')[0], (each) => isKnown(each) && each.honorific)
  const words = form && request(form.stem, form.ending)
  return words ? m.replace(`${m.text('verb')} ${words}`) : undefined
}
