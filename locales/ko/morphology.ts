/** Korean morphology: particles by sound, predicates read and formed by jamo, words cut where writers glued them. */
export { analyse } from './morphology/analyse'
export type { Ending } from './morphology/attach'
export { splitEojeol } from './morphology/eojeol'
export {
  conjugate,
  type Form,
  type Inflection,
  levelOf,
} from './morphology/form'
export {
  type Particle,
  particle,
  reattach,
  splitParticle,
  withParticle,
} from './morphology/particle'
export { able, asFact, request, resolve, restate } from './morphology/restate'
export { stemOf } from './morphology/stem'
