import { express, rule, slot } from '../../contract'

/** "from our team" tells more than "on our side". */
const ours = (from: string): string => (/^(on|at) (our|my) (side|end)/i.test(from) ? '' : from)

export const vagueAgent = express('vague-agent', {
  message: 'Name the person or the team instead of “{match}”.',
  why: 'The customer has nobody to turn to.',
  rules: [
    // Somebody of ours who acts, not a third person: "Someone created an account with your address".
    rule(
      'someone',
      "[who: <someone|somebody !(else may|might|can|could|must) else?>] [from: ($fromUs / from the? $word)]? &($will !have / (is|are|'s going to) / can|should|must|may|might !(have|be) / should have $served / (is|'s (now|already|currently|still)? $serving) / (has|'s already|now|just? / already)? $served / $serves)",
      (m) => m.edit({ who: slot('name'), from: ours(m.text('from')) }),
    ),
    rule('someone-of-ours', '[who: <someone|somebody else?] [from: $fromUs>]', (m) =>
      m.edit({ who: slot('name'), from: ours(m.text('from')) }),
    ),
    rule('by-someone', "(will|'ll|to be $past on|at|into|up|over?) by [who: <someone|somebody>] !else", (m) =>
      m.edit({ who: slot('name') }),
    ),
    // "I'll have someone call you", "we'll pass you to someone".
    rule(
      'have-someone',
      "(i|we|they|will|'ll|can|team|to|'ve|me|us (now|also|just)? (have|'ve|has)? have|get|getting|send|sending|ask|asked|find|put|need|sent|assign / (transfer|pass|connect|hand|put|refer|forward|transferring|connecting|passing|passed you|this|it|your|the? $word? ..3 to|with)) [who: <someone|somebody else?>] !(you|we|i / $number)",
      (m) => m.edit({ who: slot('name') }),
      { despite: ['anyone'] },
    ),
    rule(
      'one-of',
      "[who: <(one of (us / my|our|the $word? (colleagues|agents|people|guys|technicians|engineers|specialists|experts|reps|representatives|staff|advisors|advisers|managers|people|girls|boys|lads|ladies|nurses|doctors|drivers|couriers|chefs|teachers|tutors|trainers|coaches|hosts|guides|pilots|vets|clerks|plumbers|electricians|mechanics|builders|lawyers|accountants|porters|cleaners|stylists|dentists|therapists|operators|moderators|admins|developers|stewards)) / (a|another) (member|person|colleague) ((of|from|on|in) (our|the|my) $word? (team|staff|department|side|crew) / of staff) / (a|another) (colleague|representative|rep) (of mine|ours)?)>] !'s",
      (m) => m.edit({ who: slot('name') }),
    ),
    rule(
      'role',
      "[who: <(a|another|(a different)) (team member / member of the team / $word? (specialist|agent|representative|technician|advisor|adviser|expert|rep))>] (will|'ll / is (coming / on (the|their|his|her) way) / (has|'s (now|already|just)?)? $served / $serves (you|your|the|this|it))",
      (m) => m.edit({ who: slot('name') }),
    ),
    rule(
      'in-charge',
      "[who: <((the|our (person|people|colleague|colleagues|team|department) ((in charge / responsible) (of|for (this|that|it) &($brk / will|is|are|has|have|can))? !of|for / who|that (handles|handle / is|are handling / deals|deal with / is|are looking after / is|are on duty / is|are responsible for) (this|that|it|these|such (cases|requests|matters))?)) / whoever is|'s (in charge / responsible / on duty))>]",
      (m) => m.edit({ who: slot('name') }),
    ),
    rule(
      'department',
      '[article: the|our] [which: <(relevant|appropriate|responsible|right|concerned|respective|proper|correct|competent|corresponding|applicable)> ] [unit: (department|team|person|people|colleague|colleagues|office|unit|section|division|group|specialist|specialists|staff|party|parties|authority|authorities|desk)] !(for ..3 is)',
      (m) =>
        /^(person|people|colleagues?|specialists?|party|parties|authorit(y|ies)|staff)$/i.test(m.text('unit'))
          ? m.between(m.range('article').start, m.end, slot('name'))
          : m.edit({ article: /^T|^O/.test(m.text('article')) ? 'Our' : 'our', which: slot('name') }),
    ),
  ],
  flags: [
    {
      bad: 'Someone will call you tomorrow at ten.',
      at: 'Someone',
      good: '{name} will call you tomorrow at ten.',
    },
    {
      bad: 'Somebody from our team checks the meter today.',
      at: 'Somebody from our team',
      good: '{name} from our team checks the meter today.',
    },
    {
      bad: 'One of our technicians comes on Friday.',
      at: 'One of our technicians',
      good: '{name} comes on Friday.',
    },
    {
      bad: 'The relevant department answers on weekdays.',
      at: 'relevant',
      good: 'Our {name} department answers on weekdays.',
    },
    {
      bad: 'A colleague will bring the key at noon.',
      at: 'A colleague',
      good: '{name} will bring the key at noon.',
    },
    {
      bad: 'A member of our staff opens the gate at nine.',
      at: 'A member of our staff',
      good: '{name} opens the gate at nine.',
    },
    {
      bad: 'I passed your note to the appropriate team.',
      at: 'appropriate',
      good: 'I passed your note to our {name} team.',
    },
    {
      bad: 'Someone on our side turned the heating on at six.',
      at: 'Someone on our side',
      good: '{name} turned the heating on at six.',
    },
    {
      bad: 'Another colleague of mine sends the form today.',
      at: 'Another colleague of mine',
      good: '{name} sends the form today.',
    },
    {
      bad: 'A team member will meet you at Gate 4.',
      at: 'A team member',
      good: '{name} will meet you at Gate 4.',
    },
    {
      bad: 'Somebody has already checked the meter.',
      at: 'Somebody',
      good: '{name} has already checked the meter.',
    },
    {
      bad: "I'll have someone call you at nine.",
      at: 'someone',
      good: "I'll have {name} call you at nine.",
    },
    {
      bad: 'The person in charge signs on Monday.',
      at: 'The person in charge',
      good: '{name} signs on Monday.',
    },
    {
      bad: 'Your flat will be looked at by somebody today.',
      at: 'somebody',
      good: 'Your flat will be looked at by {name} today.',
    },
    { bad: 'The responsible person signs on Monday.', at: 'responsible', good: '{name} signs on Monday.' },
    {
      bad: 'Somebody will be in touch about your claim.',
      at: 'Somebody',
      good: '{name} will be in touch about your claim.',
    },
    {
      bad: 'Your case is with the relevant team.',
      at: 'relevant',
      good: 'Your case is with our {name} team.',
    },
    {
      bad: "We'll have someone out to you by Friday.",
      at: 'someone',
      good: "We'll have {name} out to you by Friday.",
    },
    {
      bad: 'The person responsible is on holiday till Monday.',
      at: 'The person responsible',
      good: '{name} is on holiday till Monday.',
    },
    {
      bad: 'Someone at our end pressed the wrong button.',
      at: 'Someone at our end',
      good: '{name} pressed the wrong button.',
    },
    {
      bad: 'One of our specialists is reviewing the X-ray.',
      at: 'One of our specialists',
      good: '{name} is reviewing the X-ray.',
    },
  ],
  allows: [
    'The people responsible for this garden are volunteers from the school.',
    'Our team works on Sundays, too.',
    'Anyone can join the tour.',
    'Each agent wears a badge.',
    'Has someone from our team called you?',
    'Someone tried your front door at 3 am, says the camera.',
    'Our team is at gate 5.',
    'Someone created an account with your address.',
    'Someone, probably you, changed the language to Greek.',
    'The room was booked by someone else.',
    'You can invite someone to your plan.',
    'The right person for the garden is Rosa.',
    'If someone calls you about this, ask for a number.',
    'Did someone sign for the parcel?',
    'Our billing department answers on weekdays.',
    'Marta from our team calls you at ten.',
    'Each member of our staff has a badge.',
    'The relevant page is page 4.',
    'Share the link with someone you like.',
  ],
})
