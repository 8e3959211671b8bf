/**
 * Compose: conjoining jamo, as some systems store Korean, become the syllables that patterns know. Letters with
 * accents need no such step: folding takes their marks off one by one.
 */
import type { Edit, Span, View } from '../text'

const hasJamo = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/
/** A leading consonant, a vowel, perhaps a final consonant: Unicode Standard, section 3.12. */
const syllables = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g

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

/** The view with its syllables composed; the view itself where there is nothing to compose. */
export function compose(view: View): View {
  if (!hasJamo.test(view.text)) return view
  // Behind each syllable: where we are in the composed and in the decomposed text.
  const composed = [0]
  const original = [0]
  let text = ''
  let at = 0
  for (const match of view.text.matchAll(syllables)) {
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
      view.toSourceEdits({ ...back(edit), replacement: edit.replacement.normalize('NFD') }),
  }
}
