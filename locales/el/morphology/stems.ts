/** From a line of the list of lemmas to the stems of a verb, and back from a stem to its verb. */

import { accentFromEnd, bare, syllables } from './accent'
import type { StemKind } from './endings'
import { LEMMAS } from './lemmas'

/** One verb: its citation form and its stems, without accent. An empty stem is one that the verb lacks. */
export interface Verb {
  readonly lemma: string
  readonly present: string
  readonly presentKind: StemKind
  /** The mediopassive of the imperfective stem. */
  readonly middleKind: StemKind
  readonly perfective: string
  readonly passive: string
  /** Length of the preverb that the inner augment follows; 0 without one. */
  readonly preverb: number
  readonly past: string
  readonly was: string
  readonly imperatives: readonly string[]
  /** Stems that are read and never written. */
  readonly variants: readonly (readonly [stem: string, kind: StemKind])[]
  /** True for a verb that no list holds: its stems follow from its class alone. */
  readonly guessed: boolean
}

/** Endings of lemmas with their perfective and passive stems: the productive classes. Longest first. */
const CLASSES: readonly (readonly [ending: string, perfective: string, passive: string])[] = [
  ['ίζομαι', '', 'ιστ'],
  ['άζομαι', '', 'αστ'],
  ['όζομαι', '', 'οστ'],
  ['εύομαι', '', 'ευτ'],
  ['ώνομαι', '', 'ωθ'],
  ['ούμαι', '', 'ηθ'],
  ['άμαι', '', 'ηθ'],
  ['ιέμαι', '', 'ηθ'],
  ['ίζω', 'ισ', 'ιστ'],
  ['άζω', 'ασ', 'αστ'],
  ['όζω', 'οσ', 'οστ'],
  ['εύω', 'ευσ', 'ευτ'],
  ['ώνω', 'ωσ', 'ωθ'],
  ['άρω', 'αρ', 'αριστ'],
  ['ύω', 'υσ', 'υθ'],
  ['πτω', 'ψ', 'φθ'],
  ['σσω', 'ξ', 'χθ'],
  ['γω', 'ξ', 'χθ'],
  ['χω', 'ξ', 'χθ'],
  ['φω', 'ψ', 'φτ'],
  ['βω', 'ψ', 'φτ'],
  ['άω', 'ησ', 'ηθ'],
  ['ῶ', 'ησ', 'ηθ'],
  ['ώ', 'ησ', 'ηθ'],
]

/** U+03F3: the list's sign for an ι that is no syllable. */
export const GLIDE = 'ϳ'

/** Verbs of one contracted syllable: λέω, λες, λέει. */
const CONTRACTED = ['λέω', 'πάω', 'τρώω', 'ακούω', 'φταίω', 'καίω', 'κλαίω']

/** Spellings of the passive stem that live side by side: -στ-/-σθ-, -χτ-/-χθ-, -φτ-/-φθ-, -ευτ-/-ευθ-. */
const passiveTwin = (stem: string): string => {
  const last = stem.slice(-1)
  if (!'σχφυν'.includes(stem.slice(-2, -1))) return ''
  return last === 'τ' ? `${stem.slice(0, -1)}θ` : last === 'θ' ? `${stem.slice(0, -1)}τ` : ''
}

const PRESENT_KINDS: readonly (readonly [string, StemKind, StemKind])[] = [
  ['ομαι', 'grafomai', 'grafomai'],
  ['ούμαι', 'kaloumai', 'kaloumai'],
  ['άμαι', 'thymamai', 'thymamai'],
  ['ιέμαι', 'variemai', 'variemai'],
  ['άω', 'milao', 'variemai'],
  ['ῶ', 'timo', 'timomai'],
  ['ώ', 'kalo', 'kaloumai'],
  ['ω', 'grafo', 'grafomai'],
]

const perfectiveKind = (stem: string): StemKind =>
  syllables(stem) === 0 ? 'do' : /^(?:.*π|φ)α$/.test(stem) ? 'pao' : 'grapso'

const makeVerb = (
  preverb: string,
  root: string,
  fields: readonly string[],
  inner: boolean,
  guessed: boolean,
): Verb => {
  const contracted = CONTRACTED.includes(root)
  const kinds = contracted
    ? (['ω', 'leo', 'leo'] as const)
    : (PRESENT_KINDS.find(([ending]) => root.endsWith(ending)) ?? (['ω', 'grafo', 'grafomai'] as const))
  const known = CLASSES.find(([ending]) => root.endsWith(ending))
  const base = known ? bare(root.slice(0, root.length - known[0].length)) : ''
  let perfective = known?.[1] ? base + known[1] : ''
  let passive = known?.[2] ? base + known[2] : ''
  let past = ''
  let was = ''
  let imperatives: readonly string[] = []
  const variants: [string, StemKind][] = []
  const full = (stem: string): string => (stem === '-' || stem === '' ? '' : preverb + stem)
  fields.forEach((field, index) => {
    const [first = '', ...others] = field.slice(field.indexOf(':') + 1).split('/')
    let kind: StemKind = 'egrapsa'
    if (field.startsWith('past:')) past = first === '-' ? '-' : full(first)
    else if (field.startsWith('was:')) was = first === '-' ? '-' : full(first)
    else if (field.startsWith('imp:')) imperatives = first.split(',')
    else if (index === 0) {
      perfective = first || perfective
      kind = 'grapso'
    } else if (index === 1) {
      passive = first || passive
      kind = 'grafto'
    }
    for (const other of others) variants.push([full(other), kind])
  })
  const present = preverb + bare(root.slice(0, root.length - kinds[0].length))
  const verb: Verb = {
    lemma: (preverb + root).replace('ῶ', 'ώ').replace(GLIDE, 'ι'),
    present,
    presentKind: kinds[1],
    // Compounds of -ιστώ go back to -ίσταμαι in the mediopassive, which no rewrite needs.
    middleKind: root.endsWith('ιστῶ') ? kinds[1] : kinds[2],
    perfective: full(perfective),
    passive: full(passive),
    preverb: inner ? preverb.length : 0,
    past,
    was,
    imperatives,
    variants,
    guessed,
  }
  const twin = passiveTwin(verb.passive)
  if (twin) variants.push([twin, 'grafto'])
  return verb
}

/** The preverbs before which the inner augment stands, with the shape that they take (επέ-στρεψα, ενέ-κρινα). */
const augmented = (preverb: string): string => {
  for (const [end, shape] of INNER) {
    if (preverb.endsWith(end)) return preverb.slice(0, preverb.length - end.length) + shape
  }
  return `${preverb}ε`
}
const INNER: readonly (readonly [string, string])[] = [
  ['απορ', 'απερ'],
  ['κατα', 'κατε'],
  ['μετα', 'μετε'],
  ['παρα', 'παρε'],
  ['αντι', 'αντε'],
  ['επι', 'επε'],
  ['περι', 'περιε'],
  ['ϋπο', 'ϋπε'],
  ['δια', 'διε'],
  ['ανα', 'ανε'],
  ['απο', 'απε'],
  ['υπο', 'υπε'],
  ['συγ', 'συνε'],
  ['συμ', 'συνε'],
  ['συλ', 'συνε'],
  ['συ', 'συνε'],
  ['εγ', 'ενε'],
  ['επεκ', 'επεξε'],
  ['εκ', 'εξε'],
]

/** The stem of a past tense in the persons whose accent falls on the augment, if there is one. */
const augmentedStem = (verb: Verb, stem: string): string => {
  const root = stem.slice(verb.preverb)
  // Two syllables with the ending are too few for the accent of the past: έ-γραψα, but επικοινώνησα.
  if (syllables(root) > 1 || 'αεηιουω'.includes(root.charAt(0))) return stem
  return verb.preverb
    ? augmented(stem.slice(0, verb.preverb)) + root
    : syllables(stem) === 1
      ? `ε${stem}`
      : stem
}

/** The stems of a past tense: for the singular and the third plural, and for the first and second plural. */
export const pastStems = (verb: Verb, aspect: 'imperfective' | 'perfective'): readonly [string, string] => {
  const given = aspect === 'perfective' ? verb.past : verb.was
  const contracted = verb.presentKind === 'leo'
  const active = verb.presentKind === 'grafo' || contracted
  const regular =
    aspect === 'perfective' ? verb.perfective : active ? verb.present + (contracted ? 'γ' : '') : ''
  if (given === '-') return ['', '']
  // A given stem with an accent is augmented: έγινα, but γίναμε; without, it serves all persons: ήρθα, ήρθαμε.
  if (given) {
    const [first = '', second] = given.split(',')
    return [first, second ?? (accentFromEnd(first) ? regular : first)]
  }
  if (!regular || syllables(regular) === 0) return ['', '']
  return [augmentedStem(verb, regular), regular]
}

type Entry = readonly [verb: Verb, kind: StemKind]

const byStem = new Map<string, Entry[]>()
const verbs: Verb[] = []
const byLemma = new Map<string, Verb>()

const add = (verb: Verb, stem: string, kind: StemKind): void => {
  if (!stem) return
  const spelt = stem.replace(GLIDE, 'ι')
  const entries = byStem.get(spelt)
  if (!entries) byStem.set(spelt, [[verb, kind]])
  else if (!entries.some(([other, have]) => other === verb && have === kind)) entries.push([verb, kind])
}

/** Every stem of a verb with the kind it inflects like. */
export const stemsOf = (verb: Verb): readonly (readonly [string, StemKind])[] => {
  const stems: [string, StemKind][] = [
    [verb.present, verb.presentKind],
    // A verb without passive perfective has no mediopassive at all, unless that is its only voice.
    [verb.passive || verb.middleKind === verb.presentKind ? verb.present : '', verb.middleKind],
    [verb.perfective, perfectiveKind(verb.perfective.slice(verb.preverb))],
    [verb.passive, 'grafto'],
  ]
  // ζητείται, ζητεί: verbs in -άω have learned forms too.
  if (verb.presentKind === 'milao') stems.push([verb.present, 'kaloumai'], [verb.present, 'kalo'])
  for (const stem of pastStems(verb, 'perfective')) stems.push([bare(stem), 'egrapsa'])
  for (const stem of pastStems(verb, 'imperfective')) stems.push([bare(stem), 'egrafa'])
  for (const variant of verb.variants) stems.push([variant[0], variant[1]])
  return stems
}

const load = (): void => {
  if (verbs.length) return
  for (const line of LEMMAS.split(/\s+/)) {
    if (!line) continue
    const [head = '', ...fields] = line.split('=')
    const hyphen = head.indexOf('-')
    const root = head.slice(hyphen + 1)
    for (const preverb of hyphen < 0 ? [''] : head.slice(0, hyphen).split(',')) {
      const verb = makeVerb(preverb, root, fields, hyphen >= 0, false)
      verbs.push(verb)
      if (!byLemma.has(verb.lemma)) byLemma.set(verb.lemma, verb)
      for (const [stem, kind] of stemsOf(verb)) add(verb, stem, kind)
    }
  }
}

/** Every verb of the list. */
export const allVerbs = (): readonly Verb[] => {
  load()
  return verbs
}

/** The verb with this citation form, as the list writes it (στέλνω, ζητάω). */
export const verbOf = (lemma: string): Verb | undefined => {
  load()
  return byLemma.get(lemma)
}

/** The verbs that have this stem, written without accent and without final sigma. */
export const entriesOf = (stem: string): readonly Entry[] => {
  load()
  return byStem.get(stem) ?? []
}

/** Stem endings that give the class of an unknown verb away. */
const GIVEAWAYS: readonly (readonly [string, string])[] = [
  ['ποιησ', 'ποιώ'],
  ['ποιηθ', 'ποιώ'],
  ['ευσ', 'εύω'],
  ['εψ', 'εύω'],
  ['ευτ', 'εύω'],
  ['ευθ', 'εύω'],
  ['ευ', 'εύω'],
  ['ιστ', 'ίζω'],
  ['ισθ', 'ίζω'],
  ['ισ', 'ίζω'],
  ['ιζ', 'ίζω'],
  ['αστ', 'άζω'],
  ['ασθ', 'άζω'],
  ['ασ', 'άζω'],
  ['αζ', 'άζω'],
  ['ωσ', 'ώνω'],
  ['ωθ', 'ώνω'],
  ['ων', 'ώνω'],
  ['ησ', 'ώ'],
  ['ηθ', 'ώ'],
  ['αρ', 'άρω'],
]

/** A verb of a productive class that the list lacks, from one of its stems; only where a verb must stand (after να, θα). */
export const guessFrom = (stem: string): readonly (readonly [Verb, StemKind])[] => {
  if (syllables(stem) < 2) return []
  for (const [end, lemmaEnd] of GIVEAWAYS) {
    if (!stem.endsWith(end)) continue
    const root = stem.slice(0, stem.length - end.length) + lemmaEnd
    const fields = end === 'εψ' ? [`${stem}`] : []
    const verb = makeVerb('', root, fields, false, true)
    return stemsOf(verb)
      .filter(([other]) => other === stem)
      .map(([, kind]) => [verb, kind] as const)
  }
  return []
}
