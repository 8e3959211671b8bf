/** Negative predicates said positively: what stands at the end of a clause, in the form it has. */
import type { Sentence, Token } from '../contract'
import { ACTION_NOUNS } from './lexicon'
import { able, conjugate, type Form, restate, splitParticle } from './morphology'
import { isKnown, readAs, readStem } from './read'

/** The positive counterpart of the tokens from `from` up to `to`. */
export interface Affirmed {
  readonly from: number
  readonly to: number
  readonly words: string
  /** The reading of the negative word: its ending is the ending of the positive one. */
  readonly form: Form
}

const NONE = new Set(['없'])
const IMPOSSIBLE = new Set(['불가능하', '불가하', '불가', '불가능이', '불가이'])
const HARD = new Set(['어렵', '힘들', '곤란하', '어려우'])
const NOT = new Set(['않', '못하'])
const NOMINALISED = /^기(?:는|가|도|에|에는)?$/

const before = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[index]

/**
 * The positive counterpart of the negative predicate whose last word stands at `at`: 출고할 수 없습니다 → 출고할 수 있습니다,
 * 해지가 불가합니다 → 가능합니다, 보내 드리기 어렵습니다 → 보내 드릴 수 있습니다, 받지 않습니다 → 받습니다, 못 보냅니다 → 보냅니다.
 */
export function affirm(sentence: Sentence, at: number): Affirmed | undefined {
  const last = before(sentence, at)
  const previous = before(sentence, at - 1)
  if (!last) return undefined
  const affirmed =
    fromNone(sentence, at) ??
    fromImpossible(last, at) ??
    fromHard(sentence, at) ??
    fromNot(sentence, at) ??
    (previous && (previous.key === '안' || previous.key === '못')
      ? fromAdverb(previous, last, at)
      : undefined) ??
    fromSplitAdverb(sentence, at)
  // What did not happen cannot be said to have happened.
  return affirmed?.form.past ? undefined : affirmed
}

function fromNone(sentence: Sentence, at: number): Affirmed | undefined {
  const form = readStem(before(sentence, at), NONE)
  if (!form) return undefined
  const previous = before(sentence, at - 1)
  const able = before(sentence, at - 2)
  if (previous && able && /^수(?:는|가|도|조차)?$/.test(previous.key)) {
    return { from: at - 2, to: at + 1, words: `${able.text} 수 ${restate(form, '있')}`, form }
  }
  return { from: at, to: at + 1, words: restate(form, '있'), form }
}

function fromImpossible(last: Token, at: number): Affirmed | undefined {
  if (last.key === '불가' || last.key === '불가능') {
    return { from: at, to: at + 1, words: '가능', form: { stem: '불가하', ...NOMINAL } }
  }
  // A noun glued to it: 환불불가, 이용불가합니다.
  const glued = /^(.{2,})불가(능)?(.*)$/.exec(last.key)
  const head = glued?.[1] ?? ''
  const form = readAs(
    last,
    (each) => IMPOSSIBLE.has(each.stem) || (head !== '' && each.stem.startsWith(`${head}불가`)),
  )
  if (glued && !glued[3])
    return { from: at, to: at + 1, words: `${head} 가능`, form: { stem: '불가하', ...NOMINAL } }
  if (!form) return undefined
  const words = `${head ? `${head} ` : ''}${conjugate('가능하', form)}`
  return { from: at, to: at + 1, words, form }
}

const NOMINAL = { ending: 'Eㅁ', honorific: false, past: false, intent: false, full: false } as const

function fromHard(sentence: Sentence, at: number): Affirmed | undefined {
  const form = readStem(before(sentence, at), HARD)
  if (!form) return undefined
  const from = skipDegree(sentence, at)
  const verb = readAs(before(sentence, from - 1), (each) => NOMINALISED.test(each.ending) && isKnown(each))
  if (verb) {
    const words = `${conjugate(verb.stem, { honorific: verb.honorific, ending: 'Eㄹ' })} 수 ${restate(form, '있')}`
    return { from: from - 1, to: at + 1, words, form }
  }
  return { from, to: at + 1, words: conjugate('가능하', form), form }
}

/** Adverbs of degree that stand before a refusal go with it: 다소 어렵습니다. */
function skipDegree(sentence: Sentence, at: number): number {
  let from = at
  while (/^(?:다소|조금|좀|약간|매우|많이|현재로서는|사실상)$/.test(before(sentence, from - 1)?.key ?? ''))
    from--
  return from
}

function fromNot(sentence: Sentence, at: number): Affirmed | undefined {
  const form = readStem(before(sentence, at), NOT)
  if (!form) return undefined
  const previous = before(sentence, at - 1)
  const verb = readAs(previous, (each) => /^(?:지|지는|지도|질|지를)$/.test(each.ending) && isKnown(each))
  if (verb) {
    const honorific = verb.honorific || form.honorific
    if (form.stem === '못하' && !form.past)
      return { from: at - 1, to: at + 1, words: able(verb.stem, form, honorific), form }
    return { from: at - 1, to: at + 1, words: conjugate(verb.stem, { ...form, honorific }), form }
  }
  // 발송을 못했습니다, glued: the object stays.
  if (form.stem === '못하') return { from: at, to: at + 1, words: conjugate('하', form), form }
  return undefined
}

function fromAdverb(adverb: Token, last: Token, at: number): Affirmed | undefined {
  const form = readAs(last, isKnown)
  if (!form) return undefined
  const words = adverb.key === '못' && !form.past ? able(form.stem, form, form.honorific) : last.text
  return { from: at - 1, to: at + 1, words, form }
}

/** 안 해 드려요 → 해 드려요. */
function fromSplitAdverb(sentence: Sentence, at: number): Affirmed | undefined {
  const verb = before(sentence, at - 1)
  const last = before(sentence, at)
  const form = readAs(last, isKnown)
  const adverb = before(sentence, at - 2)?.key
  if ((adverb !== '안' && adverb !== '못') || !verb || !last || !form) return undefined
  if (adverb === '못')
    return { from: at - 2, to: at + 1, words: `${verb.text} ${able(form.stem, form, form.honorific)}`, form }
  return { from: at - 2, to: at + 1, words: `${verb.text} ${last.text}`, form }
}

/** The noun of an act without its particle (환불이 → 환불); '' for other words. */
export function actionNoun(token: Token | undefined): string {
  if (token?.kind !== 'word') return ''
  const { noun } = splitParticle(token.text)
  return ACTION_NOUNS.has(noun) ? noun : ''
}
