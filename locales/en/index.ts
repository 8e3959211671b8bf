/** English. */
import type { StablePack } from '../contract'
import { breaksBefore } from './clauses'
import { row } from './expressions'
import { grammar } from './grammar'
import { houseStyle } from './house-style'
import { beginnings, inflectLike } from './inflection'
import { common } from './lexicon'
import { polish } from './polish'
import { profile } from './profile'
import { silences } from './silences'
import { split } from './split'
import { steps } from './steps'

export const en = {
  code: 'en',
  name: 'English',
  endonym: 'English',
  status: 'stable',
  profile,
  split,
  breaksBefore,
  common,
  grammar,
  silences,
  steps,
  row,
  house: houseStyle,
  inflectLike,
  beginnings,
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  polish,
} satisfies StablePack
