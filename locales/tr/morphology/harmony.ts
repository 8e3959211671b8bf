/**
 * Joins Turkish suffixes. Suffixes are written in archiphonemes, as grammars do (Göksel & Kerslake 2005, ch. 2, 3, 6):
 * A = a/e, I = ı/i/u/ü, D = d/t, C = c/ç, K = k, ğ before a vowel. A first '+' marks a buffer consonant, which stands
 * after vowels only ('+yA'); a first '~' marks a vowel that falls after vowels ('~Im').
 */

const VOWELS = 'aıoueiöüâîû'
const FRONT = 'eiöüî'
const ROUND = 'ouöüû'
const VOICELESS = 'fstkçşhp'

const isVowel = (letter: string): boolean => VOWELS.includes(letter)

/** True when the word ends in a vowel. */
export function endsInVowel(word: string): boolean {
  return word !== '' && isVowel(word.charAt(word.length - 1))
}

function lastVowel(word: string): string {
  for (let i = word.length - 1; i >= 0; i--) if (isVowel(word.charAt(i))) return word.charAt(i)
  return ''
}

/** How many syllables a word has: Turkish has one vowel in each. */
export function syllables(word: string): number {
  let count = 0
  for (const letter of word) if (isVowel(letter)) count++
  return count
}

function highVowel(front: boolean, round: boolean): string {
  if (front) return round ? 'ü' : 'i'
  return round ? 'u' : 'ı'
}

/** -Iyor eats a or e before it, and harmonises with the vowel before that: bekle- → bekliyor, oyna- → oynuyor. */
function narrow(stem: string, front: boolean): string {
  const rest = stem.slice(0, -1)
  const vowel = lastVowel(rest)
  if (vowel === '') return `${rest}i`
  return rest + highVowel(FRONT.includes(vowel) || (front && !'aıou'.includes(vowel)), ROUND.includes(vowel))
}

/**
 * Joins suffixes to a stem written in small letters.
 * @param front for stems whose spelling hides the harmony (ASCII spelling, 'saat'): true for front vowels
 */
export function join(stem: string, suffixes: readonly string[], front?: boolean): string {
  let word = stem
  let hint = front
  for (const suffix of suffixes) {
    const vowel = lastVowel(word)
    let isFront = hint ?? (vowel === '' || FRONT.includes(vowel))
    let isRound = ROUND.includes(vowel)
    const afterVowel = endsInVowel(word)
    let from = 0
    if (suffix === 'Iyor') {
      if (afterVowel) word = 'ae'.includes(word.charAt(word.length - 1)) ? narrow(word, isFront) : word
      else word += highVowel(isFront, isRound)
      word += 'yor'
      hint = undefined
      continue
    }
    const mark = suffix.charAt(0)
    if (mark === '+') from = afterVowel ? 1 : 2
    else if (mark === '~') from = afterVowel ? 2 : 1
    for (let i = from; i < suffix.length; i++) {
      const symbol = suffix.charAt(i)
      const before = word.charAt(word.length - 1)
      const startsSyllable = symbol === 'A' || symbol === 'I' || isVowel(symbol)
      if (startsSyllable && before === 'K') word = `${word.slice(0, -1)}ğ`
      else if (before === 'K') word = `${word.slice(0, -1)}k`
      if (symbol === 'A') {
        word += isFront ? 'e' : 'a'
        isRound = false
      } else if (symbol === 'I') word += highVowel(isFront, isRound)
      else if (symbol === 'D') word += VOICELESS.includes(word.charAt(word.length - 1)) ? 't' : 'd'
      else if (symbol === 'C') word += VOICELESS.includes(word.charAt(word.length - 1)) ? 'ç' : 'c'
      else word += symbol
      if (startsSyllable) {
        isFront = FRONT.includes(word.charAt(word.length - 1))
        hint = undefined
      }
    }
  }
  return word.endsWith('K') ? `${word.slice(0, -1)}k` : word
}
