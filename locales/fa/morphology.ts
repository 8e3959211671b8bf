/** Persian morphology as the cells and the rewrites see it. */
export { type Analysis, analyseVerb, isVerb } from './morphology/analyse'
export {
  inflect,
  type Manner,
  type Person,
  type Tense,
  type VerbForm,
  withCopula,
} from './morphology/inflect'
export { joinsNext, joinsVerb } from './morphology/join'
export { endingAfter, isFormOf } from './morphology/noun'
export { BE, VERBS, type Verb, verbNamed } from './morphology/verb'
