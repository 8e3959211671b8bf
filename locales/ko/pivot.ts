/**
 * Pivots: the condition that a negative sentence grounds its refusal on, said as what opens the way.
 * 전에는 … 없 → 부터 … 있, -지 않으면 … 없 → -(으)면 … 있, 없이는 … 없 → 후 … 있, 외에는 … 없 → 은 … 있, 뒤에는 … 없 → 까지 … 있.
 */

import type { Edit } from '../../src/text'
import type { Sentence, Token } from '../contract'
import { ACTION_NOUNS } from './lexicon'
import { conjugate, type Form, splitParticle, withParticle } from './morphology'
import { BEFORE_NOUN, isKnown, readAs, readStem } from './read'

/** New words for the tokens from `from` up to `to`. */
export interface Turned {
  readonly from: number
  readonly to: number
  readonly words: string
}

type Turn = (sentence: Sentence, at: number) => Turned | undefined

const key = (sentence: Sentence, at: number): string => sentence.tokens[at]?.key ?? ''

/** Points in time: 월요일, 오전, 내일, 3일, 18시, 9월. A number with its unit is one token. */
const TIME =
  /(?:요일|주말|오전|오후|내일|모레|오늘|정오|자정|아침|저녁|새벽|다음 ?주|다음 ?달|내년|분기|[0-9](?:일|시|분|월|년|주))$/

function isTime(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || TIME.test(splitParticle(token.key).noun))
}

/** 기 전(까지)(에)는: not before, so from then on. */
const beforeThat: Turn = (sentence, at) => {
  const marker = key(sentence, at)
  if (
    !/^(?:전|이전)(?:까지|에|까지는|에는|까진|엔)?$/.test(marker) ||
    (marker === '전' && at + 1 === sentence.tokens.length)
  )
    return undefined
  const previous = sentence.tokens[at - 1]
  if (!previous) return undefined
  const verb = readAs(previous, (form) => form.ending === '기' && isKnown(form))
  if (verb)
    return {
      from: at - 1,
      to: at + 1,
      words: conjugate(verb.stem, { honorific: verb.honorific, ending: 'E면' }),
    }
  if (previous.kind === 'opaque') return { from: at - 1, to: at + 1, words: `${previous.text}부터` }
  if (isTime(previous)) return { from: at - 1, to: at + 1, words: `${previous.text}부터` }
  if (previous.kind === 'word') return { from: at - 1, to: at + 1, words: `${previous.text} 후` }
  return undefined
}

const CONDITIONS = /^(?:E면|T다면|A서는|고서는|고는)$/

/** -지 않으면, -지 않고서는, -지 않는 한, -지 않은 이상, 안 -면, 못 -면. */
const unlessDone: Turn = (sentence, at) => {
  // 미지참 시: the prefix 미 is 'not yet'.
  const undone = /^미(지참|제출|동의|납부|확인|인증|예약|가입|등록|신청|결제|작성|입금)(시)?$/.exec(
    sentence.tokens[at]?.text ?? '',
  )
  if (undone) return { from: at, to: at + 1, words: `${undone[1] ?? ''}${undone[2] ?? ''}` }
  const token = sentence.tokens[at]
  const limit = /^(?:한|이상|경우|경우에는|경우엔|이상은|한은)$/.test(token?.key ?? '')
  const spot = limit ? at - 1 : at
  const negator = readAs(
    sentence.tokens[spot],
    (form) =>
      (form.stem === '않' || form.stem === '못하') &&
      (limit ? BEFORE_NOUN.has(form.ending) : CONDITIONS.test(form.ending)),
  )
  if (negator) {
    const verb = readAs(
      sentence.tokens[spot - 1],
      (form) => /^지(?:는|도)?$/.test(form.ending) && isKnown(form),
    )
    if (verb) return { from: spot - 1, to: at + 1, words: opening(verb, verb.honorific || negator.honorific) }
  }
  const adverb = key(sentence, spot - 1)
  if (adverb !== '안' && adverb !== '못') return undefined
  const plain = readAs(
    sentence.tokens[spot],
    (form) => isKnown(form) && (limit ? BEFORE_NOUN.has(form.ending) : CONDITIONS.test(form.ending)),
  )
  return plain && { from: spot - 1, to: at + 1, words: opening(plain, plain.honorific) }
}

const opening = (form: Form, honorific: boolean): string => conjugate(form.stem, { honorific, ending: 'E면' })

/** 없이는, 없으면, 없는 경우, 없는 한. */
const without: Turn = (sentence, at) => {
  const word = key(sentence, at)
  const previous = sentence.tokens[at - 1]
  if (!previous) return undefined
  if (/^없이(?:는|도|선)?$/.test(word)) {
    const { noun } = splitParticle(previous.text)
    if (previous.kind === 'opaque')
      return { from: at - 1, to: at + 1, words: `${withParticle(previous.text, '이')} 있으면` }
    return {
      from: at - 1,
      to: at + 1,
      words: ACTION_NOUNS.has(noun) ? `${noun} 후` : `${withParticle(noun, '이')} 있으면`,
    }
  }
  const limit = /^(?:한|이상|경우|경우에는|경우엔)$/.test(word)
  const spot = limit ? at - 1 : at
  const form = readAs(
    sentence.tokens[spot],
    (each) => each.stem === '없' && (limit ? each.ending === 'N' : CONDITIONS.test(each.ending)),
  )
  return (
    form && { from: spot, to: at + 1, words: conjugate('있', { honorific: form.honorific, ending: 'E면' }) }
  )
}

/** 외에는, 이외에는, 말고는, 아니면, 아니고서는: nobody but these, so these. */
const exceptFor: Turn = (sentence, at) => {
  const word = key(sentence, at)
  const previous = sentence.tokens[at - 1]
  if (!previous) return undefined
  if (/^(?:외|이외)(?:에|에는|에도|엔)$|^말고는?$|^제외하고는$/.test(word)) {
    const { noun, particle } = splitParticle(previous.text)
    const base = particle === '을' || particle === '를' ? noun : previous.text
    return { from: at - 1, to: at + 1, words: withParticle(base, '은') }
  }
  const negated = readAs(
    sentence.tokens[at],
    (form) => form.stem === '아니' && /^(?:E면|고서는|고는|T다면|A서는)$/.test(form.ending),
  )
  if (!negated) return undefined
  const { noun, particle } = splitParticle(previous.text)
  if (particle !== '이' && particle !== '가') return undefined
  return { from: at - 1, to: at + 1, words: `${noun}${negated.honorific ? '이시면' : '이면'}` }
}

/** 이후에는, -(으)ㄴ 뒤에는, 지나면: not after, so until then. */
const afterThat: Turn = (sentence, at) => {
  const word = key(sentence, at)
  const previous = sentence.tokens[at - 1]
  if (!previous) return undefined
  if (/^(?:이후|후|뒤|다음)(?:에는|엔|로는|부터는|에|는)?$/.test(word)) {
    const verb = readAs(previous, (form) => form.ending === 'Eㄴ' && isKnown(form))
    if (verb && word !== '후' && word !== '뒤')
      return {
        from: at - 1,
        to: at + 1,
        words: `${conjugate(verb.stem, { honorific: verb.honorific, ending: '기' })} 전까지`,
      }
    if (word.startsWith('이후') && isTime(previous))
      return { from: at - 1, to: at + 1, words: `${previous.text}까지` }
    if (
      previous.kind === 'word' &&
      ACTION_NOUNS.has(previous.text) &&
      /^(?:이후|후)(?:에는|엔|로는)/.test(word)
    )
      return { from: at - 1, to: at + 1, words: `${previous.text} 전까지` }
    return undefined
  }
  const passed = readStem(sentence.tokens[at], PASSED)
  if (!passed || !/^(?:E면|A서는|Eㄴ|N)$/.test(passed.ending) || !isTime(previous)) return undefined
  const { noun } = splitParticle(previous.text)
  return {
    from: at - 1,
    to: at + 1,
    words:
      passed.ending === 'N'
        ? `${noun} 이내의`
        : passed.ending === 'Eㄴ'
          ? `${noun} 이내`
          : /^[0-9].*(?:kg|㎏|명|개|권|장|매|cm|원)$/i.test(noun)
            ? `${noun}까지`
            : `${noun} 이내에`,
  }
}

const PASSED = new Set(['지나', '넘', '경과하', '초과하'])

/** 4시까지는 … 없: so from then on. */
const untilThen: Turn = (sentence, at) => {
  const token = sentence.tokens[at]
  const match = /^(.+)까지(?:는|도)?$/.exec(token?.text ?? '')
  if (!token || !match?.[1]) return undefined
  if (token.kind === 'number' || TIME.test(match[1]))
    return { from: at, to: at + 1, words: `${match[1]}부터` }
  return undefined
}

/** 5,000점 미만이면 … 없 → 이상이면 … 있; 미만에는 → 이상에는. */
const tooLittle: Turn = (sentence, at) => {
  const match = /^(.*)(미만|이하|초과|이상)(이?면|인|하면|에는|엔|은)$/.exec(sentence.tokens[at]?.text ?? '')
  if (!match || (!match[1] && at === 0)) return undefined
  const other = { 미만: '이상', 이하: '초과', 초과: '이하', 이상: '미만' }[match[2] as '미만']
  const end = /^(?:에는|엔|은)$/.test(match[3] ?? '') ? '에는' : /[상만]$/.test(other) ? '이면' : '면'
  const next = key(sentence, at + 1)
  return { from: at, to: /^경우/.test(next) ? at + 2 : at + 1, words: `${match[1]}${other}${end}` }
}

/** 재고보다 많은 수량을 … 없 → 재고까지 … 있. */
const moreThan: Turn = (sentence, at) => {
  const match = /^(.*)보다$/.exec(sentence.tokens[at]?.text ?? '')
  const more = key(sentence, at + 1)
  if (!match || !/^많[이은]$|^초과/.test(more) || (match[1] === '' && at === 0)) return undefined
  const object = more === '많은' && /[을를]$/.test(key(sentence, at + 2)) ? 3 : more === '많이' ? 2 : 0
  if (object === 0) return undefined
  return match[1] === ''
    ? { from: at - 1, to: at + object, words: `${sentence.tokens[at - 1]?.text ?? ''}까지` }
    : { from: at, to: at + object, words: `${match[1]}까지` }
}

const OPENERS: readonly Turn[] = [
  moreThan,
  tooLittle,
  unlessDone,
  without,
  beforeThat,
  exceptFor,
  afterThat,
  untilThen,
]

/** The point before which nothing should be done, said as the point after which it may: 받기 전에는 → 받은 후에. */
export function turnPoint(sentence: Sentence, from: number, to: number): Turned | undefined {
  for (let at = to - 1; at >= from; at--) {
    const turned = beforeThat(sentence, at) ?? untilThen(sentence, at)
    if (!turned || turned.from < from) continue
    const verb = readAs(sentence.tokens[turned.from], (form) => form.ending === '기' && isKnown(form))
    return verb
      ? { ...turned, words: `${conjugate(verb.stem, { honorific: verb.honorific, ending: 'Eㄴ' })} 후에` }
      : turned
  }
  return undefined
}

/** The condition nearest before the predicate that a pivot can turn, looking back no further than `from`. */
export function turnCondition(sentence: Sentence, from: number, to: number): Turned | undefined {
  for (let at = to - 1; at >= from; at--) {
    for (const turn of OPENERS) {
      const turned = turn(sentence, at)
      if (turned && turned.from >= from) return turned
    }
  }
  return undefined
}

/** The edit of a text that puts words in the place of tokens. */
export function editOf(sentence: Sentence, { from, to, words }: Turned): Edit {
  const start = sentence.tokens[from]?.start ?? 0
  const end = sentence.tokens[to - 1]?.end ?? start
  return { start, end, replacement: words }
}
