import { express, rule } from '../../contract'

export const vagueAssent = express('vague-assent', {
  message: 'Say “yes”, or what holds, instead of “{match}”.',
  why: 'The customer has to guess whether it is a yes.',
  rules: [
    rule(
      'like-that',
      '[all: $start <$yes? ,? (or)? something|somewhere (like that / along those lines / around there / in that direction / of the sort)> &$brk]',
      (m) => m.edit({ all: 'Yes' }),
      { covers: true },
    ),
    rule(
      'guess',
      "[all: $start <$yes? ,? (well)? ,? (i|we) (guess / suppose / think / believe / imagine / assume / reckon / would say / 'd say) (so / yes / (that|it) (works|work / is|'s (fine|ok|okay|possible) / will|'ll work / would|'d work|do) (for (me|us))?) (,? $yes)?> &$brk]",
      (m) => m.edit({ all: 'Yes' }),
      { covers: true },
    ),
    rule(
      'guess-yes',
      '[all: $start <$yes ,? (i|we) (guess|suppose|think|imagine|reckon)> &$brk]',
      (m) => m.edit({ all: 'Yes' }),
      { covers: true },
    ),
    rule(
      'adverb',
      '[all: $start <($roughly ,? $yes / $yes ,? $roughly)> &$brk]',
      (m) => m.edit({ all: 'Yes' }),
      { covers: true },
    ),
    rule(
      'fine',
      '[all: $start <$yes? ,? (that|it|this)? (should|could|might|may) (probably|hopefully)? (be (fine|ok|okay|alright|possible|good|doable) / work|do)> &$brk]',
      (m) => m.edit({ all: 'Yes' }),
      { covers: true },
    ),
  ],
  flags: [
    { bad: 'Yeah, something like that.', at: 'Yeah, something like that', good: 'Yes.' },
    { bad: 'Sure, I suppose.', at: 'Sure, I suppose', good: 'Yes.' },
    { bad: 'I guess so.', at: 'I guess so', good: 'Yes.' },
    { bad: 'Kind of, yes.', at: 'Kind of, yes', good: 'Yes.' },
    { bad: 'Yes, more or less.', at: 'Yes, more or less', good: 'Yes.' },
    { bad: 'That should be okay.', at: 'That should be okay', good: 'Yes.' },
    {
      bad: 'I suppose so, the gate stays open until ten.',
      at: 'I suppose so',
      good: 'Yes, the gate stays open until ten.',
    },
    { bad: 'Yes, I think so.', at: 'Yes, I think so', good: 'Yes.' },
    {
      bad: 'Should work, the adapter has both plugs.',
      at: 'Should work',
      good: 'Yes, the adapter has both plugs.',
    },
    { bad: 'Well, I suppose that works.', at: 'Well, I suppose that works', good: 'Yes.' },
    { bad: 'Something along those lines.', at: 'Something along those lines', good: 'Yes.' },
  ],
  allows: [
    'Yes, the gate stays open until ten.',
    'Something like that costs £40 in the shop.',
    'The fine is £40.',
    'I think so much of this team.',
    'That works, thank you.',
    "Sure, I'll book it.",
    'Guess who won the ticket!',
  ],
})
