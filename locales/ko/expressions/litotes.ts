import { express, type Match, rule } from '../../contract'
import { conjugate, restate } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf } from '../say'

/** Adjectives with the word that says the same without two negations. */
const OPPOSITES: Readonly<Record<string, string>> = {
  나쁘: '좋', 적: '많', 어렵: '쉽', 드물: '흔하', 낮: '높', 멀: '가깝', 비싸: '저렴하', 작: '크', 모자라: '넉넉하', 부족하: '충분하', 불가능하: '가능하', 불가하: '가능하',
  복잡하: '간단하', 무리이: '당연하', 느리: '빠르', 길: '짧', 번거롭: '간편하', 까다롭: '간단하', 나쁜편이: '좋', 좁: '넓', 힘들: '쉽', 불편하: '편하', 없: '있', 뒤지: '앞서',
}

export const litotes = express('litotes', {
  message: '‘{match}’ 대신 좋은 점을 바로 말씀해 주세요.',
  why: '두 번 부정하면 칭찬도 흠처럼 들립니다.',
  rules: [
    rule('not-bad', '[verb: $poor] [not: $notSo] !(이상|한)', (m) => turned(m)),
    rule('not-bad-short', '안 [verb: $poorSaid]', (m) => turned(m)),
    rule('not-none', '[verb: 없는|없지는|없진] 것은|것도|건|편은 [not: $isNot]', (m) => turned(m)),
    rule('no-reason-not', '못할|안될|못 할|될 것도|것은|건|이유는|이유도|이유가|것이 [not: $none]', (m) => turned(m)),
  ],
  flags: [],
  allows: [],
})

function turned(m: Match<'verb' | 'not'>) {
  const verb = readAs(m.tokens('verb')[0], (form) => form.stem in OPPOSITES) ?? readAs(m.tokens('verb')[0], isKnown)
  const closing = m.has('not') ? (formOf(m, 'not') ?? verb) : verb
  const opposite = verb && OPPOSITES[verb.stem]
  if (!opposite || !closing) return undefined
  // 않은 after an adjective is its present adnominal: 적지 않은 → 많은.
  const ending = closing.ending === 'Eㄴ' ? 'N' : closing.ending
  return m.replace(m.has('not') ? conjugate(opposite, { ...closing, ending }) : restate({ ...closing, ending }, opposite))
}
