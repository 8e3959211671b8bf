/** Turkish morphology: verbs are analysed and inflected, nouns declined where a rewrite moves them. */
export { analyse, type Reading } from './analyse'
export { endsInVowel, join } from './harmony'
export { decline, isPossessed, looksNominative, nominative } from './noun'
export { passiveOf } from './stems'
export { type Case, type Copula, type Form, inflect, type Person, type VerbFeatures, type VerbForm } from './verb'
