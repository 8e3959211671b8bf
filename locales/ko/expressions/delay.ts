import { express, type Match, rule, slot } from '../../contract'
import { conjugate, request, resolve, splitParticle } from '../morphology'
import { isKnown, readAs } from '../read'
import { formOf, inLevel } from '../say'

export const delay = express('delay', {
  message: '‘{match}’ 대신 언제 끝나는지 날짜와 시각을 알려 주세요.',
  why: '기다림의 끝을 알면 고객은 기다릴 수 있습니다.',
  rules: [
    rule('takes-long', '[from: 시간이|기간이|처리가|다소|조금|좀|꽤|많이|상당히]? 오래|많이|한참|꽤|더|좀 [verb: $takes] [gone: $willBe]?', takes),
    rule('takes-time', '시간이|기간이 다소|조금|좀? [verb: $takes] [gone: $willBe]?', takes),
    rule('held-up', '[what: $any] <많이|다소|조금|계속? [gone: $late]>', held),
    rule('being-held-up', '[what: $any] <많이|다소|조금|계속? $lating [gone: $arePlain]>', held),
    rule('still-not', '아직|아직도|여태|여태껏 ..4 [what: $any]? (못 [gone: $pastAct] / 안 [gone: $pastAct] / $ji [gone: $notYet] / $ji [gone: 않고|못하고] $arePlain)', still),
    rule('waited-for-you', '[verb: $untilYou] [who: $me]? 내내|계속|줄곧|아직도? $waiting [gone: $arePlain]', ask),
    rule('waited', '내내|계속|줄곧|아직도 $waiting $arePlain?'),
    rule('you-wait', '[time: 조금|좀|더|오래|한참|좀더|많이|계속]? 더? [verb: $waitMust] [gone: $must]', wait),
    rule('backlog', '주문이|문의가|접수가|물량이|작업이|상담이|대기가|예약이 많이|다소? 밀려|밀리고|밀려서|밀린|쌓여|몰려|폭주하고|폭주하여|폭주해 $areOrFor?'),
  ],
  flags: [],
  allows: [],
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
    return isDeed(noun) ? m.replace(`${conjugate(`${noun}되`, { ending: 'N' })} 대로`) : undefined
  }
  return isDeed(noun) ? m.replace(`${what.text.slice(0, -1)}${particle === '이' || particle === '은' ? '은' : '는'} ${slot('date')}까지 ${inLevel('완료되', form)}`) : undefined
}

const isDeed = (noun: string): boolean => /(?:배송|발송|출고|입고|처리|환불|검수|작업|수리|심사|제작|설치|답변|회신|교환|복구|점검|준비|승인|생산|통관|검토|조리|출발|도착|지급|반영|업데이트)$/.test(noun)

/** 아직도 발송을 못 했어요 → {date}까지 발송할게요. */
function still(m: Match<Names>) {
  const what = m.tokens('what')[0]
  const form = formOf(m, 'gone')
  if (!what || !form) return undefined
  const { noun, particle } = splitParticle(what.text)
  if (form.stem === '하' && isDeed(noun) && particle !== '이') return m.replace(`${slot('date')}까지 ${resolve(`${noun}하`, form.ending)}`)
  if (form.stem === '되' && isDeed(noun)) return m.replace(`${slot('date')}까지 ${inLevel(`${noun}되`, form)}`)
  return undefined
}

/** 보내 주시기를 기다리고 있었습니다 → 보내 주시기 바랍니다. */
function ask(m: Match<Names>) {
  const verb = readAs(m.tokens('verb')[0], isKnown)
  const form = formOf(m, 'gone')
  const words = verb && form && request(verb.stem, form.ending)
  return words ? m.replace(verb.stem === '주' && m.sentence.tokens[m.start - 1]?.key.match(/[을를]$/) ? `보내 ${words}` : words) : undefined
}

/** 조금 더 기다리셔야 합니다 → {date}까지 기다려 주시기 바랍니다. */
function wait(m: Match<Names>) {
  const form = formOf(m, 'gone')
  const words = form && request('기다리', form.ending)
  if (!words) return undefined
  const timed = m.sentence.tokens.slice(0, m.start).some((token) => token.kind === 'number')
  return m.replace(timed ? words : `${slot('date')}까지 ${words}`)
}
