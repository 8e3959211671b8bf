import { express, type Match, rule } from '../../contract'
import { request } from '../morphology'
import { isKnown, readAs } from '../read'

export const blame = express('blame', {
  message: '‘{match}’ 대신 이제 무엇을 해 주시면 되는지 부탁해 주세요.',
  why: '누구 탓인지보다 다음에 할 일이 고객에게 도움이 됩니다.',
  rules: [
    rule('not-done', '제대로|미리|아직|끝까지? 안|못 [verb: $theirPast]', ask),
    rule('not-done-long', '[verb: $theirDeed] [not: $theirNot]', ask),
    rule('done-wrong', '[wrong: 잘못|틀리게|다르게|엉뚱하게|부정확하게] ..2 [verb: $theirPast]', correct),
    rule('calls-missed', '안|못 [verb: $tookNot]', (m) => m.replace('부재중이셔서')),
    rule('not-done-reason', '안|못 $theirDone'),
    rule('missed', '[verb: $theirSlip]'),
    rule('should-have', '[verb: $mustHonoured] [not: $was] / [verb: $shouldHave] [not: $must]', ask),
    rule('because-of-you', '[verb: $theirSlipBefore] 탓에|탓으로|탓입니다|탓이며|바람에|때문에|때문입니다|때문이며', because),
    rule('your-fault', '고객님|고객님의|고객|본인|본인의|귀하의|회원님의|고객님께서|고객님이|고객의 $fault'),
    rule('you-claim', '$theyClaim'),
  ],
  flags: [],
  allows: [],
})

/** 제대로 안 읽으셨네요 → 읽어 주세요. A reason (안 받으셔서) has no request in it. */
function ask(m: Match<'verb' | 'not'>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const closing = m.has('not') ? readAs(m.tokens('not')[0], isKnown) : verb
  const words = verb && closing && request(verb.stem, closing.ending)
  return words ? m.replace(words) : undefined
}

/** 틀리게 기재하셨습니다 → 정확히 기재해 주시기 바랍니다. */
function correct(m: Match<'wrong' | 'verb'>) {
  const form = readAs(m.tokens('verb')[0], (each) => isKnown(each) && each.honorific)
  const words = form && request(form.stem, form.ending)
  return words ? m.edit({ wrong: '정확히', verb: words }) : undefined
}

/** 접수 기한을 넘기신 탓에 → 접수 기한이 지나. */
function because(m: Match<'verb'>) {
  const form = readAs(m.tokens('verb')[0], (each) => each.honorific)
  const object = m.sentence.tokens[m.start - 1]
  if (form?.stem !== '넘기' || !object || !/[을를]$/.test(object.text) || !/에$/.test(m.slice(m.end - 1, m.end))) return undefined
  let from = m.start - 1
  while (from > 0 && !/(?:께서|께서는|님이|님은)$/.test(m.sentence.tokens[from - 1]?.key ?? '') && from > m.start - 3) from--
  const blamed = /(?:께서|께서는|님이|님은)$/.test(m.sentence.tokens[from - 1]?.key ?? '')
  const deed = m.between(m.start - 1, m.end, `${object.text.slice(0, -1)}${object.text.endsWith('을') ? '이' : '가'} 지나`).edits
  return { edits: blamed ? [...m.between(from - 1, from, '').edits, ...deed] : deed }
}
