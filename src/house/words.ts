/** The plain words of a phrase, and the pattern that finds them. */

/** A word of a phrase; `inflects` where any of its forms is meant. */
export interface PhraseWord {
  readonly text: string
  readonly inflects: boolean
}

/** The words of `find` or `say`, split at white space. */
export const wordsOf = (text: string): readonly PhraseWord[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word.replace(/^~/, ''), inflects: word.startsWith('~') }))

export const findsOf = (find: string | readonly string[]): readonly string[] =>
  typeof find === 'string' ? [find] : find

/** The forms that a text asks for, in order. */
export const inflectedIn = (text: string): readonly string[] =>
  wordsOf(text).flatMap(({ text: word, inflects }) => (inflects ? [word] : []))

/** A word that stands for itself alone in the pattern language. */
const escaped = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&')

/** The name of the capture of an inflected word: that of the phrase `find[at]`, its nth. */
export const captureName = (at: number, nth: number): string => `form${at}x${nth}`

/** The pattern of several phrases, the longest first; `piece` names the grammar's piece for an inflected word. */
export function patternOf(finds: readonly string[], piece: (word: string) => string): string {
  const alternatives = finds.map((find, at) => {
    let nth = 0
    const items = wordsOf(find).map(({ text, inflects }) =>
      inflects ? `[${captureName(at, nth++)}: $${piece(text)}]` : escaped(text),
    )
    return { items, size: items.length }
  })
  return alternatives
    .sort((a, b) => b.size - a.size)
    .map(({ items }) => items.join(' '))
    .join(' / ')
}
