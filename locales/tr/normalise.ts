/**
 * Turkish letters: folding for matching, case, and ASCII spelling.
 * Everything works code unit by code unit, so that offsets stay valid (Unicode, SpecialCasing.txt, tr/az, breaks this:
 * İ lowers to two code units outside the Turkish locale).
 */

const DOTTED_CAPITAL = 'İ'
const DOTLESS_SMALL = 'ı'

const FROM = 'ıİşŞğĞçÇöÖüÜâÂîÎûÛ’‘ʼ´'
const TO = "iissggccoouuaaiiuu''''"

/** Highest code unit that folding changes: the curly apostrophe. */
const LAST_FOLDED = 0x2019

const FOLDED = new Uint16Array(LAST_FOLDED + 1)
for (let code = 0; code <= LAST_FOLDED; code++) FOLDED[code] = code
for (let code = 0x41; code <= 0x5a; code++) FOLDED[code] = code + 32
for (let i = 0; i < FROM.length; i++) FOLDED[FROM.charCodeAt(i)] = TO.charCodeAt(i)

/** The code unit that stands for this one in matching: small, without the Turkish diacritics; ı and i are one. */
export function foldUnit(code: number): number {
  return code <= LAST_FOLDED ? (FOLDED[code] ?? code) : code
}

/** Folds a text for matching; the length in code units stays. 'İPTAL edemiyoruz' → 'iptal edemiyoruz'. */
export function fold(text: string): string {
  let start = 0
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const folded = foldUnit(code)
    if (folded === code) continue
    out += text.slice(start, i) + String.fromCharCode(folded)
    start = i + 1
  }
  return start === 0 ? text : out + text.slice(start)
}

/** Small letters of Turkish: I → ı, İ → i. */
export function lower(text: string): string {
  return text.replace(/I/g, DOTLESS_SMALL).replace(/İ/g, 'i').toLowerCase()
}

/** Capital letters of Turkish: i → İ, ı → I. */
export function upper(text: string): string {
  return text.replace(/i/g, DOTTED_CAPITAL).toUpperCase()
}

/** The text with its first letter as a capital; text that begins with another sign stays. */
export function capitalise(text: string): string {
  return text === '' ? text : upper(text.charAt(0)) + text.slice(1)
}

/** The text with its first letter small. */
export function decapitalise(text: string): string {
  return text === '' ? text : lower(text.charAt(0)) + text.slice(1)
}

const ASCII_FROM = 'ıİşŞğĞçÇöÖüÜâÂîÎûÛ'
const ASCII_TO = 'iIsSgGcCoOuUaAiIuU'

/** The text as one writes it on a keyboard without Turkish letters: 'gönderebiliriz' → 'gonderebiliriz'. */
export function asAscii(text: string): string {
  return text.replace(/[ıİşŞğĞçÇöÖüÜâÂîÎûÛ]/g, (letter) => ASCII_TO.charAt(ASCII_FROM.indexOf(letter)))
}

const TURKISH_LETTER = /[ıİşŞğĞçÇöÖüÜâÂîÎûÛ]/

/** True when a text holds a letter that a keyboard without Turkish lacks. */
export const hasTurkishLetter = (text: string): boolean => TURKISH_LETTER.test(text)
