/** Whether the words of a style can mean what they say: what no shape of an object tells. */
import type { Slip } from './errors'
import type { Phrase, Style } from './style'
import { findsOf, inflectedIn, wordsOf } from './words'

const NUMBER = /\p{Nd}+/gu
const SLOT = /\{([^{}]*)\}/g

const numbersOf = (text: string): string => (text.replace(SLOT, '').match(NUMBER) ?? []).sort().join(' ')

/** The words as nobody tells them apart: capitals and spaces do not count. */
const alike = (text: string): string =>
  ` ${wordsOf(text)
    .map((word) => word.text.toLowerCase())
    .join(' ')} `

type Said = Omit<Slip, 'path' | 'value'> & { readonly key?: string }

function slipInFind(find: string): Said | undefined {
  if (/[{}]/.test(find)) return { allowed: 'words without { and }: placeholders are never read' }
  if (!/[\p{L}\p{Nd}]/u.test(find)) return { allowed: 'at least one letter or digit to find it by' }
  if (wordsOf(find).some(({ text, inflects }) => inflects && !/^\p{L}[\p{L}\p{M}'’-]*$/u.test(text)))
    return { allowed: 'one word of letters after each ~, such as ~ticket' }
  return undefined
}

function slipInSay(say: string, finds: readonly string[]): Said | undefined {
  const fewest = Math.min(...finds.map((find) => inflectedIn(find).length))
  if (inflectedIn(say).length > fewest)
    return { allowed: `as many words with ~ as “find” has, which is ${fewest}` }
  if (
    /[{}]/.test(say.replace(SLOT, '')) ||
    [...say.matchAll(SLOT)].some(([, name = '']) => !/^[a-z][a-z_]*$/.test(name))
  )
    return { allowed: 'slots such as {date}, in small letters' }
  const other = finds.find((find) => numbersOf(find) !== numbersOf(say))
  if (other !== undefined) return { allowed: `the numbers of “${other}”, no more and no less` }
  const held = finds.find((find) => alike(say).includes(alike(find)))
  return held === undefined ? undefined : { allowed: `words in which “${held}” is not found again` }
}

function slipInPhrase(
  phrase: Phrase,
): (Said & { readonly path: readonly PropertyKey[]; value: unknown }) | undefined {
  const { find, say, flags = [] } = phrase
  const finds = findsOf(find)
  for (const [at, one] of finds.entries()) {
    const slip = slipInFind(one)
    if (slip) return { ...slip, path: typeof find === 'string' ? ['find'] : ['find', at], value: one }
  }
  const inSay = say === undefined ? undefined : slipInSay(say, finds)
  if (inSay) return { ...inSay, path: ['say'], value: say }
  for (const [at, { bad, at: marked, good }] of flags.entries()) {
    if (bad.split(marked).length !== 2)
      return { path: ['flags', at, 'at'], value: marked, allowed: 'words that occur once in “bad”' }
    if (good === bad)
      return {
        path: ['flags', at, 'good'],
        value: good,
        allowed: 'another text than “bad”; leave it out for advice',
      }
    if (good !== undefined && say === undefined)
      return { path: ['flags', at, 'good'], value: good, allowed: 'nothing here, or “say” in the phrase' }
  }
  return undefined
}

/** The first slip in what a style says. */
export function slipInMeaning({ phrases }: Style): Slip | undefined {
  const seen = new Set<string>()
  for (const [at, phrase] of phrases.entries()) {
    const id = `${phrase.language}/${phrase.concept ?? ''}/${phrase.id}`
    if (seen.has(id))
      return {
        path: ['phrases', at, 'id'],
        value: phrase.id,
        allowed: 'an id that no phrase before has in this language',
      }
    seen.add(id)
    const slip = slipInPhrase(phrase)
    if (slip) return { ...slip, path: ['phrases', at, ...slip.path] }
  }
  return undefined
}
