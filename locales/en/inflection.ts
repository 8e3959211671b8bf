/** Plurals, for the words of a team (Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 18 §4). */

/** Plurals that no rule gives. */
const IRREGULAR = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['half', 'halves'],
  ['life', 'lives'],
  ['shelf', 'shelves'],
  ['leaf', 'leaves'],
  ['knife', 'knives'],
  ['hero', 'heroes'],
  ['potato', 'potatoes'],
  ['echo', 'echoes'],
  ['analysis', 'analyses'],
  ['basis', 'bases'],
  ['crisis', 'crises'],
  ['criterion', 'criteria'],
  ['quiz', 'quizzes'],
])

/** Nouns of one form, and masses that have no plural. */
const ALIKE = new Set(
  'series species means information advice equipment software hardware feedback help staff'.split(' '),
)

/** Irregular nouns that end compounds: salesperson, salespeople. */
const LAST_PARTS = ['person', 'woman', 'child', 'man']
/** Nouns in -man that are no compounds of man. */
const NO_MEN = new Set(['human', 'german', 'roman', 'talisman', 'ottoman'])

/** The plural of a noun in small letters. */
function plural(noun: string): string {
  if (ALIKE.has(noun)) return noun
  const irregular = IRREGULAR.get(noun)
  if (irregular !== undefined) return irregular
  const last = LAST_PARTS.find((part) => noun.endsWith(part))
  if (last !== undefined && !NO_MEN.has(noun))
    return noun.slice(0, -last.length) + (IRREGULAR.get(last) ?? last)
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/**
 * Another noun in the number of `word`.
 * @returns nothing where `word` is neither the singular nor the plural of `from`.
 */
export function inflectLike(word: string, from: string, to: string): string | undefined {
  const [found, noun] = [word.toLowerCase(), from.toLowerCase()]
  if (found === noun) return to
  if (found !== plural(noun)) return undefined
  const small = to.toLowerCase()
  const many = plural(small)
  // A brand keeps its capitals before the ending.
  return many.startsWith(small) ? to + many.slice(small.length) : to === small ? many : undefined
}

/** Both forms: neither need begin like the other. */
export const beginnings = (word: string): readonly string[] => {
  const noun = word.toLowerCase()
  return [...new Set([noun, plural(noun)])]
}
