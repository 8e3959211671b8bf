/**
 * Analyses Turkish verb forms: peels endings from the end of the folded word, then keeps the readings whose
 * synthesis gives the word back. ASCII spelling is read as well; the stem's letters come from the lexicon.
 */
import { fold, lower } from '../normalise'
import {
  AORIST_AGREEMENT,
  back,
  CASES,
  CONVERB_MODALITIES,
  CONVERBS,
  COPULAS,
  DIR,
  eachBefore,
  FORMAL_IMPERATIVE,
  IMPERATIVE,
  K_AGREEMENT,
  MODALITIES,
  type Modality,
  NARROWED_MODALITIES,
  NEGATIVE_CONVERBS,
  NOMINALS,
  OPTATIVE,
  PAST,
  POSITIVE,
  POSSESSIVES,
  TENSES,
  WISH,
  Z_AGREEMENT,
} from './endings'
import { syllables } from './harmony'
import { stemsSpelt } from './stems'
import { inflect, type VerbFeatures } from './verb'

export interface Reading extends VerbFeatures {
  readonly stem: string
  /** For a passive, the stem of its active verb. */
  readonly activeStem?: string
  readonly front?: boolean
  /** False when the stem is none of the lexicon and was taken from the text. */
  readonly known: boolean
  /** Where the ending starts in the word, in code units. */
  readonly start: number
}

type Found = Omit<VerbFeatures, 'polarity' | 'ability' | 'possible'>
type Rest = Omit<Found, 'form'>

class Peeler {
  readonly readings: Reading[] = []
  private readonly folded: string
  private readonly small: string
  /** In the second round stems are taken from the text. */
  private guessing = false

  constructor(word: string) {
    this.folded = fold(word)
    this.small = lower(word)
  }

  run(): readonly Reading[] {
    this.peel()
    if (this.readings.length === 0) {
      this.guessing = true
      this.peel()
    }
    return this.readings
  }

  private peel(): void {
    const { folded } = this
    const end = folded.length
    eachBefore(Z_AGREEMENT, folded, end, (start, person) => this.tenses(start, { person }))
    eachBefore(AORIST_AGREEMENT, folded, end, (start, person) =>
      this.modality(start, { form: 'aor', person }),
    )
    eachBefore(K_AGREEMENT, folded, end, (after, person) => {
      eachBefore(PAST, folded, after, (start, form) => this.modality(start, { form, person }))
    })
    eachBefore(IMPERATIVE, folded, end, (start, person) => this.modality(start, { form: 'imp', person }))
    eachBefore(FORMAL_IMPERATIVE, folded, end, (start, person) =>
      this.modality(start, { form: 'imp', person, formal: true }),
    )
    eachBefore(OPTATIVE, folded, end, (start, person) => this.modality(start, { form: 'opt', person }))
    this.copulas()
    eachBefore(CONVERBS, folded, end, (start, form) => this.modality(start, { form }))
    eachBefore(NEGATIVE_CONVERBS, folded, end, (after, form) => {
      eachBefore(CONVERB_MODALITIES, folded, after, (start, modality) => this.stem(start, { form }, modality))
    })
    this.nominals()
  }

  private copulas(): void {
    const { folded } = this
    const end = folded.length
    eachBefore(DIR, folded, end, (after, copula) => {
      this.tenses(after, { person: '3sg', copula })
      const plural = back(folded, after, 'lAr')
      if (plural > 0) this.tenses(plural, { person: '3pl', copula })
    })
    for (const agreement of [K_AGREEMENT, Z_AGREEMENT]) {
      eachBefore(agreement, folded, end, (after, person) => {
        eachBefore(COPULAS, folded, after, (start, copula) => {
          if ((copula === 'evid') !== (agreement === Z_AGREEMENT)) return
          if (person !== '3pl') this.tenses(start, { person, copula })
          const plural = person === '3sg' ? back(folded, start, 'lAr') : -1
          if (plural > 0) this.tenses(plural, { person: '3pl', copula })
        })
      })
    }
  }

  private nominals(): void {
    const { folded } = this
    eachBefore(CASES, folded, folded.length, (beforeCase, nominalCase) => {
      eachBefore(POSSESSIVES, folded, beforeCase, (start, person) => {
        const rest: Rest = { ...(person ? { person } : {}), ...(nominalCase ? { case: nominalCase } : {}) }
        eachBefore(NOMINALS, folded, start, (before, form) => this.modality(before, { ...rest, form }))
        const plural = person === '3pl' ? -1 : back(folded, start, 'lAr')
        if (plural <= 0) return
        eachBefore(NOMINALS, folded, plural, (before, form) =>
          this.modality(before, { ...rest, form, plural: true }),
        )
      })
    })
  }

  private tenses(end: number, rest: Rest): void {
    eachBefore(TENSES, this.folded, end, (start, form) => this.modality(start, { ...rest, form }))
    // -sAydI: what one wishes had been.
    if (rest.copula !== 'past') return
    eachBefore(WISH, this.folded, end, (start, form) => this.modality(start, { ...rest, form }))
  }

  private modality(end: number, form: Found): void {
    const rows = form.form === 'prog' ? NARROWED_MODALITIES : MODALITIES
    eachBefore(rows, this.folded, end, (start, modality) => this.stem(start, form, modality))
  }

  /** Tries the stretch before `end` as a stem. */
  private stem(end: number, form: Found, modality: Modality): void {
    const spelt = this.folded.slice(0, end)
    if (this.guessing) {
      this.guess(spelt, form, modality)
      return
    }
    this.known(spelt, end, form, modality)
    if (form.form === 'prog' && modality === POSITIVE) {
      this.known(`${spelt}a`, end, form, modality)
      this.known(`${spelt}e`, end, form, modality)
    }
    if (spelt.endsWith('d')) this.known(`${spelt.slice(0, -1)}t`, end, form, modality)
    if (spelt === 'di' || spelt === 'yi') this.known(`${spelt.charAt(0)}e`, end, form, modality)
  }

  private known(spelt: string, start: number, form: Found, modality: Modality): void {
    for (const stem of stemsSpelt(spelt)) {
      const features = { ...form, ...modality, ...stem }
      if (fold(inflect(features)) === this.folded) this.readings.push({ ...features, known: true, start })
    }
  }

  /** Takes the stem from the text: at least two letters with a vowel, and an ending of three letters or more. */
  private guess(spelt: string, form: Found, modality: Modality): void {
    const start = spelt.length
    if (start < 3 || this.folded.length - start < 3 || syllables(spelt) === 0) return
    // -lA- makes verbs of nouns: before -Am- a stem in -l is one of these, unless it is a passive in -Il-.
    if (modality.ability && modality.polarity === 'neg' && /[^iu]l$/.test(spelt)) return
    const front = this.frontAfter(start)
    const features = {
      ...form,
      ...modality,
      stem: this.small.slice(0, start),
      ...(front === undefined ? {} : { front }),
    }
    if (fold(inflect(features)) === this.folded) this.readings.push({ ...features, known: false, start })
  }

  /** The first a or e of the ending tells the harmony of a stem that we do not know. */
  private frontAfter(start: number): boolean | undefined {
    for (let i = start; i < this.folded.length; i++) {
      const letter = this.folded.charAt(i)
      if (letter === 'o') return undefined
      if (letter === 'a' || letter === 'e') return letter === 'e'
    }
    return undefined
  }
}

/** Verbs of the lexicon before derived passives; longer stems first, but guessed ones last of all and short. */
function byLikelihood(a: Reading, b: Reading): number {
  if (!a.known) return a.stem.length - b.stem.length
  return (
    Number(a.activeStem !== undefined) - Number(b.activeStem !== undefined) || b.stem.length - a.stem.length
  )
}

const cache = new Map<string, readonly Reading[]>()
const CACHE_SIZE = 4096
const LONGEST_WORD = 40

/**
 * All readings of a word as a verb form, the likeliest first; empty when it is none.
 * @param word one token as written, in any case and also in ASCII spelling
 */
export function analyse(word: string): readonly Reading[] {
  const cached = cache.get(word)
  if (cached) return cached
  const readings = word.length > LONGEST_WORD ? [] : [...new Peeler(word).run()].sort(byLikelihood)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(word, readings)
  return readings
}
