import { express, rule } from '../../contract'

export const vagueAssent = express('vague-assent', {
  message: 'Say “yes”, or what holds, instead of “{match}”.',
  why: 'The customer has to guess whether it is a yes.',
  rules: [
    rule('like-that', '[all: $start <$yes? ,? (or)? something|somewhere (like that / along those lines / around there / in that direction / of the sort)> &$brk]', (m) => m.edit({ all: 'Yes' })),
    rule('guess', "[all: $start <$yes? ,? (well)? ,? (i|we) (guess / suppose / think / believe / imagine / assume / reckon / would say / 'd say) (so / yes / (that|it) (works|work / is|'s (fine|ok|okay|possible) / will|'ll work / would|'d work|do) (for (me|us))?)> &$brk]", (m) => m.edit({ all: 'Yes' })),
    rule('adverb', '[all: $start <($roughly ,? $yes / $yes ,? $roughly)> &$brk]', (m) => m.edit({ all: 'Yes' })),
    rule('fine', "[all: $start <$yes? ,? (that|it|this)? (should|could|might|may) (probably|hopefully)? (be (fine|ok|okay|alright|possible|good|doable) / work|do)> &$brk]", (m) => m.edit({ all: 'Yes' })),
  ],
  flags: [],
  allows: [],
})
