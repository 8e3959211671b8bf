/** The Korean pack. */
import type { StablePack } from '../contract'
import { row } from './expressions'
import { grammar } from './grammar'
import { houseStyle } from './house-style'
import { inflectLike } from './inflection'
import { splitEojeol } from './morphology'
import { foldKorean } from './normalise'
import { profile } from './profile'
import { silences } from './silences'
import { steps } from './steps'

export const ko = {
  code: 'ko',
  name: 'Korean',
  endonym: '한국어',
  status: 'stable',
  profile,
  fold: foldKorean,
  split: (word: string) => splitEojeol(word),
  grammar,
  silences,
  steps,
  row,
  house: houseStyle,
  inflectLike,
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
} satisfies StablePack
