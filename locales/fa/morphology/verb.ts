/** The verb table: stems in every shape in which a prefix meets them, and the way from a stem to its verb. */
import { STEMS } from '../verbs'

export interface Verb {
  /** The past stem with its preverb, which names the verb (کرد for کردن, برگشت for برگشتن). */
  readonly name: string
  readonly preverb: string
  readonly past: string
  readonly present: string
  readonly colloquialPast: string
  readonly colloquialPresent: string
}

/** A stem as met in a text: its verb and whether only colloquial Persian writes it so; undefined where both do. */
export interface StemEntry {
  readonly verb: Verb
  colloquial: boolean | undefined
}

export const VERBS: readonly Verb[] = STEMS.split('\n').map(readLine)

function readLine(line: string): Verb {
  const plus = line.indexOf('+')
  const preverb = plus < 0 ? '' : line.slice(0, plus)
  const [past = '', present = '', talk = present, talkPast = past] = line.slice(plus + 1).split(' ')
  return { name: preverb + past, preverb, past, present, colloquialPast: talkPast, colloquialPresent: talk }
}

const BY_NAME = new Map(VERBS.map((verb) => [verb.name, verb]))

/** The verb with this past stem. Throws where the table has none: a mistake of the caller, not of a text. */
export function verbNamed(name: string): Verb {
  const verb = BY_NAME.get(name)
  if (verb === undefined) throw new Error(`No verb has the past stem ${name}; see verbs.ts`)
  return verb
}

/**
 * A stem after ن or ب: آ becomes یا (نیامد, بیاور), short initial alef becomes ی (نیفتاد, بینداز), while the long
 * ای stays (نایستاد, بایستد).
 */
export function prefixed(stem: string): string {
  if (stem.startsWith('آ')) return `یا${stem.slice(1)}`
  if (stem.startsWith('ای')) return stem
  // Colloquial فت for افت keeps the glide of بیفته, نیفته.
  if (stem === 'فت') return 'یفت'
  return stem.startsWith('ا') ? `ی${stem.slice(1)}` : stem
}

/** Stems that colloquial spelling joins to می without a boundary: میاد, میاره, میندازه, میفته. */
export function joinsMi(stem: string): boolean {
  return stem === 'آ' || stem === 'آر' || stem === 'نداز' || stem === 'فت'
}

type Index = Map<string, StemEntry[]>

/** Present stems after می, present stems after ب and ن, past stems bare or after می, past stems after ن. */
export const STEM_INDEX: {
  readonly present: Index
  readonly prefixedPresent: Index
  readonly past: Index
  readonly prefixedPast: Index
} = {
  present: new Map(),
  prefixedPresent: new Map(),
  past: new Map(),
  prefixedPast: new Map(),
}

for (const verb of VERBS) {
  // 'To be' follows no table; `analyse.ts` lists it.
  if (verb.name === 'بود') continue
  enter(verb, verb.present, verb.past, false)
  enter(verb, verb.colloquialPresent, verb.colloquialPast, true)
}

function enter(verb: Verb, present: string, past: string, colloquial: boolean): void {
  if (!colloquial || present !== verb.present) {
    add(STEM_INDEX.present, present, verb, colloquial)
    // میاد, میاره: after می the madda is not written.
    if (joinsMi(present)) add(STEM_INDEX.present, present.replace('آ', 'ا'), verb, colloquial)
    add(STEM_INDEX.prefixedPresent, prefixed(present), verb, colloquial)
  }
  if (!colloquial || past !== verb.past) {
    add(STEM_INDEX.past, past, verb, colloquial)
    add(STEM_INDEX.prefixedPast, prefixed(past), verb, colloquial)
  }
}

function add(index: Index, stem: string, verb: Verb, colloquial: boolean): void {
  const entries = index.get(stem)
  const known = entries?.find((entry) => entry.verb === verb)
  if (entries === undefined) index.set(stem, [{ verb, colloquial }])
  else if (known === undefined) entries.push({ verb, colloquial })
  // بیفتد and بیفته have one stem.
  else if (known.colloquial !== colloquial) known.colloquial = undefined
}

/** 'To be', whose forms do not follow the table. */
export const BE = verbNamed('بود')

export const PREVERBS: readonly string[] = [...new Set(VERBS.map((verb) => verb.preverb))].filter(
  (p) => p !== '',
)
