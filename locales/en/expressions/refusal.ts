import { express, rule, slot } from '../../contract'
import { alternative } from '../alternative'

export const refusal = express('refusal', {
  message: 'Say what is allowed, accepted or offered instead of “{match}”.',
  why: 'A rule without a way forward ends the talk and costs goodwill.',
  rules: [
    rule(
      'do-alternative',
      "$start (nope|no|sorry ,?)? we|i <do not|n't|nt $granted> ~..14 [join: $join] [kept: ~++]",
      (m) => alternative(m),
    ),
    rule('allowed-alternative', "$start ..8 <$be not|n't $permitted> ~..16 [join: $join] [kept: ~++]", (m) =>
      alternative(m),
    ),
    rule('do', "we|i [do: <do not|n't|nt] [verb: $granted>] [what: ++]", (m) =>
      m.edit({ do: '', what: slot('alternative') }),
    ),
    rule('will', "we|i [will: <will|wo not|n't|nt] [verb: $granted>] [what: ++]", (m) =>
      m.edit({ will: 'will', what: slot('alternative') }),
    ),
    rule('allowed', "<[be: $be] [not: not|n't] [allowed: $permitted>] (in|on|at|inside) [place: ++]", (m) =>
      m.edit({ not: '', place: slot('place') }),
    ),
    rule(
      'cue',
      "<($be (not|n't) $permitted / (is|are|was|goes) against (our|the|company|my)? (policy|policies|rules|terms|regulations) / (was / were / has|have been / is / are) (denied / declined / rejected / refused / turned down) / (i|we) (have to / must / had to / will have to)? (refuse|decline|deny|reject) / (is|are) (strictly)? (forbidden|prohibited|banned) / (our|the|company) policy (does not|n't|nt / prohibits / forbids / prevents))>",
    ),
  ],
  flags: [
    {
      bad: 'Bikes are not allowed in the hall.',
      at: 'are not allowed',
      good: 'Bikes are allowed in {place}.',
    },
    { bad: "We don't accept cheques, but every card works.", at: "don't accept", good: 'Every card works.' },
    { bad: 'We do not ship to islands.', at: 'do not ship', good: 'We ship {alternative}.' },
    {
      bad: 'Dogs are not allowed in the pool area; they are welcome in the park.',
      at: 'are not allowed',
      good: 'They are welcome in the park.',
    },
    { bad: 'Your request was denied.', at: 'was denied' },
    { bad: 'That is against our policy.', at: 'is against our policy' },
    { bad: 'Refunds are not permitted after a month.', at: 'are not permitted' },
    { bad: "We won't refund the fee.", at: "won't refund", good: 'We will refund {alternative}.' },
    { bad: 'Smoking is strictly prohibited in the rooms.', at: 'is strictly prohibited' },
    { bad: 'Your application has been rejected.', at: 'has been rejected' },
  ],
  allows: [
    'We accept cheques and every card.',
    'Dogs are allowed in the park.',
    "We don't charge for parking.",
    'We do not share your address.',
    'The bank declined the card, and PayPal worked.',
    'Our policy covers hail.',
    'Do you accept cheques?',
  ],
})
