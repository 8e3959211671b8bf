/** How a writer spells: with Turkish letters, or without them where the keyboard has none. */
import { analyse, inflect } from './morphology'
import { asAscii, fold, hasTurkishLetter } from './normalise'

/** Words, or beginnings of words, that are never spelt like this with Turkish letters at hand. Folded. */
const ASCII_WORD =
  /(?:^|[^a-z])(?:icin|degil|lutfen|cok|cunku|siparis|musteri|urun|ucret|gun|simdi|uzgun|tesekkur|ozur|yarin|baska|hic|sifre|bugun|dogru|yanlis|birkac|sure|sonuc|kac|guncel|once|numarani|basvuru|satis|degisiklik|gorusme|donus|cozum|ogle|aksam|yas|sozlesme|sali|carsamba|persembe|agustos|eylul|kasim|subat|mayis|aralik|kisa|yakinda|fatura[^ ]*i[zn]|hesab[^ ]*i|hakki|islem|acik|kapali|kullanic|hanim|anahtari|lazim|odeme|ogre|yuzde|yalniz|kirmizi|musait|olmaksiz|oyle|boyle|soyle|aslinda|altinda|fiyati|evraki|adina|baglanti|mudur|cesit|uca[kg]|dun |sart(?![a-z]))/

/** A front vowel behind a back one in a suffix, which vowel harmony forbids: 'yapamiyor', 'aldiniz', 'olacagim'. */
const ASCII_SUFFIX =
  /[aou][bcdfghjklmnprstvyz]{1,3}(?:iyor|iniz|imiz|acag|diniz|siniz|lari|ligi|digi|mis|in[ie]n?(?![a-z]))|[aou](?:[nm]iz|yi[mz])|eceg|acag|dugu/

/** Turkish without one of its own letters is next to impossible at this length: one letter in seven is one. */
const UNDOUBTED_LENGTH = 120

/** Loans that break vowel harmony with their right spelling: 'saatiniz', 'iptaliniz'. */
const BREAKS_HARMONY =
  /(?:saat|iptal|dikkat|kalb|harf|sahib|tarih|organiz|mekaniz|ihtimal|festival|terminal|hayal|kontrol|rol|gol|alkol|kabul|misal|ihmal)[a-z]*/g

const WORD = /[a-z]{4,}/g

/** True when none of the Turkish letters occurs where one is due. */
export function isAsciiTurkish(sentence: string): boolean {
  if (hasTurkishLetter(sentence)) return false
  const folded = fold(sentence)
  if (
    folded.length >= UNDOUBTED_LENGTH ||
    ASCII_WORD.test(folded) ||
    ASCII_SUFFIX.test(folded.replace(BREAKS_HARMONY, ''))
  )
    return true
  return (folded.match(WORD) ?? []).some((word) => {
    const [reading] = analyse(word)
    return reading?.known === true && hasTurkishLetter(inflect(reading))
  })
}

/** The capital of 'i' at the start of a sentence is I on such a keyboard, not İ. */
const asciiCapital = (text: string, before: string): string =>
  /^[A-Z]/.test(before) ? text.replace(/^i(?![A-Z])/, 'I') : text

let lastSentence = ''
let lastIsAscii = false

/** Spells a rewritten sentence as its writer does. */
export function spellAlike(text: string, before: string): string {
  // Every suggestion of a sentence asks the same: the answer is kept until the next sentence comes.
  if (before !== lastSentence) {
    lastSentence = before
    lastIsAscii = isAsciiTurkish(before)
  }
  return lastIsAscii ? asciiCapital(asAscii(text), before) : text
}
