/** Where clauses begin besides after commas: at conjunctions behind a predicate. */
import type { Sentence } from '../contract'
import { isFiniteForm, readings } from './verbs'

const CONJUNCTIONS = new Set(['ama', 'fakat', 'ancak', 'cunku', 'lakin', 'zira', 'oysa', 'yalniz'])
const PREDICATES = new Set([
  'var',
  'yok',
  'degil',
  'uygun',
  'musait',
  'mevcut',
  'mumkun',
  'hakliyiz',
  'haklisiniz',
  'haklisin',
  'dogru',
  'evet',
  'hayir',
  'kapali',
  'dolu',
])

/** 'ancak' and 'yalnız' also mean 'only': they begin a clause behind a predicate alone. */
export function breaksBefore(index: number, sentence: Sentence): boolean {
  const key = sentence.tokens[index]?.key
  if (key === undefined || !CONJUNCTIONS.has(key)) return false
  if (key !== 'ancak' && key !== 'yalniz') return true
  const before = sentence.tokens[index - 1]
  return (
    before !== undefined &&
    (before.breaks || PREDICATES.has(before.key) || readings(before).some(isFiniteForm))
  )
}
