import { express, rule } from '../../contract'

export const opinion = express('opinion', {
  message: 'Leave out “{match}” and state the fact.',
  why: 'The customer asks for knowledge; an opinion sounds unsure.',
  rules: [
    rule('inserted', '[gone: , <i|we $opine|expect> ,]', (m) => m.edit({ gone: '' })),
    rule('afterthought', '[gone: , <i|we $opine|expect>] $stop', (m) => m.edit({ gone: '' })),
    // "I'm pretty sure", "we're hopeful": half a doubt.
    rule(
      'half-sure',
      "$opens [gone: <i|we ('m|am|are|'re) ((pretty|fairly|quite|reasonably|rather|almost|nearly) (sure|confident|certain|convinced|positive) / (hopeful|optimistic)) that?>] &$subject",
      (m) => m.edit({ gone: '' }),
      { covers: true },
    ),
    rule(
      'feeling',
      "$opens [gone: <i|we (have|'ve) got? (a|the) (strong|sneaking|slight)? (feeling|hunch|suspicion|impression|sense) that?>] &$subject",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'clause',
      "$opens [gone: <i|we (do|would|'d|really|still|personally|honestly|strongly|also|just|kinda|sorta|(kind|sort of))? ($opine / expect !(..5 to $bare)) (that &$subject)?>] ,? !bad|kinda|sorta|terrible|sorry|happy|sad|great|confident|like|honoured|honored !(the same|world / you $brk / your|his|her|their (pain|frustration|anger|disappointment|annoyance)) !($pronoun ..3 to $bare) &$subject",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'progressive',
      "$opens [gone: <i|we (am|'m|are|'re) (just)? (guessing|thinking|assuming|presuming|betting|supposing) that?>] &$subject",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'negated',
      "$opens <i|we do not|n't|nt (really|actually)? (think|believe|feel) that?> !so|of|about|in &$subject",
    ),
    rule(
      'say',
      "$opens [gone: <i|we ((would|'d (be inclined to)? (say|think|believe)) / (can only (assume|guess|suppose)) / (am|'m|are|'re (under the impression / of the opinion))) that?>] &$subject",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'understanding',
      "[gone: <(my|our (understanding|impression|guess|feeling|view|opinion|belief|assumption|sense|hunch) (is / would be) that? / it 's|is my|our (understanding|impression|feeling|view|opinion|belief|assumption) that)>] ,? &$subject",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'view',
      "[gone: <(imo|imho|afaik|iirc / in my|our (humble|personal|honest)? (opinion|view|experience|eyes) / from my|our (point of view / perspective) / to my|our (mind|knowledge) / to the best of my|our knowledge / as far as i|we (know / (can)? (tell|see|remember|recall) / am|'m|are|'re aware / understand) / as far as i|we 'm|am|are|'re concerned / as best i|we can (tell|recall|remember) / if you ask me / as i|we (recall|remember|understand) it? / personally &,)> ,?]",
      (m) => m.edit({ gone: '' }),
    ),
  ],
  flags: [
    { bad: 'The red one, I think, is quieter.', at: 'I think', good: 'The red one is quieter.' },
    { bad: 'I think the blue one fits your desk.', at: 'I think', good: 'The blue one fits your desk.' },
    {
      bad: 'We believe that the motor is the cause.',
      at: 'We believe that',
      good: 'The motor is the cause.',
    },
    {
      bad: 'In my opinion the annual plan suits you best.',
      at: 'In my opinion',
      good: 'The annual plan suits you best.',
    },
    {
      bad: 'As far as I know, the pool opens at seven.',
      at: 'As far as I know',
      good: 'The pool opens at seven.',
    },
    { bad: 'I feel that a new filter helps.', at: 'I feel that', good: 'A new filter helps.' },
    { bad: 'The parcel is on its way, I believe.', at: 'I believe', good: 'The parcel is on its way.' },
    { bad: "I don't think the blue one fits.", at: "I don't think" },
    { bad: "I'm pretty sure the tap is shut.", at: "I'm pretty sure", good: 'The tap is shut.' },
    { bad: 'We have a feeling that the fuse blew.', at: 'We have a feeling that', good: 'The fuse blew.' },
    {
      bad: "I'm under the impression that the tap drips.",
      at: "I'm under the impression that",
      good: 'The tap drips.',
    },
    { bad: 'I guess the meter was read twice.', at: 'I guess', good: 'The meter was read twice.' },
    {
      bad: 'My understanding is that the fee covers both seats.',
      at: 'My understanding is that',
      good: 'The fee covers both seats.',
    },
    {
      bad: 'To my knowledge, the lift runs until midnight.',
      at: 'To my knowledge',
      good: 'The lift runs until midnight.',
    },
    {
      bad: 'I’m guessing the bell rang next door.',
      at: 'I’m guessing',
      good: 'The bell rang next door.',
    },
    { bad: 'I’d say the red model is quieter.', at: 'I’d say', good: 'The red model is quieter.' },
    {
      bad: 'I think your subscription renews on the 4th.',
      at: 'I think',
      good: 'Your subscription renews on the 4th.',
    },
    {
      bad: 'I reckon the blue cable goes on the left.',
      at: 'I reckon',
      good: 'The blue cable goes on the left.',
    },
    { bad: 'I would say you need a size 9.', at: 'I would say', good: 'You need a size 9.' },
    { bad: 'My guess is that the fuse blew.', at: 'My guess is that', good: 'The fuse blew.' },
    {
      bad: 'From my point of view the second offer is better.',
      at: 'From my point of view',
      good: 'The second offer is better.',
    },
    { bad: 'I assume you mean the red one.', at: 'I assume', good: 'You mean the red one.' },
  ],
  allows: [
    'We’re sure you’ll love it.',
    'Do you have a feeling in your left foot?',
    'We think of you.',
    'What do you believe happened?',
    'I feel your pain.',
    'Your opinion counts.',
    'We believe you.',
    'What do you think of the blue one?',
    'I believe in our team, and so will you.',
    'Do you think Friday works for you?',
    'We think of you on your birthday.',
    'I feel for you, three hours on the phone is long.',
    'Please tell us what you think.',
    'It is our belief in good service that brought us here.',
  ],
})
