import { express, type Match, rule, slot, type Token } from '../../contract'
import { splitParticle, withParticle } from '../morphology'
import { BEFORE_NOUN, clauseStart, readAs, readEnding, topicIndex } from '../read'
import { afterTopic, formOf, fromIndex, inLevel, timeTopic } from '../say'
import { offerDate, turn } from '../turn'

export const unavailability = express('unavailability', {
  message: '‘{match}’ 대신 언제부터 무엇을 이용하실 수 있는지 알려 주세요.',
  why: '받을 수 있는 날짜나 대안을 알면 고객은 기다리거나 고를 수 있습니다.',
  rules: [
    rule('sold-out', '현재|지금|일시|모두|전부|이미|모든? [gone: $soldOut]', restock),
    rule('sold-out-plain', '[gone: $soldOut]', restock),
    rule('all-gone', '어제|오늘|이미|벌써|모두? 다|모두|전부 [gone: $goneOut]', restock),
    rule('none-left', '<$stock [gone: $none]>', none),
    rule('closed', '[gone: $closed]', reopen),
    rule('not-covered', '[what: $covered] [gone: $isNot]', cover),
    rule('no-longer', '더는|더이상 ..4 [gone: $policyJi $not] / 더 이상 ..4 [gone: $policyJi $not] / $service 일시|잠정|전면|조기|임시? [gone: $ended]', otherwise),
    rule('cannot-buy', '<$goods $impossible|$hard>', (m) => turn(m, m.end - 1, offerDate)),
  ],
  flags: [],
  allows: [],
})

/** 품절입니다 → {date}에 다시 입고됩니다; what is booked opens again for booking. */
function restock(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  if (!form) return undefined
  if (m.tokens('gone')[0]?.key.startsWith('소진') || /^(?:나|팔|떨|빠)/.test(m.text('gone'))) return m.replace(`${slot('date')}에 다시 받으실 수 ${inLevel('있', form)}`)
  const opens = /^(?:매진|마감)/.test(m.text('gone'))
  return m.replace(opens ? `${slot('date')}부터 다시 ${inLevel('가능하', form)}` : `${slot('date')}에 다시 ${inLevel('입고되', form)}`)
}

/** 토요일 오후에는 진료가 없습니다 → {date}에는 진료가 있습니다; 재고가 없습니다 → {date}에 입고됩니다. */
function none(m: Match<'gone'>) {
  const at = m.range('gone').start
  return turn(m, at, ({ sentence }, positive) => {
    const noun = sentence.tokens[at - 1]?.text ?? ''
    const time = timeTopic(m, at - 1)
    if (time.start >= 0) {
      const edits = [...m.between(time.start, time.end, `${slot('date')}에는`).edits, ...m.between(at, at + 1, positive.words).edits]
      return { edits, keepsAlternative: true }
    }
    if (/^(?:재고|수량|물량|여분)/.test(noun)) return m.between(at - 1, at + 1, `${slot('date')}에 ${inLevel('입고되', positive.form)}`)
    let start = at - 1
    while (start > clauseStart(sentence, at) && isModifier(sentence.tokens[start - 1])) start--
    const now = /^(?:현재|지금|아직)$/.test(sentence.tokens[start - 1]?.key ?? '') ? 1 : 0
    return m.between(start - now, at + 1, `${slot('date')}에 ${m.slice(start, at)} ${positive.words}`)
  })
}

const isModifier = (token: Token | undefined): boolean => readEnding(token, BEFORE_NOUN) !== undefined || token?.key === '예약' || token?.key === '빈'

/** 10일까지 휴무입니다 → 10일 이후 운영합니다; 일요일은 휴무입니다 → {date}에 운영합니다. */
function reopen(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  if (!form) return undefined
  const open = inLevel('운영하', form)
  const until = /^(.+)까지는?$/.exec(m.sentence.tokens[m.start - 1]?.text ?? '')?.[1]
  if (until) return m.between(m.start - 1, m.end, `${until} 이후 ${open}`)
  const time = timeTopic(m, m.start)
  return fromIndex(m, time.start < 0 ? m.start : time.start, `${slot('date')}에 ${open}`)
}

/** 새벽배송 권역이 아닙니다 → {alternative} 권역입니다. */
function cover(m: Match<'what' | 'gone'>) {
  const form = readAs(m.tokens('gone')[0], (each) => each.stem === '아니')
  const { noun } = splitParticle(m.text('what'))
  const head = /(?:권역|지역|대상|구역|기간|시간)$/.exec(noun)?.[0] ?? noun
  const from = clauseStart(m.sentence, m.start)
  const topic = topicIndex(m.sentence, from, m.start)
  return form && m.between(topic < 0 ? m.start : topic + 1, m.end, `${slot('alternative')} ${inLevel(`${head}이`, form)}`, { keepsAlternative: true })
}

/** 판매가 종료되었습니다 → 대신 {alternative}을(를) 이용하실 수 있습니다. */
function otherwise(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  return form && fromIndex(m, afterTopic(m), `대신 ${withParticle(slot('alternative'), '을')} 이용하실 수 ${inLevel('있', form)}`)
}
