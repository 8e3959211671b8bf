import type { Ending } from './attach'
import { FINALS, type Form, type Inflection, inflect, JOINING } from './form'
import { isSyllable, tailOf, vowelOf, withTail, withVowel } from './jamo'
import { type StemClass, stemOf } from './stem'

/** One surface shape of an ending: the final consonant that it lends to the syllable before it, and its letters. */
interface Shape {
  readonly tail: string
  readonly ending: Ending
}

const JAMO = 'ㄴㄹㅁㅂ'
/** Longest ending in syllables: '(으)ㄹ뿐더러', '습니다만'. */
const MAX_LETTERS = 5

const IRREGULAR: readonly StemClass[] = ['d', 'b', 's', 'h', 'leo', 'u', 'bwep']
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

/** Bases before an ending with the tense and honour that they may hold. */
interface Peeled extends Omit<Inflection, 'ending'> {
  readonly stem: string
}

const BARE = { honorific: false, past: false, intent: false, full: false }

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

function peel(base: string, infinitive: boolean, into: Peeled[]): void {
  if (!base) return
  const stems: string[] = []
  if (infinitive) stemsOfInfinitive(base, stems)
  else stemsUnder(base, stems)
  for (const stem of stems) {
    into.push({ ...BARE, stem })
    peelTense(stem, into)
    if (stem.endsWith('시') && stem.length > 1) peelHonour(stem, BARE, into)
  }
  // 하세요, 받으세요: -(으)시- and -어요 grow together; 계세요 has it in its stem.
  if (infinitive && base.endsWith('세') && base.length > 1) {
    into.push({ ...BARE, stem: `${base.slice(0, -1)}시` })
    peelHonour(`${base.slice(0, -1)}시`, BARE, into)
  }
}

function peelHonour(stem: string, marks: typeof BARE, into: Peeled[]): void {
  const stems: string[] = []
  stemsUnder(stem.slice(0, -1), stems)
  for (const inner of stems) if (inner) into.push({ ...marks, honorific: true, stem: inner })
}

function peelTense(stem: string, into: Peeled[]): void {
  if (stem.endsWith('겠') && stem.length > 1) {
    const inner = stem.slice(0, -1)
    into.push({ ...BARE, intent: true, stem: inner })
    if (inner.endsWith('시') && inner.length > 1) peelHonour(inner, { ...BARE, intent: true }, into)
    if (tailOf(inner) === 'ㅆ' && inner !== '있') peelPast(inner, true, into)
  } else if (tailOf(stem) === 'ㅆ' && !stem.endsWith('있')) peelPast(stem, false, into)
}

function peelPast(stem: string, withIntent: boolean, into: Peeled[]): void {
  const marks = { ...BARE, past: true, intent: withIntent }
  const open = withTail(stem, '')
  const stems: string[] = []
  stemsOfInfinitive(open, stems)
  if (open.endsWith('였')) stems.push(`${open.slice(0, -1)}이`)
  if (open.endsWith('여')) stems.push(`${open.slice(0, -1)}이`)
  for (const inner of stems) {
    into.push({ ...marks, stem: inner })
    if (inner.endsWith('시') && inner.length > 1) peelHonour(inner, marks, into)
  }
}

const cache = new Map<string, readonly Form[]>()
const CACHE_LIMIT = 4000
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

function read(word: string): readonly Form[] {
  if (!isSyllable(word.charCodeAt(word.length - 1))) return []
  const table = shapeTable()
  const found = new Map<string, { form: Form; rank: number }>()
  const longest = Math.min(MAX_LETTERS, word.length)
  for (let letters = longest; letters >= 0; letters--) {
    const row = table.get(word.slice(word.length - letters))
    if (!row) continue
    const rest = word.slice(0, word.length - letters)
    for (const shape of row) collect(word, rest, shape, letters, found)
  }
  return [...found.values()].sort((a, b) => b.rank - a.rank).map((entry) => entry.form)
}

function collect(
  word: string,
  rest: string,
  shape: Shape,
  letters: number,
  found: Map<string, { form: Form; rank: number }>,
): void {
  if (!rest || (shape.tail && tailOf(rest) !== shape.tail)) return
  const base = shape.tail ? withTail(rest, shape.tail === 'ㄻ' ? 'ㄹ' : '') : rest
  const peeled: Peeled[] = []
  peel(base, shape.ending.startsWith('A'), peeled)
  for (const candidate of peeled) {
    const stem = stemOf(candidate.stem)
    // An irregular change is read only into stems that are known to undergo it.
    if (!stem.known && IRREGULAR.includes(stem.class)) continue
    for (const full of [false, true]) {
      const form: Form = {
        ...candidate,
        honorific: candidate.honorific || stem.class === 'honorific',
        ending: shape.ending,
        full,
      }
      if (inflect(stem, form) !== word) continue
      if (!isPlausible(form)) break
      const key = `${form.stem}|${form.honorific}${form.past}${form.intent}|${form.ending}`
      if (!found.has(key)) found.set(key, { form, rank: rankOf(form, letters) })
      break
    }
  }
}

function isPlausible(form: Form): boolean {
  const stem = stemOf(form.stem)
  // A bare -아/어 or -지 without a known stem would read every noun in ㅏ or 지 as a verb.
  if (
    !stem.known &&
    (form.ending === 'A' || form.ending === '지' || form.ending === '자' || form.ending === 'A라')
  )
    return false
  // The adnominal -(으)ㄴ of adjectives and the copula is their present: read as N, not as a past.
  if (form.ending === 'Eㄴ' && (stem.kind !== 'verb' || form.intent || form.past)) return false
  return !(form.past && form.ending === 'N')
}

function rankOf(form: Form, letters: number): number {
  const stem = stemOf(form.stem)
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
