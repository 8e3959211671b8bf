/**
 * From the nominative to the accusative, for phrases that become objects: the subject of a passive, the subject of
 * an impersonal verb. Feminine and neuter words have the same form in both cases; masculine ones change the end.
 */

import { compose, fold } from '../normalise'
import { accentAt, accentFromEnd, keepsNu } from './accent'

/** Articles and pronouns of the masculine singular, folded. */
const SINGULAR: Readonly<Record<string, string>> = {
  ο: 'τον',
  ενασ: 'έναν',
  καποιοσ: 'κάποιον',
  κανενασ: 'κανέναν',
  αυτοσ: 'αυτόν',
  ολοσ: 'όλον',
  καθενασ: 'καθέναν',
}

/** Words with which the inflected part of a phrase ends, folded: what follows is a genitive, an adverbial or a clause. */
const CLOSES = new Set(
  'του τησ των μου σου μασ σασ τουσ για απο σε στο στη στην στον στουσ στισ στα με προσ κατα που οτι να θα δεν και η'.split(
    ' ',
  ),
)

/** Plurals in -ες of masculine nouns that replies use; the others are feminine. */
const MASCULINE_PLURALS =
  /^(?:πελατεσ|χρηστεσ|επιβατεσ|επισκεπτεσ|πρακτορεσ|μηνεσ|αγωνεσ|κανονεσ|παραγοντεσ)$/
/** Of nouns in -τής the accent tells (φοιτητές, but ενότητες); without it nothing does. */
const AGENTS = /(?:[ηω]τές|ιστές)$/
const AMBIGUOUS = /(?:[ηω]τεσ|ιστεσ)$/

/** Feminine nouns in -ος, and their plurals. */
const FEMININE = /(?:οδ|παραγραφ|διαμετρ|λεωφορ|νοσ|ψηφ)(?:οσ|οι)$/

const isMasculinePlural = (word: string): boolean =>
  fold(word).endsWith('οι') || MASCULINE_PLURALS.test(fold(word)) || AGENTS.test(word)

/** Genitives of feminine nouns, which look like masculine nominatives: ο νέος όρος χρήσης. */
const GENITIVE = /(?:[σξψ]ησ|ειασ|ητασ)$/

/** The accusative singular of a masculine word: λογαριασμός → λογαριασμό, πελάτης → πελάτη. */
const masculine = (word: string): string =>
  /[οαηε]σ$/.test(fold(word)) && !GENITIVE.test(fold(word)) ? word.slice(0, -1) : word

/** Endings of adjectives, after which the noun is still to come: ο νέος πελάτης, but ο σύνδεσμος πληρωμής. */
const ADJECTIVAL = /(?:ικοσ|ινοσ|μενοσ|ιοσ|νεοσ|πρωτοσ|δευτεροσ|τριτοσ|μεγαλοσ|μικροσ|σωστοσ)$/

/** Adjectives and noun in the accusative; a genitive after the noun stays. */
const headOf = (words: readonly string[]): string[] => {
  const head = words.findIndex((word) => !ADJECTIVAL.test(fold(word)))
  return words.map((word, index) => (head < 0 || index <= head ? masculine(word) : word))
}

/** The accusative plural: λογαριασμοί → λογαριασμούς, υπάλληλοι → υπαλλήλους (nouns move the accent, adjectives keep it). */
const masculinePlural = (word: string, isNoun: boolean): string => {
  if (word.endsWith('οί')) return `${word.slice(0, -2)}ούς`
  if (!fold(word).endsWith('οι')) return word
  const plural = `${word.slice(0, -2)}ους`
  return isNoun && accentFromEnd(word) === 3 ? accentAt(plural, 2) : plural
}

/** The feminine article before a word: την before vowels and stops, else τη. */
export const feminineArticle = (next: string): string => (keepsNu(next) ? 'την' : 'τη')

/**
 * A noun phrase in the nominative, turned to the accusative; undefined where it does not begin with an article or
 * a pronoun, or where nothing tells the gender. Words keep their capitals, and their spelling with or without accents.
 */
export const accusative = (phrase: string): string | undefined => {
  const words = compose(phrase).split(' ')
  const first = (words[0] ?? '').toLowerCase()
  const closing = words.findIndex((word, index) => index > 0 && CLOSES.has(fold(word)))
  const inflected = closing < 0 ? words.length : closing
  const rest = words.slice(inflected)
  const body = words.slice(1, inflected)
  const next = words[1] ?? ''
  if (/^(?:το|τα|μια|ενα)$/.test(fold(first))) return [first, ...words.slice(1)].join(' ')
  if (first === 'η') {
    const head = body.map((word) => (FEMININE.test(fold(word)) ? masculine(word) : word))
    return [feminineArticle(next), ...head, ...rest].join(' ')
  }
  const article = SINGULAR[fold(first)]
  if (article) return [article, ...headOf(body), ...rest].join(' ')
  if (first !== 'οι' || body.length === 0) return undefined
  if (body.some((word) => FEMININE.test(fold(word))))
    return ['τις', ...body.map((word) => masculinePlural(word, true)), ...rest].join(' ')
  if (!body.some(isMasculinePlural)) {
    const unclear = body.some((word) => AMBIGUOUS.test(fold(word)) && accentFromEnd(word.toLowerCase()) === 0)
    return unclear ? undefined : ['τις', ...words.slice(1)].join(' ')
  }
  const plural = body.map((word, index) => masculinePlural(word, !isMasculinePlural(body[index + 1] ?? '')))
  return ['τους', ...plural, ...rest].join(' ')
}

/** Gender and number of a word by its ending, as far as the ending tells: for adjectives that agree with it. */
type Agreement = 'masculine' | 'feminine' | 'neuter' | 'masculines' | 'feminines' | 'neuters'

/** The agreement of a form of an adjective in -ος, -η/-α, -ο (nominative). */
const ADJECTIVE: readonly (readonly [RegExp, Agreement])[] = [
  [/[οό]ς$/, 'masculine'],
  [/[ηήαά]$/, 'feminine'],
  [/[οό]$/, 'neuter'],
  [/(?:οι|οί)$/, 'masculines'],
  [/[εέ]ς$/, 'feminines'],
]
const ENDINGS: Readonly<Record<Agreement, string>> = {
  masculine: 'ος',
  feminine: 'η',
  neuter: 'ο',
  masculines: 'οι',
  feminines: 'ες',
  neuters: 'α',
}

/**
 * Another adjective in the form of this one: agreeAs('αμελητέα', 'σημαντικός') is 'σημαντική'. A form in -α is
 * feminine after a vowel (αμελητέα, σπάνια) unless `plural` says that the subject is neuter plural.
 */
export const agreeAs = (form: string, adjective: string, plural: boolean): string => {
  const small = form.toLowerCase()
  const found = ADJECTIVE.find(([ending]) => ending.test(small))?.[1]
  const agreement: Agreement = plural && /[αά]$/.test(small) ? 'neuters' : (found ?? 'neuter')
  const stem = adjective.replace(/[οό]ς$/, '')
  const accented = adjective.endsWith('ός')
  const ending = ENDINGS[agreement]
  // The feminine of stems in a vowel is in -α: ωραίος, ωραία.
  const own = agreement === 'feminine' && /[ιίεέοόυύ]$/.test(stem) ? 'α' : ending
  return accented ? accentAt(stem + own, 1) : stem + own
}
