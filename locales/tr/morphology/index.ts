/** Turkish morphology: verbs are analysed and inflected, nouns declined where a rewrite moves them. */
export { analyse, type Reading } from './analyse'
export { join } from './harmony'
export {
  accusativeOfDative,
  accusativeOfGenitive,
  decline,
  isPossessed,
  looksNominative,
  nominative,
  nominativeOfGenitive,
} from './noun'
export { endings, finite } from './surface'
export {
  type Form,
  inflect,
  type Person,
  type Tense,
  type VerbFeatures,
} from './verb'
