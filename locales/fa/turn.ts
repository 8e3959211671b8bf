/** What rewrites do to a sentence: verbs into another mood or sign, requests, words in the writer's spelling. */
import type { Edit } from '../../src/text'
import type { Match, Rewrite, Sentence, Token } from '../contract'
import { KEEPS_MI_OF_HAVE, NOW, TIME_WORDS } from './lexicon'
import { type Analysis, BE, inflect, type Tense, withCopula } from './morphology'
import { spell } from './normalise'
import { isFiniteVerb, mannerOf, subjunctiveAt, verbLike, verbsOf } from './read'

type Editing = Pick<Match, 'sentence'>

/** Our words in the writer's spelling. */
export const say = (sentence: Sentence, words: string): string => spell(words, mannerOf(sentence).spelling)

/** One of two wordings by the writer's register, in the writer's spelling. */
export const choose = (sentence: Sentence, formal: string, colloquial: string): string =>
  say(sentence, mannerOf(sentence).colloquial ? colloquial : formal)

/** From a date on: in the place of a word for now before `index`, else right before it. */
export function dated(m: Editing, index: number, words: string): Edit {
  const { tokens } = m.sentence
  const now = tokens.findIndex(({ key }, at) => at < index && (NOW.has(key) || key === 'حاضر'))
  if (now < 0) return insert(m, index, words)
  // در حال حاضر is three words.
  const from = tokens[now]?.key !== 'حاضر' ? now : tokens[now - 1]?.key === 'درحال' ? now - 1 : now - 2
  return from < 0 ? insert(m, index, words) : put(m, from, now + 1, words)
}

/** New words for the tokens from one index up to another, in the writer's spelling. */
export function put({ sentence }: Editing, from: number, to: number, words: string): Edit {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  const start = first?.start ?? sentence.text.length
  return { start, end: to > from && last ? last.end : start, replacement: say(sentence, words) }
}

/** Words put in before the token at an index. */
export const insert = (m: Editing, at: number, words: string): Edit => put(m, at, at, `${words} `)

/** A rewrite of these edits; none where one of them could not be made. */
export function all(
  edits: readonly (Edit | undefined)[],
  options?: Omit<Rewrite, 'edits'>,
): Rewrite | undefined {
  const made = edits.filter((edit) => edit !== undefined)
  if (made.length < edits.length) return undefined
  const merged: Edit[] = []
  for (const edit of made.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = merged[merged.length - 1]
    // Words put in before words that are changed are one edit with them.
    if (before && before.start === edit.start && before.end === before.start) {
      merged[merged.length - 1] = {
        ...edit,
        replacement:
          edit.replacement === '' ? before.replacement.trimEnd() : before.replacement + edit.replacement,
      }
    } else merged.push(edit)
  }
  return { ...options, edits: merged }
}

/** The same verb, person and clitic in another tense or sign, in the writer's spelling. */
export function reform(
  sentence: Sentence,
  form: Analysis,
  change: { tense?: Tense; negative?: boolean },
): string {
  const { colloquial, you } = mannerOf(sentence)
  const own = form.colloquial ?? colloquial
  const ending = form.you ?? you
  const manner = { colloquial: own, bare: form.bare, ...(ending && { you: ending }) }
  return say(sentence, inflect({ ...form, ...change }, manner) + form.object)
}

/** No, nothing and nobody cannot stand beside an affirmative verb. */
export const hasNo = ({ sentence }: Editing): boolean =>
  sentence.tokens.some(({ key }) => /^(?:هیچ|چیزی$|کسی$)/.test(key))

/** The token at `index` made affirmative: نمی‌توانیم → می‌توانیم. */
export function affirm(m: Editing, index: number): Edit | undefined {
  const { text = '', key = '' } = m.sentence.tokens[index] ?? {}
  // نخواهد شد: the auxiliary loses its ن.
  if (key.startsWith('نخواه')) return hasNo(m) ? undefined : put(m, index, index + 1, text.slice(1))
  const form = verbLike(m.sentence.tokens[index], { negative: true })
  if (form === undefined || hasNo(m)) return undefined
  if (form.verb.name === 'بود' && form.tense === 'present' && form.person === 2) {
    const before = m.sentence.tokens.slice(Math.max(0, index - 8), index)
    return copula(
      m,
      index,
      index + 1,
      before.some(({ key }) => /^امکان(?:ش|ات)?$/.test(key)),
    )
  }
  const kept = form.verb.name === 'داشت' && KEEPS_MI_OF_HAVE.has(m.sentence.tokens[index - 1]?.key ?? '')
  const words = reform(m.sentence, form, { negative: false })
  return put(m, index, index + 1, kept ? `می‌${words}` : words)
}

/** است in the place of tokens, or written on to the word before them in colloquial Persian. */
export function copula(m: Editing, index: number, end = index + 1, exists = false): Edit {
  const before = m.sentence.tokens[index - 1]
  if (!mannerOf(m.sentence).colloquial) return put(m, index, end, exists ? 'هست' : 'است')
  if (exists || before === undefined || (before.kind !== 'word' && before.kind !== 'number'))
    return put(m, index, end, 'هست')
  return put(m, index - 1, end, say(m.sentence, withCopula(before.text)))
}

/** The subjunctive at `index` as a plain statement: برسد → می‌رسد, باشد → است, پریده باشد → پریده است. */
function indicative(m: Editing, index: number, tense: Tense = 'present'): Edit | undefined {
  const { sentence } = m
  const form = subjunctiveAt(index, sentence)
  if (form === undefined) return undefined
  const before = sentence.tokens[index - 1]
  if (form.verb === BE) return indicativeOfBe(m, index, form)
  if (form.verb.name === 'داشت' && before !== undefined && KEEPS_MI_OF_HAVE.has(before.key)) {
    return put(m, index, index + 1, say(sentence, `می‌${reform(sentence, form, { tense: 'present' })}`))
  }
  return put(m, index, index + 1, reform(sentence, form, { tense }))
}

function indicativeOfBe(m: Editing, index: number, form: Analysis): Edit | undefined {
  const { sentence } = m
  const before = sentence.tokens[index - 1]
  const participle = verbLike(before, { tenses: ['participle'] })
  if (participle !== undefined && before !== undefined) {
    if (participle.verb.name === 'داشت') {
      return put(
        m,
        index - 1,
        index + 1,
        reform(sentence, { ...participle, person: form.person, you: form.you }, { tense: 'present' }),
      )
    }
    const perfect = reform(
      sentence,
      { ...participle, person: form.person, you: form.you },
      { tense: 'perfect' },
    )
    return put(m, index - 1, index + 1, perfect)
  }
  if (form.person === 2) return form.negative ? put(m, index, index + 1, 'نیست') : copula(m, index)
  return put(m, index, index + 1, reform(sentence, form, { tense: 'present' }))
}

/** What goes on with the same mood: … کنیم و … بفرستیم. */
const LINKS = new Set(['و', 'یا', '،', ',', 'سپس', 'بعد', 'هم'])
/** With باشد these govern a subjunctive of their own: بهتر باشد … کنیم. */
const LEADS = new Set(['بهتر', 'لازم', 'نیاز', 'کافی', 'ممکن', 'مجبور', 'ضروری'])
const ENDS = new Set(['ولی', 'اما', 'لیکن', 'ولیکن', 'چون', 'زیرا', 'که', 'تا', 'اگر', 'اگه', 'چنانچه'])

/** The indexes of the first subjunctive from `from` on and of those coordinated with it. */
function subjunctives(sentence: Sentence, from: number): number[] {
  const found: number[] = []
  let person: number | undefined
  for (let index = from; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]
    if (token === undefined) break
    if (token.kind === 'mark' && /[؛;:.!؟?()«»]/.test(token.key)) break
    const form = subjunctiveAt(index, sentence)
    if (form) {
      // Another person is another clause: پیک می‌آید، در را باز کنید.
      if (person !== undefined && form.person !== person) break
      person = form.person
      found.push(index)
      if (
        form.verb.name === 'توانست' ||
        (form.verb === BE && LEADS.has(sentence.tokens[index - 1]?.key ?? ''))
      )
        break
      const next = sentence.tokens[index + 1]
      // Serial verbs: بروم با انبار هماهنگ کنم.
      if (form.verb.name === 'رفت' || form.verb.name === 'آمد') continue
      if (next === undefined || !LINKS.has(next.key)) break
      continue
    }
    if (found.length > 0 && (ENDS.has(token.key) || isFiniteVerb(token))) break
    if (
      found.length === 0 &&
      isFiniteVerb(token) &&
      verbsOf(token).every((form) => form.tense !== 'subjunctive')
    ) {
      // A relative clause inside (سفارشی که ثبت کردید) does not end the search, a finished clause does.
      if (sentence.tokens[index + 1]?.kind === 'mark') break
    }
  }
  return found
}

/** All subjunctives from `from` on as statements; undefined where there is none, or where the first is denied. */
export function indicatives(m: Editing, from: number, tense: Tense = 'present'): Edit[] | undefined {
  const found = subjunctives(m.sentence, from)
  const [first] = found
  if (first === undefined || subjunctiveAt(first, m.sentence)?.negative) return undefined
  const edits = found.map((index) => indicative(m, index, tense))
  return edits.every((edit) => edit !== undefined) ? edits : undefined
}

/** All second-person subjunctives from `from` on as requests: کنی → کن; شما needs no change. */
export function requests(m: Editing, from: number): Edit[] | undefined {
  const edits: Edit[] = []
  const found = subjunctives(m.sentence, from)
  for (const index of found) {
    const form = subjunctiveAt(index, m.sentence)
    if (form === undefined || form.negative || (form.person !== 1 && form.person !== 4)) return undefined
    if (form.person === 1 && form.tense === 'subjunctive') {
      const before = m.sentence.tokens[index - 1]
      const having = form.verb === BE && verbLike(before, { tenses: ['participle'], verbs: ['داشت'] })
      // نگه داری → نگه دار, but داشته باشی → داشته باش.
      const kept = form.verb.name === 'داشت' && KEEPS_MI_OF_HAVE.has(before?.key ?? '')
      const request = having ? 'باش' : kept ? 'دار' : reform(m.sentence, form, { tense: 'imperative' })
      edits.push(put(m, index, index + 1, request))
    }
  }
  return found.length > 0 ? edits : undefined
}

/** A reported or missed deed of the customer as a request: نفرستاده‌اید → بفرستید, آپلود نکردی → آپلود کن. */
export function asRequest(m: Editing, index: number, form: Analysis): Edit {
  const { colloquial, you } = mannerOf(m.sentence)
  const own = form.colloquial ?? colloquial
  const ending = form.you ?? you
  const bare = BARE_REQUESTS.has(form.verb.name) || (form.verb.name === 'داد' && !own && form.person === 4)
  const tense = form.person === 1 ? 'imperative' : 'subjunctive'
  const words = inflect(
    { ...form, tense, negative: false },
    { colloquial: own, bare, ...(ending && { you: ending }) },
  )
  return put(m, index, index + 1, say(m.sentence, words + form.object))
}

/** Light verbs whose request goes without ب after its noun. */
const BARE_REQUESTS = new Set(['کرد', 'شد', 'نمود', 'فرمود', 'گردید'])

/** Where the clause of a match begins: after the last mark or conjunction before it. */
export function clauseOf({ sentence }: Editing, index: number): number {
  let start = index
  while (start > 0) {
    const before = sentence.tokens[start - 1]
    if (
      before === undefined ||
      before.breaks ||
      (before.kind === 'mark' && /[\ud800-\udfff]/.test(before.key))
    )
      break
    start--
  }
  return start
}

/** Keeps what the sentence offers instead: the clause of the refusal goes, what stands from `rest` on stays. */
export function keepRest(m: Match<'rest'>): Rewrite | undefined {
  const from = clauseOf(m, m.start)
  // A reason cannot go without what it is the reason of.
  if (m.sentence.tokens.slice(from, m.start).some(({ key }) => REASONS.has(key) || key === 'آنجا'))
    return undefined
  return all([put(m, from, m.range('rest').start, '')], { keepsAlternative: true })
}

const REASONS = new Set(['چون', 'زیرا', 'چرا', 'چراکه', 'چونکه'])

/** Whether the contrary of the match would contradict what stands beside it: a reason after it, or else before it. */
export const reasoned = (m: Match): boolean =>
  m.sentence.tokens.some(({ key }, at) =>
    at >= m.end ? REASONS.has(key) : key === 'وگرنه' || key === 'والا',
  )

const OPENERS = new Set([
  'و',
  'پس',
  'بنابراین',
  'ولی',
  'اما',
  'لذا',
  'ابتدا',
  'اول',
  'سپس',
  'بعد',
  'همچنین',
  'البته',
])
const ADDRESS = new Set(['شما', 'تو', 'جنابعالی', 'سرکار', 'جناب'])

const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'word' || TIME_WORDS.has(token.key))

/** The index where the clause of the token at `index` begins, after و, پس and forms of address. */
export function clauseStart(sentence: Sentence, index: number): number {
  let start = index
  while (start > 0) {
    const before = sentence.tokens[start - 1]
    if (before?.key === 'تا' && isTime(sentence.tokens[start])) {
      start--
      continue
    }
    if (
      before === undefined ||
      (before.kind === 'mark' && !/^[_/%+#@&*=|-]/.test(before.key)) ||
      ENDS.has(before.key) ||
      (isFiniteVerb(before) && !sentence.tokens[start]?.key.startsWith('را'))
    )
      break
    start--
  }
  // The end of a tag that closes on the mark: <b>Note:</b> ….
  const [mark, tag] = [sentence.tokens[start - 1], sentence.tokens[start]]
  if (start < index && tag?.kind === 'opaque' && mark?.kind === 'mark' && mark.end === tag.start) start++
  while (start < index && OPENERS.has(sentence.tokens[start]?.key ?? '')) start++
  return start
}

/** Whether the sentence says please already, from this index on. */
export const hasPlease = (sentence: Sentence, from = 0): boolean =>
  sentence.tokens.slice(from).some(({ key }) => key === 'لطفا' || key === 'لطفاً' || key.startsWith('خواهش'))

/** Please, at the start of the clause of `index`; the address there (شما) goes. Tokens from `index` to `to` go too. */
export function please(m: Editing, index: number, to: number): (Edit | undefined)[] {
  const { sentence } = m
  const start = clauseStart(sentence, index)
  // A request cannot hang on چون or که.
  if (/^(?:چون|زیرا|که)$/.test(sentence.tokens[start - 1]?.key ?? '')) return [undefined]
  const address = ADDRESS.has(sentence.tokens[start]?.key ?? '') ? start + 1 : start
  const word = hasPlease(sentence) ? '' : say(sentence, 'لطفاً')
  if (address === index) return [put(m, start, to, word)]
  // … شما باید: the address before the cue goes with it.
  if (to > index && ADDRESS.has(sentence.tokens[index - 1]?.key ?? '') && index - 1 > address)
    return please(m, index - 1, to)
  const opening =
    address > start ? put(m, start, address, word) : word === '' ? undefined : insert(m, start, word)
  return [...(opening ? [opening] : []), ...(to > index ? [put(m, index, to, '')] : [])]
}
