import { express, rule, slot } from '../../contract'

export const vagueAction = express('vague-action', {
  message: 'Name the action and the day instead of “{match}”.',
  why: 'The customer has nothing to check, and writes again.',
  rules: [
    rule(
      'look',
      '[verb: <look|looking|looks|check|checking (further|deeper|again)? into (it / this|that (&$brk / &(for|as|and|now|right|today|straight|immediately|with|further)) / things / the|your|this (matter|issue|situation|case|problem|request|question|complaint))>]',
      (m) => m.edit({ verb: slot('action') }),
    ),
    rule(
      'see',
      "[verb: <see|seeing ((what / if|whether there 's|is anything|something) (i|we|they|he|she) can|could (do|arrange|offer) (for you)? / what can|could be done)>]",
      (m) => m.edit({ verb: slot('action') }),
    ),
    rule(
      'steps',
      '[verb: <(take|takes|taking|taken|took) (all|the|any|some|whatever)? (the)? (necessary|appropriate|required|needed|further|relevant|proper|corrective|adequate|suitable) (steps|action|actions|measures)>]',
      (m) => m.edit({ verb: slot('action') }),
    ),
    rule(
      'deal',
      "[verb: <((deal|dealing with / (handle|handling|manage|managing)) (it / this|that &$soonDone / things / (the|your|this) (matter|issue|situation|case|complaint|request)) / (take|taking care of (it|this|that|things)) / (sort|sorting ((it|this|that|things|everything|something) out / out (it|this|that|things))) / see|seeing to (it|this|that) &$brk / do (what|whatever 's|is necessary|needed|required) / (get|getting (it|this|that|things|everything) (sorted (out)? / fixed|resolved)) / do|doing (something / (what|all|everything|whatever) (i|we|they) can / everything (possible / (with)?in (our|my|their) power)) (about (it|this|that))? !(to $bare) / (chase|chasing (it|this|that|them|things) up / chase|chasing up (it|this|that) / take|taking it|this|things (from here / forward / further)))>] !(with care / to this|the|your)",
      (m) => m.edit({ verb: slot('action') }),
    ),
    rule(
      'steps-taken',
      '<(the|all)? (necessary|appropriate|required|needed|relevant|proper|corrective|adequate|suitable) (steps|action|actions|measures) (will be / has|have been / is|are being / was|were) taken>',
    ),
    // "We are investigating", "we're on it": what, and until when?
    rule(
      'busy',
      "(i|we|team|they|colleagues|engineers|technicians) ('m|am|'re|are|'s|is (now|currently|still|already|actively|all)?) [verb: <(investigating / already? on it|this|that / checking)>] &($brk / as (we|i) speak / and !$word|this|it)",
      (m) => m.edit({ verb: slot('action') }),
    ),
    rule('on-it', '$start <(already / all)? on it> !(is|are|will|you|for) &$brk'),
    rule(
      'working',
      '$be (now|currently|still|already|actively|also|all)? [verb: <working (hard)? on it|this|that>] &$soonDone',
      (m) => m.edit({ verb: slot('action') }),
    ),
    rule('leave-it', '<(just)? leave (it|this|that|everything) (with|to) (me|us)> &$brk'),
    rule(
      'glance',
      "i|we|team|they|colleagues will|'ll (also|now|then)? [verb: <(take|have) a (closer|further|proper|good|second|another)? look (at (it|this|that|things))?>] &($brk / for you / right away / (first thing)? today|tomorrow|now|straight|tonight)",
      (m) => m.edit({ verb: slot('action') }),
    ),
  ],
  flags: [
    { bad: 'We’ll take a closer look.', at: 'take a closer look', good: 'We’ll {action}.' },
    { bad: "I'll chase this up today.", at: 'chase this up', good: "I'll {action} today." },
    { bad: 'Please leave it with us.', at: 'leave it with us' },
    { bad: 'Appropriate action will be taken by noon.', at: 'Appropriate action will be taken' },
    { bad: 'Already on it!', at: 'Already on it' },
    { bad: 'The depot is working on it now.', at: 'working on it', good: 'The depot is {action} now.' },
    { bad: 'We are investigating.', at: 'investigating', good: 'We are {action}.' },
    { bad: "We're on it!", at: 'on it', good: "We're {action}!" },
    { bad: 'I will see what can be done.', at: 'see what can be done', good: 'I will {action}.' },
    { bad: 'We will look into it.', at: 'look into it', good: 'We will {action}.' },
    { bad: "I'll see what I can do.", at: 'see what I can do', good: "I'll {action}." },
    { bad: 'Our team is dealing with it.', at: 'dealing with it', good: 'Our team is {action}.' },
    { bad: "We'll take the necessary steps.", at: 'take the necessary steps', good: "We'll {action}." },
    { bad: 'I will take care of it today.', at: 'take care of it', good: 'I will {action} today.' },
    { bad: 'We are looking into the matter.', at: 'looking into the matter', good: 'We are {action}.' },
    { bad: "I'll sort it out by Friday.", at: 'sort it out', good: "I'll {action} by Friday." },
    { bad: 'We will do everything we can.', at: 'do everything we can', good: 'We will {action}.' },
    {
      bad: 'The depot takes appropriate action.',
      at: 'takes appropriate action',
      good: 'The depot {action}.',
    },
    { bad: "We'll get it sorted before noon.", at: 'get it sorted', good: "We'll {action} before noon." },
  ],
  allows: [
    'You have had to deal with this for a week, and I thank you.',
    'Look into the camera and tap the circle.',
    'The steps to the pool are on the left.',
    'We handle parcels up to 30 kg.',
    'Take action now and save 10 %.',
    'The room looks into the garden.',
    "Let's see what the photo shows.",
    'The sorting office opens at six.',
  ],
})
