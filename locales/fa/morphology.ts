/** Persian morphology as the cells and the rewrites see it. */
export { type Analysis, analyseVerb, isVerb } from './morphology/analyse'
export {
  inflect,
  type Manner,
  type Person,
  type Tense,
  withCopula,
} from './morphology/inflect'
export { joinsNext, joinsVerb } from './morphology/join'
export { endingAfter, isFormOf } from './morphology/noun'
export { BE, VERBS, verbNamed } from './morphology/verb'
