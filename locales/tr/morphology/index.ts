/** Turkish morphology: verbs are analysed and inflected, nouns declined where a rewrite moves them. */
export { analyse, type Reading } from './analyse'
export { endsInVowel, join } from './harmony'
export {
  accusativeOfDative,
  accusativeOfGenitive,
  decline,
  isPossessed,
  looksNominative,
  nominative,
  nominativeOfGenitive,
} from './noun'
export { passiveOf } from './stems'
export { endings, finite } from './surface'
export {
  type Case,
  type Copula,
  type Form,
  inflect,
  type Person,
  type Tense,
  type VerbFeatures,
  type VerbForm,
} from './verb'
