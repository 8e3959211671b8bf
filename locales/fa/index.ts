/** Persian. */
import type { Sentence, StablePack } from '../contract'
import { row } from './expressions'
import { grammar } from './grammar'
import { houseStyle } from './house-style'
import { COMPOUNDS } from './lexicon'
import { joinsNext, joinsVerb } from './morphology'
import { foldCode } from './normalise'
import { profile } from './profile'
import { isFiniteVerb } from './read'
import { silences } from './silences'
import { steps } from './steps'

const CONJUNCTIONS = new Set(['ولی', 'اما', 'لیکن', 'ولیکن', 'لکن', 'منتها', 'چون', 'زیرا', 'وگرنه'])

/** A clause begins at an adversative or causal conjunction, and at و after a finite verb. */
function breaksBefore(index: number, { tokens }: Sentence): boolean {
  const key = tokens[index]?.key ?? ''
  if (CONJUNCTIONS.has(key)) return true
  return key === 'و' && isFiniteVerb(tokens[index - 1]) && !tokens[index - 1]?.key.startsWith('بسته')
}

/** First words of compounds: most pairs are ruled out by one look-up. */
const openings = new Set([...COMPOUNDS].map((pair) => pair.slice(0, pair.indexOf(' '))))

const join = (before: string, after: string): boolean =>
  (openings.has(before) && COMPOUNDS.has(`${before} ${after}`)) ||
  joinsNext(before, after) ||
  joinsVerb(before, after)

const same = (text: string): string => text

export const fa = {
  code: 'fa',
  name: 'Persian',
  endonym: 'فارسی',
  status: 'stable',
  profile,
  fold: foldCode,
  join,
  breaksBefore,
  grammar,
  silences,
  steps,
  row,
  house: houseStyle,
  upper: same,
  lower: same,
} satisfies StablePack
