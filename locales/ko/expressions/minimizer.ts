import { express, type Match, rule } from '../../contract'
import { conjugate } from '../morphology'
import { isKnown, readAs } from '../read'

export const minimizer = express('minimizer', {
  message: '‘{match}’ 없이 할 일을 그대로 말씀해 주세요.',
  why: '가볍게 줄이는 말은 고객의 일도 우리 일도 작아 보이게 합니다.',
  rules: [
    rule('just', '그냥|그저|단순히|고작|겨우|불과|한낱|기껏해야', (m) => m.replace('')),
    rule('merely', '!(아파트|산업|주택|공업|관광|대|물류|주거) $any <단지> !(내|안|입구|밖|주변|앞|관리|상가|별|전체) / $start <단지> !(내|안|입구|밖|주변|앞|관리|상가|별|전체)', (m) => m.between(m.end - 1, m.end, '')),
    rule('nothing-much', '별건|별거|별것|별일|대단한|큰 건|거|것|일은? $nothing', (m) => m.replace('')),
    rule('nothing', '별건|별거|별것|별일 $nothing', (m) => m.replace('')),
    rule('briefly', '잠깐|잠깐만|간단히|간단하게|짧게|가볍게|금방 &( 말씀*|안내*|설명*|여쭤*|여쭙*|확인*|여쭐*|소개* )', (m) => m.replace('')),
    rule('only-have-to', '[verb: $onlyDoing] [be: $ifYouDo]', (m) => only(m)),
    rule('only-noun', '$nounOnly / $deedOnly 하시면|하면', (m) => m.replace(m.slice(m.start, m.end).replace(/만 ?하/, '하'))),
  ],
  flags: [],
  allows: [],
})

/** 두시기만 하면 돼요 → 두시면 돼요. */
function only(m: Match<'verb' | 'be'>) {
  const verb = readAs(m.tokens('verb')[0], (form) => form.ending === '기만' && isKnown(form))
  const be = readAs(m.tokens('be')[0], (form) => form.stem === '하')
  return verb && be && m.replace(conjugate(verb.stem, { honorific: verb.honorific || be.honorific, ending: be.ending }))
}
