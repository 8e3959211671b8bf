import { express, type Match, rule } from '../../contract'
import { reattach, splitParticle } from '../morphology'
import { isAdnominal } from '../read'

export const problemWord = express('problem-word', {
  message: '‘{match}’ 대신 있는 그대로의 중립적인 말을 써 주세요.',
  why: '나쁜 일이라는 이름표는 걱정을 키우고, 중립적인 말은 일을 풀게 합니다.',
  rules: [
    rule('when-any', '[word: $trouble] $arises', (m) => renamed(m, '궁금하신 점')),
    rule(
      'no-problem',
      '$start 네|예|아니요? \\,? 문제없습니다|문제없어요|문제없죠 $stop / $start 네|예? \\,? 전혀|별|아무? 문제|별문제 없습니다|없어요 $stop',
      (m) =>
        m.replace(
          /요$/.test(m.slice(m.end - 1, m.end)) ? '네, 기꺼이 도와드릴게요' : '네, 기꺼이 도와드리겠습니다',
        ),
    ),
    rule('outage', '!$namedTrouble $any <[word: $outage]>', (m) => {
      const { start } = m.range('word')
      const before = m.sentence.tokens[start - 1]
      // 서버 장애가 복구되었습니다 → 서버가 복구되었습니다.
      return before?.kind === 'word' && /^복구/.test(m.sentence.tokens[start + 1]?.key ?? '')
        ? m.between(start - 1, start + 1, reattach(before.text, m.text('word').replace(NAMES, '')))
        : renamed(m, '지연 현상')
    }),
    rule(
      'fault',
      '[word: $malfunction] !(코드|메시지|화면|번호|문구|로그|보수|담보|보증|코드*|메시지*|화면*|번호*|문구*|보수*|보증*|:) !$stop',
      faulty,
    ),
    rule('complaint', '[word: $complaint]', (m) => renamed(m, '문의')),
    rule(
      'trouble',
      '!$namedTrouble $any <[word: $trouble|문제입니다]> !(없*|안|되지|될|삼*|있는지*|있는지)',
      troubled,
    ),
    rule('trouble-first', '$start <[word: $trouble]> !(없*|안|되지|될|삼*|있는지*|있는지)', troubled),
  ],
  flags: [
    {
      bad: '이용하시다가 문제가 생기면 연락 주세요.',
      at: '문제가 생기면',
      good: '이용하시다가 궁금하신 점이 생기면 연락 주세요.',
    },
    {
      bad: '시스템 오류로 결제가 두 번 처리되었습니다.',
      at: '오류로',
      good: '시스템 사정으로 결제가 두 번 처리되었습니다.',
    },
    {
      bad: '접수하신 불만은 오늘 안에 답변드립니다.',
      at: '불만은',
      good: '접수하신 문의는 오늘 안에 답변드립니다.',
    },
    {
      bad: '네트워크 장애는 오후 3시에 복구했습니다.',
      at: '장애는',
      good: '네트워크 지연 현상은 오후 3시에 복구했습니다.',
    },
    { bad: '배송 이슈를 확인하고 있습니다.', at: '이슈를', good: '배송 건을 확인하고 있습니다.' },
    {
      bad: '고객님의 컴플레인은 잘 접수했습니다.',
      at: '컴플레인은',
      good: '고객님의 문의는 잘 접수했습니다.',
    },
    { bad: '앱 에러가 사라졌는지 봐 주세요.', at: '에러가' },
    { bad: '문제없습니다!', at: '문제없습니다', good: '네, 기꺼이 도와드리겠습니다!' },
    { bad: '제품 하자를 확인했습니다.', at: '하자를', good: '제품 상태를 확인했습니다.' },
    { bad: '이 문제는 오늘 해결해 드립니다.', at: '문제는', good: '이 건은 오늘 해결해 드립니다.' },
    {
      bad: '문제가 있으면 바로 전화 주세요.',
      at: '문제가 있으면',
      good: '궁금하신 점이 있으면 바로 전화 주세요.',
    },
    { bad: '문제는 오늘 안에 확인해 드립니다.', at: '문제는', good: '사항은 오늘 안에 확인해 드립니다.' },
    { bad: '서버 오류를 점검하고 있습니다.', at: '오류를', good: '서버 상태를 점검하고 있습니다.' },
    { bad: '로그인 문제를 오늘 해결하겠습니다.', at: '문제를', good: '로그인 건을 오늘 해결하겠습니다.' },
    { bad: '서버 장애가 복구되었습니다.', at: '장애가', good: '서버가 복구되었습니다.' },
  ],
  allows: [
    '기출문제 파일을 보내 드렸습니다.',
    '장애인 주차 구역은 1층에 있습니다.',
    '제 고장은 강릉입니다.',
    '연습 문제 20개를 올려 드렸어요.',
    '장애 학생 지원 센터로 연결해 드릴게요.',
    '3번 문제 풀이는 교재 40쪽에 있습니다.',
    '사용하시는 데 문제가 없습니다.',
    '하자 보수 기간은 2년입니다.',
    '피부 문제에 좋은 사료예요.',
  ],
})

const NAMES =
  /^.*?(?:문제점?|이슈|트러블|골칫거리|장애|오류|에러|결함|하자|불량|버그|클레임|컴플레인|불만|불평)(?:사항)?/

/** 배송 문제는 → 배송 건은; 결제에 문제가 있습니다 → 확인할 사항이 있습니다. */
function troubled(m: Match<'word'>) {
  const at = m.range('word').start
  const before = m.sentence.tokens[at - 1]
  const bare = before?.kind === 'word' && !before.breaks && splitParticle(before.key).particle === ''
  if (arises(m)) return renamed(m, '확인할 사항')
  if (/^같/.test(m.sentence.tokens[at + 1]?.key ?? '')) return undefined
  const particle = m.text('word').replace(NAMES, '')
  if (!bare || isAdnominal(before)) return renamed(m, '사항')
  return /^[이가]?$/.test(particle) ? undefined : renamed(m, '건')
}

/**
 * A fault of a thing is its state (서버 오류를 점검하고 → 서버 상태를); what caused it, circumstances (시스템 오류로 → 시스템
 * 사정으로); what occurred is something to check. More cannot be said without knowing the fault.
 */
function faulty(m: Match<'word'>) {
  const at = m.range('word').start
  const before = m.sentence.tokens[at - 1]
  const next = m.sentence.tokens[at + 1]?.key ?? ''
  const particle = m.text('word').replace(NAMES, '')
  const named =
    before?.kind === 'word' &&
    !before.breaks &&
    splitParticle(before.key).particle === '' &&
    !isAdnominal(before) &&
    !/^(?:내부|통신|토큰|다음)$|(?:중|시|데)$/.test(before.key)
  if (!named || !/[가-힣]$/.test(before.key)) return undefined
  if (/^으?로$/.test(particle))
    return /^(?:시스템|서버|전산|네트워크|앱|접속|사이트|은행|카드사)$/.test(before.key)
      ? m.edit({ word: '사정으로' })
      : undefined
  if (/^[을를]$/.test(particle))
    return /^(?:확인|점검|고치|수정|복구|개선|조치|파악|살펴|조사)/.test(next)
      ? renamed(m, '상태')
      : undefined
  return /^[이가]$/.test(particle) && /^(?:있|생|발생)/.test(next)
    ? renamed(m, '관련 확인할 사항')
    : undefined
}

/** The neutral noun with the particle of the old one: 문제가 → 사항이. */
function renamed(m: Match<'word'>, noun: string) {
  const particle = m.text('word').replace(NAMES, '')
  // As a cause, 'circumstances': 시스템 오류로 → 시스템 사정으로.
  const before = m.sentence.tokens[m.range('word').start - 1]
  if (/^(?:문제|이슈)/.test(m.text('word'))) {
    if (/^으?로$/.test(particle)) return m.edit({ word: '건으로' })
    // 인터넷이 느린 문제를 → 느린 현상을.
    if (isAdnominal(before) && noun === '사항' && !/(?:던|할|하실)$/.test(before?.key ?? ''))
      return m.edit({ word: reattach('현상', particle) })
  }
  const guessed = /^(?:보|판단|추정|추측|생각|사료|파악)/.test(
    m.sentence.tokens[m.range('word').end]?.key ?? '',
  )
  return m.edit({
    word: reattach(/^으?로$/.test(particle) && noun !== '문의' && !guessed ? '사정' : noun, particle),
  })
}

/** 문제가 있습니다 → 확인할 사항이 있습니다. */
const arises = (m: Match<'word'>): boolean =>
  /^(?:있|생|발생)/.test(m.sentence.tokens[m.range('word').end]?.key ?? '')
