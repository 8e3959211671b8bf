import { express, type Match, rule, slot, type Token } from '../../contract'
import { splitParticle, withParticle } from '../morphology'
import { BEFORE_NOUN, clauseStart, isKnown, isTopic, readAs, topicIndex } from '../read'
import { afterTopic, formOf, fromIndex, inLevel, timeTopic } from '../say'
import { offerDate, turn } from '../turn'

export const unavailability = express('unavailability', {
  message: '‘{match}’ 대신 언제부터 무엇을 이용하실 수 있는지 알려 주세요.',
  why: '받을 수 있는 날짜나 대안을 알면 고객은 기다리거나 고를 수 있습니다.',
  rules: [
    rule(
      'sold-out',
      '현재|지금|일시|모두|전부|전량|이미|모든|그날|당일|해당일|오늘? [gone: $soldOut]',
      restock,
    ),
    rule('all-gone', '어제|오늘|이미|벌써|모두? 다|모두|전부 [gone: $goneOut]', restock),
    rule(
      'full',
      '[what: 예약이|자리가|좌석이|객실이|정원이|방이|예약은|좌석은|객실은|자리는] 모두|꽉|다|전부|이미|벌써? [gone: $filled]',
      full,
    ),
    rule('not-run', '$notRun $notNow', (m) => turn(m, m.end - 1, offerDate)),
    rule('none-left-notice', '$stock $noneBefore $notice', (m) =>
      m.slice(m.end - 1, m.end).startsWith('점') ? turn(m, m.end - 2, offerDate) : undefined,
    ),
    rule('none-left', '<$stock [gone: $none]>', none),
    rule(
      'closed',
      '[gone: $closed] / 문을|창구를|매장을 [gone: $shuts] / 영업이|영업은|진료가|진료는|상담이|상담은|운영이|운영은 [gone: $over]',
      reopen,
    ),
    rule('not-covered', '[what: $covered] [gone: $isNot]', cover),
    rule('not-open', '[what: $openTime] [gone: $isNot]', (m) => {
      const form = formOf(m, 'gone')
      const [hours] = m.text('what').split(/[은이]$/)
      return (
        form &&
        m.between(
          clauseStart(m.sentence, m.start),
          m.end,
          `${withParticle(hours ?? '', '은')} ${inLevel(`${slot('time')}이`, form)}`,
        )
      )
    }),
    rule(
      'busy',
      '상담원이|상담사가|담당자가|직원이|전문의가 ..1 통화|상담|부재|회의|출장 중입니다|중이며|중이라*|중이에요|중이니*|중이십니다|중이세요',
    ),
    rule('absent', '안 [gone: $present]', (m) => turn(m, m.end - 1, offerDate)),
    rule(
      'no-longer',
      '더는|더이상 ..4 [gone: $policyJi|$notRun $notNow] / 더 이상 ..4 [gone: $policyJi|$notRun $notNow] / $service ..2 [gone: $ended]',
      otherwise,
    ),
    rule('cannot-buy', '<$goods $impossible|$hard>', (m) => turn(m, m.end - 1, offerDate)),
  ],
  flags: [
    {
      bad: '고르신 흰색 운동화는 품절되었습니다.',
      at: '품절되었습니다',
      good: '고르신 흰색 운동화는 {date}에 다시 입고됩니다.',
    },
    {
      bad: '주말 객실은 모두 매진입니다.',
      at: '모두 매진입니다',
      good: '주말 객실은 {date}부터 다시 예약하실 수 있습니다.',
    },
    { bad: '일요일은 휴무입니다.', at: '휴무입니다', good: '{date}에 운영합니다.' },
    { bad: '현재 남은 좌석이 없습니다.', at: '좌석이 없습니다', good: '{date}에 남은 좌석이 있습니다.' },
    {
      bad: '제주 지역은 당일 배송 대상 지역이 아닙니다.',
      at: '지역이 아닙니다',
      good: '제주 지역은 {alternative} 지역입니다.',
    },
    {
      bad: '그 요금제는 더 이상 판매하지 않습니다.',
      at: '더 이상 판매하지 않습니다',
      good: '그 요금제는 대신 {alternative}을(를) 이용하실 수 있습니다.',
    },
    {
      bad: '다음 주 화요일까지는 재고가 없어요.',
      at: '재고가 없어요',
      good: '다음 주 화요일부터 재고가 있어요.',
    },
    {
      bad: '연휴에는 고객센터를 운영하지 않습니다.',
      at: '운영하지 않습니다',
      good: '{date}에는 고객센터를 운영합니다.',
    },
    {
      bad: '얼리버드 티켓은 이미 다 팔렸습니다.',
      at: '이미 다 팔렸습니다',
      good: '얼리버드 티켓은 {date}에 다시 받으실 수 있습니다.',
    },
    {
      bad: '신규 가입은 일시 중단되었습니다.',
      at: '가입은 일시 중단되었습니다',
      good: '신규 가입은 대신 {alternative}을(를) 이용하실 수 있습니다.',
    },
    { bad: '블랙 색상은 단종됐어요.', at: '단종됐어요', good: '블랙 색상은 {date}에 다시 입고돼요.' },
    {
      bad: '새벽 시간에는 상담원이 없습니다.',
      at: '상담원이 없습니다',
      good: '{date}에는 상담원이 있습니다.',
    },
    {
      bad: '그 강의는 모집이 마감되었습니다.',
      at: '모집이 마감되었습니다',
      good: '그 강의는 대신 {alternative}을(를) 이용하실 수 있습니다.',
    },
    {
      bad: '8월에는 예약 가능한 방이 없어요.',
      at: '방이 없어요',
      good: '8월에는 {date}에 예약 가능한 방이 있어요.',
    },
    {
      bad: '저희 매장에서는 그 색상이 품절입니다.',
      at: '품절입니다',
      good: '저희 매장에서는 그 색상이 {date}에 다시 입고됩니다.',
    },
    {
      bad: '고르신 날짜는 예약이 불가합니다.',
      at: '예약이 불가합니다',
      good: '고르신 날짜는 {date}부터 예약이 가능합니다.',
    },
    { bad: '두 색상 모두 품절이에요.', at: '모두 품절이에요', good: '두 색상 {date}에 다시 입고돼요.' },
    {
      bad: '4월 10일까지 객실이 꽉 찼습니다.',
      at: '객실이 꽉 찼습니다',
      good: '4월 10일 이후 예약하실 수 있습니다.',
    },
    {
      bad: '지하 주차장에 남은 자리가 없는 점 알려 드립니다.',
      at: '자리가 없는 점',
      good: '{date}부터 지하 주차장에 남은 자리가 있는 점 알려 드립니다.',
    },
    {
      bad: '내과 선생님이 오늘은 안 계십니다.',
      at: '안 계십니다',
      good: '내과 선생님이 {date}에는 계십니다.',
    },
    { bad: '지금은 상담 시간이 아닙니다.', at: '상담 시간이 아닙니다', good: '상담 시간은 {time}입니다.' },
    {
      bad: '문의 주신 더블룸은 그날 만실입니다.',
      at: '그날 만실입니다',
      good: '문의 주신 더블룸은 {date}부터 다시 예약하실 수 있습니다.',
    },
    {
      bad: '블랙 색상은 재고가 다 떨어졌어요.',
      at: '다 떨어졌어요',
      good: '블랙 색상은 {date}에 다시 입고돼요.',
    },
    { bad: '현재 상담원이 모두 통화 중입니다.', at: '상담원이 모두 통화 중입니다' },
    { bad: '저희 매장은 설날 당일 쉽니다.', at: '쉽니다', good: '저희 매장은 {date}에 운영합니다.' },
    { bad: '그 노선은 지난달에 폐선되었습니다.', at: '폐선되었습니다' },
    {
      bad: '그 모델은 더 이상 나오지 않습니다.',
      at: '더 이상 나오지 않습니다',
      good: '그 모델은 대신 {alternative}을(를) 이용하실 수 있습니다.',
    },
    { bad: '지금은 영업시간이 아닙니다.', at: '영업시간이 아닙니다', good: '영업시간은 {time}입니다.' },
    {
      bad: '화이트 색상은 6월 12일까지 일시 품절입니다.',
      at: '일시 품절입니다',
      good: '화이트 색상은 6월 12일 이후 다시 입고됩니다.',
    },
  ],
  allows: [
    '재고는 충분합니다.',
    '휴무 없이 매일 문을 엽니다.',
    '마감 시간은 저녁 8시입니다.',
    '품절되기 전에 알림을 보내 드릴게요.',
    '이 상품에는 유통기한이 없습니다.',
    '추가 비용이 없습니다.',
    '예약이 확정되면 문자를 보내 드려요.',
    '남은 상영 시간은 30분입니다.',
  ],
})

/** 품절입니다 → {date}에 다시 입고됩니다; what is booked opens again for booking. */
function restock(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  // As a reason (품절되어) it explains what follows, and no date can stand for it.
  if (!form || /^(?:A서?|E니|E므로|고)$/.test(form.ending)) return undefined
  // 6월 12일까지 품절입니다 → 6월 12일 이후 다시 입고됩니다.
  const until = /^(.+)까지는?$/.exec(m.sentence.tokens[m.start - 1]?.text ?? '')?.[1]
  if (until) return m.between(m.start - 1, m.end, `${until} 이후 다시 ${inLevel('입고되', form)}`)
  // 재고가 다 떨어졌어요 → {date}에 다시 입고돼요.
  const subject = m.sentence.tokens[m.start - 1]
  const { particle } = splitParticle(subject?.text ?? '')
  const noun = subject?.text.slice(0, -1) ?? ''
  const bearer =
    subject?.kind === 'word' &&
    (/^[이가]$/.test(particle) || /.[이가]$/.test(subject.key)) &&
    !isModifier(subject)
  if (bearer && /^(?:재고|물량|수량)$/.test(noun))
    return m.between(m.start - 1, m.end, `${slot('date')}에 다시 ${inLevel('입고되', form)}`)
  if (m.tokens('gone')[0]?.key.startsWith('소진') || /^(?:나|팔|떨|빠)/.test(m.text('gone'))) {
    const words = `${slot('date')}에 다시 받으실 수 ${inLevel('있', form)}`
    return bearer ? m.between(m.start - 1, m.end, `${withParticle(noun, '은')} ${words}`) : m.replace(words)
  }
  const opens = /^(?:매진|마감|만)/.exec(m.text('gone'))
  if (!opens) return m.replace(`${slot('date')}에 다시 ${inLevel('입고되', form)}`)
  const deed = opens[0] === '마감' ? '신청하실' : '예약하실'
  return m.replace(`${slot('date')}부터 다시 ${deed} 수 ${inLevel('있', form)}`)
}

/** 토요일 오후에는 진료가 없습니다 → {date}에는 진료가 있습니다; 재고가 없습니다 → {date}에 입고됩니다. */
function none(m: Match<'gone'>) {
  const at = m.range('gone').start
  return turn(m, at, ({ sentence }, positive) => {
    const noun = sentence.tokens[at - 1]?.text ?? ''
    const time = timeTopic(m, at - 1)
    if (time.start >= 0) {
      const edits = [
        ...m.between(time.start, time.end, `${slot('date')}에는`).edits,
        ...m.between(at, at + 1, positive.words).edits,
      ]
      return { edits, keepsAlternative: true }
    }
    if (/^(?:재고|수량|물량|여분)/.test(noun))
      return m.between(at - 1, at + 1, `${slot('date')}에 ${inLevel('입고되', positive.form)}`)
    // 직항은 없어요: a date would promise what may never be.
    const thing = sentence.tokens[at - 1]
    if (thing && isTopic(thing)) return undefined
    let start = at - 1
    while (start > clauseStart(sentence, at) && isModifier(sentence.tokens[start - 1])) start--
    const now = /^(?:현재|지금|아직)$/.test(sentence.tokens[start - 1]?.key ?? '') ? 1 : 0
    return m.between(start - now, at + 1, `${slot('date')}에 ${m.slice(start, at)} ${positive.words}`)
  })
}

const isModifier = (token: Token | undefined): boolean =>
  readAs(token, (form) => BEFORE_NOUN.has(form.ending) && isKnown(form)) !== undefined ||
  token?.key === '예약' ||
  token?.key === '빈'

/** 10일까지 휴무입니다 → 10일 이후 운영합니다; 일요일은 휴무입니다 → {date}에 운영합니다. */
function reopen(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  if (!form) return undefined
  const open = inLevel('운영하', form)
  // What is closed for good does not open again.
  if (/^(?:폐|결항|운휴)/.test(m.text('gone'))) return undefined
  const until = /^(.+)까지는?$/.exec(m.sentence.tokens[m.start - 1]?.text ?? '')?.[1]
  if (until) return m.between(m.start - 1, m.end, `${until} 이후 ${open}`)
  let day = m.start
  while (
    /(?:당일|요일|연휴|명절|설날|추석|오늘|내일|주말|공휴일)$/.test(m.sentence.tokens[day - 1]?.key ?? '')
  )
    day--
  if (day < m.start) return m.between(day, m.end, `${slot('date')}에 ${open}`)
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
  return (
    form &&
    m.between(
      topic < 0 ? m.start : topic + 1,
      m.end,
      `${slot('alternative')} ${inLevel(`${head}이`, form)}`,
      { keepsAlternative: true },
    )
  )
}

/** 판매가 종료되었습니다 → 대신 {alternative}을(를) 이용하실 수 있습니다. */
function otherwise(m: Match<'gone'>) {
  const form = formOf(m, 'gone')
  return (
    form &&
    fromIndex(
      m,
      Math.max(afterTopic(m), isTopic(m.sentence.tokens[m.start] as Token) ? m.start + 1 : 0),
      `대신 ${withParticle(slot('alternative'), '을')} 이용하실 수 ${inLevel('있', form)}`,
    )
  )
}

/** 8월 20일까지 예약이 꽉 찼습니다 → 8월 20일 이후 예약이 가능합니다. */
function full(m: Match<'what' | 'gone'>) {
  const form = formOf(m, 'gone')
  // As a reason it explains what follows.
  if (!form || /^(?:A서?|E니|E므로|고|N데|지만)$/.test(form.ending)) return undefined
  // 정원이 찼습니다: one applies for a place.
  const what = m.text('what')
  const open = what.startsWith('예약')
    ? `${what} ${inLevel('가능하', form)}`
    : `${what.startsWith('정원') ? '신청하실' : '예약하실'} 수 ${inLevel('있', form)}`
  const until = /^(.+)까지는?$/.exec(m.sentence.tokens[m.start - 1]?.text ?? '')?.[1]
  return until
    ? m.between(m.start - 1, m.end, `${until} 이후 ${open}`)
    : m.replace(`${slot('date')}부터 ${open}`)
}
