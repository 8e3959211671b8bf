import { express, rule, slot } from '../../contract'

export const vagueQuantity = express('vague-quantity', {
  message: 'Give the number instead of “{match}”.',
  why: 'The customer needs the number to plan.',
  rules: [
    rule('few', '[amount: <(a (good|fair)? few / a couple &$plural / a (couple / number / lot / bunch / handful / range / variety / series / great deal) of / quite a few / (lots|loads|plenty|tons|dozens|hundreds|thousands) of / several|various|numerous|multiple|countless|many|some)>] (of (the|our|your|these|those))? [noun: $plural]', (m) =>
      m.edit({ amount: slot('number') })),
  ],
  flags: [],
  allows: [],
})
