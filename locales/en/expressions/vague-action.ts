import { express, rule, slot } from '../../contract'

export const vagueAction = express('vague-action', {
  message: 'Name the action and the day instead of “{match}”.',
  why: 'The customer has nothing to check, and writes again.',
  rules: [
    rule('look', "[verb: <look|looking|looks (further|deeper|again)? into (it / this|that &$brk / things / the|your|this (matter|issue|situation|case|problem|request|question|complaint))>]", (m) => m.edit({ verb: slot('action') })),
    rule('see', "[verb: <see|seeing (what / if|whether there 's|is anything|something) (i|we|they|he|she) can|could (do|arrange|offer) (for you)?>]", (m) => m.edit({ verb: slot('action') })),
    rule('steps', '[verb: <(take|taking) (all|the|any|some|whatever)? (the)? (necessary|appropriate|required|needed|further|relevant|proper|corrective|adequate|right|suitable) (steps|action|actions|measures|step)>]', (m) => m.edit({ verb: slot('action') })),
    rule('deal', '[verb: <((deal|dealing with / (handle|handling)) (it|this|that|things) / (take|taking care of (it|this|that|things)) / (sort|sorting (it|this|that|things|everything) out) / (get|getting (it|this|that|things|everything) (sorted|fixed|resolved)) / do|doing (something / what (i|we) can / all (i|we) can / everything (i|we) can) (about (it|this|that))?)>]', (m) => m.edit({ verb: slot('action') })),
  ],
  flags: [],
  allows: [],
})
