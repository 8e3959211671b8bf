/** Small steps of rewrites: the form of a captured word, the same level for other words, the place after the topic. */
import type { Match, Rewrite } from '../contract'
import { conjugate, type Form, type Inflection } from './morphology'
import { BEFORE_NOUN, clauseStart, isKnown, readAs, topicIndex } from './read'

/** The reading of the last word of a capture; known stems first. */
export function formOf<Name extends string>(m: Match<Name>, name: Name): Form | undefined {
  const token = m.tokens(name).at(-1)
  return readAs(token, isKnown) ?? readAs(token, () => true)
}

/** Closings that give a reason; what replaces the reason is a statement. */
const REASONED = new Set(['A서요', 'E니까요', '거든요', '잖아요', '네요', '군요', '더라고요'])

/** A stem in the level and with the ending of another word, without its tense and honour. */
export function inLevel(
  stem: string,
  form: Pick<Form, 'ending' | 'full'>,
  also: Partial<Inflection> = {},
): string {
  return conjugate(stem, {
    ending: REASONED.has(form.ending) ? 'A요' : form.ending,
    full: form.full,
    ...also,
  })
}

/** The index after the topic of the clause in which the match stands; the start of the clause without one. */
export function afterTopic(m: Match): number {
  const from = clauseStart(m.sentence, m.start)
  return Math.max(from, topicIndex(m.sentence, from, m.start) + 1)
}

/** New words for all from `index` to the end of the match; what is lost there is what the new words stand for. */
export function fromIndex(m: Match, index: number, words: string): Rewrite {
  return m.between(index < m.end ? index : m.start, m.end, words, { keepsAlternative: true })
}

const TIME_TOPIC =
  /(?:요일|오전|오후|주말|공휴일|평일|저녁|아침|새벽|내일|오늘|점심|명절|연휴|시간|시간대|기간|날|때|지금|현재|당일|심야|월초|월말)(?:에는|엔|은)$/
const TIME_HEAD =
  /요일$|^(?:주말|공휴일|평일|내일|오늘|매주|다음|이번|매달|매월|새벽|심야|점심|그|이|해당|신청|지금|현재|상담|영업)$/

/** The time that the clause speaks of before `to` (토요일 오후에는): first index and index after the last; -1 without. */
export function timeTopic(m: Match, to: number): { readonly start: number; readonly end: number } {
  const from = clauseStart(m.sentence, to)
  const { tokens } = m.sentence
  for (let at = to - 1; at >= from; at--) {
    if (!TIME_TOPIC.test(tokens[at]?.key ?? '')) continue
    let start = at
    while (start > from && TIME_HEAD.test(tokens[start - 1]?.key ?? '')) start--
    // 요청하신 날에는: the clause before the noun is part of the time.
    if (start > from && readAs(tokens[start - 1], (form) => BEFORE_NOUN.has(form.ending) && isKnown(form)))
      start--
    return { start, end: at + 1 }
  }
  return { start: -1, end: -1 }
}
