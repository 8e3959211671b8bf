/**
 * Arithmetic on Hangul syllables. A precomposed syllable is 0xAC00 + (lead * 21 + vowel) * 28 + tail
 * (Unicode Standard, chapter 3.12, Conjoining Jamo Behavior).
 */

const FIRST = 0xac00
const LAST = 0xd7a3
const TAIL_COUNT = 28
const VOWEL_COUNT = 21

/** Vowels and tails are named by their compatibility jamo, in the order of the Unicode formula. */
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const TAILS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

/** Whether the code unit is a precomposed Hangul syllable. */
export function isSyllable(code: number): boolean {
  return code >= FIRST && code <= LAST
}

/** The vowel of the last syllable as a compatibility jamo; '' when the text does not end in a syllable. */
export function vowelOf(text: string): string {
  const code = text.charCodeAt(text.length - 1)
  return isSyllable(code) ? VOWELS.charAt(Math.floor((code - FIRST) / TAIL_COUNT) % VOWEL_COUNT) : ''
}

/** The final consonant of the last syllable as a compatibility jamo; '' when there is none. */
export function tailOf(text: string): string {
  const code = text.charCodeAt(text.length - 1)
  return isSyllable(code) && (code - FIRST) % TAIL_COUNT > 0 ? TAILS.charAt((code - FIRST) % TAIL_COUNT) : ''
}

/** The text with another final consonant on its last syllable ('' takes it away). */
export function withTail(text: string, tail: string): string {
  const code = text.charCodeAt(text.length - 1)
  if (!isSyllable(code)) return text
  const bare = code - ((code - FIRST) % TAIL_COUNT)
  return text.slice(0, -1) + String.fromCharCode(bare + (tail ? TAILS.indexOf(tail) : 0))
}

/** The text with another vowel in its last syllable, which loses its final consonant. */
export function withVowel(text: string, vowel: string): string {
  const code = text.charCodeAt(text.length - 1)
  if (!isSyllable(code)) return text
  const block = VOWEL_COUNT * TAIL_COUNT
  const lead = Math.floor((code - FIRST) / block)
  return text.slice(0, -1) + String.fromCharCode(FIRST + lead * block + VOWELS.indexOf(vowel) * TAIL_COUNT)
}
