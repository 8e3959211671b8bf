import type { Field } from './field'

/**
 * Last words of keys and columns whose texts serve the agents' own filing; customers do not see them. The name's
 * last word decides: `title`, `Macro Title`, `template_name` and `macroTitle` are the same to us.
 */
const filingNames: ReadonlySet<string> = new Set([
  ...['title', 'name', 'label', 'category', 'folder', 'tag', 'tags', 'description', 'note', 'notes'],
  // Training data of chat bots: here the customer speaks.
  'examples',
])

// Placeholders and tags are no words. What they hold is short; the bounds keep the search linear.
const syntax = /\{[^{}]{0,200}\}|<[^<>]{0,2000}>|%\w|\bhttps?:\S+/g
const sentenceSign = /[\p{L}\p{M}\p{N})\]}"'”»][.!?…;:,،؛؟。·](?=[\s"'”»)<]|$)/u

/**
 * Whether a value looks like something that is said to a person: at least two words, and either a sign that
 * belongs to sentences (. ! ? … , ; : and their Greek, Arabic and East Asian forms) after a word, or at least
 * four words. Ids, keys, addresses, dates, single words and short headings are left out by that.
 */
export function looksLikeProse(value: string): boolean {
  const bare = value.slice(0, 4000).replace(syntax, ' ')
  const words = bare.split(/\s/).filter((word) => /\p{L}/u.test(word)).length
  return words >= 4 || (words >= 2 && sentenceSign.test(bare))
}

/**
 * Whether a text is read when the user names no field: all of a file that is one text; of other files the texts
 * that look like prose, except where the nearest key names something that is filed, never sent.
 */
export function readByDefault({ whole, path, alias, value }: Field): boolean {
  if (whole) return value.trim() !== ''
  const name = (alias ?? path).filter((step) => typeof step === 'string').at(-1) ?? ''
  return !filingNames.has(lastWord(name)) && looksLikeProse(value)
}

function lastWord(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]/)
  return (
    words
      .filter((word) => word !== '')
      .at(-1)
      ?.toLowerCase() ?? ''
  )
}
