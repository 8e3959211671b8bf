/** Sentences: one pass over the code units, which stops only at marks that may end a sentence. */
import { classOf, SPACE } from '../characters'
import { opaqueAfter } from '../opaque'
import type { Opaque, Span, View } from '../text'
import { endsAfterQuote, readMark } from './boundary'
import { isNewline, nextMark } from './marks'

/** In UTF-16 units. What is longer is cut, so that later stages stay bounded. */
const LONGEST_SENTENCE = 2000
/** How far from the end of a cut piece a comma, and failing that a space, is looked for. */
const CLAUSE_WINDOW = 500
const CLAUSE_BREAKS = ',;:\u2013\u2014\u00b7\u0387\u060c\u061b\u3001\uff0c\uff1b\uff1a'

/** Where to cut a sentence that is too long: after a comma, at a space, else anywhere but inside a character. */
function cutOf(text: string, start: number, opaque: readonly Opaque[]): number {
  const latest = start + LONGEST_SENTENCE
  const earliest = latest - CLAUSE_WINDOW
  let cut = latest
  while (cut > earliest && !CLAUSE_BREAKS.includes(text.charAt(cut - 1))) cut--
  if (cut === earliest) {
    cut = latest
    while (cut > earliest && classOf(text.charCodeAt(cut - 1)) !== SPACE) cut--
    if (cut === earliest) cut = latest
  }
  const inside = opaque[opaqueAfter(opaque, cut)]
  if (inside && inside.start < cut) return inside.start > start ? inside.start : inside.end
  const unit = text.charCodeAt(cut)
  return unit >= 0xdc00 && unit <= 0xdfff ? cut - 1 : cut
}

/**
 * The sentences of a view in order, inside its blocks, without the white space around them. An opaque stretch is
 * never divided. Takes time linear in the text.
 *
 * @param abbreviations In small letters. One written with its stop joins what follows, even a name ("dr.", "e.g.");
 *   one written without may also end a sentence, where a capital follows ("etc").
 */
export function segment(view: View, abbreviations: ReadonlySet<string>): Span[] {
  const { text, opaque } = view
  const sentences: Span[] = []

  const isBlank = (at: number): boolean => {
    if (classOf(text.charCodeAt(at)) !== SPACE) return false
    const stretch = opaque[opaqueAfter(opaque, at)]
    return stretch === undefined || stretch.start > at
  }

  const push = (from: number, to: number) => {
    let start = from
    let end = to
    while (end > start && isBlank(end - 1)) end--
    while (end - start > LONGEST_SENTENCE) {
      const cut = cutOf(text, start, opaque)
      if (cut >= end) break
      push(start, cut)
      start = cut
      while (start < end && isBlank(start)) start++
    }
    if (end > start) sentences.push({ start, end })
  }

  for (const { start: blockStart, end } of view.blocks) {
    let next = opaqueAfter(opaque, blockStart)
    let start = blockStart
    let line = blockStart
    let at = blockStart
    const begin = (from: number) => {
      start = from
      while (start < end && isBlank(start)) {
        if (isNewline(text.charCodeAt(start))) line = start + 1
        start++
      }
      at = start
    }
    begin(blockStart)
    while (at < end) {
      const stretch = opaque[next]
      const limit = Math.min(stretch?.start ?? end, end)
      at = nextMark(text, at, limit)
      const around = { text, abbreviations, start, line, end, opaque: limit }
      if (at < limit) {
        const answer = readMark(at, around)
        if (answer > 0) {
          push(start, answer)
          begin(answer)
        } else {
          if (isNewline(text.charCodeAt(at))) line = -answer
          at = -answer
        }
      } else if (stretch && limit < end) {
        next++
        at = Math.min(stretch.end, end)
        const later = Math.min(opaque[next]?.start ?? end, end)
        if (stretch.kind === 'quote' && endsAfterQuote(stretch, { ...around, opaque: later })) {
          push(start, at)
          begin(at)
        }
      }
    }
    push(start, end)
  }
  return sentences
}
