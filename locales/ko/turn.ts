/** A refusal rewritten: the pivot where the sentence grounds one, else the way that stands open, as a slot. */
import { type Match, type Rewrite, slot, type Token } from '../contract'
import { conjugate, type Form, levelOf, resolve, splitParticle, stemOf, withParticle } from './morphology'
import { type Affirmed, affirm } from './negation'
import { editOf, type Turned, turnCondition } from './pivot'
import { BEFORE_NOUN, clauseStart, endings, isKnown, isTopic, readAs, readEnding, topicIndex } from './read'
import { timeTopic } from './say'

/** What to say where the sentence itself shows no way. */
export type Fallback = (match: Match, positive: Affirmed, from: number) => Rewrite | undefined

/**
 * Turns the negative predicate that ends at `at`: a condition before it becomes what opens the way, and the predicate
 * positive. Without a condition `fallback` decides.
 */
export function turn(match: Match, at: number, fallback?: Fallback): Rewrite | undefined {
  const { sentence } = match
  const positive = affirm(sentence, at)
  if (!positive) return undefined
  const from = clauseStart(sentence, positive.from)
  const condition =
    turnCondition(sentence, from, positive.from) ??
    (from > 0 && positive.from - from < 8
      ? turnCondition(sentence, clauseStart(sentence, from - 1), from)
      : undefined)
  if (condition) return { edits: [editOf(sentence, condition), editOf(sentence, positive)] }
  const other = otherWay(sentence, from, positive)
  if (other) return { edits: [editOf(sentence, other)], keepsAlternative: true }
  // As a reason (접수할 수 없어 …) it explains what follows; said the other way round it would explain nothing.
  if (
    /^(?:A|A서|E므로|E니까|지만|S니다만|A서요|E니까요|네요|군요|지요|죠|거든요|잖아요|N걸요)$/.test(
      positive.form.ending,
    )
  )
    return undefined
  if (hasStandingReason(sentence, from, positive.from) || isUnwilled(sentence, positive.from))
    return undefined
  return fallback?.(match, positive, from)
}

/**
 * What works stands beside what does not: 앱에서 바꾸실 수 있고 전화로는 바꾸실 수 없습니다 → 앱에서 바꾸실 수 있습니다;
 * 전화로 바꾸실 수 없으니 앱을 이용해 주세요 → 앱을 이용해 주세요.
 */
function otherWay(sentence: Match['sentence'], from: number, positive: Affirmed): Turned | undefined {
  const { tokens } = sentence
  for (let at = positive.from - 1; at > 0; at--) {
    const form = readAs(
      tokens[at],
      (each) => /^(?:고|E며)$/.test(each.ending) && /^(?:있|가능하)$/.test(each.stem),
    )
    if (!form || (form.stem === '있' && !/^수/.test(tokens[at - 1]?.key ?? ''))) continue
    return { from: at, to: positive.to, words: conjugate(form.stem, { ending: positive.form.ending }) }
  }
  if (!/^(?:E니|O니|E며|고|지만|E므로|E나|O나|N데)$/.test(positive.form.ending)) return undefined
  const rest = tokens.slice(positive.to)
  const open = rest.some(
    ({ key }, index) =>
      /^(?:가능|이용해|문의해|방문해|신청해|연락)/.test(key) ||
      (/^수/.test(key) && /^있/.test(rest[index + 1]?.key ?? '')),
  )
  if (!open) return undefined
  // 취소는 어려우나 날짜 변경은 가능합니다: what works has a topic of its own.
  const topic = rest.some(isTopic) ? from - 1 : topicIndex(sentence, from, positive.from)
  const comma = rest[0]?.key === ',' ? 1 : 0
  return { from: Math.max(from, topic + 1), to: positive.to + comma, words: '' }
}

/** 권한보다 높은 회원이므로, 틀리기 때문에: a reason that stands would be denied by the way round it. */
function hasStandingReason({ tokens }: Match['sentence'], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(0, from - 2), to)
    .some((token) => /^때문에/.test(token.key) || readEnding(token, STANDING) !== undefined)
}

const STANDING = endings('E므로 E니까 기에')

/** What nobody does by another way: 찾을 수 없습니다, 초과할 수 없습니다, 이해할 수 없어요. */
export function isUnwilled({ tokens }: Match['sentence'], at: number): boolean {
  return (
    tokens[at]?.key !== '안' &&
    readAs(
      tokens[at]?.key === '못' ? tokens[at + 1] : tokens[at],
      (form) =>
        /^(?:찾|찾아보|알|믿|잊|막|참|되|되돌리|초과하|넘|동일하|같|이해하|복구하|불러오|가져오|인식하|이기|이루|헤어지|알아차리)$/.test(
          form.stem,
        ) && isKnown(form),
    ) !== undefined
  )
}

/** The deed under a condition that a slot stands for: 화장품은 {condition}에 한해 반품을 받습니다. */
export const offerCondition: Fallback = (match, positive, from) =>
  actsByThemselves(match.sentence.tokens.slice(from, positive.from))
    ? undefined
    : (atOtherTime(match, positive, from) ?? between(match, positive, from, `${slot('condition')}에 한해`))

/** 은행이 AVS를 지원하지 않습니다: what others do to something hangs on no condition of ours. */
const actsByThemselves = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ key, kind }) =>
      kind === 'word' && /^[이가]$/.test(splitParticle(key).particle) && !/^(?:저희|제|당사|우리)/.test(key),
  ) && tokens.some(({ key }) => /[을를]$/.test(key))

/** The deed at a date that a slot stands for: {date}부터 구매가 가능합니다. */
export const offerDate: Fallback = (match, positive, from) =>
  atOtherTime(match, positive, from) ?? between(match, positive, from, `${slot('date')}부터`)

/** 심야에는 다니지 않습니다 → {date}에는 다닙니다: the time that is named is the one that does not serve. */
function atOtherTime(match: Match, positive: Affirmed, from: number): Rewrite | undefined {
  const time = timeTopic(match, positive.from)
  if (time.start < from) return undefined
  const other = { from: time.start, to: time.end, words: `${slot('date')}에는` }
  return { edits: [editOf(match.sentence, other), editOf(match.sentence, positive)], keepsAlternative: true }
}

/** The deed by a way that a slot stands for: {channel}을(를) 통해 해지가 가능합니다. */
export const offerWay: Fallback = (match, positive, from) => {
  const { sentence } = match
  const start = Math.max(from, topicIndex(sentence, from, positive.from) + 1)
  const way = adverbialRange(sentence, start, positive.from)
  const words = `${withParticle(slot('alternative'), '을')} 통해`
  if (way)
    return {
      edits: [editOf(sentence, { ...way, words }), editOf(sentence, positive)],
      keepsAlternative: true,
    }
  return atOtherTime(match, positive, from) ?? between(match, positive, from, words)
}

/** Puts words after the topic, before the deed; a reason that stands between them falls with the refusal. */
function between({ sentence }: Match, positive: Affirmed, from: number, words: string): Rewrite | undefined {
  const { tokens, text } = sentence
  // After a bracket or a colon nobody knows what the clause hangs on.
  const opener = tokens[from - 1]
  if (opener?.kind === 'mark' && opener.key !== ',' && !'.!?'.includes(opener.key.charAt(0))) return undefined
  let start = Math.max(from, topicIndex(sentence, from, positive.from) + 1)
  for (let at = start; at < positive.from; at++)
    if (/(?:에서는|에서|에는|에게는|에선|엔)$|^(?:저희가|제가|저희는|당사는)$/.test(tokens[at]?.key ?? ''))
      start = at + 1
  // 노쇼하시면 …: what opens the way comes after the condition.
  for (let at = start; at < positive.from; at++) if (readEnding(tokens[at], CONDITIONAL)) start = at + 1
  let object = start
  for (let at = positive.from - 1; at >= start; at--) {
    if (!isReason(tokens[at], tokens[at + 1])) continue
    // A reason that holds a number stays: facts may not go.
    if (!tokens.slice(start, at + 1).some(({ kind }) => kind === 'number' || kind === 'opaque'))
      object = at + 1
    else start = object = at + 1
    break
  }
  const kept = text
    .slice(tokens[object]?.start ?? 0, tokens[positive.from]?.start ?? 0)
    .replace(/더 ?이상 |더는 |아직 |이미 |현재 |지금 /, '')
  return {
    edits: [editOf(sentence, { from: start, to: positive.to, words: `${words} ${kept}${positive.words}` })],
    keepsAlternative: object > start,
  }
}

const CONDITIONAL = endings('E면 T다면')
const REASONS = endings('A서 A E니 E므로 E니까')

/** 지나 …, 만실이라 …; an infinitive before an auxiliary (해 주시기) is part of its verb. */
function isReason(token: Token | undefined, next: Token | undefined): boolean {
  if (/[가-힣](?:이라|이라서|이어서)$/.test(token?.key ?? '')) return true
  const form = readEnding(token, REASONS)
  if (!form) return false
  // 나눠 쓰실, 해 주시기: an infinitive before a verb is part of it, but for what came about (단종되어 보내 드릴).
  // 장바구니에 담아, 링크를 넘어 say how; what is or came about gives the reason.
  if (
    /^A/.test(form.ending) &&
    stemOf(form.stem).kind === 'verb' &&
    !/(?:[되지나않]|못하|밀리|몰리|틀리|걸리|넘치)$/.test(form.stem)
  )
    return false
  const joined = form.ending === 'A' && readAs(next, isKnown) !== undefined
  return !joined || form.full || /(?:되|지|지나|있)$/.test(form.stem)
}

/** An adverbial of means or channel that a slot can stand for, with the bare nouns before it: 비대면으로, 캡처 이미지로. */
export function adverbialRange(
  sentence: Match['sentence'],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  for (let at = to - 1; at >= from; at--) {
    const token = sentence.tokens[at]
    if (!token) continue
    // What stands before a relative clause belongs to that clause.
    if (readAs(token, (form) => BEFORE_NOUN.has(form.ending) && isKnown(form))) return undefined
    if (
      token.kind !== 'word' ||
      !/[가-힣](?:으로|로)(?:는|도)?$/.test(token.key) ||
      ADVERBS.has(token.key) ||
      /(?:므로|적으로|(?:오류|에러|문제|사정|사유|이유|장애|실수|부족|초과|악화|폭주|파업|공사|점검|관계)[으]?로)$/.test(
        token.key,
      ) ||
      /^(?:인해|인한|된|부터)/.test(sentence.tokens[at + 1]?.key ?? '')
    )
      continue
    const means = MEANS.test(splitParticle(token.key).noun)
    // 준비 상태로 변경할, $2 문서로 이동할: where to, not by what means.
    if (
      !means &&
      (readAs(sentence.tokens[at + 1], (form) => TURNING.test(form.stem)) ||
        TURNING_NOUN.test(sentence.tokens[at + 1]?.key ?? ''))
    )
      return undefined
    let start = at
    while (start > from && isBareNoun(sentence.tokens[start - 1])) start--
    // 신청하신 주소로는: the clause before the noun goes with it.
    if (
      start > from &&
      readAs(sentence.tokens[start - 1], (form) => BEFORE_NOUN.has(form.ending) && isKnown(form))
    )
      start = from
    return { from: start, to: at + 1 }
  }
  return undefined
}

/** Channels and tools: means with any verb. */
const MEANS =
  /(?:전화|메일|문자|앱|웹|홈페이지|온라인|오프라인|비대면|카드|현금|팩스|채팅|우편|방문|모바일|이미지|사본|쿠폰|포인트|링크|번호|명의)$/
const TURNING =
  /^(?:(?:변경|이동|전환|설정|지정|등록|복사|교환|수정|저장|배정|이관|연결)[하되]|바꾸|바뀌|옮기|바꿔드리|바꿔주|만들|돌리)$/
const TURNING_NOUN = /^(?:변경|이동|전환|교환|수정|등록|설정|지정)[이은을를]?$/

const ADVERBS = new Set(
  '바로 서로 따로 새로 별도로 추가로 임의로 앞으로 실제로 현재로 기본적으로 원칙적으로 절대로 그대로 때로 일시적으로'.split(
    ' ',
  ),
)

function isBareNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && splitParticle(token.key).particle === '' && readAs(token, isKnown) === undefined
  )
}

/** A promise to find out: {date}까지 확인하여 안내해 드리겠습니다, 확인해서 안내해 드릴게요. */
export function answerLater(match: Match, form: Form, topic = '', from = match.start): Rewrite | undefined {
  if (/^A서|^A$|^E니까/.test(form.ending)) return undefined
  const soft = levelOf(form.ending) === 'haeyo' || levelOf(form.ending) === 'hae'
  // 원인이 파악되지 않습니다 → 원인은 …: what was the subject is now what the promise is about.
  const before = match.sentence.tokens[match.start - 1]
  const { noun, particle } = splitParticle(before?.text ?? '')
  const subject = before?.kind === 'word' && topic === '' && (particle === '이' || particle === '가')
  const lead = subject ? `${withParticle(noun, '은')} ` : topic
  const words = `${lead}${slot('date')}까지 ${soft ? '확인해서' : '확인하여'} ${resolve('안내해 드리', form.ending)}`
  return match.between(subject ? match.start - 1 : from, match.end, words)
}
