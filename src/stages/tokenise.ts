/** Words, numbers and marks of a masked sentence, in one pass over its code units. */
import { BREAK, classOf, isWordClass, PRIVATE, SPACE, SURROGATE } from '../characters'
import { isSlot } from '../mask'
import type { Sentence, Token, TokenKind } from '../sentence'
import { UNKEPT, type Vocabulary, type Word } from '../vocabulary'

const QUESTION_MARKS = '?\u037e\u061f\uff1f'

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
export function tokenise(text: string, vocabulary: Vocabulary): Sentence {
  const tokens: Token[] = []
  let spaced = false
  const push = (kind: TokenKind, start: number, end: number, breaks = false) => {
    const written = text.slice(start, end)
    tokens.push({ kind, start, end, text: written, key: written, breaks, spaced, word: undefined })
    spaced = false
  }
  const pushPiece = (word: Word, start: number, isSpaced: boolean): number => {
    const { kind, text: written, key } = word
    const end = start + written.length
    tokens.push({ kind, start, end, text: written, key, breaks: false, spaced: isSpaced, word })
    return end
  }
  const pushWord = (word: Word, start: number, isSpaced: boolean) => {
    spaced = false
    if (word.pieces === undefined) {
      pushPiece(word, start, isSpaced)
      return
    }
    let at = start
    for (const piece of word.pieces) at = pushPiece(piece, at, isSpaced && at === start)
  }
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (isWordClass(kind)) {
      const word = vocabulary.read(text, at, text.length)
      const last = tokens[tokens.length - 1]
      const joined =
        last?.word && last.end === at - 1 && text.charCodeAt(at - 1) === 0x20
          ? vocabulary.join(last.word.number, word)
          : UNKEPT
      if (joined !== UNKEPT && last) {
        tokens.pop()
        pushWord(vocabulary.word(joined), last.start, last.spaced)
      } else pushWord(vocabulary.word(word), at, spaced)
      at = vocabulary.end
    } else if (kind === SPACE) {
      // A line break that is not the end of the sentence is white space like any other.
      spaced = true
      at++
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
