/** Signs of feeling: emoji, emoticons, and the letters Koreans laugh and weep with. In chats they close sentences. */
import { classOf, LETTER, SPACE } from '../characters'
import { HANGUL, scriptOf } from '../scripts'

/** A picture of a thing: it closes a sentence where a capital follows. */
const PICTURE = 1
/** A face, hand, heart or flower: it closes a sentence even in a script without capitals. */
export const WARM = 2

const JOINERS = '\u200d\ufe0f\ufe0e\u20e3'
const EYES = ':;='
const MOUTHS = ')(DPp'
const CARET = 0x5e
const TILDES = '~\uff5e'

/** First and last code points of faces, hands, hearts, flowers and parties (Unicode, emoji-test.txt). */
const WARM_RANGES = [
  [0x2639, 0x263a],
  [0x2728, 0x2728],
  [0x2763, 0x2764],
  [0x1f337, 0x1f33c],
  [0x1f389, 0x1f38a],
  [0x1f440, 0x1f450],
  [0x1f48b, 0x1f49f],
  [0x1f5a4, 0x1f5a4],
  [0x1f600, 0x1f64f],
  [0x1f90c, 0x1f93a],
  [0x1f970, 0x1f97a],
  [0x1f9e1, 0x1f9e1],
  [0x1fac0, 0x1fac0],
  [0x1faf0, 0x1faf8],
] as const
/** Pictures of things; between them lie arrows, ticks, warning signs and buttons, which stand before a label. */
const PICTURE_RANGES = [
  [0x2600, 0x2604],
  [0x2614, 0x2615],
  [0x2b50, 0x2b50],
  [0x1f300, 0x1f4ff],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
] as const

const within = (ranges: readonly (readonly [number, number])[], code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last)

const isEmoji = (code: number): boolean =>
  (code >= 0x1f000 && code <= 0x1faff) ||
  (code >= 0x2600 && code <= 0x27bf) ||
  (code >= 0x2b00 && code <= 0x2bff) ||
  (code >= 0xe0020 && code <= 0xe007f)

const isJamo = (unit: number): boolean => unit >= 0x3131 && unit <= 0x3163

/** The length in units of the sign at `at`, or 0: ":-)", "^^", "ㅠㅠ", a tilde that softens an ending, one emoji. */
function lengthOfSign(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0x2600) {
    const code = text.codePointAt(at) as number // `at` lies inside the text
    if (isEmoji(code)) return Math.min(code > 0xffff ? 2 : 1, limit - at)
    // Laughing (ㅎㅎ) and weeping (ㅠㅠ) jamo; a jamo that a letter follows is an abbreviation's.
    if (isJamo(unit)) {
      let end = at + 1
      while (end < limit && isJamo(text.charCodeAt(end))) end++
      return end < limit && classOf(text.charCodeAt(end)) === LETTER ? 0 : end - at
    }
  }
  if (unit === CARET) return at + 1 < limit && text.charCodeAt(at + 1) === CARET ? 2 : 0
  if (EYES.includes(text.charAt(at))) {
    const mouth = text.charAt(at + 1) === '-' ? at + 2 : at + 1
    const isFace = mouth < limit && MOUTHS.includes(text.charAt(mouth))
    return isFace && (mouth + 1 >= limit || classOf(text.charCodeAt(mouth + 1)) !== LETTER)
      ? mouth + 1 - at
      : 0
  }
  // "고객님~ 문의하신": two syllables before it and a space after, else it is a range.
  const softens =
    TILDES.includes(text.charAt(at)) &&
    scriptOf(text.charCodeAt(at - 1)) === HANGUL &&
    scriptOf(text.charCodeAt(at - 2)) === HANGUL &&
    (at + 1 >= limit || classOf(text.charCodeAt(at + 1)) === SPACE)
  return softens ? 1 : 0
}

/** The end of the run of signs that begins at `at`, which is `at` where none does. Spaces may part them. */
export function endOfSigns(text: string, at: number, limit: number): number {
  let end = at
  for (let next = at; next < limit; ) {
    const length = lengthOfSign(text, next, limit)
    if (length > 0) {
      next += length
      while (next < limit && JOINERS.includes(text.charAt(next))) next++
      end = next
    } else if (end > at && text.charCodeAt(next) === 0x20) next++
    else break
  }
  return end
}

/** Whether the sign at `at` is `WARM` or a `PICTURE`; 0 for a symbol that closes nothing. */
export function warmth(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  if (!isEmoji(code) || within(WARM_RANGES, code)) return WARM
  return within(PICTURE_RANGES, code) ? PICTURE : 0
}
