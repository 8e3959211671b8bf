/** How grammar pieces recognise verb forms: a test on readings, and the endings by which such words are found. */
import type { TokenPattern } from '../../contract'
import { endings, finite, type Tense, type VerbFeatures } from '../morphology'
import { readings, type Wanted } from '../verbs'

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

export const nominal = (
  formName: 'mA' | 'AcAK' | 'DIK',
  modality: Pick<VerbFeatures, 'polarity' | 'ability'>,
  rest: Partial<VerbFeatures>,
): VerbFeatures => ({
  ...modality,
  form: formName,
  ...rest,
})
