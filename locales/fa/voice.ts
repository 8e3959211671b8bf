/** Passive to active: درخواست شما ارجاع داده شد → درخواست شما را ارجاع دادیم. */
import type { Match, Rewrite } from '../contract'
import { ACTIVE_LIGHT, BINDS_PREPOSITION, SUBJECT_ENDS, TIME_WORDS } from './lexicon'
import { inflect, verbNamed } from './morphology'
import { mannerOf, verbLike } from './read'
import { all, choose, clauseStart, insert, put, say } from './turn'

/** Predicates that a passive can leave without its verb before و. */
const PASSIVE = new Set(['رد', 'بسته', 'باطل', 'حذف', 'ثبت', 'تایید', 'بررسی', 'ارسال', 'لغو'])

type Kind = 'mistake' | 'decided' | 'done' | 'participle'

/** The passive in the first person plural; undefined where an agent is named or the subject is unclear. */
export function activeOf(m: Match<'verb'>, kind: Kind): Rewrite | undefined {
  const { sentence } = m
  const { start, end } = m.range('verb')
  if (kind === 'mistake') return m.replace(choose(sentence, 'اشتباه کردیم', 'اشتباه کردیم'))
  if (kind === 'decided') return m.edit({ verb: choose(sentence, 'تصمیم گرفتیم', 'تصمیم گرفتیم') })
  const tokens = sentence.tokens.slice(0, start)
  if (tokens.some(({ key }) => key === 'توسط' || key === 'سوی' || key === 'جانب')) return undefined
  const noun = sentence.tokens[start]
  const coming = sentence.tokens[end - 2]?.key === 'خواهد'
  const became = coming || sentence.tokens[end - 1]?.key === 'است' ? end - 2 : end - 1
  const form = verbLike(sentence.tokens[coming ? end - 1 : became], { negative: false })
  if (noun === undefined || form === undefined) return undefined
  const participle = verbLike(noun, { tenses: ['participle'] })
  const middle = sentence.tokens[start + 1]
  const light =
    kind === 'participle'
      ? participle?.verb
      : ((start + 1 < became ? verbLike(middle, { tenses: ['participle'] })?.verb : undefined) ??
        verbNamed(ACTIVE_LIGHT[noun.key] ?? 'کرد'))
  if (light === undefined || light.name === 'شد') return undefined
  const perfect = form.tense === 'perfect' || sentence.tokens[end - 1]?.key === 'است'
  const tense = coming ? 'future' : form.tense === 'present' ? 'present' : perfect ? 'perfect' : 'past'
  const active = inflect(
    { verb: light, tense, person: 3, negative: false },
    { colloquial: mannerOf(sentence).colloquial },
  )
  const object = objectEnd(m, start)
  if (object === undefined) return undefined
  const words = kind === 'participle' ? active : `${noun.text} ${active}`
  // یک کد فرستادیم: the indefinite object goes without را.
  const one = /^(?:یک|یه)$/.test(sentence.tokens[clauseStart(sentence, start)]?.key ?? '')
  return all([
    ...(one ? [] : [insert(m, object, choose(sentence, 'را', 'رو'))]),
    put(m, start, end, say(sentence, words)),
  ])
}

/** Where را goes: after the subject, before the first adverb or preposition of the clause. */
function objectEnd(m: Match<'verb'>, verb: number): number | undefined {
  const { tokens } = m.sentence
  const start = clauseStart(m.sentence, verb)
  if (start >= verb) return undefined
  for (let index = start; index < verb; index++) {
    const token = tokens[index]
    if (token === undefined) break
    // مدارک رد و پرونده بسته شد: two passives share one verb.
    if (
      /^(?:را|رو|که)$/.test(token.key) ||
      (token.key === 'و' && index > start && PASSIVE.has(tokens[index - 1]?.key ?? ''))
    )
      return undefined
    const before = tokens[index - 1]
    if (index > start && /^(?:بعد|قبل|پیش|پس)$/.test(token.key) && tokens[index + 1]?.key === 'از')
      return index
    const timed = TIME_WORDS.has(token.key) && token.kind === 'word'
    if (
      index > start &&
      (SUBJECT_ENDS.has(token.key) ||
        (timed && before !== undefined && before.key !== 'و' && index + 1 === verb)) &&
      !BINDS_PREPOSITION.has(before?.key ?? '')
    )
      return index
    if (index === start && SUBJECT_ENDS.has(token.key)) return undefined
  }
  return verb
}
