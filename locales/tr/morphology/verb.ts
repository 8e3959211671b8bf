/** Conjugates Turkish verbs (Göksel & Kerslake 2005, ch. 8). */
import { AORIST_IR, SOFTENING_VERBS } from '../lexicon'
import { endsInVowel, join, syllables } from './harmony'

export type Person = '1sg' | '2sg' | '3sg' | '1pl' | '2pl' | '3pl'

/** Finite forms. prog -Iyor, aor -(A/I)r, past -DI, evid -mIş, fut -(y)AcAK, makta -mAktA, nec -mAlI, cond -sA, imp, opt -(y)A. */
export type Tense = 'prog' | 'aor' | 'past' | 'evid' | 'fut' | 'makta' | 'nec' | 'cond' | 'imp' | 'opt'

/** Verb forms that act as nouns or adverbs; a possessive and a case may follow the first six. */
type NonFinite = 'mA' | 'mAk' | 'Iş' | 'AcAK' | 'DIK' | 'An' | 'IncA' | 'mAdAn' | 'DIkçA' | 'Ip' | 'ArAk'

export type Form = Tense | NonFinite
export type Copula = 'past' | 'evid' | 'cond' | 'dir'
export type Case = 'acc' | 'dat' | 'loc' | 'abl' | 'gen' | 'ins'

export interface VerbFeatures {
  readonly form: Form
  readonly polarity: 'pos' | 'neg'
  /** -(y)Abil-, or with negation -(y)AmA-. */
  readonly ability?: boolean
  /** -(y)Abil- after negation: gelmeyebilir 'may not come'. */
  readonly possible?: boolean
  readonly copula?: Copula
  /** Of a finite form its subject, of a nominal form its possessor. */
  readonly person?: Person
  /** The imperative in -(y)InIz, more formal than -(y)In. */
  readonly formal?: boolean
  /** -lAr on a nominal form: bulunanlar. */
  readonly plural?: boolean
  readonly case?: Case
}

export interface VerbForm extends VerbFeatures {
  /** The stem in small Turkish letters: 'gönder', 'et'. */
  readonly stem: string
  /** Harmony of a stem whose spelling hides it (ASCII spelling). */
  readonly front?: boolean
  /** Aorist and softening of a stem that is spelt in ASCII follow this stem. */
  readonly like?: string
}

const Z_PERSON: Record<Person, string> = {
  '1sg': '+yIm',
  '2sg': 'sIn',
  '3sg': '',
  '1pl': '+yIz',
  '2pl': 'sInIz',
  '3pl': 'lAr',
}
const K_PERSON: Record<Person, string> = {
  '1sg': 'm',
  '2sg': 'n',
  '3sg': '',
  '1pl': 'k',
  '2pl': 'nIz',
  '3pl': 'lAr',
}
const OPTATIVE: Record<Person, string> = {
  '1sg': '+yAyIm',
  '2sg': '+yAsIn',
  '3sg': '+yA',
  '1pl': '+yAlIm',
  '2pl': '+yAsInIz',
  '3pl': '+yAlAr',
}
const IMPERATIVE: Partial<Record<Person, string>> = {
  '2sg': '',
  '2pl': '+yIn',
  '3sg': 'sIn',
  '3pl': 'sInlAr',
}
const POSSESSIVE: Record<Person, string> = {
  '1sg': '~Im',
  '2sg': '~In',
  '3sg': '+sI',
  '1pl': '~ImIz',
  '2pl': '~InIz',
  '3pl': 'lArI',
}
const CASE: Record<Case, string> = { acc: '+yI', dat: '+yA', loc: 'DA', abl: 'DAn', gen: '+nIn', ins: '+ylA' }
/** After the possessive of the third person the cases take n: geldiğinde. */
const PRONOMINAL_CASE: Record<Case, string> = {
  acc: 'nI',
  dat: 'nA',
  loc: 'ndA',
  abl: 'ndAn',
  gen: 'nIn',
  ins: 'ylA',
}
const COPULA: Record<Copula, string> = { past: '+yDI', evid: '+ymIş', cond: '+ysA', dir: 'DIr' }

const NOMINAL: Partial<Record<Form, string>> = {
  mA: 'mA',
  mAk: 'mAk',
  Iş: '+yIş',
  AcAK: '+yAcAK',
  DIK: 'DIK',
  An: '+yAn',
}
const CONVERB: Partial<Record<Form, string>> = {
  IncA: '+yIncA',
  mAdAn: 'mAdAn',
  DIkçA: 'DIkçA',
  Ip: '+yIp',
  ArAk: '+yArAk',
}
const TENSE: Partial<Record<Form, string>> = {
  prog: 'Iyor',
  past: 'DI',
  evid: 'mIş',
  fut: '+yAcAK',
  makta: 'mAktA',
  nec: 'mAlI',
  cond: 'sA',
}

/** True for stems whose last t turns to d before vowels. */
const softens = (stem: string): boolean => SOFTENING_VERBS.has(stem)

/** -Ir after -(y)Abil- and long stems, -Ar after most stems of one syllable, -r after vowels. */
function aorist(base: string, bare: boolean): string {
  if (!bare) return 'Ir'
  if (endsInVowel(base)) return 'r'
  return softens(base) || (syllables(base) === 1 && !AORIST_IR.has(base)) ? 'Ar' : 'Ir'
}

function nominalSuffixes(form: VerbFeatures, suffix: string): string[] {
  const out = [suffix]
  if (form.plural) out.push('lAr')
  const { person } = form
  if (person) out.push(form.plural && person === '3pl' ? 'I' : POSSESSIVE[person])
  if (form.case) out.push((person === '3sg' || person === '3pl' ? PRONOMINAL_CASE : CASE)[form.case])
  return out
}

function copulaSuffixes(form: VerbFeatures, person: Person): string[] {
  const copula = form.copula
  if (!copula) return [Z_PERSON[person]]
  if (copula === 'dir') return [Z_PERSON[person], 'DIr']
  if (person === '3pl') return ['lAr', COPULA[copula]]
  return [COPULA[copula], (copula === 'evid' ? Z_PERSON : K_PERSON)[person]]
}

function suffixesOf(form: VerbForm): string[] {
  const out: string[] = []
  const negative = form.polarity === 'neg'
  const fused = form.form === 'mAdAn'
  if (form.ability) out.push(negative ? '+yAmA' : '+yAbil')
  else if (negative && !fused) out.push('mA')
  if (form.possible) out.push('+yAbil')
  const nominal = NOMINAL[form.form]
  if (nominal) return [...out, ...nominalSuffixes(form, nominal)]
  const converb = CONVERB[form.form]
  if (converb) {
    // -mAdAn keeps its own -mA- after the inability: yapamadan.
    if (fused && form.ability) out[0] = '+yA'
    return [...out, converb]
  }
  const person = form.person ?? '3sg'
  if (form.form === 'imp') {
    out.push(person === '2pl' && form.formal ? '+yInIz' : (IMPERATIVE[person] ?? ''))
    return out
  }
  if (form.form === 'opt') return [...out, OPTATIVE[person]]
  if (form.form === 'aor') {
    if (negative && !form.possible) {
      if (!form.copula && person === '1sg') return [...out, 'm']
      if (!form.copula && person === '1pl') return [...out, '+yIz']
      return [...out, 'z', ...copulaSuffixes(form, person)]
    }
    out.push(aorist(form.like ?? form.stem, out.length === 0))
    return [...out, ...copulaSuffixes(form, person)]
  }
  out.push(TENSE[form.form] ?? '')
  if (form.form === 'past' || form.form === 'cond') {
    if (form.copula) return [...out, ...copulaSuffixes(form, person)]
    return [...out, K_PERSON[person]]
  }
  return [...out, ...copulaSuffixes(form, person)]
}

/**
 * The surface form of a verb, in small letters; stems in ASCII spelling give ASCII stems with full suffixes.
 * @example inflect({ stem: 'gönder', polarity: 'pos', ability: true, form: 'fut', person: '1pl' }) //=> 'gönderebileceğiz'
 */
export function inflect(form: VerbForm): string {
  const suffixes = suffixesOf(form).filter((suffix) => suffix !== '')
  let stem = form.stem
  const first = suffixes[0] ?? ''
  const startsWithVowel = first.startsWith('+') ? 'AI'.includes(first.charAt(2)) : /^[~]?[AI]/.test(first)
  // demek and yemek raise their vowel before y: diyecek, yiyen; but deyince, deyip (TDK, Yazım Kılavuzu).
  if (
    (stem === 'de' || stem === 'ye') &&
    (first.startsWith('+yA') || (stem === 'ye' && first.startsWith('+yI')))
  )
    stem = `${stem.charAt(0)}i`
  else if (startsWithVowel && softens(form.like ?? stem)) stem = `${stem.slice(0, -1)}d`
  return join(stem, suffixes, form.front)
}
