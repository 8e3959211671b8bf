import { express, rule } from '../../contract'
import { seam } from '../clauses'

export const contradiction = express('contradiction', {
  message: 'State the fact, or join it with “and”, instead of “{match}”.',
  why: 'Being told wrong stops people from listening.',
  rules: [
    rule('inside', '[gone: , <(actually / as a matter of fact / in fact)> ,|&$stop]', (m) =>
      m.edit({ gone: seam(m) }),
    ),
    rule(
      'actually',
      '[gone: <$clause (well ,?)? (actually / as a matter of fact / in (actual)? fact / on the contrary / to the contrary / with (all)? (due)? respect / frankly / i beg to differ)> ,|:?] !$stop',
      (m) => m.edit({ gone: '' }),
    ),
    rule('yes-but', '$clause <yes|yeah|yep|true|right|sure ,? [but: but]>', (m) => m.edit({ but: 'and' })),
    rule(
      'wrong',
      "<(you ('re|are) (completely|simply|clearly)? (wrong / mistaken / incorrect / in error) / (that|this) 's|is (simply|just)? (not|n't|nt (true / right / correct / how it works / the case) / wrong|false|incorrect|untrue) / you misunderstood|misread|misunderstand / what you (say|said|wrote|claim|describe) (is|was) (simply)? (not (true|right|correct|accurate / the case) / wrong|false|incorrect|untrue) / contrary to (what you|your) / you ('ve|have)? (got|understood|read|taken) (it|that|this) wrong / you ('re|are) (confusing|mixing (up)?) / i beg to differ / i|we (have to / must|respectfully)? disagree)>",
      undefined,
      { despite: ['reported'] },
    ),
  ],
  flags: [
    { bad: "That isn't right, the fee was always £5.", at: "That isn't right" },
    { bad: "You've got it wrong.", at: "You've got it wrong" },
    { bad: 'Well actually the fee is £4.', at: 'Well actually', good: 'The fee is £4.' },
    { bad: 'What you say is not correct.', at: 'What you say is not correct' },
    { bad: 'I beg to differ.', at: 'I beg to differ' },
    { bad: 'The fee, as a matter of fact, is £4.', at: 'as a matter of fact', good: 'The fee is £4.' },
    { bad: 'Actually, the fee is £4.', at: 'Actually', good: 'The fee is £4.' },
    {
      bad: 'As a matter of fact, the lamp has two bulbs.',
      at: 'As a matter of fact',
      good: 'The lamp has two bulbs.',
    },
    { bad: 'Yes, but the pool closes at nine.', at: 'Yes, but', good: 'Yes, and the pool closes at nine.' },
    { bad: 'You are mistaken.', at: 'You are mistaken' },
    { bad: 'In fact, you signed on 3 May.', at: 'In fact', good: 'You signed on 3 May.' },
    { bad: "That's not true.", at: "That's not true" },
    {
      bad: 'With all due respect, the form was blank.',
      at: 'With all due respect',
      good: 'The form was blank.',
    },
    { bad: "You're wrong about the date.", at: "You're wrong" },
  ],
  allows: [
    'Yes, actually we have three of them.',
    'The actual price is £4.',
    'The pool is large, but the gym is larger.',
    'You are right.',
    'The fact sheet is attached.',
    'Is that true?',
    'What went wrong?',
    'Turn right after the bridge, but before the church.',
  ],
})
