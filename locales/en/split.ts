/** Where an English word falls apart: "can't" is "ca" + "n't", "we'll" is "we" + "'ll", "cannot" is "can" + "not". */

const CLITIC = /(?:n't|'(?:ll|ve|re|d|m|s))$/
/** Hasty spellings without the apostrophe. "its" and "were" are words of their own and stay whole. */
const HASTY = [
  'wo',
  'do',
  'does',
  'did',
  'ca',
  'could',
  'would',
  'should',
  'is',
  'are',
  'was',
  'has',
  'have',
  'had',
].map((verb) => `${verb}nt`)

/** @param word as written, @param key as folded: both have the same length in English. */
export function split(word: string, key: string): readonly number[] | undefined {
  if (key === 'cannot') return [3]
  if (HASTY.includes(key)) return [word.length - 2]
  const clitic = key.includes("'") ? CLITIC.exec(key) : null
  return clitic && clitic.index > 0 ? [word.length - clitic[0].length] : undefined
}
