import { express, type Match, rule } from '../../contract'
import { request, splitParticle, stemOf, withParticle } from '../morphology'
import { actionNoun } from '../negation'
import { readAs } from '../read'
import { formOf, inLevel } from '../say'

export const demand = express('demand', {
  message: '‘{match}’ 대신 부탁하는 말로 바꿔 주세요.',
  why: '지시보다 부탁이 편하게 들리고, 고객도 기꺼이 따릅니다.',
  rules: [
    rule('must', '[verb: $mustYou] [be: $must]', asked),
    rule('if-not', '[verb: $ji] 않으면|않으시면 안 [be: $become]', asked),
    rule('required', '[what: $any] [be: $required]', required),
    rule('wanted', '[what: $deed] [be: $wanted]', required),
    rule('duty', '[verb: $future] 의무가|필요가 [be: $arePlain]', asked),
  ],
  flags: [],
  allows: [],
})

/** 준비하셔야 합니다 → 준비해 주시기 바랍니다. */
function asked(m: Match<'verb' | 'be'>) {
  const verb = readAs(m.tokens('verb')[0], (each) => stemOf(each.stem).known)
  const be = formOf(m, 'be')
  const words = verb && be && request(verb.stem, be.ending)
  return words ? m.replace(words) : undefined
}

/** 지참은 필수입니다 → 지참해 주시기 바랍니다; 80% 이상이 필수입니다 → 80% 이상이면 됩니다. */
function required(m: Match<'what' | 'be'>) {
  const what = m.tokens('what')[0]
  const ending = formOf(m, 'be')?.ending ?? 'Eㅁ'
  const close = ending === 'Eㅁ' ? 'S니다' : ending
  const deed = actionNoun(what)
  if (/^(?:동의|승인|허가)$/.test(deed)) {
    const words = request('받', close)
    return words ? m.replace(`${withParticle(deed, '을')} 받아 ${request('주', close)}`) : undefined
  }
  if (deed) {
    const words = request(`${deed}하`, close)
    return words ? m.replace(words) : undefined
  }
  if (!what || !/[이가은는]$/.test(what.text)) return undefined
  const { noun } = splitParticle(what.text)
  const aimed = m.sentence.tokens.slice(0, m.start).some((token) => /려면$/.test(token.key))
  if (aimed) return m.replace(`${noun}이면 ${inLevel('되', { ending: close, full: false })}`)
  const words = request('준비하', close)
  return words ? m.replace(`${withParticle(noun, '을')} ${words}`) : undefined
}
