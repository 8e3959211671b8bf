/** Korean morphology: particles by sound, predicates read and formed by jamo, words cut where writers glued them. */
export { analyse } from './morphology/analyse'
export { attach, type Ending } from './morphology/attach'
export { splitEojeol } from './morphology/eojeol'
export {
  conjugate,
  FINALS,
  type Form,
  type Inflection,
  type Level,
  levelOf,
} from './morphology/form'
export {
  type Particle,
  particle,
  reattach,
  splitParticle,
  withParticle,
} from './morphology/particle'
export { able, asFact, isRequestable, request, resolve, restate, statementOf } from './morphology/restate'
export { type Stem, type StemClass, type StemKind, stemOf } from './morphology/stem'
