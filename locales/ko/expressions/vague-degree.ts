import { express, rule } from '../../contract'

export const vagueDegree = express('vague-degree', {
  message: '‘{match}’ 없이 분명하게 말씀하거나 수치로 알려 주세요.',
  why: '흐린 정도 표현은 사실까지 흐리게 합니다.',
  rules: [
    rule('bit', '좀|조금|약간|살짝|조금은 !( ++10 $request )', (m) => m.replace('')),
    rule('somewhat', '다소|꽤|제법|비교적|그럭저럭|나름|나름대로|웬만큼|어느정도|일종의|다소간', (m) => m.replace('')),
    rule('to-some-degree', '어느 정도|정도는 !( ++10 $request )', (m) => m.replace('')),
    rule('about', '대략|대략적으로|얼추|대충 !(그렇다고|그런|그렇게|그럴) $any', (m) => m.between(m.start, m.start + 1, '')),
    rule('rather', '[head: $quality] 편 [be: $copula] / [head: $quality] [be: $side]', (m) => m.replace(plain(m))),
  ],
  flags: [],
  allows: [],
})

import type { Match } from '../../contract'
import { asFact } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf } from '../say'

/** 빠른 편입니다 → 빠릅니다. */
function plain(m: Match<'head' | 'be'>): string {
  const head = readAs(m.tokens('head')[0], (form) => form.ending === 'N' && isKnown(form))
  const be = formOf(m, 'be')
  return head && be ? asFact(head, be) : m.slice(m.start, m.end)
}
