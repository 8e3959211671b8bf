import { express, type Match, rule } from '../../contract'
import { splitParticle, withParticle } from '../morphology'
import { formOf } from '../say'
import { answerLater } from '../turn'

export const ignorance = express('ignorance', {
  message: '‘{match}’ 대신 언제까지 확인하여 알려 드릴지 약속해 주세요.',
  why: '답이 오는 날을 알면 고객은 안심하고 기다립니다.',
  rules: [
    rule('dont-know', '[who: $me]? 잘|정확히|정확히는|전혀|자세히|자세히는? [neg: $dontKnowAfter]', later),
    rule('dont-know-long', '[who: $me]? 알지 [neg: $unable]', later),
    rule('no-way-to-know', '[who: $me]? 알 수|길이|방법이|도리가|길은|방법은|수는|수가 [neg: $none]', later),
    rule('cannot-tell', '[who: $me]? $toTell [neg: $hard]', later),
    rule('not-found-out', '[who: $me]? 파악이|파악은|확인이|확인은 잘? (안 되고 [neg: $arePlain] / 되지 않고 [neg: $arePlain] / 안 [neg: $become] / 되지|되지는 [neg: $not] / [neg: $hard])', later),
    rule('not-told', '[who: $me]? $unlearned [neg: $unable] / [who: $me]? $unlearned [neg: $not]', later),
    rule('no-answer', '[who: $me]? 아는|들은|전달받은|안내받은? <[noun: $answer] [neg: $none]>', noAnswer),
    rule('no-information', '대한|관한|관련|관련된 <[noun: $conversation] [neg: $none]>', noAnswer),
    rule('i-have-none', '[who: $me] ..3 <[noun: $conversation] [neg: $none]>', noAnswer),
  ],
  flags: [],
  allows: [],
})

function later(m: Match<'neg' | 'who'>) {
  const form = formOf(m, 'neg')
  return form && answerLater(m, form)
}

/** 질문에 대한 답은 없습니다 → 답은 {date}까지 확인하여 안내해 드리겠습니다; 아는 바가 goes. */
function noAnswer(m: Match<'neg' | 'who' | 'noun'>) {
  const form = formOf(m, 'neg')
  const { noun } = splitParticle(m.text('noun'))
  if (!form || noun === '바') return form && answerLater(m, form)
  return answerLater(m, form, `${withParticle(noun, '은')} `)
}
