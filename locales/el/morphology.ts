/** What rewrites ask of Greek morphology: forms read, forms made, and words put beside each other. */
export { beforeEnclitic, keepsNu, withoutEnclitic } from './morphology/accent'
export { accusative, agreeAs, feminineArticle } from './morphology/noun'
export { allVerbs, verbOf } from './morphology/stems'
export { analyse, analyseVerb, type Form, inflect, type Person, type Reading } from './morphology/verb'
