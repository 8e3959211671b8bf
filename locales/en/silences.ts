/** Where English rules are silent: conditions, questions to the customer, safety, law, idioms. */
import type { Silence } from '../contract'

/** What one sentence may state before it asks. */
const toldAsWell: Silence['concepts'] = [
  'inability',
  'unavailability',
  'refusal',
  'restriction',
  'blame',
  'demand',
  'delay',
  'cost',
  'burden',
]

export const silences: readonly Silence[] = [
  // "If your size is sold out, …", "Should you have questions, …": a case, not a statement.
  {
    name: 'condition',
    pattern:
      "<(if !(you (guys)? (could|might (please|kindly|possibly|perhaps)? $bare / would|'d !like|prefer|rather|love|want|need|wish $bare)))|unless|whether|whenever|(in case)|(in the event)|(provided that)|(as long as)>",
    reach: 'clause',
  },
  // "When a size is sold out, …"
  { name: 'when', pattern: '$start <when>', reach: 'clause', concepts: ['negative'] },
  // "Yes, actually we have several" agrees.
  {
    name: 'agreeing',
    pattern: 'yes|yeah|yep|sure ,? <actually>',
    reach: 'match',
    concepts: ['contradiction'],
  },
  {
    name: 'inverted-condition',
    pattern: '$start <should|were|had (you|your|any|the|this|it|there|anything|we|i)>',
    reach: 'clause',
  },
  // A question asks; it hedges nothing. A question that hides a request is the cell's own affair.
  {
    name: 'question',
    pattern: '$asked <$any>',
    reach: 'sentence',
    concepts: [
      'modal',
      'likelihood',
      'opinion',
      'appearance',
      'vague-quantity',
      'vague-agent',
      'vague-reference',
      'vague-action',
      'vague-degree',
      'agentless-passive',
      'attempt',
    ],
  },
  { name: 'asking', pattern: '$asked !$declared <$any>', reach: 'sentence', concepts: toldAsWell },
  // "We don't have mocha, do you mean macchiato?": only the end of it asks, and what it says of the customer.
  { name: 'asking-last', pattern: '$asked $lastClause <++>', reach: 'match', concepts: toldAsWell },
  { name: 'asking-you', pattern: '$asked <you ++>', reach: 'match', concepts: toldAsWell },
  {
    name: 'please-request',
    pattern: '(could|can|would|will|may|might (you|we|i)) ++',
    reach: 'match',
    concepts: ['modal'],
  },
  // What keeps people safe is said as plainly as can be.
  {
    name: 'safety',
    pattern:
      '$danger|(power banks|bank)|(one-time password|code)|(verification|security code|codes)|(account|card number|details)|(suspicious link|email|message|call|text)|(that|this|the (link|text|email|attachment) in|from)',
    reach: 'sentence',
    concepts: ['demand', 'prohibition', 'modal', 'inability', 'restriction', 'refusal'],
  },
  // "If you don't cancel before Friday": what is denied is a case.
  // "You said you can't come": the customer's words.
  {
    name: 'reported',
    pattern:
      '<you (said|say|wrote|mentioned|reported|explained / told us|me) (that / &(i|you|he|she|it|they|the|your|my|there))>',
    reach: 'clause',
    concepts: ['negative'],
  },
  {
    name: 'denied-case',
    pattern: "if|whenever|when|(in case) ..6 <not|n't|nt|never|unable>",
    reach: 'match',
    concepts: ['restriction'],
  },
  {
    name: 'secret',
    pattern:
      "do not|n't|nt|never (..8 (anyone|anybody|strangers / third parties) / (give|tell|send|share|read|show) ..5 (code|codes|details|number|numbers|data|information|card|login))",
    reach: 'sentence',
    concepts: ['prohibition', 'refusal'],
  },
  {
    name: 'law',
    pattern:
      '$legal|(article|section|clause|paragraph $number)|(past performance)|(by law)|(the law)|(data protection)|(intended for|solely)|(at risk)|(terms of service|use)',
    reach: 'sentence',
    concepts: ['modal', 'demand', 'prohibition', 'inability', 'litotes', 'restriction'],
  },
  {
    name: 'idiom',
    pattern: `(<ca|can not|n't|nt wait (to|for|until|till)> / <ca|can not|n't|nt wait> $stop / <ca|can not|n't|nt go wrong> / <could not|n't (agree / be (happier|better|easier|more|prouder|simpler|nicer|further) / have (been|done|said|asked))> / <ca|can not|n't|nt miss> (it|us|the|our) / <ca|can|could not|n't|nt imagine|believe> how|what|that / <ca|can not|n't|nt lose> / <can|ca not|n't|nt be (undone|beaten|overstated|stressed)> / <ca|can|wo|will not|n't|nt (be able to)? undo> / <ca|can not|n't|nt recommend|praise|stress|emphasise|emphasize> ..4 enough / <can|ca not|n't|nt argue with> / (criminals|criminal|thieves|thief|strangers|hackers|hacker|fraudsters|fraudster|scammers|outsiders|competitors <can|ca|could not|n't|nt $word>) /
      <ca|can not|n't|nt help (but|$ing)> / <ca|can not|n't|nt thank you> / <do not|n't|nt know how to> (thank|repay) / <ca|can not|n't|nt beat> / <(will|wo|do|shall not|n't|nt (stop|rest|quit|sleep|relax / give up) (until|before|till)?)> / <not only> / <no longer (have|need) to> / <last but not least> / <not to mention> / <more often than not> /
      <why not> / <if not> / <or not> / <whether or not> / all <you (have|need) to do> is / <you must be> (thrilled|delighted|exhausted|relieved|pleased|disappointed|frustrated|upset|worried|mistaken|right|new|tired|hungry|happy|proud|excited|busy|joking|kidding|looking|wondering))`,
    reach: 'match',
  },
  {
    name: 'kind',
    pattern:
      '(this|that|what|which|any|some|every|each|a|the|same|other|one|best|right|new|these|those|all|many|different <kind|sort|kinds|sorts of> / the|these|those|my|your|our <pretty> / would <rather> / <rather than> / not <quite> / <quite a|an>)',
    reach: 'match',
    concepts: ['vague-degree'],
  },
  {
    name: 'now-and-then',
    pattern: 'once <in a while>',
    reach: 'match',
    concepts: ['vague-time'],
  },
  // "Someone, probably you, has changed the password": nobody of ours.
  {
    name: 'probably-you',
    pattern:
      '(someone|somebody ,? <probably|possibly|perhaps|presumably|(most likely)> you / <someone|somebody> ,? probably|possibly|perhaps|presumably|(most likely) you)',
    reach: 'match',
    concepts: ['likelihood', 'vague-agent'],
  },
  // "I'm sorry you've had to deal with this": there it is the customer who acts.
  {
    name: 'customer-deals',
    pattern:
      "(you 've|have|had|are|'re|were|must|need|should ..4 / how to / glad|happy|pleased that? (i|we) could|managed to?) <deal|dealing|dealt|sort|sorting|handle|handling|get ..6>",
    reach: 'match',
    concepts: ['vague-action'],
  },
  // "Here are a few things to check": they follow.
  {
    name: 'here-they-are',
    pattern: "here (are|is|'s|were) <(some|several|various|many / a (few|couple|number) of?) things?>",
    reach: 'match',
    concepts: ['vague-quantity', 'vague-reference'],
  },
  // "(Gmail, Yahoo, etc.)" explains the word before it by examples.
  {
    name: 'bracketed',
    pattern: '\\(|\\[ ~..14 <$andSoOn>',
    reach: 'match',
    concepts: ['vague-reference'],
  },
  // "This is only a preview": it says what it is.
  {
    name: 'no-more-than',
    pattern:
      '<only|just|merely> (a|an|the) $word? (preview|draft|test|sample|example|estimate|summary|copy|guide|demo|demonstration|template|reminder|first|beginning|start|tip)',
    reach: 'match',
    concepts: ['minimizer'],
  },
  // "See you soon!", "how soon": a farewell, a question.
  {
    name: 'farewell',
    pattern:
      '(<(see|talk|speak|chat|write|meet) (to|with)? (you|ya|u|again)? soon> / ((hope|hoping|look|looking forward?) ..3 (see|seeing|hear|hearing|welcome|welcoming|meet|meeting|speak|speaking|serve|serving|have|having|chat|chatting) ..6 <soon>) / (hope|hoping that? you ~..8 <soon>) / get well <soon> / <how|too soon>)',
    reach: 'match',
    concepts: ['vague-time', 'attempt'],
  },
  // "We hope to see you again": a farewell, no attempt.
  {
    name: 'hope-to-see',
    pattern: '<hope|hopes|hoping to (see|welcome|hear|meet|serve|greet)>',
    reach: 'match',
    concepts: ['attempt'],
  },
  // "Six flights that may interest you": an offer leaves the choice to the customer.
  {
    name: 'offer',
    pattern:
      '(that|which <may|might|could|should (also)? (interest|appeal / be (of interest / interesting|suitable|perfect|good|right) / work &(for (you|your) / $brk) / suit &(you / $brk / your $word? (needs|taste|tastes|style|interests|interest|preferences)))> / option|options <may|might|could work>)',
    reach: 'match',
    concepts: ['modal'],
  },
  // "See how the page might look", "the groups to which it should apply": a question within a sentence.
  {
    name: 'embedded-question',
    pattern:
      '(how|why $word / what|where $word / (which|whose $word $word) / to|in|for|on|of|from|with which|whom) ..4 <may|might|could|should $doubly? $word>',
    reach: 'match',
    concepts: ['modal'],
  },
  // "No seats could be found": it was tried.
  {
    name: 'none-could',
    pattern: 'no|none|neither $word? $word? <could>',
    reach: 'match',
    concepts: ['modal'],
  },
  // "You may have noticed", "prices may vary": an opening, the small print.
  {
    name: 'set-phrases',
    pattern:
      '(someone|somebody else? <may|might|could have>) / you <may|might|could (also|well|already)? (be (wondering|asking|thinking) / have already? (noticed|heard|seen|read|guessed|received))> / (prices|terms|conditions|fees|charges|rates|results|colours|colors|exclusions|restrictions|availability ..3 <may|might (also)? (vary|apply|differ|change)>)',
    reach: 'match',
    concepts: ['modal'],
  },
  // "It may be red or blue, depending on the line": it does depend.
  {
    name: 'depending',
    pattern: '<may|might|could $word> ~..16 depending|depends|according',
    reach: 'match',
    concepts: ['modal'],
  },
  // What can go wrong in general is a warning.
  {
    name: 'warning',
    pattern:
      '(<may|might|could (also)? (cause|result|lead)> ..8 (lose|loss|damage|problems|errors|malfunction) / because|since it|this|that|they <may|might|could (affect|harm|break|damage|expose)>)',
    reach: 'match',
    concepts: ['modal'],
  },
  // "The most likely cause": a word before its noun.
  {
    name: 'attributive',
    pattern: 'the|a|an|your|our|their <(most|more|less|very)? likely|probable|possible> $word',
    reach: 'match',
    concepts: ['likelihood'],
  },
  // "You seem upset": it is felt, not guessed.
  {
    name: 'how-people-seem',
    pattern: 'you|he|she|they <seem|seems|sound|look (like a)? $word> $brk',
    reach: 'match',
    concepts: ['appearance'],
  },
  {
    name: 'just-before',
    pattern: '<just> (a|an|one|two|three|$number) $word? $word (ago|before|after|earlier|later)',
    reach: 'match',
    concepts: ['minimizer'],
  },
  {
    name: 'as-i-possibly-can',
    pattern: 'as ..2 <possibly> can|could',
    reach: 'match',
    concepts: ['likelihood'],
  },
  // "I'm not sure, but": the disclaimer speaks.
  {
    name: 'unsure-but',
    pattern: "not|n't ..3 <sure|certain ,? but>",
    reach: 'match',
    concepts: ['contradiction'],
  },
  {
    name: 'anyone',
    pattern:
      '(with|to|for|as|like|give|gift|invite|know|send|tell|ask|add <someone|somebody> !(from|in|on|at))',
    reach: 'match',
    concepts: ['vague-agent'],
  },
  {
    name: 'thanks',
    pattern:
      '(<many thanks|people|congratulations|happy|regards|greetings|returns> / too|how|so|as|that <many>)',
    reach: 'match',
    concepts: ['vague-quantity'],
  },
  // "You will not be charged", "there is no fee", "you don't have to": good news in the negative.
  {
    name: 'reassurance',
    pattern: `(<(will|wo|would|is|are|were|was|do|does|did) (not|n't|nt) (be (charged|billed|affected|lost|deleted|shared|cancelled|canceled|interrupted) / cost|expire|affect|lose|count / (have|need) to)> / <(do|does|will|wo|would not|n't|nt / never) (sell|share|store|keep|rent|disclose|pass|trade|read|track|record|save|collect|log|know|see|ask)> ..3 (your|any|personal|customer|payment ..3 (data|details|information|address|addresses|number|numbers|email|emails|password|passwords|card|cards|photos|messages|files|contacts|conversations|pin|location)) / <(will|wo|do|would not|n't|nt) (charge|bill|close|delete|cancel|suspend) (you|your)> / <can|ca not|n't|nt $word> ~..14 so ..6 (safe|secure|protected|private) / <could not|n't|nt have> ..4 without you|your / <could not|n't|nt wait> to / <ca|can not|n't|nt do without> / <ca|can not|n't|nt think> of / <can|ca|could not|n't|nt> ..6 by (anyone|anybody|others|strangers) / why|what|which|where|how you <can|ca|could not|n't|nt> / (refund|refunded|waive|waived|cancel|cancelled|remove|removed|drop|dropped|without ..2 <penalty|penalties>) / <no (extra|additional|hidden|further)? (charge|charges|fee|fees|cost|costs|penalty|obligation|need)> /
      <(do|does) (not|n't|nt) (need|have) to> / <(do|does|wo|will) (not|n't|nt) (take|charge|add|have|keep) (a|an|any)> $word? (fee|fees|commission|charge|charges|surcharge|cut) /
      ((not|n't|nt <(pay (anything / a $word) / owe (us|anything))>) / $word <(do|does|will|wo) (not|n't|nt) (change|increase|rise)> / not|n't (at all)? <your (own)? (fault|mistake|error|doing)>))`,
    reach: 'match',
  },
  // "You can log in without a problem": nothing is wrong.
  {
    name: 'no-problem',
    pattern: `($asked $start did|does|is|has|was|were|do ..6 <problem|problems|issue|issues> / file|lodge|submit a <complaint> / $start <problem|problems|issue|issues> solved / longer your <problem|issue> / <issue> number|date|tracker|log / $month <issue> / (sleep|skin|heart|health|math|maths|word|back|eye|dental|hearing <problem|problems>) / (look|looking|looked into (the|this|that|your) <problem|problems|issue|issues>) / ((deal|dealing with / handle|handling|manage|managing) the|your|this <issue|complaint>) / (we|i|they|you|to|will|'ll|can|must|who|banks <issue>) / (what|which (kind|sort|type of)? / report a|an) <problem|problems|issue|issues> / no|without (a|an|any|further|more|other)? <problem|problems|issue|issues|complaint|complaints> / (not|n't|nt|never (a|an|any|be|have|had|see|seen) (a|an|any)? <problem|problems|issue|issues>))`,
    reach: 'match',
    concepts: ['problem-word'],
  },
]
