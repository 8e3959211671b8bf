/**
 * The pattern language of all packs. A pattern is a line of tokens:
 *
 *   word             a word as the pack folds it; split like the text ("can't" is two tokens)
 *   one|other        either item, without spaces around the bar
 *   (a b / c d)      alternatives of several tokens, with spaces around the slash; a bare slash works at the top too
 *   item?            may be missing; tried with it first
 *   *ing  pre*       a word with this end or this beginning
 *   $name            a piece of the pack's grammar, or a built-in (below)
 *   ..  ..5          any tokens of the clause, as few as possible, at most 8 or the number given
 *   ++  ++5          any tokens of the clause, as many as possible, at most 40 or the number given
 *   ~..  ~++         the same, across commas and other breaks
 *   [name: items]    a capture, for the rewrite
 *   <  >             the words that carry the fault, where they are fewer than the whole match; either border may stand
 *                    inside a capture or an alternative
 *   !item  &item     the next tokens must not / must match item, or one of `!one|other` (nothing is consumed)
 *   \x               the character x itself
 *
 * Built-ins: $start and $stop (start and stop of the sentence, marks at the end apart), $clause and $end (start and
 * end of a clause), $word $number $opaque $mark $any (one token of that kind), $asked (the sentence is a question).
 *
 * There is no unbounded repetition, and matching is linear in the length of the sentence (see `program.ts`).
 */
import type { Memory } from './memory'
import type { Sentence, Token } from './sentence'

/** Whether the token at `index` fits. */
export type TokenTest = (token: Token, index: number, sentence: Sentence) => boolean

/** Words of which at least one must occur in a sentence for a pattern to match. */
export interface Anchors {
  readonly words?: readonly string[]
  readonly prefixes?: readonly string[]
  readonly suffixes?: readonly string[]
}

/** One token that a pack recognises by a function of its own, such as a verb form. */
export interface TokenPattern {
  /** A test that takes the token alone may depend on its kind, text and key alone: the answer is remembered. */
  readonly test: TokenTest
  /** Without anchors the pattern needs an anchor elsewhere. */
  readonly anchors?: Anchors
}

/** A place between two tokens that a pack recognises by a function of its own. */
export interface PlacePattern {
  /** Whether the place before the token at `index` fits; `index` may be the number of tokens. */
  readonly place: (index: number, sentence: Sentence) => boolean
}

/** What a `$name` stands for. */
type GrammarPiece = string | TokenPattern | PlacePattern
export type Grammar = Readonly<Record<string, GrammarPiece>>

export type Node =
  | { readonly kind: 'token'; readonly test: TokenTest; readonly anchors: Anchors | undefined }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'optional'; readonly part: Node }
  | { readonly kind: 'gap'; readonly max: number; readonly greedy: boolean; readonly crosses: boolean }
  | { readonly kind: 'capture'; readonly name: string; readonly part: Node }
  | { readonly kind: 'border'; readonly side: 'open' | 'close' }
  | { readonly kind: 'look'; readonly negative: boolean; readonly part: Node }
  | { readonly kind: 'place'; readonly place: PlacePattern['place'] }

/** The capture between `<` and `>`. */
export const MARKED = 'marked'

/** The names of the captures of a pattern, read off its text by the compiler. */
export type CaptureName<Text extends string> = Text extends `${string}[${infer Name}:${infer Rest}`
  ? Name | CaptureName<Rest>
  : never

/** What the parser needs to know of a language. */
export interface PatternLanguage {
  readonly grammar: Grammar
  readonly memory: Memory
  /** The tokens of a literal, folded: usually one, more where the pack splits words. */
  literal(word: string): readonly string[]
  /** Whether a new clause begins at this token, besides after breaks. */
  breaksBefore?: ((index: number, sentence: Sentence) => boolean) | undefined
}

/** A pattern that is not well formed. The message names the pattern and the place. */
class PatternError extends Error {
  override readonly name = 'PatternError'
  constructor(pattern: string, at: number, problem: string) {
    super(`${problem} at column ${at + 1} of the pattern “${pattern}”`)
  }
}

/** The first index at which the sentence consists of nothing but marks. */
function stopOf(sentence: Sentence): number {
  let stop = sentence.tokens.length
  while (stop > 0 && sentence.tokens[stop - 1]?.kind === 'mark') stop--
  return stop
}

const opensClause = (index: number, sentence: Sentence): boolean =>
  index === 0 || sentence.tokens[index - 1]?.breaks === true || sentence.tokens[index - 1]?.kind === 'mark'

const builtIn = (kind: Token['kind'] | undefined): Node => ({
  kind: 'token',
  test: (token) => kind === undefined || token.kind === kind,
  anchors: undefined,
})

const BUILT_IN: Readonly<Record<string, (language: PatternLanguage) => Node>> = {
  start: () => ({ kind: 'place', place: (index) => index === 0 }),
  stop: () => ({ kind: 'place', place: (index, sentence) => index >= stopOf(sentence) }),
  clause: (language) => ({
    kind: 'place',
    place: (index, sentence) =>
      opensClause(index, sentence) || language.breaksBefore?.(index, sentence) === true,
  }),
  end: (language) => ({
    kind: 'place',
    place: (index, sentence) =>
      index >= stopOf(sentence) ||
      sentence.tokens[index]?.breaks === true ||
      language.breaksBefore?.(index, sentence) === true,
  }),
  asked: () => ({ kind: 'place', place: (_, sentence) => sentence.question }),
  word: () => builtIn('word'),
  number: () => builtIn('number'),
  mark: () => builtIn('mark'),
  any: () => builtIn(undefined),
  opaque: () => ({
    kind: 'token',
    test: (token) => token.kind === 'opaque' || token.kind === 'slot',
    anchors: undefined,
  }),
}

const DEFAULT_LAZY = 8
const DEFAULT_GREEDY = 40
/** No gap is longer than this: the size of a compiled pattern stays bounded. */
const LONGEST_GAP = 60
const DEEPEST = 40

/** Marks are no anchors: sentences are looked through for words only. */
const isWord = (key: string): boolean => /[\p{L}\p{Nd}]/u.test(key)

export const mergeAnchors = (all: readonly Anchors[]): Anchors => ({
  words: all.flatMap((anchors) => anchors.words ?? []),
  prefixes: all.flatMap((anchors) => anchors.prefixes ?? []),
  suffixes: all.flatMap((anchors) => anchors.suffixes ?? []),
})

const word = (key: string): Node => ({
  kind: 'token',
  test: (token) => token.key === key,
  anchors: isWord(key) ? { words: [key] } : undefined,
})

const words = (keys: readonly string[]): Node => {
  const set = new Set(keys)
  return {
    kind: 'token',
    test: (token) => set.has(token.key),
    anchors: keys.every(isWord) ? { words: keys } : undefined,
  }
}

const affix = (key: string, side: 'prefixes' | 'suffixes'): Node => ({
  kind: 'token',
  test: (token) =>
    token.kind === 'word' &&
    token.key.length > key.length &&
    (side === 'prefixes' ? token.key.startsWith(key) : token.key.endsWith(key)),
  anchors: { [side]: [key] },
})

type TokenNode = Extract<Node, { kind: 'token' }>

/** One token that fits one of several tests. */
function union(options: readonly TokenNode[]): Node {
  const tests = options.map(({ test }) => test)
  const anchors = options.map((option) => option.anchors)
  return {
    kind: 'token',
    test: (token, index, sentence) => {
      for (let at = 0; at < tests.length; at++) if (tests[at]?.(token, index, sentence)) return true
      return false
    },
    anchors: anchors.every((each) => each !== undefined) ? mergeAnchors(anchors) : undefined,
  }
}

/** A choice between single literal words is one set, so that long lists cost one look-up. */
function choice(options: readonly Node[], literals: readonly (string | undefined)[]): Node {
  const [only] = options
  if (options.length === 1 && only) return only
  if (literals.every((literal) => literal !== undefined)) return words(literals as string[]) // checked just now
  // The literals among other items are one set, too: as each takes one token, their order says nothing.
  const tokens = options.filter((option) => option.kind === 'token')
  if (tokens.length < options.length) return { kind: 'choice', options }
  const keys = literals.filter((literal) => literal !== undefined)
  const rest = tokens.filter((_, index) => literals[index] === undefined)
  return union(keys.length > 1 ? [words(keys) as TokenNode, ...rest] : tokens)
}

const bordersOf = (node: Node): string => {
  if (node.kind === 'border') return node.side
  if (node.kind === 'sequence') return node.parts.map(bordersOf).join('')
  return node.kind === 'capture' || node.kind === 'optional' ? bordersOf(node.part) : ''
}

/** Whether an alternative marks nothing, or has both borders. */
const hasBothBorders = (option: Node): boolean => ['', 'openclose'].includes(bordersOf(option))

class Parser {
  #at = 0
  #depth = 0
  constructor(
    readonly text: string,
    readonly language: PatternLanguage,
    readonly captures: boolean,
  ) {}

  pattern(): Node {
    const node = this.#alternatives('')
    if (this.#at < this.text.length) this.#fail(`unexpected “${this.text[this.#at]}”`)
    return node
  }

  #fail(problem: string): never {
    throw new PatternError(this.text, this.#at, problem)
  }

  #blanks(): void {
    while (this.text[this.#at] === ' ' || this.text[this.#at] === '\n') this.#at++
  }

  #alternatives(close: string): Node {
    if (++this.#depth > DEEPEST) this.#fail('brackets are nested too deep')
    const options: Node[] = []
    const literals: (string | undefined)[] = []
    for (;;) {
      const { node, literal } = this.#sequence(close)
      options.push(node)
      literals.push(literal)
      if (this.text[this.#at] !== '/') break
      this.#at++
    }
    this.#depth--
    if (options.length > 1 && !options.every(hasBothBorders))
      this.#fail('one border stands in one alternative, the other in another, before')
    return choice(options, literals)
  }

  #sequence(close: string): { node: Node; literal: string | undefined } {
    const parts: Node[] = []
    let literal: string | undefined
    for (;;) {
      this.#blanks()
      const next = this.text[this.#at]
      if (next === undefined || next === close || next === '/') break
      const item = this.#items()
      literal = parts.length === 0 ? item.literal : undefined
      parts.push(item.node)
    }
    if (parts.length === 0) this.#fail('something is missing')
    const [only] = parts
    return { node: parts.length === 1 && only ? only : { kind: 'sequence', parts }, literal }
  }

  #items(): { node: Node; literal: string | undefined } {
    const options: Node[] = []
    const literals: (string | undefined)[] = []
    for (;;) {
      const { node, literal } = this.#item()
      options.push(node)
      literals.push(literal)
      if (this.text[this.#at] !== '|') break
      this.#at++
    }
    const node = choice(options, literals)
    if (this.text[this.#at] !== '?') return { node, literal: options.length === 1 ? literals[0] : undefined }
    this.#at++
    return { node: { kind: 'optional', part: node }, literal: undefined }
  }

  #item(): { node: Node; literal: string | undefined } {
    const node = this.#special()
    return node ? { node, literal: undefined } : this.#literal()
  }

  #special(): Node | undefined {
    switch (this.text[this.#at]) {
      case '(':
        return this.#bracketed(')', (part) => part)
      case '[':
        return this.#capture()
      case '<':
      case '>':
        return { kind: 'border', side: this.text[this.#at++] === '<' ? 'open' : 'close' }
      case '!':
      case '&':
        return { kind: 'look', negative: this.text[this.#at++] === '!', part: this.#items().node }
      case '$':
        return this.#named()
      case '.':
      case '+':
      case '~': {
        const rest = this.text.slice(this.#at, this.#at + 3)
        return /^(?:\.\.|\+\+|~\.\.|~\+\+)/.test(rest) ? this.#gap(rest) : undefined
      }
      default:
        return undefined
    }
  }

  #bracketed(close: string, wrap: (part: Node) => Node): Node {
    this.#at++
    const part = this.#alternatives(close)
    if (this.text[this.#at] !== close) this.#fail(`“${close}” is missing`)
    this.#at++
    return wrap(part)
  }

  #capture(): Node {
    if (!this.captures) this.#fail('a capture stands in a rule, not in a grammar')
    const colon = this.text.indexOf(':', this.#at)
    const name = this.text.slice(this.#at + 1, colon)
    if (colon < 0 || !/^[a-z][a-zA-Z0-9]*$/.test(name)) this.#fail('a capture needs a name and a colon')
    this.#at = colon
    return this.#bracketed(']', (part) => ({ kind: 'capture', name, part }))
  }

  #gap(rest: string): Node {
    const crosses = rest.startsWith('~')
    const greedy = rest.includes('+')
    this.#at += crosses ? 3 : 2
    const digits = /^\d*/.exec(this.text.slice(this.#at, this.#at + 3))?.[0] ?? ''
    this.#at += digits.length
    const max = digits ? Number(digits) : greedy ? DEFAULT_GREEDY : DEFAULT_LAZY
    if (max > LONGEST_GAP) this.#fail(`a gap has at most ${LONGEST_GAP} tokens`)
    return { kind: 'gap', max, greedy, crosses }
  }

  #named(): Node {
    const name = /^[a-zA-Z][a-zA-Z0-9]*/.exec(this.text.slice(this.#at + 1))?.[0] ?? ''
    const piece = Object.hasOwn(this.language.grammar, name) ? this.language.grammar[name] : undefined
    const known = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined
    if (piece === undefined && known === undefined) this.#fail(`“$${name}” is not in the grammar`)
    this.#at += name.length + 1
    if (piece === undefined) return (known as (language: PatternLanguage) => Node)(this.language) // one of the two is there
    if (typeof piece === 'string') return parsePiece(name, piece, this.language)
    if ('place' in piece) return { kind: 'place', place: piece.place }
    return { kind: 'token', test: this.language.memory.of(piece.test), anchors: piece.anchors }
  }

  #literal(): { node: Node; literal: string | undefined } {
    let written = ''
    let escaped = false
    let from = this.#at
    for (; this.#at < this.text.length; this.#at++) {
      const unit = this.text.charCodeAt(this.#at)
      if (unit === BACKSLASH && this.#at + 1 < this.text.length) {
        written += this.text.slice(from, this.#at++)
        from = this.#at
        escaped = true
      } else if (ENDS_LITERAL[unit] === 1) break
    }
    written += this.text.slice(from, this.#at)
    if (written === '') this.#fail(`unexpected “${this.text[this.#at] ?? 'end'}”`)
    if (!escaped && written.length > 1 && (written.startsWith('*') || written.endsWith('*'))) {
      const suffix = written.startsWith('*')
      const key = this.language.literal(suffix ? written.slice(1) : written.slice(0, -1)).join('')
      return { node: affix(key, suffix ? 'suffixes' : 'prefixes'), literal: undefined }
    }
    return literalOf(written, this.language)
  }
}

const BACKSLASH = 0x5c
const ENDS_LITERAL = new Uint8Array(0x10000)
for (const sign of ' \n|/?()[]<>') ENDS_LITERAL[sign.charCodeAt(0)] = 1

interface Literal {
  readonly node: Node
  /** The key, where it is one token. */
  readonly literal: string | undefined
}

const literals = new WeakMap<PatternLanguage, Map<string, Literal>>()

/** Words stand in many patterns: each is made once. */
function literalOf(written: string, language: PatternLanguage): Literal {
  let known = literals.get(language)
  if (!known) {
    known = new Map()
    literals.set(language, known)
  }
  const before = known.get(written)
  if (before) return before
  const keys = language.literal(written)
  const [only] = keys
  const made: Literal =
    keys.length === 1 && only !== undefined
      ? { node: word(only), literal: only }
      : { node: { kind: 'sequence', parts: keys.map(word) }, literal: undefined }
  known.set(written, made)
  return made
}

const pieces = new WeakMap<PatternLanguage, Map<string, Node | 'open'>>()

/** Grammar pieces are parsed once and may name each other, but not in a circle. */
function parsePiece(name: string, text: string, language: PatternLanguage): Node {
  let known = pieces.get(language)
  if (!known) {
    known = new Map()
    pieces.set(language, known)
  }
  const before = known.get(name)
  if (before === 'open') throw new PatternError(text, 0, `“$${name}” names itself`)
  if (before) return before
  known.set(name, 'open')
  const node = new Parser(text, language, false).pattern()
  known.set(name, node)
  return node
}

/**
 * Reads a pattern.
 * @throws PatternError naming the pattern, the column and what is wrong.
 */
export function parsePattern(text: string, language: PatternLanguage): Node {
  return new Parser(text, language, true).pattern()
}
