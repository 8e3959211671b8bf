/** Words, numbers and marks of a masked sentence, in one pass over its code units. */
import { BREAK, classOf, DIGIT, EXTENDER, JOINER, LETTER, PRIVATE, SPACE, SURROGATE } from '../characters'
import type { Fold } from '../fold'
import { isSlot } from '../mask'
import type { Sentence, Token, TokenKind } from '../sentence'

/** What a language says about the borders of its words. */
export interface Tokenisation {
  readonly fold: Fold
  /**
   * Where a word falls into several tokens ("can't" → "ca" + "n't"): offsets inside the word, ascending;
   * nothing where it stays whole.
   */
  readonly split?: ((word: string, key: string) => readonly number[] | undefined) | undefined
  /** Whether two words with a space between them are one token (Persian می + verb). */
  readonly join?: ((before: string, after: string) => boolean) | undefined
}

/** Marks that stand inside a number: also the Arabic decimal and thousands separators. */
const NUMBER_JOINERS = '.,:/\u066b\u066c'
const QUESTION_MARKS = '?\u037e\u061f\uff1f'

function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER || kind === DIGIT || kind === EXTENDER) {
      at++
      continue
    }
    const after = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE
    const before = classOf(text.charCodeAt(at - 1))
    // An apostrophe or hyphen between letters; a point, comma, colon or slash between digits.
    const joins =
      kind === JOINER
        ? after === LETTER || after === DIGIT
        : before === DIGIT && after === DIGIT && NUMBER_JOINERS.includes(text[at] as string)
    if (!joins) break
    at++
  }
  return at
}

function endOfMark(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  if (classOf(unit) !== SURROGATE) {
    let end = start + 1
    // A run of the same mark is one token: "...", "!!", "--".
    while (end < text.length && text.charCodeAt(end) === unit) end++
    return end
  }
  const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0
  return unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1
}

/** Cuts a masked sentence into tokens. */
export function tokenise(text: string, { fold, split, join }: Tokenisation): Sentence {
  const tokens: Token[] = []
  let spaced = false
  const push = (kind: TokenKind, start: number, end: number, breaks = false) => {
    const written = text.slice(start, end)
    // Two words that are one token have one key, the same as when written together.
    const key = kind === 'word' || kind === 'number' ? fold.text(written).replaceAll(' ', '') : written
    tokens.push({ kind, start, end, text: written, key, breaks, spaced })
    spaced = false
  }
  const pushWord = (start: number, end: number) => {
    const last = tokens[tokens.length - 1]
    if (join && last?.kind === 'word' && spaced && text.charCodeAt(start - 1) === 0x20) {
      if (join(last.key, fold.text(text.slice(start, end)))) {
        tokens.pop()
        spaced = last.spaced
        push('word', last.start, end)
        return
      }
    }
    const cuts = split?.(text.slice(start, end), fold.text(text.slice(start, end)))
    let from = start
    for (const cut of cuts ?? []) {
      push('word', from, start + cut)
      from = start + cut
    }
    push('word', from, end)
  }
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === SPACE) {
      // A line break that is not the end of the sentence is white space like any other.
      spaced = true
      at++
    } else if (kind === LETTER || kind === DIGIT || kind === EXTENDER) {
      const end = endOfWord(text, at)
      if (kind === DIGIT) push('number', at, end)
      else pushWord(at, end)
      at = end
    } else if (kind === PRIVATE) {
      push(isSlot(unit) ? 'slot' : 'opaque', at, at + 1)
      at++
    } else {
      const end = endOfMark(text, at)
      // An emoji parts clauses as a full stop does.
      push('mark', at, end, kind === BREAK || kind === SURROGATE)
      at = end
    }
  }
  let last = tokens.length - 1
  while (last >= 0 && tokens[last]?.kind === 'mark' && !QUESTION_MARKS.includes(tokens[last]?.key[0] ?? ' '))
    last--
  const final = tokens[last]
  return { text, tokens, question: final?.kind === 'mark' && QUESTION_MARKS.includes(final.key[0] ?? ' ') }
}
