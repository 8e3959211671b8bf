import { ACTION_NOUNS } from '../lexicon'
import { isSyllable, tailOf } from './jamo'

/**
 * Particles whose shape hangs on the sound before them: after a consonant, after a vowel
 * (Hangul orthography, articles 14 and 41; '으로' counts ㄹ as a vowel).
 */
const PAIRS = {
  을: ['을', '를'],
  이: ['이', '가'],
  은: ['은', '는'],
  과: ['과', '와'],
  으로: ['으로', '로'],
  이나: ['이나', '나'],
  이라: ['이라', '라'],
} as const

/** A particle named by the shape that it has after a consonant. */
export type Particle = keyof typeof PAIRS

type Sound = 'vowel' | 'liquid' | 'consonant' | 'unknown'

/** How 0 1 2 … 9 end when read aloud: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS: readonly Sound[] = [
  'consonant',
  'liquid',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'liquid',
  'liquid',
  'vowel',
]

/** Letters whose Korean name ends in a sound other than a vowel: 엘 알 (liquid), 엠 엔 (nasal). */
const LETTERS = { l: 'liquid', r: 'liquid', m: 'consonant', n: 'consonant' } as const

/** Ends of English words that Korean writes with a final consonant: 앱, 팁, 로그인, 링크 has none. */
const CODA_LETTERS = 'bckpqmng'

/** Read aloud: % 퍼센트 or 프로, ℃ 도; the closing marks show nothing and are looked through. */
const VOWEL_SIGNS = '%‰℃°$€¥'
const LOOK_THROUGH = '\'"’”」』》〉)]>*_`~'

function soundOf(text: string): Sound {
  let end = text.length
  while (end > 0 && LOOK_THROUGH.includes(text.charAt(end - 1))) end--
  const last = text.charAt(end - 1)
  const code = last.charCodeAt(0)
  if (isSyllable(code)) {
    const tail = tailOf(last)
    return tail === '' ? 'vowel' : tail === 'ㄹ' ? 'liquid' : 'consonant'
  }
  if (code >= 48 && code <= 57) return DIGITS[code - 48] ?? 'unknown'
  if (VOWEL_SIGNS.includes(last) && last !== '') return 'vowel'
  if (/[a-z]/i.test(last)) return soundOfLatin(text.slice(0, end))
  return 'unknown'
}

function soundOfLatin(text: string): Sound {
  let start = text.length
  while (start > 0 && /[a-z]/i.test(text.charAt(start - 1))) start--
  const word = text.slice(start)
  const last = word.charAt(word.length - 1).toLowerCase()
  const spelled = word.length === 1 || word === word.toUpperCase()
  if (spelled) return last in LETTERS ? LETTERS[last as keyof typeof LETTERS] : 'vowel'
  if (last === 'l' || /le$/i.test(word)) return 'liquid'
  // 'ng' 핑, 'n' 인, 'm' 폼, 'p' 앱, 'k' 링크/북: short words close the syllable, consonant clusters open it.
  if (!CODA_LETTERS.includes(last)) return 'vowel'
  return /[^aeiou][bckpq]$/i.test(word) ? 'vowel' : 'consonant'
}

/**
 * The particle in the shape that follows `before`. After a slot or another sign whose reading nobody knows both
 * shapes are written, '을(를)', as forms do.
 */
export function particle(before: string, name: Particle): string {
  const [closed, open] = PAIRS[name]
  switch (soundOf(before)) {
    case 'vowel':
      return open
    case 'liquid':
      return name === '으로' ? open : closed
    case 'consonant':
      return closed
    default:
      return name.startsWith('으') || name.startsWith('이나') || name === '이라'
        ? `(${closed.charAt(0)})${open}`
        : `${closed}(${open})`
  }
}

/** The word with the particle in the shape that follows it. */
export function withParticle(word: string, name: Particle): string {
  return word + particle(word, name)
}

/** All shapes of the particles, longest first, for taking them off; '께서', '에서' and the like have one shape. */
const SHAPES = [
  '에게서는',
  '으로부터',
  '에서는',
  '에게는',
  '까지는',
  '부터는',
  '으로는',
  '이라는',
  '께서는',
  '에서도',
  '에게',
  '에서',
  '까지',
  '부터',
  '으로',
  '께서',
  '이나',
  '에는',
  '에도',
  '로는',
  '이라',
  '라는',
  '라도',
  '을',
  '를',
  '이',
  '가',
  '은',
  '는',
  '과',
  '와',
  '로',
  '도',
  '만',
  '에',
  '의',
  '나',
  '께',
] as const

/** Particles that are also the last syllable of many nouns, and the nouns of one syllable that take them. */
const AMBIGUOUS = ['의', '도', '만', '나', '로', '에', '과', '와', '이', '가', '라도', '까지']
const SHORT_NOUNS =
  '건것점분집방앱표돈곳때일글값약문책차옷짐답말색창배층팀저제내그님게거원번개명회장시월년주폰키'

/** A noun and the particle on it; the particle is '' where there is none. */
export interface Nominal {
  readonly noun: string
  readonly particle: string
}

/**
 * Takes the particle off a word. Shapes that hang on the sound before them count only where that sound allows
 * them, so '가구가' gives '가구' and '가', and '사은' stays whole.
 */
export function splitParticle(word: string): Nominal {
  if (ACTION_NOUNS.has(word)) return { noun: word, particle: '' }
  for (const shape of SHAPES) {
    if (word.length <= shape.length || !word.endsWith(shape)) continue
    const noun = word.slice(0, -shape.length)
    // 경로, 한도, 회의 are nouns of two syllables: a noun of one is believed only where it is known.
    if (
      noun.length === 1 &&
      AMBIGUOUS.includes(shape) &&
      isSyllable(noun.charCodeAt(0)) &&
      !SHORT_NOUNS.includes(noun)
    )
      continue
    if (agrees(noun, shape)) return { noun, particle: shape }
  }
  return { noun: word, particle: '' }
}

function agrees(noun: string, shape: string): boolean {
  for (const [closed, open] of Object.values(PAIRS)) {
    const sound = soundOf(noun)
    if (sound === 'unknown') return true
    if (shape === closed || (closed.length > 1 && shape.startsWith(closed)))
      return sound === 'consonant' || (sound === 'liquid' && closed !== '으로')
    if (shape === open || (open === '로' && shape === '로는'))
      return sound === 'vowel' || (sound === 'liquid' && open === '로')
  }
  return true
}

/** The same particle on another noun: ('문제가', '사항') gives '사항이'. `shape` may be any shape, or ''. */
export function reattach(noun: string, shape: string): string {
  for (const [name, [closed, open]] of Object.entries(PAIRS) as [Particle, readonly [string, string]][]) {
    if (shape === closed || shape === open) return withParticle(noun, name)
  }
  if (shape === '으로는' || shape === '로는') return `${withParticle(noun, '으로')}는`
  if (shape === '으로부터' || shape === '로부터') return `${withParticle(noun, '으로')}부터`
  if (shape === '이라는' || shape === '라는') return `${withParticle(noun, '이라')}는`
  return noun + shape
}
