/** How the steps of a hard conversation sound in English. */
import { type Step, type StepName, slot } from '../contract'

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: {
    cues: [
      'thank|thanks !(for|you for)? ..3',
      "i|we ('m|am|are|'re)? (so|very|really|truly|deeply)? sorry (to|that|about|for|you)",
      'i|we (apologise|apologize)',
      'i|we (completely|fully|totally|can|certainly|really|do)? (understand|appreciate|see|realise|realize|get|imagine|hear) (how|that|why|your|you|it|this|what)',
      '(that|this|it) (must|sounds|is|was) (be / have been / really / very)? (frustrating|annoying|upsetting|worrying|stressful|disappointing|hard|difficult|inconvenient|tiring|painful)',
      "you ('re|are) (absolutely|quite|completely)? right",
      '(i|we) (know|can tell) (how|that) ++ (frustrating|important|annoying|hard|long|much|stressful|disappointing)',
      '(glad|good|great) (you|that you) (told|wrote|contacted|reached|got|asked|let)',
    ],
    proposal: `Thank you for telling us about ${slot('matter')}.`,
  },
  clarify: {
    cues: [
      'to make sure (that)? (i|we) ++',
      'just to (be sure|confirm|check|clarify)',
      '(is|was) that (right|correct|so) $asked',
      '(, right|correct) $asked',
      '(have|did) (i|we) (got|get|understand|understood) (that|it|this|you)? (right|correctly)? $asked',
      '(if|as) (i|we) understand (it|you|this)? (correctly|right|rightly)?',
      '(do|did) you mean ++ $asked',
      '(could|can|would) you (please)? (tell|confirm|clarify|explain|describe|let|share|send|give|check) ++ $asked',
      '(which|what|when|where|who|how) ++ $asked',
      'so (you|your|the) ++ $asked',
      "you ('d|would) like ++ $asked",
      '(are|were|have|do|does|is|did) (you|your|the|it|both|all) ++ $asked',
      'in other words',
      'let me (check / make sure / confirm / see if) (that)? (i|we) (have|got|understand|understood)',
    ],
    unless: [
      '(does|is|would|will|do|are) (that|this|it|everything|you) ..6 (help|settle|answer|solve|work|suit|sort|okay|ok|fine|cover|resolve|happy|acceptable|agree|anything|else) ~.. $asked',
      'anything else',
      '(how|what) (does|do|about) (that|this) (sound|look|work)',
      '(can|could|may) (i|we) help',
      'what else',
    ],
    proposal: `To make sure we mean the same: ${slot('matter')}, is that right?`,
  },
  solution: {
    cues: [
      "i|we (will|'ll|'m|am|are|'re|have|'ve) (already|now|also|just|then|gladly|happily|personally)? $word",
      'i|we (can|could) (offer|send|refund|replace|change|move|book|give|arrange|do|ship|credit|add|extend|set|switch|reserve|deliver|call|waive|cancel)',
      "you (can|will|'ll|may) $word",
      '(our|the|my) $word $word? (will|comes|visits|calls|brings|sends|delivers|replaces|ships|arrives|books|fixes|refunds|reaches|leaves|runs|has)',
      "let me|us|'s (send|book|check|move|refund|replace|offer|arrange|change)",
      'as an alternative|(instead you can)',
      '(dr|mr|mrs|ms) $word (has|will|can|calls|sees|comes)',
      '(i|we) (sent|moved|booked|refunded|replaced|reserved|credited|changed|added|switched|cancelled|ordered|set|reset|fixed)',
      'from $word ++ your|you (runs|get|have|will)',
      '(the|your) (refund|replacement|parcel|order|money|credit|voucher|card|package / new $word) (is|will|ships|arrives|leaves|reaches|goes|comes)',
    ],
    unless: ["(ca|can|could|will|wo|would|are|am|'m|'re|have|do) not|n't ++"],
    proposal: `We will ${slot('action')} by ${slot('date')}.`,
  },
  checkBack: {
    cues: [
      '(does|do|did|would|will|is|are|has|have) (that|this|it|everything|these|you) ..8 (help|helps|settle|answer|answers|solve|work|suit|sort|okay|ok|fine|cover|covers|resolve|happy|acceptable|agree|meet|alright|enough|good|best|right) ~.. $asked',
      '(is|was) there anything (else|more|further)? ~.. $asked',
      '(how|what) (does|do|about) (that|this|these) (sound|look|work|suit|fit) ~.. $asked',
      '(can|could|may) (i|we) (help|do) ~.. (else|more|further) ~.. $asked',
      '(let me|us know / please tell me|us) (if|whether) (this|that|it|everything|you) ++',
      'are you (happy|fine|okay|ok|comfortable) with ~.. $asked',
      '(shall|should) (i|we) ~.. $asked',
      '(anything|something) else ~.. $asked',
      'would (that|this|it|you) ~.. $asked',
    ],
    proposal: 'Does that settle it for you?',
  },
}
