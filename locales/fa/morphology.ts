/** Persian morphology as the cells and the rewrites see it. */
export { analyseVerb, isVerb, type Analysis } from './morphology/analyse'
export { inflect, withCopula, type Manner, type Person, type Tense, type VerbForm } from './morphology/inflect'
export { joinsNext, joinsVerb } from './morphology/join'
export { endingAfter, isFormOf } from './morphology/noun'
export { BE, VERBS, verbNamed, type Verb } from './morphology/verb'
