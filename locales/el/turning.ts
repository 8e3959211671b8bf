/** Turning a negated clause round on what it already names: not until X → from X, not without X → with X. */
import { type Match, slot, type Token } from '../contract'
import { isClitic, isDate, isPerfective } from './rewriting'

/** Words of a negated clause that lose their sense when the negation goes. */
const NEGATIVE_WORDS = new Set(
  'τιποτα κανεισ κανενασ κανεναν κανενοσ καμια καμιασ κανενα ποτε ουτε πουθενα καθολου πλεον πια'.split(' '),
)

/** Whether a stretch holds a word that only a negation licenses. */
export const hasNegativeWord = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }) => NEGATIVE_WORDS.has(key) && key !== 'πλεον' && key !== 'πια')

/** Impossibility put positively; folded. What is left out keeps its words and loses δεν. */
const AFFIRMED: Readonly<Record<string, string>> = {
  αδυνατω: 'μπορώ',
  αδυνατει: 'μπορεί',
  αδυνατουμε: 'μπορούμε',
  αδυνατουν: 'μπορούν',
  αδυνατο: 'δυνατό',
  αδυνατον: 'δυνατόν',
  ανεφικτο: 'εφικτό',
  μπορεσα: 'μπορώ',
  μπορεσε: 'μπορεί',
  μπορεσαμε: 'μπορούμε',
  μπορεσαν: 'μπορούν',
  μπορουσα: 'μπορώ',
  μπορουσε: 'μπορεί',
  μπορουσαμε: 'μπορούμε',
  μπορουσαν: 'μπορούν',
  καταφεραμε: 'μπορούμε',
  καταφερα: 'μπορώ',
  σταθηκε: 'είναι',
  κατεστη: 'είναι',
  ηταν: 'είναι',
  μπορεσατε: 'μπορείτε',
  μπορουσατε: 'μπορείτε',
  μπορεσεσ: 'μπορείς',
  μπορουσεσ: 'μπορείς',
  προλαβα: 'μπορώ',
  προλαβε: 'μπορεί',
  προλαβαμε: 'μπορούμε',
  προλαβαν: 'μπορούν',
  βρισκω: 'έχω',
  βρισκουμε: 'έχουμε',
  δυσκολευομαι: 'μπορώ',
  δυσκολευομαστε: 'μπορούμε',
  μπορεσετε: 'μπορείτε',
  μπορεσεισ: 'μπορείς',
}
/** θα stays before these. */
const AFTER_WILL = new Set('μπορεσω μπορεσει μπορεσουμε μπορεσουν μπορεσετε μπορεσεισ'.split(' '))

/** An expression of impossibility without its negation: δεν μπορούμε → μπορούμε, αδυνατεί → μπορεί. */
export const affirm = (tokens: readonly Token[]): string => {
  const will = tokens.some(({ key }) => key === 'θα')
  return tokens
    .filter(({ key }) => key !== 'δεν' && key !== 'δε' && key !== 'πλεον' && key !== 'πια' && key !== 'τα')
    .map(({ key, text }) =>
      will && AFTER_WILL.has(key) ? text.toLowerCase() : (AFFIRMED[key] ?? text.toLowerCase()),
    )
    .join(' ')
}

const REASONS = new Set('επειδη γιατι διοτι καθωσ αφου λογω δεδομενου'.split(' '))

/** Whether a reason follows: 'you can … because you are blocked' would turn it against the rewrite. */
export const isExplained = ({ sentence: { tokens }, end }: Match): boolean =>
  REASONS.has((tokens[end]?.key === ',' ? tokens[end + 1] : tokens[end])?.key ?? '')

/** Whether a word before the match, in its clause, needs the negation: καμία έκδοση δεν … */
export const hangsOnNegative = ({ sentence: { tokens }, start }: Match): boolean => {
  let from = start
  while (from > 0 && tokens[from - 1]?.breaks !== true) from--
  return hasNegativeWord(tokens.slice(from, start))
}

/** What follows a barrier up to the end of its clause: μέχρι [τη Δευτέρα], χωρίς [την απόδειξη]. */
const following = (match: Match, from: number): readonly Token[] => {
  const { tokens } = match.sentence
  let end = from
  while (end < tokens.length && tokens[end]?.breaks !== true) end++
  return tokens.slice(from, end)
}

/**
 * The conjunction or preposition that makes a way out of a barrier; undefined where the words after it do not tell.
 * @param barrier folded words of the barrier, with δεν of its clause and να.
 * @param from index of the token after the barrier.
 */
export const wayOut = (match: Match, barrier: readonly Token[], from: number): string | undefined => {
  const keys = barrier.map(({ key }) => key)
  const [first = ''] = keys
  const rest = following(match, from)
  let verb = 0
  while (isClitic(rest[verb]?.key ?? '') && rest[verb + 1]?.kind === 'word') verb++
  // 'without at the same time choosing one': the way out is a clause that 'with' cannot open.
  if (first === 'χωρισ' || first === 'διχωσ') {
    if (!keys.includes('να') && rest.slice(0, 3).some(({ key }) => key === 'να')) return undefined
  }
  const opensClause =
    keys.includes('να') ||
    keys.includes('δεν') ||
    keys.includes('δε') ||
    keys.includes('εκτοσ') ||
    keys.includes('αν') ||
    keys.includes('εαν')
  if (opensClause || (isPerfective(rest[verb]) && !['χωρισ', 'διχωσ'].includes(first)))
    return isPerfective(rest[verb]) || /^(?:μεχρι|μεχρισ|εωσ|ωσπου|ωσοτου|πριν|προτου)$/.test(first)
      ? 'μόλις'
      : 'εφόσον'
  if (first === 'χωρισ' || first === 'διχωσ') return 'με'
  if (rest[0]?.kind === 'number') return undefined
  return isDate(rest) ? 'από' : 'μετά'
}

export const alternative = slot('alternative')
