/** Finds the stem that a stretch of folded letters stands for, through softening, narrowing and the passive. */
import { INTRANSITIVE_VERBS, SOFTENING_VERBS, TRANSITIVE_VERBS } from '../lexicon'
import { fold } from '../normalise'
import { endsInVowel, join } from './harmony'

export interface Stem {
  readonly stem: string
  /** For a passive, the stem of its active verb: iletil- → ilet-. */
  readonly activeStem?: string
}

/** The passive stem: -n after vowels, -In after l, else -Il (Göksel & Kerslake 8.2.1.3). */
function passiveOf(stem: string): string {
  if (endsInVowel(stem)) return `${stem}n`
  return join(SOFTENING_VERBS.has(stem) ? `${stem.slice(0, -1)}d` : stem, [stem.endsWith('l') ? 'In' : 'Il'])
}

let index: Map<string, Stem[]> | undefined

function buildIndex(): Map<string, Stem[]> {
  const map = new Map<string, Stem[]>()
  const put = (stem: Stem) => {
    const key = fold(stem.stem)
    const row = map.get(key)
    if (row) row.push(stem)
    else map.set(key, [stem])
  }
  for (const stem of TRANSITIVE_VERBS) put({ stem })
  for (const stem of INTRANSITIVE_VERBS) put({ stem })
  for (const stem of TRANSITIVE_VERBS) {
    const passive = passiveOf(stem)
    put({ stem: passive, activeStem: stem })
  }
  return map
}

/** Known stems whose folded spelling this is. */
export function stemsSpelt(folded: string): readonly Stem[] {
  index ??= buildIndex()
  return index.get(folded) ?? []
}
