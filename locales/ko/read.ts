/** Words of a sentence read as predicates and nouns: what the patterns and the rewrites of the pack ask of them. */
import type { Sentence, Token, TokenPattern } from '../contract'
import { analyse, conjugate, type Ending, type Form, splitParticle, stemOf } from './morphology'

export const endings = (list: string): ReadonlySet<Ending> => new Set(list.trim().split(/\s+/))

/** Endings with which a statement closes. */
export const SAYING = endings(
  'S니다 S니다만 A요 네요 지요 죠 거든요 N데요 군요 는군요 E니까요 A서요 고요 구요 잖아요 지만요 N걸요 더라고요 더라구요 A 네 거든 잖아 T다 Eㅁ',
)
/** Endings with which a statement goes on; conditions, questions and quotations are not among them. */
const LINKING = endings('E니 E니까 E며 E면서 고 지만 E므로 A서 O니 O나 O며 N데 E나 기에 A 더니 거니와')
export const ASSERTING: ReadonlySet<Ending> = new Set([...SAYING, ...LINKING])
/** Whether the reading is of a verb that is vouched for. */
export const verbal = (form: Form): boolean => isKnown(form) && stemOf(form.stem).kind === 'verb'

/** -지 before a negation. */
export const JI = endings('지 지는 진 지도 질 지를')
export const plainly = (form: { readonly honorific: boolean }): boolean => !form.honorific
/** Adnominal endings. */
export const BEFORE_NOUN = endings('N Eㄴ Eㄹ 던')

/** The best reading of a word that passes; a reading whose stem is known wins. */
export function readAs(token: Token | undefined, fits: (form: Form) => boolean): Form | undefined {
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined
  return analyse(token.key).find(fits)
}

/** The reading of a word as a form of one of the stems. */
export function readStem(token: Token | undefined, stems: ReadonlySet<string>): Form | undefined {
  return readAs(token, (form) => stems.has(form.stem))
}

/** The reading of a word as a predicate with one of the endings. */
export function readEnding(token: Token | undefined, allowed: ReadonlySet<Ending>): Form | undefined {
  return readAs(token, (form) => allowed.has(form.ending))
}

/** Whether the stem of the best reading is vouched for. */
export const isKnown = (form: Form): boolean => stemOf(form.stem).known || stemOf(form.stem).kind === 'copula'

const SAMPLES: readonly Ending[] = ['S니다', 'A요', 'Eㄴ', 'Eㄹ', 'Eㅁ', '고', 'E니', 'T다', 'E시', 'N']
/** The commonest whole forms: anchors for words that writers glue to what stands before them (할수없습니다). */
const GLUED: readonly Ending[] = [
  'S니다',
  'A요',
  'Eㅁ',
  'O니',
  'E니',
  'E며',
  '고',
  '지만',
  'N데요',
  '네요',
  'N',
  'A서',
]

/** Beginnings that the forms of a stem share; the last syllable of a long stem changes, what stands before it does not. */
function anchorsOf(stems: readonly string[]): NonNullable<TokenPattern['anchors']> {
  const prefixes = new Set<string>()
  const words = new Set<string>()
  for (const stem of stems) {
    if (stem.length > 2) {
      prefixes.add(stem.slice(0, -1))
      continue
    }
    for (const ending of SAMPLES) prefixes.add(conjugate(stem, { ending }).slice(0, stem.length))
    prefixes.add(conjugate(stem, { past: true }).slice(0, stem.length))
    if (stem.length === 1) for (const ending of GLUED) words.add(conjugate(stem, { ending }))
  }
  return { prefixes: [...prefixes], words: [...words] }
}

/** A pattern for the forms of the stems (written without -다, a blank between them) with one of the endings. */
export function predicate(
  stems: string,
  allowed: ReadonlySet<Ending> = ASSERTING,
  fits: (form: Form) => boolean = () => true,
): TokenPattern {
  const list = stems.trim().split(/\s+/)
  const set = new Set(list)
  let anchors: TokenPattern['anchors']
  return {
    ...reading((form) => set.has(form.stem) && allowed.has(form.ending) && fits(form)),
    // Made when a pattern with this piece is first compiled.
    get anchors() {
      anchors ??= anchorsOf(list)
      return anchors
    },
  }
}

/** A pattern, without anchors, for words of which some reading passes. */
export function reading(fits: (form: Form) => boolean): TokenPattern {
  return { test: (token) => readAs(token, fits) !== undefined }
}

/** The first token of the clause in which the token at `index` stands: after a mark, or after a verb that joins clauses. */
export function clauseStart(sentence: Sentence, index: number): number {
  let start = index
  while (start > 0 && !sentence.tokens[start - 1]?.breaks && !joinsClauses(sentence, start - 1)) start--
  return start
}

/** 하며, 하지만, 하는데, 하고 (but not 하고 있다): what follows is a clause of its own. */
function joinsClauses(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  // The best reading alone: 지나 is 지나- before it is 지- and -나.
  const form = token?.kind === 'word' ? analyse(token.key)[0] : undefined
  if (!form || !JOINING.has(form.ending) || !stemOf(form.stem).known) return false
  return form.ending !== '고' || !/^(?:있|계|싶|나서|나면)/.test(sentence.tokens[index + 1]?.key ?? '')
}

const JOINING = endings('E며 지만 E나 N데 고')

/** Whether the word is a predicate before a noun (받는, 적은), which looks like a noun and its particle. */
export function isAdnominal(token: Token | undefined): boolean {
  return readAs(token, (form) => BEFORE_NOUN.has(form.ending) && stemOf(form.stem).known) !== undefined
}

/** The last word with the topic particle in a stretch of tokens; -1 where there is none. */
export function topicIndex(sentence: Sentence, from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    const token = sentence.tokens[index]
    if (token && isTopic(token)) return index
  }
  return -1
}

export function isTopic(token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return false
  if (token.key === '은' || token.key === '는' || token.key === '님은' || token.key === '께서는') return true
  if (/^(?:또는|혹은|이는|그는|때로는|더는|보다는)$/.test(token.key)) return false
  if (/(?:에서는|에는|에게는|께서는|으로는|로는|까지는|부터는|지는)$/.test(token.key)) return false
  const { particle } = splitParticle(token.key)
  return (particle === '은' || particle === '는') && !isAdnominal(token)
}
