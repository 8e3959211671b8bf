/** Greek. */
import type { StablePack } from '../contract'
import { row } from './expressions'
import { breaksBefore, grammar } from './grammar'
import { houseStyle } from './house-style'
import { foldUnit, toCapitals } from './normalise'
import { polish } from './polish'
import { profile } from './profile'
import { silences } from './silences'
import { steps } from './steps'

export const el = {
  code: 'el',
  name: 'Greek',
  endonym: 'Ελληνικά',
  status: 'stable',
  profile,
  fold: foldUnit,
  breaksBefore,
  grammar,
  silences,
  steps,
  row,
  house: houseStyle,
  // A single letter begins a sentence and keeps its tonos; words in capitals have none.
  upper: (text) => (text.length === 1 ? text.toUpperCase() : toCapitals(text)),
  lower: (text) => text.toLowerCase(),
  polish,
} satisfies StablePack
