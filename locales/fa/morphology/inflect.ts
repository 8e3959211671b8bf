/** Generates verb forms, formal and colloquial, in canonical spelling (ZWNJ at the joints). */
import { ZWNJ } from '../normalise'
import { joinsMi, prefixed, type Verb, verbNamed } from './verb'

/** 0 من, 1 تو, 2 او, 3 ما, 4 شما, 5 آن‌ها. */
export type Person = 0 | 1 | 2 | 3 | 4 | 5

export type Tense =
  | 'present'
  | 'subjunctive'
  | 'imperative'
  | 'past'
  | 'imperfect'
  | 'perfect'
  | 'pluperfect'
  | 'perfectSubjunctive'
  | 'future'
  | 'progressive'
  | 'participle'
  | 'infinitive'

export interface VerbForm {
  readonly verb: Verb
  readonly tense: Tense
  readonly person: Person
  readonly negative: boolean
}

export interface Manner {
  readonly colloquial: boolean
  /** Without ب, as after the noun of a compound verb (ارسال کنیم); no effect where Persian has no choice. */
  readonly bare?: boolean
  /** The colloquial writer's شما: ـین, or ـید kept from formal Persian (می‌تونید). */
  readonly you?: 'ین' | 'ید'
}

const FORMAL = ['م', 'ی', 'د', 'یم', 'ید', 'ند'] as const
const COLLOQUIAL = ['م', 'ی', 'ه', 'یم', 'ین', 'ن'] as const
// After a vowel: می‌خواد, میاد.
const COLLOQUIAL_VOWEL = ['م', 'ی', 'د', 'یم', 'ین', 'ن'] as const
const PAST_FORMAL = ['م', 'ی', '', 'یم', 'ید', 'ند'] as const
const PAST_COLLOQUIAL = ['م', 'ی', '', 'یم', 'ین', 'ن'] as const
const ENCLITIC = ['ام', 'ای', 'است', 'ایم', 'اید', 'اند'] as const

/** The written form, in canonical spelling. */
export function inflect(form: VerbForm, manner: Manner): string {
  const { verb, tense, person, negative } = form
  if (verb.name === 'بود') return inflectBe(form, manner)
  // داشتن as a full verb has no می in the present and makes its subjunctive with the participle.
  if (verb.name === 'داشت') {
    if (tense === 'present') return `${negative ? 'ن' : ''}دار${ending(verb, person, manner)}`
    if (tense === 'subjunctive' || tense === 'imperative') {
      const be = inflectBe({ ...form, negative: false }, manner)
      return `${negative ? 'ن' : ''}داشته ${be}`
    }
  }
  switch (tense) {
    case 'present':
      return verb.preverb + mi(presentStem(verb, manner), negative) + ending(verb, person, manner)
    case 'subjunctive':
      return verb.preverb + prefix(presentStem(verb, manner), form, manner) + ending(verb, person, manner)
    case 'imperative':
      return person === 1
        ? verb.preverb + imperative(form, manner)
        : inflect({ ...form, tense: 'subjunctive' }, manner)
    case 'past':
      return verb.preverb + pastStem(verb, manner, negative) + pastEnding(person, manner)
    case 'imperfect':
      return verb.preverb + mi(pastStem(verb, manner, false), negative) + pastEnding(person, manner)
    case 'participle':
      return `${verb.preverb}${pastStem(verb, manner, negative)}ه`
    case 'infinitive':
      return `${verb.preverb}${pastStem(verb, manner, negative)}ن`
    case 'perfect':
      return perfect(form, manner)
    case 'pluperfect':
      return `${participleOf(form, manner)} بود${pastEnding(person, manner)}`
    case 'perfectSubjunctive':
      return `${participleOf(form, manner)} ${inflectBe({ ...form, tense: 'subjunctive', negative: false }, manner)}`
    case 'future':
      return future(form, manner)
    case 'progressive': {
      // دارم has no negative beside it: نمی‌فرستم denies both.
      if (negative) return inflect({ ...form, tense: 'present' }, manner)
      const have = inflect({ verb: verbNamed('داشت'), tense: 'present', person, negative: false }, manner)
      return `${have} ${inflect({ ...form, tense: 'present' }, manner)}`
    }
  }
}

function presentStem(verb: Verb, manner: Manner): string {
  return manner.colloquial ? verb.colloquialPresent : verb.present
}

function pastStem(verb: Verb, manner: Manner, negative: boolean): string {
  const stem = manner.colloquial ? verb.colloquialPast : verb.past
  return negative ? `ن${prefixed(stem)}` : stem
}

function mi(stem: string, negative: boolean): string {
  const particle = negative ? 'نمی' : 'می'
  return joinsMi(stem) ? particle + stem.replace('آ', 'ا') : particle + ZWNJ + stem
}

function prefix(stem: string, form: VerbForm, manner: Manner): string {
  if (form.negative) return `ن${prefixed(stem)}`
  // وایسا, وایسین: the colloquial stem bears no ب.
  return manner.bare || form.verb.preverb !== '' || stem.startsWith('وایس') ? stem : `ب${prefixed(stem)}`
}

function ending(verb: Verb, person: Person, manner: Manner): string {
  if (!manner.colloquial) return FORMAL[person]
  if (person === 4 && manner.you !== undefined) return manner.you
  const vowel = /[آا]$/.test(verb.colloquialPresent)
  return (vowel ? COLLOQUIAL_VOWEL : COLLOQUIAL)[person]
}

function pastEnding(person: Person, manner: Manner): string {
  if (!manner.colloquial) return PAST_FORMAL[person]
  return person === 4 && manner.you !== undefined ? manner.you : PAST_COLLOQUIAL[person]
}

function imperative(form: VerbForm, manner: Manner): string {
  const { verb } = form
  // The singular drops the glide (بگو, بفرما); one-letter colloquial stems fall back on the full one (بشو, بده, برو).
  const talk = manner.colloquial && verb.colloquialPresent.length > 1 && !verb.colloquialPresent.endsWith('ا')
  const stem = dropGlide(talk ? verb.colloquialPresent : verb.present)
  return prefix(stem === 'وایس' ? 'وایسا' : stem, form, manner)
}

function dropGlide(stem: string): string {
  return /[اآو]ی$/.test(stem) ? stem.slice(0, -1) : stem
}

function participleOf(form: VerbForm, manner: Manner): string {
  return inflect({ ...form, tense: 'participle' }, manner)
}

function perfect(form: VerbForm, manner: Manner): string {
  // Colloquial persons of the perfect differ from the past by stress alone, only the third singular by its letter.
  if (manner.colloquial) {
    return form.person === 2 ? participleOf(form, manner) : inflect({ ...form, tense: 'past' }, manner)
  }
  return `${participleOf(form, manner)}${form.person === 2 ? ' ' : ZWNJ}${ENCLITIC[form.person]}`
}

function future(form: VerbForm, manner: Manner): string {
  // The future is formal: a colloquial writer uses the present.
  if (manner.colloquial) return inflect({ ...form, tense: 'present' }, manner)
  const { verb, negative, person } = form
  return `${verb.preverb}${negative ? 'نخواه' : 'خواه'}${FORMAL[person]} ${verb.past}`
}

const BE = ['هستم', 'هستی', 'است', 'هستیم', 'هستید', 'هستند'] as const
const BE_NOT = ['نیستم', 'نیستی', 'نیست', 'نیستیم', 'نیستید', 'نیستند'] as const
const BE_TALK = ['هستم', 'هستی', 'هست', 'هستیم', 'هستین', 'هستن'] as const
const BE_NOT_TALK = ['نیستم', 'نیستی', 'نیست', 'نیستیم', 'نیستین', 'نیستن'] as const

function inflectBe(form: VerbForm, manner: Manner): string {
  const { tense, person, negative } = form
  if (tense === 'imperative' && person === 1) return negative ? 'نباش' : 'باش'
  if (tense === 'subjunctive' || tense === 'imperative')
    return `${negative ? 'ن' : ''}باش${ending(form.verb, person, manner)}`
  if (tense === 'past') return `${negative ? 'ن' : ''}بود${pastEnding(person, manner)}`
  if (tense === 'participle' || tense === 'infinitive')
    return `${negative ? 'ن' : ''}بود${tense === 'participle' ? 'ه' : 'ن'}`
  if (tense === 'perfect') return perfect(form, manner)
  if (tense === 'future' && !manner.colloquial) return future(form, manner)
  if (!manner.colloquial) return (negative ? BE_NOT : BE)[person]
  const talk = (negative ? BE_NOT_TALK : BE_TALK)[person]
  return person === 4 && manner.you === 'ید' ? talk.replace('ین', 'ید') : talk
}

/**
 * The colloquial copula of the third person, written on to its word: گرمه, آماده‌ست, کجاست, ۹ه.
 * @param word in canonical spelling.
 */
export function withCopula(word: string): string {
  if (/[آا]$/.test(word)) return `${word}ست`
  // The h of راه, گروه, متوجه is a consonant.
  if (/(?:اه|گروه|انبوه|شبیه|توجه)$/.test(word)) return `${word}ه`
  return word.endsWith('ه') ? `${word}${ZWNJ}ست` : `${word}ه`
}
