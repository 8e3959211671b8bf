import { express, rule, slot } from '../../contract'

export const vagueAgent = express('vague-agent', {
  message: 'Name the person or the team instead of “{match}”.',
  why: 'The customer has nobody to turn to.',
  rules: [
    rule('someone', '[who: <someone|somebody (else)?>] [from: (from|in|at|on|within) (our|the|my) $word? (team|side|end|office|department|staff|crew|company|group)>]?', (m) =>
      m.edit({ who: slot('name'), from: /^(on|at) (our|my) (side|end)/i.test(m.text('from')) ? '' : m.text('from') })),
    rule('one-of', '[who: <(one of (us / (my|our|the) $word? (colleagues|agents|people|guys|technicians|engineers|specialists|experts|reps|representatives|staff|advisors|advisers|managers|team members)) / (a|another) (member|person|colleague) (of|from|on|in) (our|the|my) $word? (team|staff|department|side|crew) / (a|another) (colleague|representative|rep) (of mine|ours)?)>] !\'s', (m) =>
      m.edit({ who: slot('name') })),
    rule('department', '[article: the|our] [which: <(relevant|appropriate|responsible|right|concerned|respective|proper|correct|competent|corresponding|applicable)> ] [unit: (department|team|person|people|colleague|colleagues|office|unit|section|division|group|specialist|specialists|staff|party|parties|authority|authorities|desk)]', (m) =>
      /^(person|people|colleagues?|specialists?|party|parties|authorit(y|ies)|staff)$/i.test(m.text('unit')) ? m.between(m.range('article').start, m.end, slot('name')) : m.edit({ article: /^T|^O/.test(m.text('article')) ? 'Our' : 'our', which: slot('name') })),
  ],
  flags: [],
  allows: [],
})
