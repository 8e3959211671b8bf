/** How the steps of a hard conversation sound in English. */
import { type Step, type StepName, slot } from '../contract'

const FEELING =
  '(frustrating|annoying|upsetting|worrying|stressful|disappointing|painful|inconvenient|tiring|exhausting|rough|tough|hard|difficult|awful|horrible|unpleasant|scary|confusing|miserable|unacceptable|nightmare|shock|long)'

/** "Does that settle it?", "Is the app working again?": the matter is asked after, not asked about. */
const SETTLED = [
  '(does|do|did|would|will|has|have) (that|this|it|everything|these|you|i|we) ..8 (help|helps|settle|answer|answers|answered|solve|solved|work|suit|sort|okay|ok|fine|cover|covers|covered|resolve|resolved|happy|acceptable|agree|meet|alright|enough|good|best|fix|fixed|do|clear|sense) ~.. $asked',
  '(is|are) (that|this|it|everything|these|you|all) ..4 (okay|ok|fine|happy|acceptable|alright|enough|good|best|clear|settled|sorted|solved|fixed|resolved|working|better|satisfied|comfortable / (in / all) (order|right|set)) ~.. $asked',
  '(is|are) (the|your) $word $word? (working|back|fixed|sorted|resolved|solved|clear|online|up) (again|now)? ~.. $asked',
  '(can|could|do) you ..6 (now|again) $asked',
  '(how|what) (does|do|about|would|is) ..5 (sound|look|work|suit|fit|feel / for you) ~.. $asked',
  'would (that|this|it) ~.. $asked',
  '(is|was) there anything (else|more|further)? ~.. $asked',
  '(anything|something|what) else ~.. $asked',
  '(does|do|would|will) $word $word? (suit|work|help|fit) ~.. $asked',
  'what do you (think|say) $asked / are we (good|fine|ok|okay|all set) ~.. $asked',
  '(can|could|may) (i|we) (help|do) ~.. (else|more|further) ~.. $asked',
] as const

/** "Is that right?" after one's own words goes back over the matter. */
const RESTATED =
  "(is|was) (that|this|it) (right|correct|so|true) $asked / (, (right|correct|yes / is n't it / did n't you / have n't you) $asked) / am (i|we) (right|correct) (that|in|if|to)? / (do|have|did) (i|we) (have|got|get|understand|understood) (it|that|this|you)? (all)? (right|straight|correctly|correct)"

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: {
    cues: [
      'thank|thanks you? (so|very)? much? for !(choosing|flying|shopping|staying|visiting|being|travelling|traveling|banking|using)',
      `what a ..2 ${FEELING}`,
      "$start|but|and|, (i|we)? ('m|am|are|'re)? (so|very|really|truly|deeply|terribly)? sorry (to|that|about|for|you|the|your|this|it|we|our|if)",
      'i|we (do|sincerely|truly|deeply)? (apologise|apologize) / my|our (sincere|sincerest|deepest)? apologies',
      "i|we (completely|fully|totally|can|certainly|really|do|quite)? (understand|appreciate|see|realise|realize|get|imagine|hear|know|recognise|recognize) (how|why|you|your / this (is|was|has|must|comes|came) / that (you|this|it|your|the) / what (you|a) / it (is|was|has|'s|must))",
      'i|we (really|do|truly|greatly)? (value|appreciate) (your|you|that|the) / (i|we) hear you',
      `(that|this|it|waiting|losing) (must|sounds|is|was|'s|sound|looks) ..5 ${FEELING}`,
      "i|we (would|'d) (be|feel|have) (just|equally|also|been|felt)? (as)? (annoyed|upset|frustrated|angry|worried|disappointed|cross|concerned / the same)",
      "you ('re|are) (absolutely|quite|completely|so)? right / you ('ve|have) (got)? (every|the|a|all|good)? (right|reason|cause) to / you (have|'ve) waited / you (deserve|deserved) / your (frustration|concern|concerns|disappointment|worry|anger|annoyance) (is|are|makes|make|counts)",
      `(i|we) (know|can tell|understand) (how|that|this|it|what) ++ (important|much|${FEELING})`,
      '(glad|good|great|right) (that? you / of you to) (told|wrote|contacted|reached|got|asked|let|tell|write|ask|contact)',
      '(nobody|(no one)|(no $word)) (should|likes|wants|enjoys)',
      'we (let you down / got this|that|it wrong / fell short)',
    ],
    unless: ['thank|thanks ..6 in advance'],
    proposal: `Thank you for telling us about ${slot('matter')}.`,
  },
  clarify: {
    cues: [
      'to make sure (that)? (i|we) ++',
      '$start|so|just to (be (sure|clear|certain|safe) / confirm|check|clarify|recap|summarise|summarize|double-check) (that)? ,|:|you|your|the|we|i|is|it',
      '(is|was) that (right|correct|so) $asked',
      RESTATED,
      'so (that)? (i|we) have (it|this|that)? (right|straight)',
      "(if|as) (i|we) ('ve|have)? (understand|understood|got|read|hear|see) (you|it|this|that)? (correctly|right|rightly|properly)? / from what (i|we) (understand|read)",
      '(do|did) you mean ++ $asked',
      '(could|can|would|will) you (please|just|kindly|also)? (tell|confirm|clarify|explain|describe|let|share|send|give|check|remind|show|specify) ++ $asked',
      '(may|can|could) (i|we) (just|please|quickly)? (ask|check|confirm|clarify|know) ~..',
      '(which|what|when|where|who|how|why) ++ $asked',
      '$start (so|and|ok|okay|right)? ,? (you|your|the|it|this|that|there) ++ $asked',
      "you ('d|would) like ++ $asked",
      '(are|were|have|do|does|is|did|has|was|can|will) (you|your|the|it|there|both|all|someone|anyone) ++ $asked',
      "in other words / you ('re|are) saying / you mean / let me (repeat|recap|summarise|summarize|rephrase)",
      "let me (check / make sure / confirm / see (if / whether)) (that)? (i|we) (have|got|understand|understood / 've (got|understood))",
    ],
    unless: SETTLED,
    proposal: `To make sure we mean the same: ${slot('matter')}, is that right?`,
  },
  solution: {
    cues: [
      // What is going to be done.
      "(will|'ll) !(not|n't|nt|never|you|we|i|that|this|it|be (closed|unavailable|down) / have|need to) $bare|$opaque",
      "i|we ('m|am|are|'re) (already|now|also|just|then|gladly|personally|currently)? !(wondering|hoping|asking|writing|missing|having|experiencing|thinking|seeing|reading|getting|going through) $ing",
      // What has been done.
      "i|we (have|'ve) (already|now|also|just|personally|since)? !(understood|received|noticed|seen|read|heard|got|been|had|found|tried|checked|looked|learned|realised|realized|noted) $past",
      '(i|we|$capital) (already|also|just|personally)? (sent|moved|booked|refunded|replaced|reserved|credited|changed|added|switched|cancelled|ordered|reset|fixed|issued|waived|asked|arranged|upgraded|extended|corrected|restored|removed|unlocked|forwarded|escalated|packed|shipped|posted|put|held|renewed|applied|transferred|opened|scheduled|assigned|saved)',
      // What is offered.
      "i|we (can|could) (gladly|happily|also|instead)? !(not|n't|nt|only|see|understand|imagine|hear|tell|check) $bare",
      "you (can|may|could) (now|also|instead|still|always|simply)? !(not|n't|nt|imagine|see|only) $bare",
      'you now (have|get) / you (have|get) now',
      "let me|us|'s (now|just)? !(know|check|see|make|confirm|repeat|recap) $bare",
      "alternatively / as (an alternative / a (fix|workaround|remedy|solution|gift|thank-you|goodwill)) / instead ,? !of $bare / here ('s|is|are) (what|how|your|a|the) / to (fix|solve|resolve|sort|repair|mend) (this|it|that)",
      '$start|, please (reset|restart|try|update|reinstall|clear|turn|switch|unplug|open|tap|press|hold|use|follow|reboot|log|sign|delete|uninstall|install|download|set|select|choose|take|go|pick|collect)',
      // What happens then, and when.
      '(comes|arrives|returns|ships|sends|brings|delivers|replaces|repairs|refunds|reconnects|reopens|reaches|picks|collects|pays|fixes|swaps|installs|takes|moves|leaves|writes) !($mark / at a) / (calls|rings|phones|visits|sees|reads|drops|posts|credits|sets|holds|runs|lands) (you|your|it|the|in|on|by|at !a)',
      '(is|are) (already|now)? (on (its|the|their|his|her) way / booked|reserved|confirmed|scheduled|refunded|waived|extended|restored|replaced|fixed|unlocked|active|free|back)',
      '(the|your) (refund|replacement|parcel|order|money|credit|voucher|card|package / new $word) (is|will|ships|arrives|leaves|reaches|goes|comes)',
      'from ..3 (your|you|the) ..3 (runs|get|have|will|works|is|are)',
    ],
    unless: [
      '$start (and|so|but|or)? (does|do|did|is|are|was|were|which|what|when|where|who|how|why|can|could|would|will|may|shall|should|have|has) ~++ $asked',
      '(do|have) (i|we) (have|got) (it|that|this) (right|straight)',
      "$start if (i|we) ('ve|have)? (understand|understood)",
      'let me see|check (if|whether) (i|we)',
    ],
    proposal: `We will ${slot('action')} by ${slot('date')}.`,
  },
  checkBack: {
    cues: [
      ...SETTLED,
      '(let|tell) (me|us) (know)? ((if|whether) (this|that|it|everything|you|the|all|these|there) / how (this|that|it|you|things|everything))',
      'are you (happy|fine|okay|ok|comfortable) with ~.. $asked',
      '(shall|should) (i|we) ~.. $asked',
    ],
    unless: [RESTATED],
    proposal: 'Does that settle it for you?',
  },
}
