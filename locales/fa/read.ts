/** Reads words and sentences: verb readings by token, the writer's register and spelling by sentence. Cached. */
import type { Sentence, Token } from '../contract'
import { ACTORS, COLLOQUIAL_WORDS, KEEPS_MI_OF_HAVE, LIGHT_VERBS, NOT_CLITIC } from './lexicon'
import { type Analysis, analyseVerb, isVerb, type Manner, type Person, type Tense } from './morphology'
import { readSpelling, type Spelling } from './normalise'

const MOST_WORDS = 5000
const readings = new Map<string, readonly Analysis[]>()

/** The readings of a token as a verb form. */
export function verbsOf(token: Token | undefined): readonly Analysis[] {
  if (token === undefined || token.kind !== 'word') return []
  const known = readings.get(token.key)
  if (known !== undefined) return known
  if (readings.size >= MOST_WORDS) readings.clear()
  const found = analyseVerb(token.key)
  readings.set(token.key, found)
  return found
}

/** What is asked of a verb form; what is left out may be anything. */
export interface VerbQuery {
  readonly verbs?: readonly string[]
  readonly tenses?: readonly Tense[]
  readonly persons?: readonly Person[]
  readonly negative?: boolean
}

/** The first reading of a token that fits. */
export function verbLike(token: Token | undefined, query: VerbQuery): Analysis | undefined {
  return verbsOf(token).find(
    (form) =>
      (query.negative === undefined || form.negative === query.negative) &&
      (query.persons === undefined || query.persons.includes(form.person)) &&
      (query.tenses === undefined || query.tenses.includes(form.tense)) &&
      (query.verbs === undefined || query.verbs.includes(form.verb.name)),
  )
}

const FINITE: readonly Tense[] = ['present', 'past', 'imperfect', 'perfect']

/** Past stems that are no nouns, unlike پرداخت, ساخت, رسید, خرید. */
const PLAIN_PAST = new Set(['کرد', 'شد', 'بود', 'داد', 'گرفت', 'زد', 'رفت', 'آمد', 'اومد', 'گفت', 'داشت'])

/** Whether a token is a finite indicative form, beyond doubt enough to end a clause. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token === undefined || token.key.length < 2) return false
  const form = verbLike(token, { tenses: FINITE })
  // بودن, نکردن are nouns much more often than colloquial plurals of the past.
  if (form === undefined || verbLike(token, { tenses: ['infinitive'] })) return false
  return form.tense !== 'past' || form.person !== 2 || form.negative || PLAIN_PAST.has(token.key)
}

/** Words after which a clause goes on or another begins: what stands before them can be its verb. */
const AFTER_VERB = new Set(
  'و یا که تا ولی اما چون زیرا لیکن ولیکن پس سپس بعد لطفا ممنون ممنونم متشکرم سپاسگزارم چرا وگرنه اگر اگه چنانچه هم'.split(
    ' ',
  ),
)

/** Whether the verb of a clause can stand before this index: at marks, conjunctions and the end. */
export function endsVerbPhrase(index: number, { tokens }: Sentence): boolean {
  const token = tokens[index]
  if (token === undefined || token.kind === 'mark' || token.kind === 'opaque') return true
  // Colloquial verbs are followed by their goal: بفرستین برامون, بیارید دفتر.
  return (
    AFTER_VERB.has(token.key) ||
    /^(?:برام|برامون|بهمون|بهم|براتون|بهتون|برات|بهت|داخل|ببین\S*)$/.test(token.key)
  )
}

/**
 * A reading of the token at `index` as a subjunctive (or, in the second person, a request): with ب, or bare and
 * then a light verb after its noun. Many nouns look like bare subjunctives, so the place counts.
 */
export function subjunctiveAt(index: number, sentence: Sentence): Analysis | undefined {
  const known = subjunctives.get(sentence) ?? new Map<number, Analysis | undefined>()
  if (known.has(index)) return known.get(index)
  const found = readSubjunctive(index, sentence)
  known.set(index, found)
  subjunctives.set(sentence, known)
  return found
}

/** Several rules ask of the same token. */
const subjunctives = new WeakMap<Sentence, Map<number, Analysis | undefined>>()

function readSubjunctive(index: number, sentence: Sentence): Analysis | undefined {
  const token = sentence.tokens[index]
  if (token === undefined || token.kind !== 'word' || token.key.length < 2) return undefined
  const kept =
    KEEPS_MI_OF_HAVE.has(sentence.tokens[index - 1]?.key ?? '') &&
    verbLike(token, { verbs: ['داشت'], tenses: ['present'] })
  if (kept) return { ...kept, tense: 'subjunctive' }
  const form = verbsOf(token).find(
    (candidate) => candidate.tense === 'subjunctive' || candidate.tense === 'imperative',
  )
  // نرسید, نگردید are the past of things nearly always.
  if (form === undefined || /^ن?(?:رسید|گردید)$/.test(token.key)) return undefined
  // راننده نپرسید: beside an actor the same letters are the past.
  if (form.negative && form.person === 4 && verbLike(token, { tenses: ['past'], persons: [2] })) {
    for (let at = index - 1; at >= 0 && sentence.tokens[at]?.kind !== 'mark'; at--)
      if (
        ACTORS.has(sentence.tokens[at]?.key ?? '') &&
        !/^(?:را|رو)$/.test(sentence.tokens[at + 1]?.key ?? '')
      )
        return undefined
  }
  // باشد and بتوانیم stand before what they govern; ببرم, بفرستید are no nouns, and colloquial goals may follow them.
  const free =
    form.verb.name === 'بود' ||
    form.verb.name === 'توانست' ||
    (!form.bare &&
      form.tense === 'subjunctive' &&
      form.person !== 2 &&
      form.person !== 1 &&
      (token.key.length > 3 || (form.colloquial === true && form.person === 0 && token.key.length > 2)))
  if (!free && !endsVerbPhrase(index + 1, sentence)) return undefined
  // One-letter colloquial stems without ب are other words (دم, دین, گم, رم).
  if (form.bare && form.colloquial === true && ['داد', 'رفت', 'گفت', 'آمد'].includes(form.verb.name))
    return undefined
  if (!form.bare || form.verb.name === 'بود' || form.negative) return form
  const before = sentence.tokens[index - 1]
  if (before === undefined || before.kind === 'mark' || form.tense === 'imperative')
    return form.verb.name === 'کرد' || form.verb.name === 'شد' ? form : undefined
  return LIGHT_VERBS.has(form.verb.name) ? form : undefined
}

export interface SentenceManner extends Manner {
  readonly spelling: Spelling
}

const manners = new WeakMap<Sentence, SentenceManner>()

/** How the writer of a sentence spells and speaks. */
export function mannerOf(sentence: Sentence): SentenceManner {
  const known = manners.get(sentence)
  if (known) return known
  const colloquial = sentence.tokens.some(isColloquial)
  const joined = sentence.tokens.some(
    (token) => /[یین]ن$/.test(token.key) && verbLike(token, { persons: [4] })?.you === 'ین',
  )
  const manner: SentenceManner = {
    spelling: readSpelling(sentence.text, isVerb),
    colloquial,
    you:
      colloquial &&
      !joined &&
      sentence.tokens.some((token) => token.key.endsWith('ید') && verbLike(token, { persons: [4] }))
        ? 'ید'
        : 'ین',
  }
  manners.set(sentence, manner)
  return manner
}

function isColloquial(token: Token): boolean {
  if (token.kind === 'number') return token.key.endsWith('ه')
  if (token.kind !== 'word') return false
  if (COLLOQUIAL_WORDS.has(token.key)) return true
  if (/.{2}[تمش]ون$/.test(token.key) && !NOT_CLITIC.has(token.key)) return true
  // بدون is 'without' much more often than 'know!'.
  const [form] = token.key === 'بدون' ? [] : verbsOf(token)
  return form?.colloquial === true && !form.bare
    ? true
    : form?.colloquial === true &&
        (form.tense === 'present' ||
          form.tense === 'imperfect' ||
          (form.tense === 'past' && form.person !== 2 && form.person !== 5))
}
