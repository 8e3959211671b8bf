/** The pieces that English patterns share. */
import type { Grammar, TokenPattern } from '../contract'
import { determiners, months, weekdays } from './lexicon'

const among = (words: ReadonlySet<string>): TokenPattern => ({ test: (token) => words.has(token.key) })

const anchored = (words: ReadonlySet<string>): TokenPattern => ({ ...among(words), anchors: { words: [...words] } })

export const grammar: Grammar = {
  // "don't" is "do" + "n't"; "nt" is what a hasty "dont" leaves.
  not: "not|n't|nt",
  be: "am|is|are|was|were|'m|'s|'re|be|been",
  have: "have|has|had|'ve|'s",
  do: 'do|does|did',
  will: "will|'ll|would|'d|shall|wo",
  modal: "can|ca|could|will|'ll|wo|would|'d|may|might|must|shall|should",
  us: 'i|we',
  who: 'i|we|you|he|she|it|they',
  determiner: among(determiners),
  weekday: anchored(weekdays),
  month: anchored(months),
  // Every way to say that something is out of reach; what follows is the bare verb.
  unable: `(can|ca|could not|n't|nt / $be not able to / ai n't able to / $be unable to / will|wo|would not|n't|nt be able to /
    will|'ll|would be unable to / $be not in a position to / $have $not been able to / $have been unable to)`,
}
