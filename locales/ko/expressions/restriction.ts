import { express, type Match, rule } from '../../contract'
import { conjugate, stemOf } from '../morphology'
import { readAs } from '../read'
import { turn } from '../turn'

export const restriction = express('restriction', {
  message: '‘{match}’처럼 막힌 조건 대신 무엇을 하시면 되는지 알려 주세요.',
  why: '같은 조건도 열린 문으로 말하면 고객이 바로 움직입니다.',
  rules: [
    rule('not-before', '$before ~++12 $neg', turned),
    rule('not-unless', '$grave $unlessNot ~++14 $neg / 안|못 $ifDone ~++14 $neg / $grave 않는|않은|않으신|않으시는 한|이상|경우 ~++14 $neg', turned),
    rule('not-without', '없이는|없이 ++12 $neg / $ifNone ++12 $neg / 없는 한|이상|경우|경우에는 ++12 $neg', turned),
    rule('except', '외에는|이외에는|외에|이외에|말고는|제외하고는|외엔 ++12 $neg / $ifNotBe ++12 $neg', turned),
    rule('only-if', '[must: $mustYou] ~++10 $future 수 $arePlain / [must: $mustYou] ~++8 $can', opened),
  ],
  flags: [],
  allows: [],
})

function turned(m: Match) {
  return turn(m, m.end - (/^(?:점|상황|상태|실정|관계)/.test(m.slice(m.end - 1, m.end)) ? 2 : 1))
}

/** 인증하셔야 바꾸실 수 있습니다 → 인증하시면 바꾸실 수 있습니다. */
function opened(m: Match<'must'>) {
  const form = readAs(m.tokens('must')[0], (each) => /^A야/.test(each.ending) && stemOf(each.stem).known)
  return form && m.edit({ must: conjugate(form.stem, { honorific: form.honorific, ending: 'E면' }) })
}
