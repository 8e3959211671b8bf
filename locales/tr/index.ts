/** Turkish. */
import type { StablePack } from '../contract'
import { breaksBefore } from './clauses'
import { row } from './expressions'
import { grammar } from './grammar'
import { houseStyle } from './house-style'
import { foldUnit, lower, upper } from './normalise'
import { profile } from './profile'
import { silences } from './silences'
import { spellAlike } from './spelling'
import { steps } from './steps'

export const tr = {
  code: 'tr',
  name: 'Turkish',
  endonym: 'Türkçe',
  status: 'stable',
  profile,
  fold: foldUnit,
  breaksBefore,
  grammar,
  silences,
  steps,
  row,
  house: houseStyle,
  upper,
  lower,
  polish: spellAlike,
} satisfies StablePack
