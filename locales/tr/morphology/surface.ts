/** The endings of verb forms as they stand at the end of a folded word: by them the engine finds words worth a look. */
import { fold } from '../normalise'
import { inflect, type Person, type Tense, type VerbFeatures } from './verb'

const STEMS = ['kan', 'ken', 'kon', 'kün', 'kap', 'kep', 'kop', 'küp', 'kanal', 'kenel', 'konul', 'künül']
const PERSONS: readonly Person[] = ['1sg', '2sg', '3sg', '1pl', '2pl', '3pl']

/** Every ending that these features have after a consonant; after a vowel a buffer stands before them. */
export function endings(features: readonly VerbFeatures[]): readonly string[] {
  const found = new Set<string>()
  for (const form of features)
    for (const stem of STEMS) found.add(fold(inflect({ ...form, stem })).slice(stem.length))
  return [...found]
}

/** The features of finite forms, all persons, without a copula and with those given. */
export function finite(
  modality: Pick<VerbFeatures, 'polarity' | 'ability' | 'possible'>,
  tenses: readonly Tense[],
  {
    persons = PERSONS,
    copulas = [],
  }: { persons?: readonly Person[]; copulas?: readonly ('past' | 'dir' | 'cond' | 'evid')[] } = {},
): readonly VerbFeatures[] {
  const out: VerbFeatures[] = []
  for (const form of tenses) {
    for (const person of persons) {
      out.push({ ...modality, form, person })
      for (const copula of copulas) {
        const fits =
          copula === 'dir'
            ? person[0] === '3' && form !== 'prog' && form !== 'aor'
            : form !== 'past' && (form !== 'cond' || copula === 'past')
        if (fits) out.push({ ...modality, form, person, copula })
      }
    }
  }
  return out
}
