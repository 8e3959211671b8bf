/** A phrase of a style as a rule of a pack. */
import { type Match, type Pack, type Rewrite, type Rule, slot } from '../../locales/contract'
import type { Grammar } from '../pattern'
import { StyleError } from './errors'
import type { Phrase } from './style'
import { captureName, findsOf, inflectedIn, patternOf, wordsOf } from './words'

/** Pieces of grammar that find the forms of words, each made once. */
export class Forms {
  readonly grammar: Record<string, Grammar[string]> = {}
  readonly #names = new Map<string, string>()

  constructor(readonly pack: Pack) {}

  /** The name of the piece that finds the forms of a word. */
  piece(word: string): string {
    const known = this.#names.get(word)
    if (known !== undefined) return known
    const { pack } = this
    const name = `houseForm${this.#names.size}`
    const beginnings = (pack.beginnings?.(word) ?? [word]).map((form) => pack.lower(form))
    this.grammar[name] = {
      test: (token) => token.kind === 'word' && pack.inflectLike?.(token.text, word, word) !== undefined,
      anchors: { words: beginnings, prefixes: beginnings },
    }
    this.#names.set(word, name)
    return name
  }
}

const startsSmall = (text: string, pack: Pack): boolean => text.slice(0, 1) === pack.lower(text.slice(0, 1))

/** A capital where the words found had one; words with capitals of their own (a brand) stay as they are. */
function withCapital(said: string, found: string, find: string, pack: Pack): string {
  const [first = '', second = ''] = said
  if (startsSmall(found, pack) || !startsSmall(find.replace(/^~/, ''), pack) || !startsSmall(second, pack))
    return said
  return pack.upper(first) + said.slice(1)
}

function rewriteOf(say: string, finds: readonly string[], pack: Pack): (match: Match) => Rewrite | undefined {
  return (match) => {
    const at = finds.findIndex((_, index) => match.has(captureName(index, 0)))
    const find = finds[Math.max(at, 0)] ?? ''
    const words = inflectedIn(find)
    let nth = 0
    const said = wordsOf(say).map(({ text, inflects }) => {
      if (!inflects) return text
      const from = words[nth] ?? ''
      return pack.inflectLike?.(match.text(captureName(at, nth++)), from, text)
    })
    if (said.includes(undefined)) return undefined
    const filled = said.join(' ').replace(/\{([a-z_]+)\}/g, (_, name: string) => slot(name))
    return match.replace(withCapital(filled, match.slice(match.start, match.end), find, pack))
  }
}

/**
 * The rule of a phrase.
 * @param at its place in the style, for messages.
 * @throws StyleError where it asks for forms of a word that the language does not tell.
 */
export function ruleOf(phrase: Phrase, at: number, forms: Forms, despite: readonly string[]): Rule {
  const { pack } = forms
  const finds = findsOf(phrase.find)
  const inflected = finds.find((find) => inflectedIn(find).length > 0)
  if (inflected !== undefined && !pack.inflectLike)
    throw new StyleError({
      path: ['phrases', at, 'find'],
      value: inflected,
      allowed: `words without ~ in ${pack.name}, each form as one more entry of the list`,
    })
  const { id, say, message, why } = phrase
  return {
    name: id,
    pattern: patternOf(finds, (word) => forms.piece(word)),
    outweighs: true,
    ...(despite.length > 0 && { despite }),
    ...(say !== undefined && { rewrite: rewriteOf(say, finds, pack) }),
    ...(message !== undefined && { message }),
    ...(why !== undefined && { why }),
  }
}
