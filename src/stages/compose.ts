/**
 * Compose: letters and their marks in units of their own, and conjoining jamo, as some systems store them, become the
 * letters and syllables that patterns know.
 */
import type { Edit, Span, View } from '../text'

/** Marks that make one letter with the one before them: accents, Arabic madda and hamza, vowels of Korean syllables. */
const composing = /[\u0300-\u036f\u0653-\u0655\u1161-\u1175]/
/** A letter with its marks; a leading consonant, a vowel, perhaps a final consonant (Unicode Standard, section 3.12). */
const clusters = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}\s]\p{M}+/gu

/** The last entry of a sorted list that is not after `offset`. */
function entryAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The view with its letters composed; the view itself where there is nothing to compose. */
export function compose(view: View): View {
  if (!composing.test(view.text)) return view
  // Whoever writes all letters so gets new words so.
  const spell = view.text === view.text.normalize('NFD') ? 'NFD' : 'NFC'
  // Behind each letter: where we are in the composed and in the decomposed text.
  const composed = [0]
  const original = [0]
  let text = ''
  let at = 0
  for (const match of view.text.matchAll(clusters)) {
    text += view.text.slice(at, match.index) + match[0].normalize('NFC')
    at = match.index + match[0].length
    composed.push(text.length)
    original.push(at)
  }
  text += view.text.slice(at)
  const map = (from: readonly number[], to: readonly number[], offset: number): number => {
    const entry = entryAt(from, offset)
    return (to[entry] as number) + offset - (from[entry] as number)
  }
  const forward = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: map(original, composed, place.start),
    end: map(original, composed, place.end),
  })
  const back = ({ start, end }: Span): Span => ({
    start: map(composed, original, start),
    end: map(composed, original, end),
  })
  return {
    text,
    blocks: view.blocks.map(forward),
    opaque: view.opaque.map(forward),
    ignores: view.ignores.map(forward),
    toSource: (span) => view.toSource(back(span)),
    toSourceEdits: (edit: Edit) =>
      view.toSourceEdits({ ...back(edit), replacement: edit.replacement.normalize(spell) }),
  }
}
