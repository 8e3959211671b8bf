/** A match as rewrites see it, and the rewrites that it can make. */
import type { Found } from './finder'
import { MARKED } from './pattern'
import type { Sentence, Token } from './sentence'
import type { Edit, Span } from './text'

/** New words for stretches of a masked sentence. Offsets are those of the sentence's text. */
export interface Rewrite {
  readonly edits: readonly Edit[]
  /**
   * Set where the sentence itself names what works instead and the rewrite keeps only that ("not A but B" → "B").
   * Names of A may go then; numbers and masked stretches may not.
   */
  readonly keepsAlternative?: boolean
}

/** A match of a rule. `Name` is the names of the captures of its pattern. */
export interface Match<Name extends string = string> {
  readonly sentence: Sentence
  /** The tokens of the whole match: index of the first, index after the last. */
  readonly start: number
  readonly end: number
  /** Whether a capture took part in the match. An empty capture did not. */
  has(name: Name): boolean
  /** The text of a capture as written (masked); empty where it took no part. */
  text(name: Name): string
  /** The tokens of a capture. */
  tokens(name: Name): readonly Token[]
  /** The indexes of the tokens of a capture: first, and after the last; -1 where it took no part. */
  range(name: Name): Span
  /** The text of tokens from one index up to another, as written (masked). */
  slice(from: number, to: number): string
  /** New words for captures; an empty string takes the words out. Captures that took no part are passed over. */
  edit(words: Partial<Record<Name, string>>, options?: Omit<Rewrite, 'edits'>): Rewrite
  /** New words for the whole match. */
  replace(words: string, options?: Omit<Rewrite, 'edits'>): Rewrite
  /** New words for the tokens from one index up to another. */
  between(from: number, to: number, words: string, options?: Omit<Rewrite, 'edits'>): Rewrite
}

const NOWHERE: Span = { start: -1, end: -1 }

/** The token range of a capture. */
function captureOf(found: Found, name: string): Span {
  const index = found.program.names.indexOf(name)
  const start = found.registers[2 * index] ?? -1
  const end = found.registers[2 * index + 1] ?? -1
  return index < 0 || start < 0 || end <= start ? NOWHERE : { start, end }
}

/** The text offsets of a token range; an empty range lies at the start of the token that follows. */
export function offsetsOf(sentence: Sentence, range: Span): Span {
  const first = sentence.tokens[range.start]
  const last = sentence.tokens[range.end - 1]
  const start = first?.start ?? sentence.text.length
  return { start, end: range.end > range.start && last ? last.end : start }
}

/** The tokens that carry the fault: what `<…>` marks, else the whole match. */
export function markedOf(found: Found): Span {
  const marked = captureOf(found, MARKED)
  return marked.start < 0 ? { start: found.start, end: found.end } : marked
}

/** Shows what a finder found to a rewrite. */
export function createMatch(sentence: Sentence, found: Found): Match {
  const between: Match['between'] = (from, to, words, options) => ({
    ...options,
    edits: [{ ...offsetsOf(sentence, { start: from, end: to }), replacement: words }],
  })
  const slice: Match['slice'] = (from, to) => {
    const { start, end } = offsetsOf(sentence, { start: from, end: to })
    return sentence.text.slice(start, end)
  }
  const range: Match['range'] = (name) => captureOf(found, name)
  return {
    sentence,
    start: found.start,
    end: found.end,
    range,
    slice,
    between,
    has: (name) => range(name).start >= 0,
    text(name) {
      const { start, end } = range(name)
      return start < 0 ? '' : slice(start, end)
    },
    tokens(name) {
      const { start, end } = range(name)
      return start < 0 ? [] : sentence.tokens.slice(start, end)
    },
    edit(words, options) {
      const edits: Edit[] = []
      for (const [name, replacement] of Object.entries(words)) {
        const tokens = range(name)
        if (tokens.start >= 0 && replacement !== undefined)
          edits.push({ ...offsetsOf(sentence, tokens), replacement })
      }
      return { ...options, edits: edits.sort((a, b) => a.start - b.start) }
    },
    replace: (words, options) => between(found.start, found.end, words, options),
  }
}
