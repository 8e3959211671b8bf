import { express, rule, slot } from '../../contract'
import { alternative } from '../alternative'
import { possible } from '../polarity'

export const inability = express('inability', {
  message: 'Say what works, from when or with what, instead of “{match}”.',
  why: 'The customer reads a closed door and writes again to ask for another one.',
  rules: [
    rule('alternative', '$who|$subject ..6 <$unable $word> ~..16 [join: $join] [kept: ~++]', (m) => alternative(m)),
    rule('unable', '[neg: <$unable] (really|currently|actually|even|simply|directly)? [act: $bare> ++]', (m) => {
      const can = possible(m.tokens('neg'))
      return can === undefined ? undefined : m.edit({ neg: can, act: slot('alternative') })
    }),
    rule('not-possible', "<[neg: (it|this|that) (is|'s|was) (unfortunately|currently|simply)? (not|n't) (currently|technically|yet)? possible] (for (me|us|you))? to> [act: ++]", (m) => m.edit({ neg: 'it is possible', act: slot('alternative') })),
    rule('impossible', "<(it|this|that)? (is|'s) (simply|technically|just)? (impossible / n't|not (currently|technically|yet)? possible)>"),
    rule('no-way', "<there (is|'s) (simply|really|just)? no (way|possibility|option|means|chance) to|that|of|for>"),
  ],
  flags: [],
  allows: [],
})
