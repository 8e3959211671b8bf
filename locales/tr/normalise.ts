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
  return text.replace(/[ıİşŞğĞçÇöÖüÜâÂîÎûÛ]/g, letter => ASCII_TO.charAt(ASCII_FROM.indexOf(letter)))
}

const TURKISH_LETTER = /[ıİşŞğĞçÇöÖüÜâÂîÎûÛ]/

/** Words that a Turkish keyboard never spells like this. */
const ASCII_WORD =
  /\b(?:icin|degil|lutfen|cok|cunku|siparis|musteri|urun|ucret|gun|simdi|su|uzgun|tesekkur|ozur|dilegi|yarin|baska|kargo(?:ya)? cik|ac|gor|oner|don|gec|onay(?:l|i)|hic|soyle|sifre|bas|aci|kutu|bugun|dogru|yanlis|ogren|calis|olus|oder|odem|sure|sonuc|kac|birkac|goz|dusun|ulas|iliski|guncel|ac)/

/** A front vowel after a back one inside a suffix, which vowel harmony forbids: 'yapamiyoruz', 'aldiniz', 'olacagim'. */
const ASCII_SUFFIX =
  /[aou][bcdfghjklmnprstvyz]{1,3}(?:i(?:yor|n[a-z]|z\b|m\b|[dt]im|l[ae]|[dt]i|mis)|acag|dig|lari|lik|siniz|diniz|iniz)|(?:acag|eceg|digi|dugu|dugun)/

/** Letters after which Turkish without one of its own letters is next to impossible (about one letter in seven). */
const UNDOUBTED_LENGTH = 45

/**
 * True when the writer of this sentence has no Turkish letters at hand: none occurs where one is due.
 * A sentence that needs none ('Evet, geldi.') is not ASCII Turkish.
 */
export function isAsciiTurkish(sentence: string): boolean {
  if (TURKISH_LETTER.test(sentence)) return false
  const folded = fold(sentence)
  return ASCII_WORD.test(folded) || ASCII_SUFFIX.test(folded) || folded.length >= UNDOUBTED_LENGTH
}
