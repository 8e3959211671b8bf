/** A refusal rewritten: the pivot where the sentence grounds one, else the way that stands open, as a slot. */
import { type Match, type Rewrite, slot, type Token } from '../contract'
import { type Form, levelOf, resolve, splitParticle, withParticle } from './morphology'
import { type Affirmed, affirm } from './negation'
import { editOf, turnCondition } from './pivot'
import { timeTopic } from './say'
import { BEFORE_NOUN, clauseStart, endings, isKnown, readAs, readEnding, topicIndex } from './read'

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
  return fallback?.(match, positive, from)
}

/** The deed under a condition that a slot stands for: 화장품은 {condition}에 한해 반품을 받습니다. */
export const offerCondition: Fallback = (match, positive, from) => {
  const time = timeTopic(match, positive.from)
  if (time.start >= from)
    return {
      edits: [
        editOf(match.sentence, { from: time.start, to: time.end, words: `${slot('date')}에는` }),
        editOf(match.sentence, positive),
      ],
      keepsAlternative: true,
    }
  return between(match, positive, from, `${slot('condition')}에 한해`)
}

/** The deed at a date that a slot stands for: {date}부터 구매가 가능합니다. */
export const offerDate: Fallback = (match, positive, from) =>
  between(match, positive, from, `${slot('date')}부터`)

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
  const time = timeTopic(match, positive.from)
  if (time.start >= from)
    return {
      edits: [
        editOf(sentence, { from: time.start, to: time.end, words: `${slot('date')}에는` }),
        editOf(sentence, positive),
      ],
      keepsAlternative: true,
    }
  return between(match, positive, from, words)
}

/** Puts words after the topic, before the deed; a reason that stands between them falls with the refusal. */
function between({ sentence }: Match, positive: Affirmed, from: number, words: string): Rewrite | undefined {
  const { tokens, text } = sentence
  // After a bracket or a colon nobody knows what the clause hangs on.
  const opener = tokens[from - 1]
  if (opener && opener.key !== ',' && !'.!?'.includes(opener.key.charAt(0))) return undefined
  let start = Math.max(from, topicIndex(sentence, from, positive.from) + 1)
  for (let at = start; at < positive.from; at++)
    if (/(?:에서는|에서|에는|에게는|에선|엔)$/.test(tokens[at]?.key ?? '')) start = at + 1
  let object = start
  for (let at = positive.from - 2; at >= start; at--) {
    if (!readEnding(tokens[at], REASONS)) continue
    object = at + 1
    break
  }
  const kept = text.slice(tokens[object]?.start ?? 0, tokens[positive.from]?.start ?? 0)
  return {
    edits: [editOf(sentence, { from: start, to: positive.to, words: `${words} ${kept}${positive.words}` })],
    keepsAlternative: object > start,
  }
}

const REASONS = endings('A서 A E니 E므로 E니까')

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
      token.key.endsWith('므로')
    )
      continue
    let start = at
    while (start > from && isBareNoun(sentence.tokens[start - 1])) start--
    return { from: start, to: at + 1 }
  }
  return undefined
}

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
export function answerLater(match: Match, form: Form, topic = ''): Rewrite | undefined {
  if (/^A서|^A$|^E니까/.test(form.ending)) return undefined
  const soft = levelOf(form.ending) === 'haeyo' || levelOf(form.ending) === 'hae'
  return match.replace(
    `${topic}${slot('date')}까지 ${soft ? '확인해서' : '확인하여'} ${resolve('안내해 드리', form.ending)}`,
  )
}
