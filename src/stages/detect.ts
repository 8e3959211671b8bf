/** The language of each sentence: script first, then words, letters and endings, then the sentences around it. */
import { franc } from 'franc'
import { francCodes, neighbours } from '../../locales/neighbours'
import type { LanguageProfile, Traits } from '../../locales/profile'
import { readProse } from '../opaque'
import { HAN, HANGUL, KANA, LATIN, scripts } from '../scripts'
import type { Span, View } from '../text'
import { Evidence, FUNCTION_WORD } from './evidence'

interface Detection {
  /** The language of most of the text, ISO 639-1; `und` where it is in a script of no language we know. */
  readonly language: string
  /** The language of each sentence, in order. */
  readonly sentences: readonly string[]
}

/** Tells the languages of the sentences of a view, which are given in order. Opaque stretches do not count. */
export type Detector = (view: Pick<View, 'text' | 'opaque'>, sentences: readonly Span[]) => Detection

const UNDETERMINED = 'und'
/** In place of a language's number: no evidence, or too little. */
const UNDECIDED = -1
/** In place of a language's number: letters of a script that no language of ours or its neighbours is written in. */
const FOREIGN = -2

/** By how much a language must lead: one word of its own. */
const SURE_LEAD = FUNCTION_WORD
/** A sentence of fewer words has to show two words of its own, or it follows the sentences around it. */
const SHORT_SENTENCE = 3
/** On fewer words trigrams only guess. */
const FEWEST_WORDS_FOR_TRIGRAMS = 4
const FEWEST_WORDS_TO_BREAK_TIES = 6
/** Names of products are Latin everywhere, so a letter of another script weighs more, and a syllable still more. */
const WEIGHT = 2
const SYLLABLE_WEIGHT = 4
/** What our own languages have ahead of their neighbours: they win where the words are even. */
const OURS_AHEAD = 1
/** How much is read again of a text in which no sentence was sure, in UTF-16 units. */
const LONGEST_SAMPLE = 4000

const iso3Of = new Map(Object.entries(francCodes).map(([iso3, iso1]) => [iso1, iso3]))

/**
 * Sets up detection.
 * @param profiles The languages to expect. The first is that of a text without evidence; it wins over a later
 *   profile of the same language.
 */
export function createDetector(profiles: readonly LanguageProfile[]): Detector {
  const languages: Traits[] = []
  for (const traits of [...profiles, ...neighbours]) {
    if (!languages.some(({ code }) => code === traits.code)) languages.push(traits)
  }
  const ours = new Set(profiles.map(({ code }) => code))
  const ahead = languages.map(({ code }) => (ours.has(code) ? OURS_AHEAD : 0))
  const byScript = scripts.map((script) =>
    languages.flatMap((traits, language) => (traits.script === script ? [language] : [])),
  )
  const evidence = new Evidence(languages)
  /** Where the last judgement stands: the candidates of the script, the best of them and its lead. */
  let candidates: readonly number[] = []
  let best = UNDECIDED
  let lead = 0

  /** Evidence of nothing is no lead. */
  const score = (language: number): number => {
    const points = evidence.scores[language] ?? 0
    return points > 0 ? points + (ahead[language] ?? 0) : 0
  }

  const rank = (): void => {
    best = UNDECIDED
    let first = 0
    let second = 0
    for (let at = 0; at < candidates.length; at++) {
      const language = candidates[at] as number
      const points = score(language)
      if (points > first) {
        second = first
        first = points
        best = language
      } else if (points > second) second = points
    }
    lead = first - second
  }

  /** The number of the script that decides; 0 where there is no letter. */
  const decidingScript = (): number => {
    const { letters } = evidence
    let script = 0
    let most = 0
    for (let other = LATIN + 1; other < letters.length; other++) {
      let count = letters[other] as number
      if (count === 0) continue
      // Japanese is written in kana and ideographs; ideographs alone are Chinese.
      if (other === KANA) count += letters[HAN] as number
      if (other === HAN && (letters[KANA] as number) > 0) continue
      const weight = count * (other === HANGUL || other === KANA || other === HAN ? SYLLABLE_WEIGHT : WEIGHT)
      if (weight > most) {
        most = weight
        script = other
      }
    }
    const latin = letters[LATIN] as number
    if (script === 0 || latin <= most) return script === 0 && latin > 0 ? LATIN : script
    // More Latin letters, but are they a sentence or names? Two function words tell.
    candidates = byScript[LATIN] as number[]
    rank()
    return best !== UNDECIDED && score(best) >= 2 * FUNCTION_WORD ? LATIN : script
  }

  /** The language that the evidence is sure of; otherwise `candidates`, `best` and `lead` say how things stand. */
  const judge = (): number => {
    candidates = byScript[decidingScript()] as number[]
    best = UNDECIDED
    lead = 0
    if (candidates.length === 0) return evidence.letters.some((count) => count > 0) ? FOREIGN : UNDECIDED
    if (candidates.length === 1) return candidates[0] as number
    rank()
    const isSure = lead >= SURE_LEAD && (evidence.words >= SHORT_SENTENCE || lead >= 2 * SURE_LEAD)
    return isSure ? best : UNDECIDED
  }

  const read = (text: string, start: number, end: number): boolean => {
    evidence.read(text, start, end)
    return !evidence.clear
  }
  const readAffixes = (text: string, start: number, end: number): boolean => {
    evidence.readAffixes(text, start, end)
    return true
  }

  const judgeSentence = (view: Pick<View, 'text' | 'opaque'>, sentence: Span): number => {
    evidence.reset()
    readProse(view, sentence, read)
    const sure = judge()
    if (sure !== UNDECIDED || candidates.length === 0) return sure
    readProse(view, sentence, readAffixes)
    return judge()
  }

  /** Whether one of ours has a point a word, and more than a neighbour unless the words are few. */
  const isOurs = (): boolean => {
    const { words } = evidence
    const even = lead <= OURS_AHEAD && words >= FEWEST_WORDS_TO_BREAK_TIES
    return ahead[best] === OURS_AHEAD && !even && score(best) >= OURS_AHEAD + Math.max(FUNCTION_WORD, words)
  }

  /**
   * What trigrams say of a stretch that words left open, among the languages that none is sure to beat. They are not
   * asked where the stretch looks like ours: of a few words they are wrong more often than that.
   */
  const askTrigrams = (sample: string): number => {
    if (evidence.words < FEWEST_WORDS_FOR_TRIGRAMS || isOurs()) return best
    const open = candidates.filter(
      (language) => best === UNDECIDED || score(best) - score(language) < SURE_LEAD,
    )
    const only = open.flatMap((language) => iso3Of.get(languages[language]?.code ?? '') ?? [])
    if (only.length === 0) return best
    const code = francCodes[franc(sample, { only })]
    const chosen = open.find((language) => languages[language]?.code === code)
    return chosen ?? best
  }

  /** The language of a sentence that was not sure of itself, when the one beside it is in `near`. */
  const follow = (view: Pick<View, 'text' | 'opaque'>, sentence: Span, near: number): number => {
    judgeSentence(view, sentence)
    // A neighbour of another script is followed only by Latin names, figures and emoji.
    const sameScript = candidates.length === 0 || candidates.includes(near) || candidates === byScript[LATIN]
    if (near >= 0 && sameScript && (best === UNDECIDED || evidence.words < SHORT_SENTENCE)) return near
    if (near >= 0 && sameScript && score(best) - score(near) < SURE_LEAD) return near
    const asked = askTrigrams(view.text.slice(sentence.start, sentence.end))
    return asked !== UNDECIDED ? asked : (candidates[0] ?? near)
  }

  /** The language of a text none of whose sentences was sure of itself. */
  const judgeText = (view: Pick<View, 'text' | 'opaque'>, sentences: readonly Span[]): number => {
    const first = sentences[0]
    const last = sentences[sentences.length - 1]
    if (!first || !last) return languages.length > 0 ? 0 : UNDECIDED
    const sample = { start: first.start, end: Math.min(last.end, first.start + LONGEST_SAMPLE) }
    let sure = judgeSentence(view, sample)
    // Where nothing but quotations was written, they are in the language of the conversation.
    const unquoted = view.opaque.filter(({ kind }) => kind !== 'quote')
    if (candidates.length === 0) sure = judgeSentence({ text: view.text, opaque: unquoted }, sample)
    if (sure !== UNDECIDED) return sure
    const asked = askTrigrams(view.text.slice(sample.start, sample.end))
    if (asked !== UNDECIDED) return asked
    // Latin names and codes stand in texts of every language.
    return candidates === byScript[LATIN] ? 0 : (candidates[0] ?? 0)
  }

  const codeOf = (language: number): string => languages[language]?.code ?? UNDETERMINED

  return (view, sentences) => {
    const found = sentences.map((sentence) => judgeSentence(view, sentence))
    let near = found.find((language) => language !== UNDECIDED) ?? judgeText(view, sentences)
    const lengths = new Map<number, number>()
    sentences.forEach((sentence, index) => {
      const own = found[index] as number
      near = own === UNDECIDED ? follow(view, sentence, near) : own
      found[index] = near
      lengths.set(near, (lengths.get(near) ?? 0) + sentence.end - sentence.start)
    })
    let language = near
    for (const [candidate, length] of lengths) if (length > (lengths.get(language) ?? 0)) language = candidate
    return { language: codeOf(language), sentences: found.map(codeOf) }
  }
}
