import { express, rule, slot } from '../../contract'
import { alternative } from '../alternative'

export const refusal = express('refusal', {
  message: 'Say what is allowed, accepted or offered instead of “{match}”.',
  why: 'A rule without a way forward ends the talk and costs goodwill.',
  rules: [
    rule('do-alternative', "$start (nope|no|sorry ,?)? we|i <do not|n't|nt $granted> ~..14 [join: $join] [kept: ~++]", (m) => alternative(m)),
    rule('allowed-alternative', "$start ..8 <$be not|n't $permitted> ~..16 [join: $join] [kept: ~++]", (m) => alternative(m)),
    rule('do', "we|i [do: <do not|n't|nt] [verb: $granted>] [what: ++]", (m) => m.edit({ do: '', what: slot('alternative') })),
    rule('will', "we|i [will: <will|wo not|n't|nt] [verb: $granted>] [what: ++]", (m) => m.edit({ will: 'will', what: slot('alternative') })),
    rule('allowed', "<[be: $be] [not: not|n't] [allowed: $permitted>] (in|on|at|inside) [place: ++]", (m) => m.edit({ not: '', place: slot('place') })),
    rule('cue', "<($be (not|n't) $permitted / (is|are|was|goes) against (our|the|company|my)? (policy|policies|rules|terms|regulations) / (was / were / has|have been / is / are) (denied|declined|rejected|refused|turned down) / (i|we) (have to / must / had to / will have to)? (refuse|decline|deny|reject) / (is|are) (strictly)? (forbidden|prohibited|banned) / (our|the|company) policy (does not|n't|nt / prohibits / forbids / prevents))>"),
  ],
  flags: [],
  allows: [],
})
