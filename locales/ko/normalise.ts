/**
 * Korean spelling as patterns know it. Code points: full-width forms (U+FF01–FF5E) stand for ASCII; half-width
 * jamo are rare and left alone; decomposed Hangul (NFD, as macOS file names and some mail clients write it) is composed
 * by `composeHangul`, since three units become one there.
 */

const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0

const LEAD_FIRST = 0x1100
const LEAD_LAST = 0x1112
const VOWEL_FIRST = 0x1161
const VOWEL_LAST = 0x1175
const TAIL_BASE = 0x11a7
const TAIL_LAST = 0x11c2
const SYLLABLE_FIRST = 0xac00
const SYLLABLE_LAST = 0xd7a3
const VOWELS = 21
const TAILS = 28

/** Folds one code unit: full-width to ASCII, Latin capitals to small letters. Hangul stays as it is. */
export function foldKorean(unit: number): number {
  const plain = unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST ? unit - FULL_WIDTH_SHIFT : unit
  if (plain < 0x80) return plain >= 0x41 && plain <= 0x5a ? plain + 32 : plain
  if (plain >= SYLLABLE_FIRST && plain <= SYLLABLE_LAST) return plain
  return String.fromCharCode(plain).toLowerCase().charCodeAt(0)
}

/** A text with its Hangul composed, and the way back. */
export interface Composed {
  readonly text: string
  /** The offset in the source of an offset in the composed text. UTF-16 code units. */
  toSource(offset: number): number
}

const within = (code: number, first: number, last: number): boolean => code >= first && code <= last

/** Whether the text holds conjoining jamo, so that `composeHangul` has something to do. */
export function isDecomposed(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (within(text.charCodeAt(at), LEAD_FIRST, TAIL_LAST)) return true
  return false
}

/** Composes conjoining jamo into syllables (Unicode Standard, 3.12); everything else stays, unit by unit. */
export function composeHangul(source: string): Composed {
  if (!isDecomposed(source)) return { text: source, toSource: (offset) => offset }
  let text = ''
  const starts: number[] = []
  for (let at = 0; at < source.length; ) {
    starts.push(at)
    const lead = source.charCodeAt(at) - LEAD_FIRST
    const vowel = source.charCodeAt(at + 1) - VOWEL_FIRST
    const open = source.charCodeAt(at)
    if (lead >= 0 && lead <= LEAD_LAST - LEAD_FIRST && vowel >= 0 && vowel <= VOWEL_LAST - VOWEL_FIRST) {
      const tail = source.charCodeAt(at + 2)
      const closes = within(tail, TAIL_BASE + 1, TAIL_LAST)
      text += String.fromCharCode(
        SYLLABLE_FIRST + (lead * VOWELS + vowel) * TAILS + (closes ? tail - TAIL_BASE : 0),
      )
      at += closes ? 3 : 2
    } else if (isOpenSyllable(open) && within(source.charCodeAt(at + 1), TAIL_BASE + 1, TAIL_LAST)) {
      text += String.fromCharCode(open + source.charCodeAt(at + 1) - TAIL_BASE)
      at += 2
    } else {
      text += source.charAt(at)
      at++
    }
  }
  starts.push(source.length)
  return {
    text,
    toSource: (offset) => starts[Math.max(0, Math.min(offset, starts.length - 1))] ?? source.length,
  }
}

function isOpenSyllable(code: number): boolean {
  return within(code, SYLLABLE_FIRST, SYLLABLE_LAST) && (code - SYLLABLE_FIRST) % TAILS === 0
}
