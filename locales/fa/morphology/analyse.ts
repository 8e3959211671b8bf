/** Analyses folded verb forms of one word; phrases (خواهیم کرد, داده شد) are read by `phrase.ts`. */

import type { Person, Tense, VerbForm } from './inflect'
import { BE, PREVERBS, STEM_INDEX, type StemEntry, type Verb } from './verb'

export interface Analysis extends VerbForm {
  /** True where only colloquial Persian writes so, false where only formal Persian does, else both. */
  readonly colloquial: boolean | undefined
  /** No ب stood before a subjunctive. */
  readonly bare: boolean
  readonly you: 'ین' | 'ید' | undefined
  /** The object clitic as written (ش, تون), or ''. */
  readonly object: string
}

interface Ending {
  readonly person: Person
  readonly colloquial: boolean | undefined
  readonly you: 'ین' | 'ید' | undefined
}

const end = (person: Person, colloquial?: boolean, you?: 'ین' | 'ید'): Ending => ({ person, colloquial, you })
// ـید is written by colloquial writers too (می‌تونید), so it tells nothing.
const PRESENT_ENDINGS: Readonly<Record<string, Ending>> = {
  م: end(0),
  ی: end(1),
  د: end(2),
  ه: end(2, true),
  یم: end(3),
  ید: end(4, undefined, 'ید'),
  ین: end(4, true, 'ین'),
  ند: end(5, false),
  ن: end(5, true),
}
const PAST_ENDINGS: Readonly<Record<string, Ending>> = {
  '': end(2),
  م: end(0),
  ی: end(1),
  یم: end(3),
  ید: end(4, undefined, 'ید'),
  ین: end(4, true, 'ین'),
  ند: end(5, false),
  ن: end(5, true),
}
const PERFECT_ENDINGS: Readonly<Record<string, Ending>> = {
  هام: end(0, false),
  های: end(1, false),
  هاست: end(2, false),
  هایم: end(3, false),
  هاید: end(4, false, 'ید'),
  هاند: end(5, false),
  هم: end(0, true),
  هین: end(4, true, 'ین'),
}
/** Longest first, so that تون is not read as ن. */
const OBJECTS = ['شون', 'مون', 'تون', 'شان', 'مان', 'تان', 'ش', 'ت'] as const
const LONGEST_ENDING = 4

/** Every reading of a folded word as a verb form, likelier first; empty where it is none. */
export function analyseVerb(word: string): readonly Analysis[] {
  const plain = readWord(word, '')
  if (plain.length > 0) return plain
  for (const object of OBJECTS) {
    if (word.length > object.length + 2 && word.endsWith(object)) {
      const host = readWord(word.slice(0, -object.length), object).filter(bearsObject)
      if (host.length > 0) return host
    }
  }
  return []
}

/** Whether a folded word has a reading as a verb form. */
export function isVerb(word: string): boolean {
  return analyseVerb(word).length > 0
}

function bearsObject(form: Analysis): boolean {
  if (form.verb.name === 'بود' || form.tense === 'participle' || form.tense === 'infinitive') return false
  // Bare stems with a clitic are nearly always nouns: نمایش, کارت.
  return !(form.bare && (form.tense === 'imperative' || form.tense === 'subjunctive'))
}

function readWord(word: string, object: string): Analysis[] {
  const out: Analysis[] = []
  readBe(word, object, out)
  readBare(word, '', object, out)
  for (const preverb of PREVERBS) {
    if (word.startsWith(preverb) && word.length > preverb.length + 1)
      readBare(word.slice(preverb.length), preverb, object, out)
  }
  return out
}

function readBare(word: string, preverb: string, object: string, out: Analysis[]): void {
  const negated = word.startsWith('ن')
  if (word.startsWith('می') || word.startsWith('نمی')) {
    const body = word.slice(negated ? 3 : 2)
    read(body, STEM_INDEX.present, PRESENT_ENDINGS, 'present', negated, preverb, object, true, out)
    read(body, STEM_INDEX.past, PAST_ENDINGS, 'imperfect', negated, preverb, object, true, out)
  }
  if (word.startsWith('ب') || negated) {
    const body = word.slice(1)
    read(
      body,
      STEM_INDEX.prefixedPresent,
      PRESENT_ENDINGS,
      'subjunctive',
      negated,
      preverb,
      object,
      false,
      out,
    )
    readImperative(body, STEM_INDEX.prefixedPresent, negated, preverb, object, false, out)
    if (negated) readPast(body, STEM_INDEX.prefixedPast, true, preverb, object, out)
  }
  readPast(word, STEM_INDEX.past, false, preverb, object, out)
  read(word, STEM_INDEX.present, PRESENT_ENDINGS, 'subjunctive', false, preverb, object, true, out)
  readImperative(word, STEM_INDEX.present, false, preverb, object, true, out)
}

function readPast(
  word: string,
  index: Map<string, StemEntry[]>,
  negative: boolean,
  preverb: string,
  object: string,
  out: Analysis[],
): void {
  read(word, index, PAST_ENDINGS, 'past', negative, preverb, object, true, out)
  read(word, index, PERFECT_ENDINGS, 'perfect', negative, preverb, object, true, out)
  if (word.endsWith('ه')) nonFinite(word.slice(0, -1), index, 'participle', negative, preverb, object, out)
  if (word.endsWith('ن')) nonFinite(word.slice(0, -1), index, 'infinitive', negative, preverb, object, out)
}

function nonFinite(
  stem: string,
  index: Map<string, StemEntry[]>,
  tense: Tense,
  negative: boolean,
  preverb: string,
  object: string,
  out: Analysis[],
): void {
  for (const { verb, colloquial } of index.get(stem) ?? []) {
    if (verb.preverb === preverb)
      out.push({
        verb,
        tense,
        person: 2,
        negative,
        object,
        bare: true,
        you: undefined,
        colloquial: colloquial || undefined,
      })
  }
}

function read(
  body: string,
  index: Map<string, StemEntry[]>,
  endings: Readonly<Record<string, Ending>>,
  tense: Tense,
  negative: boolean,
  preverb: string,
  object: string,
  bare: boolean,
  out: Analysis[],
): void {
  for (let size = Math.min(LONGEST_ENDING, body.length - 1); size >= 0; size--) {
    const at = body.length - size
    const found = endings[body.slice(at)]
    const entries = found && index.get(body.slice(0, at))
    if (!found || !entries) continue
    for (const { verb, colloquial } of entries) {
      if (verb.preverb !== preverb || !fits(verb, tense, found, colloquial, body.slice(0, at))) continue
      const { person, you } = found
      // داشتن has its indicative where other verbs have a bare subjunctive.
      const own = tense === 'subjunctive' && (bare || negative) && verb.name === 'داشت' ? 'present' : tense
      out.push({
        verb,
        tense: own,
        person,
        negative,
        object,
        bare,
        you,
        colloquial: registerOf(verb, own, found, colloquial),
      })
    }
  }
}

/** A colloquial stem or ending tells; so does a formal stem beside which a colloquial one exists. */
function registerOf(
  verb: Verb,
  tense: Tense,
  found: Ending,
  colloquial: boolean | undefined,
): boolean | undefined {
  if (colloquial === true || found.colloquial !== undefined) return colloquial || found.colloquial
  const now = tense === 'present' || tense === 'subjunctive' || tense === 'imperative'
  const twofold = now ? verb.present !== verb.colloquialPresent : verb.past !== verb.colloquialPast
  return twofold && colloquial === false ? false : undefined
}

function fits(
  verb: Verb,
  tense: Tense,
  found: Ending,
  colloquial: boolean | undefined,
  stem: string,
): boolean {
  if (tense !== 'present' && tense !== 'subjunctive') return true
  const vowel = colloquial && /[آا]$/.test(stem)
  // می‌ره but not می‌خواه; می‌خواد but not می‌رد.
  if (found.person === 2 && colloquial)
    return vowel ? found.colloquial === undefined : found.colloquial === true
  return !(
    verb.present !== verb.colloquialPresent &&
    colloquial === false &&
    found.person === 2 &&
    found.colloquial === true
  )
}

function readImperative(
  body: string,
  index: Map<string, StemEntry[]>,
  negative: boolean,
  preverb: string,
  object: string,
  bare: boolean,
  out: Analysis[],
): void {
  const push = (entries: readonly StemEntry[] | undefined) => {
    for (const { verb, colloquial } of entries ?? []) {
      if (verb.preverb !== preverb || (colloquial && body.length < 2)) continue
      out.push({
        verb,
        tense: 'imperative',
        person: 1,
        negative,
        object,
        bare,
        you: undefined,
        colloquial: colloquial || undefined,
      })
    }
  }
  push(index.get(body))
  if (/[او]$/.test(body)) push(index.get(`${body}ی`))
}

const BE_PRESENT: Readonly<Record<string, Ending>> = {
  هستم: end(0),
  هستی: end(1),
  است: end(2, false),
  هست: end(2),
  هستیم: end(3),
  هستید: end(4, undefined, 'ید'),
  هستین: end(4, true, 'ین'),
  هستند: end(5, false),
  هستن: end(5, true),
}

function readBe(word: string, object: string, out: Analysis[]): void {
  if (object !== '') return
  const push = (found: Ending | undefined, tense: Tense, negative: boolean) => {
    if (found) out.push({ verb: BE, tense, negative, object, bare: true, ...found })
  }
  push(BE_PRESENT[word], 'present', false)
  if (word.startsWith('نیست')) push(PAST_ENDINGS[word.slice(4)], 'present', true)
  if (word === 'نیس') push(end(2, true), 'present', true)
  const negative = word.startsWith('ن')
  const mi = word.startsWith('می') || word.startsWith('نمی')
  const body = mi ? word.slice(negative ? 3 : 2) : negative ? word.slice(1) : word
  if (body.startsWith('باش')) {
    if (body === 'باش' && !mi) push(end(1), 'imperative', negative)
    else push(PRESENT_ENDINGS[body.slice(3)], mi ? 'present' : 'subjunctive', negative)
  }
  if (!mi && body.startsWith('بود')) {
    push(PAST_ENDINGS[body.slice(3)], 'past', negative)
    push(PERFECT_ENDINGS[body.slice(3)], 'perfect', negative)
    if (body === 'بوده') push(end(2), 'participle', negative)
  }
}
