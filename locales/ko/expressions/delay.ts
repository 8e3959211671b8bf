import { express, type Match, rule, slot } from '../../contract'
import { conjugate, request, resolve, splitParticle } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf, inLevel } from '../say'

export const delay = express('delay', {
  message: '‘{match}’ 대신 언제 끝나는지 날짜와 시각을 알려 주세요.',
  why: '기다림의 끝을 알면 고객은 기다릴 수 있습니다.',
  rules: [
    rule(
      'takes-long',
      '[from: 시간이|기간이|처리가]? 다소|조금|좀|꽤|많이|상당히? 오래|많이|한참|꽤|더|좀 ([verb: $takes] / $takesMay [gone: $willBe] / $takesMay 것|거 [gone: $seems])',
      takes,
      { covers: true },
    ),
    rule('takes-time', '시간이|기간이 다소|조금|좀? ([verb: $takes] / $takesMay [gone: $willBe])', takes, {
      covers: true,
    }),
    rule('held-up', '[what: $any] <많이|다소|조금|계속|좀? [gone: $late|$lateNow]> !(있*)', held),
    rule('being-held-up', '[what: $any] <많이|다소|조금|계속? $lating [gone: $arePlain]>', held),
    rule(
      'still-not',
      '아직|아직도|여태|여태껏 ..4 [what: $any]? (못 [gone: $pastAct] / 안 [gone: $pastAct] / $ji [gone: $notYet] / $ji [gone: 않고|못하고] $arePlain)',
      still,
    ),
    rule(
      'waited-for-you',
      '[verb: $untilYou] [who: $me]? 내내|계속|줄곧|아직도? $waiting [gone: $arePlain] / [verb: $honouredFuture] 때까지|때만 [who: $me]? 내내|계속|줄곧? $waiting [gone: $arePlain]',
      ask,
    ),
    rule(
      'waited',
      '내내|계속|줄곧|아직도 ..1 $waiting $arePlain? / 답변을|회신을|연락을|입금을|서류를 기다리고 있었*',
    ),
    rule('still-going', '아직|아직도|여전히 ..2 중입니다|중이에요|중이며|중이라*|중이네요'),
    rule(
      'you-wait',
      '[time: 조금|좀|더|오래|한참|좀더|많이|계속]? 더? [verb: $waitMust] ([gone: $must] / 할|될 $kes [gone: $seems])',
      wait,
    ),
    rule(
      'backlog',
      '주문이|문의가|접수가|물량이|작업이|상담이|대기가|예약이 많이|다소? 밀려|밀리고|밀려서|밀린|쌓여|몰려|폭주하고|폭주하여|폭주해 $areOrFor?',
    ),
  ],
  flags: [
    {
      bad: '주문량이 많아 배송이 지연되고 있습니다.',
      at: '지연되고 있습니다',
      good: '주문량이 많아 {date}까지 배송해 드리겠습니다.',
    },
    { bad: '검수에 시간이 오래 걸립니다.', at: '시간이 오래 걸립니다', good: '검수에 {duration} 걸립니다.' },
    { bad: '답변이 늦어지고 있어요.', at: '늦어지고 있어요', good: '{date}까지 답변해 드릴게요.' },
    { bad: '아직 입금이 확인되지 않았습니다.', at: '아직 입금이 확인되지 않았습니다' },
    {
      bad: '대기 순서가 오면 연락드리니 더 기다리셔야 합니다.',
      at: '더 기다리셔야 합니다',
      good: '대기 순서가 오면 연락드리니 {date}까지 기다려 주시기 바랍니다.',
    },
    {
      bad: '서류를 보내 주시기를 계속 기다리고 있었습니다.',
      at: '주시기를 계속 기다리고 있었습니다',
      good: '서류를 보내 주시기 바랍니다.',
    },
    { bad: '수리가 아직 끝나지 않았어요.', at: '아직 끝나지 않았어요' },
    { bad: '심사가 많이 밀려 있습니다.', at: '많이 밀려 있습니다', good: '{date}까지 심사해 드리겠습니다.' },
    { bad: '이 절차는 오래 걸릴 거예요.', at: '오래 걸릴 거예요', good: '이 절차는 {duration} 걸려요.' },
    { bad: '3일 정도 기다리셔야 합니다.', at: '기다리셔야 합니다', good: '3일 정도 기다려 주시기 바랍니다.' },
    { bad: '통관까지는 시간이 걸립니다.', at: '시간이 걸립니다', good: '통관까지는 {duration} 걸립니다.' },
    { bad: '검수가 늦어져 죄송한 마음입니다.', at: '늦어져' },
    { bad: '고객님의 회신을 내내 기다렸습니다.', at: '내내 기다렸습니다' },
    { bad: '신청이 몰려 접수가 밀려 있어요.', at: '접수가 밀려 있어요' },
    {
      bad: '입고가 지연되어 다음 주에 발송합니다.',
      at: '지연되어',
      good: '입고되는 대로 다음 주에 발송합니다.',
    },
    { bad: '주문이 폭주하고 있습니다.', at: '주문이 폭주하고 있습니다' },
    { bad: '아직도 처리 중입니다.', at: '아직도 처리 중입니다' },
    {
      bad: '택배사 파업으로 배송이 늦습니다.',
      at: '늦습니다',
      good: '택배사 파업으로 {date}까지 배송해 드리겠습니다.',
    },
    { bad: '회신을 기다리고 있었습니다.', at: '회신을 기다리고 있었습니다' },
  ],
  allows: [
    '오래 기다려 주셔서 감사합니다.',
    '기다리시는 동안 음료를 드립니다.',
    '배송은 2일 걸립니다.',
    '지하철로 10분 걸려요.',
    '비행기가 지연되면 문자를 보내 드립니다.',
    '늦은 시간에도 상담해 드립니다.',
    '배송이 하루 늦어서 죄송했습니다.',
  ],
})

type Names = 'from' | 'verb' | 'gone' | 'what' | 'who' | 'time'

/** 시간이 오래 걸릴 것입니다 → {duration} 걸립니다. */
function takes(m: Match<Names>) {
  const form = m.has('gone') ? formOf(m, 'gone') : formOf(m, 'verb')
  return form && m.replace(`${slot('duration')} ${inLevel('걸리', form)}`)
}

/** 배송이 지연되고 있습니다 → 배송은 {date}까지 완료됩니다; as a reason: 입고되는 대로. */
function held(m: Match<Names>) {
  const what = m.tokens('what')[0]
  const form = formOf(m, 'gone')
  if (!what || !form || what.kind !== 'word') return undefined
  const { noun, particle } = splitParticle(what.text)
  if (!/^[이가은는]$/.test(particle)) return undefined
  if (/^(?:A서|A|E니|E므로|고|E니까)$/.test(form.ending)) {
    return /(?:입고|출고|생산|제작|통관|수입|납품)$/.test(noun)
      ? m.replace(`${conjugate(`${noun}되`, { ending: 'N' })} 대로`)
      : undefined
  }
  if (!isDeed(noun)) return undefined
  if (/^(?:출발|도착)$/.test(noun)) return m.replace(`${slot('date')}에 ${inLevel(`${noun}하`, form)}`)
  const words = OURS.test(noun) ? resolve(`${noun}해 드리`, form.ending) : inLevel(`${noun}되`, form)
  return m.replace(`${slot('date')}까지 ${words}`)
}

/** What we do for the customer, rather than what comes about: 답변, 환불, 배송 beside 입고, 반영. */
const OURS = /(?:배송|발송|처리|환불|검수|수리|심사|제작|설치|답변|회신|교환|점검|준비|승인|검토|조리|안내)$/

const isDeed = (noun: string): boolean =>
  /(?:배송|발송|출고|입고|처리|환불|검수|작업|수리|심사|제작|설치|답변|회신|교환|복구|점검|준비|승인|생산|통관|검토|조리|출발|도착|지급|반영|업데이트)$/.test(
    noun,
  )

/** 아직도 발송을 못 했어요 → {date}까지 발송할게요. */
function still(m: Match<Names>) {
  const what = m.tokens('what')[0]
  const form = formOf(m, 'gone')
  if (!what || !form) return undefined
  const { noun, particle } = splitParticle(what.text)
  if (form.stem === '하' && isDeed(noun) && particle !== '이')
    return m.replace(`${slot('date')}까지 ${resolve(`${noun}하`, form.ending)}`)
  if (form.stem === '되' && isDeed(noun))
    return m.replace(`${slot('date')}까지 ${inLevel(`${noun}되`, form)}`)
  return undefined
}

/** 보내 주시기를 기다리고 있었습니다 → 보내 주시기 바랍니다. */
function ask(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const form = formOf(m, 'gone')
  const words = verb && form && request(verb.stem, form.ending)
  return words
    ? m.replace(
        verb.stem === '주' && m.sentence.tokens[m.start - 1]?.key.match(/[을를]$/) ? `보내 ${words}` : words,
      )
    : undefined
}

/** 조금 더 기다리셔야 합니다 → {date}까지 기다려 주시기 바랍니다. */
function wait(m: Match<Names>) {
  const form = formOf(m, 'gone')
  const words = form && request('기다리', form.ending)
  if (!words) return undefined
  const timed = m.sentence.tokens.slice(0, m.start).some((token) => token.kind === 'number')
  return m.replace(timed ? words : `${slot('date')}까지 ${words}`)
}
