/** How grammar pieces recognise verb forms: a test on readings, and the endings by which such words are found. */
import type { Sentence, Token, TokenPattern } from '../../contract'
import { endings, finite, type Person, type Tense, type VerbFeatures } from '../morphology'
import { isNegative, readings, type Wanted } from '../verbs'

/** A word that has a reading which is wanted. Without features the pattern needs an anchor elsewhere. */
export const form = (wanted: Wanted, features: readonly VerbFeatures[] | undefined): TokenPattern => ({
  test: (token) => readings(token).some(wanted),
  ...(features && { anchors: { suffixes: endings(features) } }),
})

/** As `form`, for words whose likeliest reading fits: 'açıldı' opened by itself before anybody opened it. */
export const onlyForm = (wanted: Wanted, features: readonly VerbFeatures[]): TokenPattern => ({
  test: (token) => {
    const [first] = readings(token)
    return first !== undefined && wanted(first)
  },
  anchors: { suffixes: endings(features) },
})

export const ALL: readonly Tense[] = ['prog', 'aor', 'past', 'evid', 'fut', 'makta', 'nec']
export const UNABLE = { polarity: 'neg', ability: true } as const
export const ABLE = { polarity: 'pos', ability: true } as const
export const NEGATIVE = { polarity: 'neg' } as const
export const POSITIVE = { polarity: 'pos' } as const
export const US = { persons: ['1sg', '1pl'] } as const
export const YOU = { persons: ['2sg', '2pl'] } as const
export const THEM = { persons: ['3sg', '3pl'] } as const

export const unableForms = finite(UNABLE, ALL, { copulas: ['past', 'dir'] })
export const negativeForms = finite(NEGATIVE, ['prog', 'aor', 'past', 'evid', 'fut', 'makta'], {
  copulas: ['dir'],
})

const setOf = (stems: string): ReadonlySet<string> => new Set(stems.split(' '))

/** A verb by its stem, in some tenses and persons. */
function verbs(
  stems: string,
  tenses: readonly Tense[],
  persons: readonly Person[],
  { polarity = 'pos' as 'pos' | 'neg', when = (_: Sentence): boolean => true } = {},
): TokenPattern {
  const known = setOf(stems)
  const wanted: Wanted = (reading) =>
    known.has(reading.stem) &&
    reading.polarity === polarity &&
    reading.person !== undefined &&
    persons.includes(reading.person) &&
    tenses.includes(reading.form as Tense) &&
    !reading.ability &&
    (!reading.copula || reading.copula === 'dir')
  return {
    test: (token, _, sentence) => readings(token).some(wanted) && when(sentence),
    anchors: { suffixes: endings(finite({ polarity }, tenses, { persons, copulas: ['dir'] })) },
  }
}

/** What we do or will do. */
export const ours = (
  stems: string,
  tenses: readonly Tense[] = ['prog', 'fut', 'aor', 'makta'],
  when?: (sentence: Sentence) => boolean,
): TokenPattern => verbs(stems, tenses, ['1sg', '1pl'], when && { when })

/** What you have done. */
export const yours = (stems: string): TokenPattern => verbs(stems, ['past', 'evid'], ['2sg', '2pl'])

/** What happens, or does not. */
export const happens = (
  stems: string,
  tenses: readonly Tense[] = ['prog', 'fut', 'aor', 'makta'],
  polarity: 'pos' | 'neg' = 'pos',
): TokenPattern => verbs(stems, tenses, ['3sg'], { polarity })

const DONT: readonly VerbFeatures[] = [
  { ...NEGATIVE, form: 'imp', person: '2sg' },
  { ...NEGATIVE, form: 'imp', person: '2pl' },
  { ...NEGATIVE, form: 'imp', person: '2pl', formal: true },
]

/** To sen the negative imperative is also a noun ('sorma', the asking): it counts at the end of a clause alone. */
const closes = (next: Token | undefined): boolean =>
  next === undefined ||
  next.breaks ||
  next.kind === 'mark' ||
  next.key === 'lutfen' ||
  /^[A-ZÇĞİÖŞÜ]/.test(next.text)

/**
 * What one is asked not to do, by the stems of the verbs; any verb where none are given.
 * @param politely to siz alone, where the form to sen would too often be a noun
 */
export function forbidding(stems?: string, politely = false): TokenPattern {
  const known = stems === undefined ? undefined : setOf(stems)
  return {
    test: (token, index, { tokens }) =>
      readings(token).some(
        (reading) =>
          reading.form === 'imp' &&
          isNegative(reading) &&
          (known === undefined || known.has(reading.stem)) &&
          (reading.person === '2pl' || (!politely && reading.person === '2sg' && closes(tokens[index + 1]))),
      ),
    anchors: { suffixes: endings(DONT) },
  }
}

export const nominal = (
  formName: 'mA' | 'AcAK' | 'DIK',
  modality: Pick<VerbFeatures, 'polarity' | 'ability'>,
  rest: Partial<VerbFeatures>,
): VerbFeatures => ({
  ...modality,
  form: formName,
  ...rest,
})
