import {
  attach,
  type Ending,
  honorific as withHonour,
  intent as withIntent,
  past as withPast,
} from './attach'
import { FINALS, type Form, JOINING } from './form'
import { isSyllable, tailOf, vowelOf, withTail, withVowel } from './jamo'
import { isListed, type Stem, type StemClass, stemOf } from './stem'

/** One surface shape of an ending: the final consonant that it lends to the syllable before it, and its letters. */
interface Shape {
  readonly tail: string
  readonly ending: Ending
}

const JAMO = 'ㄴㄹㅁㅂ'
/** Longest ending in syllables: '(으)ㄹ뿐더러', '습니다만'. */
const MAX_LETTERS = 5

const IRREGULAR: readonly StemClass[] = ['d', 'b', 's', 'h', 'l', 'leo', 'u', 'bwep']
/** Endings that also look like the end of a noun or of another ending: 넘길 is 넘기- and -(으)ㄹ before 넘- and -길. */
const SHADOWED: readonly Ending[] = ['길', '질', '든', '지를', 'E나']

let shapes: Map<string, Shape[]> | undefined

/** Surface shapes by their letters, so that a word is read from its end with a few look-ups. */
function shapeTable(): Map<string, Shape[]> {
  if (shapes) return shapes
  const table = new Map<string, Shape[]>()
  const add = (letters: string, tail: string, ending: Ending) => {
    const row = table.get(letters) ?? []
    row.push({ tail, ending })
    table.set(letters, row)
  }
  for (const ending of [...Object.keys(FINALS), ...JOINING]) {
    const rest = ending.slice(1)
    const closed = (jamo: string, letters: string, filler: string) => {
      add(letters, jamo, ending)
      add(filler + letters, '', ending)
    }
    switch (ending.charAt(0)) {
      case 'A':
        add(rest, '', ending)
        break
      case 'S':
        closed('ㅂ', rest, '습')
        break
      case 'N':
        add(`는${rest}`, '', ending)
        closed('ㄴ', rest, '은')
        break
      case 'T':
        closed('ㄴ', rest, '는')
        add(rest, '', ending)
        if (rest.length > 1) add(`라${rest.slice(1)}`, '', ending)
        break
      case 'O':
        for (const filler of ['', '으', '사']) add(`${filler}오${rest}`, '', ending)
        break
      case 'E':
        if (JAMO.includes(rest.charAt(0))) {
          add(rest.slice(1), rest.charAt(0), ending)
          if (rest.startsWith('ㅁ')) add(rest.slice(1), 'ㄻ', ending)
          const filled = withTail('으', rest.charAt(0))
          add(filled + rest.slice(1), '', ending)
        } else {
          add(rest, '', ending)
          add(`으${rest}`, '', ending)
        }
        break
      default:
        add(ending, '', ending)
    }
  }
  shapes = table
  return table
}

/** A stem that may stand under what is left of a word without its ending. */
interface Candidate {
  readonly stem: string
  readonly honorific: boolean
  readonly past: boolean
  readonly intent: boolean
  of: Stem | undefined
  /** The stem with honour and tense, made when first compared; `long` in the long shapes of written style. */
  short: Stem | undefined
  long: Stem | undefined
}

const candidate = (stem: string, honorific = false, past = false, intent = false): Candidate => ({
  stem,
  honorific,
  past,
  intent,
  of: undefined,
  short: undefined,
  long: undefined,
})

/** Stems that may stand as `base` before a consonant, a vowel or -(으): the inverse of every irregular change. */
function stemsUnder(base: string, into: string[]): void {
  into.push(base)
  const tail = tailOf(base)
  if (tail === 'ㄹ') into.push(withTail(base, 'ㄷ'))
  else if (tail === '') {
    into.push(withTail(base, 'ㄹ'), withTail(base, 'ㅅ'), withTail(base, 'ㅎ'))
    if (base.endsWith('우')) into.push(withTail(base.slice(0, -1), 'ㅂ'))
    if (base.endsWith('뵈')) into.push(withTail(base, 'ㅂ'))
  }
  if (base.endsWith('으')) {
    const bare = base.slice(0, -1)
    into.push(bare)
    if (tailOf(bare) === 'ㄹ') into.push(withTail(bare, 'ㄷ'))
    if (tailOf(bare) === '') into.push(withTail(bare, 'ㅅ'))
  }
}

/** Stems whose -아/어 form is `base`. */
function stemsOfInfinitive(base: string, into: string[]): void {
  const last = base.charAt(base.length - 1)
  const bare = base.slice(0, -1)
  into.push(base)
  if (last === '여' && bare.endsWith('하')) into.push(bare)
  if ((last === '아' || last === '어') && bare) {
    into.push(bare)
    const tail = tailOf(bare)
    if (tail === 'ㄹ') into.push(withTail(bare, 'ㄷ'))
    if (tail === '') into.push(withTail(bare, 'ㅅ'))
    if (last === '어' && bare.endsWith('이')) into.push(bare)
  }
  if ((last === '라' || last === '러') && bare) {
    if (tailOf(bare) === 'ㄹ') into.push(`${withTail(bare, '')}르`)
    if (bare.endsWith('르')) into.push(bare)
  }
  if ((last === '와' || last === '워') && bare) into.push(withTail(bare, 'ㅂ'))
  if (last === '퍼') into.push(`${bare}푸`)
  switch (vowelOf(base)) {
    case 'ㅏ':
    case 'ㅓ':
      into.push(withVowel(base, 'ㅡ'))
      break
    case 'ㅘ':
      into.push(withVowel(base, 'ㅗ'))
      break
    case 'ㅝ':
      into.push(withVowel(base, 'ㅜ'))
      break
    case 'ㅕ':
      into.push(withVowel(base, 'ㅣ'))
      break
    case 'ㅙ':
      into.push(withVowel(base, 'ㅚ'), withTail(withVowel(base, 'ㅚ'), 'ㅂ'))
      break
    case 'ㅐ':
      into.push(
        withVowel(base, 'ㅏ'),
        withTail(withVowel(base, 'ㅓ'), 'ㅎ'),
        withTail(withVowel(base, 'ㅏ'), 'ㅎ'),
        withVowel(base, 'ㅓ'),
      )
      break
    case 'ㅒ':
      into.push(withTail(withVowel(base, 'ㅑ'), 'ㅎ'))
  }
  if (last === '예' || last === '야') into.push(`${bare}이`)
  if (base === '아니라') into.push('아니')
  if (base.endsWith('이라')) into.push(bare)
  if (last === '라' && bare) into.push(`${bare}이`)
  if (base.endsWith('이에') || base.endsWith('이야') || base === '아니에' || base === '아니야')
    into.push(bare)
}

function peel(base: string, infinitive: boolean, into: Candidate[]): void {
  if (!base) return
  const stems: string[] = []
  if (infinitive) stemsOfInfinitive(base, stems)
  else stemsUnder(base, stems)
  for (const stem of stems) {
    into.push(candidate(stem))
    peelTense(stem, into)
    if (stem.endsWith('시')) peelHonour(stem, false, false, into)
  }
  // 하세요, 받으세요: -(으)시- and -어요 grow together; 계세요 has it in its stem.
  if (infinitive && base.endsWith('세') && base.length > 1) {
    const stem = `${base.slice(0, -1)}시`
    into.push(candidate(stem))
    peelHonour(stem, false, false, into)
  }
}

function peelHonour(stem: string, past: boolean, intent: boolean, into: Candidate[]): void {
  if (stem.length < 2) return
  const stems: string[] = []
  stemsUnder(stem.slice(0, -1), stems)
  for (const inner of stems) if (inner) into.push(candidate(inner, true, past, intent))
}

function peelTense(stem: string, into: Candidate[]): void {
  if (stem.length < 2) {
    if (tailOf(stem) === 'ㅆ') peelPast(stem, false, into)
  } else if (stem.endsWith('겠')) {
    const inner = stem.slice(0, -1)
    into.push(candidate(inner, false, false, true))
    if (inner.endsWith('시')) peelHonour(inner, false, true, into)
    if (tailOf(inner) === 'ㅆ' && inner !== '있') peelPast(inner, true, into)
  } else if (tailOf(stem) === 'ㅆ' && !stem.endsWith('있')) peelPast(stem, false, into)
}

function peelPast(stem: string, intent: boolean, into: Candidate[]): void {
  const open = withTail(stem, '')
  const stems: string[] = []
  stemsOfInfinitive(open, stems)
  if (open.endsWith('였') || open.endsWith('여')) stems.push(`${open.slice(0, -1)}이`)
  for (const inner of stems) {
    into.push(candidate(inner, false, true, intent))
    if (inner.endsWith('시')) peelHonour(inner, true, intent, into)
  }
}

const cache = new Map<string, readonly Form[]>()
const CACHE_LIMIT = 8000
/** Longer words are no Korean predicate. */
const MAX_WORD = 24

/**
 * The readings of a word as a predicate, best first: known stems before unknown, longer endings before shorter.
 * Every reading conjugates back to the word. Empty for words that no ending closes.
 */
export function analyse(word: string): readonly Form[] {
  if (word.length === 0 || word.length > MAX_WORD) return []
  const cached = cache.get(word)
  if (cached) return cached
  const forms = read(word)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(word, forms)
  return forms
}

/** One letter that closes a noun as often as a verb. */
const PARTICLE_LIKE = '은는을이나고도지기길네든게자질진던라'

/** Last letters of the stems that a productive suffix vouches for, and of the copula. */
const VOUCHING = '하되키받리주보두놓지오가내나들타뵙있럽롭이니'

function candidatesOf(base: string, infinitive: boolean, isShort: boolean): readonly Candidate[] {
  const peeled: Candidate[] = []
  peel(base, infinitive, peeled)
  return peeled.filter((each) => {
    const { stem } = each
    if (!isListed(stem)) {
      // Stems of one syllable are all known; such a letter after an unknown stem is the particle of a noun.
      if (stem.length === 1) return false
      const bare = !each.honorific && !each.past && !each.intent
      if (isShort && bare && !VOUCHING.includes(stem.charAt(stem.length - 1))) return false
    }
    const of = stemOf(stem)
    each.of = of
    // An irregular change is read only into stems that are known to undergo it.
    return of.known || !IRREGULAR.includes(of.class)
  })
}

/** The stem with honour, tense and -겠-. */
function marked(stem: Stem, { honorific, past, intent }: Candidate, full: boolean): Stem {
  const honoured = honorific ? withHonour(stem) : stem
  const told = past ? withPast(honoured, full) : honoured
  return intent ? withIntent(told) : told
}

function read(word: string): readonly Form[] {
  if (!isSyllable(word.charCodeAt(word.length - 1))) return []
  const table = shapeTable()
  const bases = new Map<string, readonly Candidate[]>()
  const found = new Map<string, { form: Form; rank: number }>()
  for (let letters = Math.min(MAX_LETTERS, word.length - 1); letters >= 0; letters--) {
    const row = table.get(word.slice(word.length - letters))
    if (!row) continue
    const rest = word.slice(0, word.length - letters)
    const tail = tailOf(rest)
    const isShort = letters === 0 || (letters === 1 && PARTICLE_LIKE.includes(word.charAt(rest.length)))
    for (const shape of row) {
      if (shape.tail && tail !== shape.tail) continue
      const base = shape.tail ? withTail(rest, tail === 'ㄻ' ? 'ㄹ' : '') : rest
      const infinitive = shape.ending.startsWith('A')
      const key = `${base}${infinitive ? '+' : ''}${isShort ? '-' : ''}`
      let candidates = bases.get(key)
      if (!candidates) {
        candidates = candidatesOf(base, infinitive, isShort)
        bases.set(key, candidates)
      }
      for (const each of candidates) collect(word, each, shape.ending, letters, found)
    }
  }
  return [...found.values()].sort((a, b) => b.rank - a.rank).map((entry) => entry.form)
}

function collect(
  word: string,
  each: Candidate,
  ending: Ending,
  letters: number,
  found: Map<string, { form: Form; rank: number }>,
): void {
  const { of, stem, honorific, past, intent } = each
  if (!of || !isPlausible(of, each, ending)) return
  each.short ??= marked(of, each, false)
  const full = attach(each.short, ending, false) !== word
  if (full) {
    if (!past && !'ATN'.includes(ending.charAt(0))) return
    each.long ??= marked(of, each, true)
    if (attach(each.long, ending, true) !== word) return
  }
  const form: Form = { stem, past, intent, honorific: honorific || of.class === 'honorific', ending, full }
  const key = `${stem}|${form.honorific}${past}${intent}|${ending}`
  if (!found.has(key)) found.set(key, { form, rank: rankOf(of, form, letters) })
}

function isPlausible(stem: Stem, { past, intent }: Candidate, ending: Ending): boolean {
  // A bare -아/어 or -지 without a known stem would read every noun in ㅏ or 지 as a verb.
  if (!stem.known && (ending === 'A' || ending === '지' || ending === '자' || ending === 'A라')) return false
  // The adnominal -(으)ㄴ of adjectives and the copula is their present: read as N, not as a past.
  if (ending === 'Eㄴ' && (stem.kind !== 'verb' || intent || past)) return false
  return !(past && ending === 'N')
}

function rankOf(stem: Stem, form: Form, letters: number): number {
  let rank = stem.known ? 100 : 0
  if (stem.class === 'copula') rank += 40
  if (form.full) rank -= 1
  if (stem.class === 'honorific') rank += 3
  if (SHADOWED.includes(form.ending)) rank -= 20
  if (form.honorific || form.past) rank += 12
  // A known verb as a whole beats a shorter one with an unknown reading of its last sounds.
  return (
    rank +
    letters * 4 +
    Math.min(form.stem.length, 6) +
    (stem.class === 'd' || stem.class === 'b' || stem.class === 's' ? -2 : 0)
  )
}
