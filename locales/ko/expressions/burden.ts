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
    rule('must-ask', '[verb: $mustAsk] [be: $must]', chosen),
    rule('no-choice', '[verb: $future] 수밖에|수밖엔 [be: $none]', chosen),
  ],
  flags: [],
  allows: [],
})

/** 제가 여쭤봐야 합니다 → 제가 여쭤보겠습니다. */
function chosen(m: Match<'verb' | 'be'>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const be = formOf(m, 'be')
  if (!verb || !be || verb.honorific || /^(?:A|N$|Eㄹ$|E니까|E므로)/.test(be.ending) && !/^A요?$/.test(be.ending)) return undefined
  const words = resolve(verb.stem, be.ending)
  const deed = m.between(m.range('verb').start, m.end, words).edits
  const aimed = m.sentence.tokens.findIndex((token, at) => at < m.range('verb').start && /려면$/.test(token.key))
  const aim = readAs(m.sentence.tokens[aimed], (form) => form.ending === 'E려면' && isKnown(form))
  return { edits: aim ? [...m.between(aimed, aimed + 1, `${conjugate(aim.stem, { ending: '기' })} 위해`).edits, ...deed] : deed }
}
