import { express, type Match, rule } from '../../contract'
import { reattach } from '../morphology'

export const problemWord = express('problem-word', {
  message: '‘{match}’ 대신 있는 그대로의 중립적인 말을 써 주세요.',
  why: '나쁜 일이라는 이름표는 걱정을 키우고, 중립적인 말은 일을 풀게 합니다.',
  rules: [
    rule('when-any', '[word: $trouble] $arises', (m) => renamed(m, '궁금하신 점')),
    rule('no-problem', '$start 네|예|아니요? 문제없습니다|문제없어요|문제없죠 $stop / $start 네|예? 문제 없습니다|없어요 $stop', (m) =>
      m.replace(/요$/.test(m.slice(m.end - 1, m.end)) ? '네, 기꺼이 도와드릴게요' : '네, 기꺼이 도와드리겠습니다'),
    ),
    rule('outage', '접속|시스템|서버|네트워크|통신|전산|결제|서비스|로그인|배송|인증 [word: $outage]', (m) => renamed(m, '지연 현상')),
    rule('fault', '[word: $malfunction] !(코드*|코드|메시지*|메시지|화면*|번호*|문구*|로그*|:)', (m) => renamed(m, /하자|결함/.test(m.text('word')) ? '상태' : '현상')),
    rule('complaint', '[word: $complaint]', (m) => renamed(m, '문의')),
    rule('trouble', '!(기출|연습|시험|모의|수학|예상|서술형|객관식|주관식|퀴즈|$number) $any <[word: $trouble]> !(풀이|풀이*|은행*|번호*|없*|안|되지|될|해결*|삼*)', (m) => renamed(m, arises(m) ? '확인할 사항' : '사항')),
    rule('trouble-first', '$start <[word: $trouble]> !(풀이|풀이*|은행*|번호*|없*|안|되지|될|해결*|삼*)', (m) => renamed(m, arises(m) ? '확인할 사항' : '사항')),
  ],
  flags: [],
  allows: [],
})

const NAMES = /^.*?(?:문제점?|이슈|트러블|골칫거리|장애|오류|에러|결함|하자|버그|클레임|컴플레인|불만|불평)(?:사항)?/

/** The neutral noun with the particle of the old one: 문제가 → 사항이. */
function renamed(m: Match<'word'>, noun: string) {
  const particle = m.text('word').replace(NAMES, '')
  // As a cause, 'circumstances': 시스템 오류로 → 시스템 사정으로.
  const guessed = /^(?:보|판단|추정|추측|생각|사료|파악)/.test(m.sentence.tokens[m.range('word').end]?.key ?? '')
  return m.edit({ word: reattach(/^으?로$/.test(particle) && noun !== '문의' && !guessed ? '사정' : noun, particle) })
}

/** 문제가 있습니다 → 확인할 사항이 있습니다. */
const arises = (m: Match<'word'>): boolean => /^(?:있|생기|생겼|생긴|발생)/.test(m.sentence.tokens[m.range('word').end]?.key ?? '')
