import { ADJECTIVE_ROOTS, ADJECTIVES, EXISTENTIALS, LEXICAL_SI, VERBS } from '../lexicon'
import { attach } from './attach'
import { tailOf, vowelOf } from './jamo'

/**
 * How a stem changes before endings (Hangul orthography, article 18). 'eu' and 'l' are regular droppings
 * (쓰다, 만들다), the letters name the irregular final consonant, 'leo' is 이르러, 'u' is 퍼.
 */
export type StemClass =
  | 'regular'
  | 'd'
  | 'b'
  | 's'
  | 'h'
  | 'reu'
  | 'leo'
  | 'u'
  | 'eu'
  | 'l'
  | 'ha'
  | 'bwep'
  | 'copula'
  | 'negated-copula'
  | 'honorific'
  | 'tense'

/** What the present forms hang on: 간다 and 가는, 좋다 and 좋은, 있다 and 있는. */
type StemKind = 'verb' | 'adjective' | 'existential' | 'copula'

export interface Stem {
  readonly text: string
  readonly class: StemClass
  readonly kind: StemKind
  /** Whether the lexicon or a productive suffix (-하, -되 …) vouches for the stem. */
  readonly known: boolean
}

const D_IRREGULAR = new Set([
  '걷',
  '긷',
  '깨닫',
  '듣',
  '묻',
  '싣',
  '일컫',
  '치닫',
  '알아듣',
  '엿듣',
  '내닫',
  '붇',
])
const B_REGULAR = new Set(
  '곱씹 굽 꼬집 꼽 뒤집 바로잡 붙잡 비집 뽑 사로잡 손꼽 씹 업 입 잡 접 좁 집 헤집 갈아입 껴입 되씹 차려입 움켜잡'.split(
    ' ',
  ),
)
const S_IRREGULAR = new Set('긋 낫 붓 잇 젓 짓 퍼붓 잣'.split(' '))
const H_REGULAR = new Set(
  '넣 놓 낳 닿 땋 빻 쌓 좋 찧 내놓 써넣 집어넣 돌려놓 맞닿 쏟아놓 들여놓 올려놓 불어넣'.split(' '),
)
/** Stems in 르 that only drop their vowel: 따라, 치러, 들러. */
const REU_DROPPING = /(?:따르|치르|들르|다다르|우러르|들이치르|잇따르|뒤따르)$/
const REU_LEO = /(?:이르|푸르|누르스르)$/

/** Words that are honorific in themselves: 계세요, 드세요 as with -(으)시-. */
const HONOURED = /(?:계|드|주무|잡수)시$/

function classify(text: string): StemClass {
  if (text.endsWith('하')) return 'ha'
  if (text.endsWith('뵙')) return 'bwep'
  if (text === '푸') return 'u'
  if (HONOURED.test(text)) return 'honorific'
  const vowel = vowelOf(text)
  const tail = tailOf(text)
  if (tail === '') {
    if (vowel !== 'ㅡ') return 'regular'
    if (!text.endsWith('르')) return 'eu'
    if (text.length === 1) return 'eu'
    return REU_DROPPING.test(text) ? 'eu' : REU_LEO.test(text) ? 'leo' : 'reu'
  }
  switch (tail) {
    case 'ㄹ':
      return 'l'
    case 'ㄷ':
      return D_IRREGULAR.has(text) ? 'd' : 'regular'
    case 'ㅂ':
      return endsWithOneOf(text, B_REGULAR) ? 'regular' : 'b'
    case 'ㅅ':
      return S_IRREGULAR.has(text) ? 's' : 'regular'
    case 'ㅎ':
      return endsWithOneOf(text, H_REGULAR) ? 'regular' : 'h'
    default:
      return 'regular'
  }
}

function endsWithOneOf(text: string, stems: ReadonlySet<string>): boolean {
  return stems.has(text) || stems.has(text.slice(-1)) || stems.has(text.slice(-2))
}

/** Productive verb formers: 처리하 처리되 변경시키 발급받 도와드리 알려주 찾아보 넣어두. */
const VERB_FORMERS = /(?:하|되|시키|받|당하|드리|주|보내|보|두|놓|버리|지|오|나가|가|내|나|들이|들|타|뵙|있)$/
/** The light verb formers that vouch for any noun of two syllables and more before them. */
const SURE_FORMERS = /^.+(?:하|되|시키|받|드리)$/
const INFINITIVE_VOWELS = 'ㅏㅓㅐㅕㅘㅝㅙㅔ'

let known: Set<string> | undefined

/** The -아/어 forms of the listed verbs and adjectives. */
function infinitives(): ReadonlySet<string> {
  known ??= new Set(
    [...VERBS, ...ADJECTIVES].map((text) =>
      attach({ text, class: classify(text), kind: 'verb', known: true }, 'A'),
    ),
  )
  return known
}

/** Whether a compound verb is a known stem in its -아/어 form and an auxiliary: 보내드리, 찾아보. */
function isCompound(text: string): boolean {
  const match = VERB_FORMERS.exec(text)
  if (!match || match.index === 0) return false
  const head = text.slice(0, match.index)
  return head.length > 1 && (head.endsWith('해') || infinitives().has(head))
}

/** 가능, 불가능. */
const isRoot = (text: string): boolean =>
  ADJECTIVE_ROOTS.has(text) || (/^[불부]../.test(text) && ADJECTIVE_ROOTS.has(text.slice(1)))

function kindOf(text: string): StemKind {
  if (EXISTENTIALS.has(text) || /[있없]$/.test(text)) return 'existential'
  if (VERBS.has(text)) return 'verb'
  if (ADJECTIVES.has(text)) return 'adjective'
  if (text.endsWith('하'))
    return isRoot(text.slice(0, -1)) || /[지]못하$|^[않]$/.test(text) ? 'adjective' : 'verb'
  if (/(?:스럽|롭|답|없)$/.test(text)) return 'adjective'
  return 'verb'
}

const cache = new Map<string, Stem>()
const CACHE_LIMIT = 8000

/**
 * What is known of a stem, written without -다. A stem that no list knows is taken by its shape; a stem in 이 that is
 * no known verb is a noun and the copula.
 */
export function stemOf(text: string): Stem {
  const cached = cache.get(text)
  if (cached) return cached
  const stem = build(text)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(text, stem)
  return stem
}

let listed: ReadonlySet<string> | undefined

/** Whether a list names the stem. */
export function isListed(text: string): boolean {
  listed ??= new Set([...VERBS, ...ADJECTIVES, ...EXISTENTIALS, ...LEXICAL_SI])
  return listed.has(text)
}

function build(text: string): Stem {
  if (text === '아니') return { text, class: 'negated-copula', kind: 'copula', known: true }
  const isInList = isListed(text)
  if (!isInList && text.endsWith('이') && text.length > 1 && !isCompound(text))
    return { text, class: 'copula', kind: 'copula', known: false }
  const known =
    isInList || SURE_FORMERS.test(text) || /..(?:스럽|롭)$/.test(text) || isCompound(text) || isJi(text)
  return { text, class: classify(text), kind: kindOf(text), known }
}

/** Passives and inchoatives in -아/어지: 만들어지, 따뜻해지. */
function isJi(text: string): boolean {
  return (
    text.length > 2 && text.endsWith('지') && INFINITIVE_VOWELS.includes(vowelOf(text.slice(0, -1)) || 'x')
  )
}
