import { express, rule } from '../../contract'

const plural = (found: string, word: string): string => (/s$/i.test(found) ? `${word}s` : word)

export const problemWord = express('problem-word', {
  message: 'Use a neutral word, such as matter, question or request, instead of “{match}”.',
  why: 'The word alone makes the matter sound worse.',
  rules: [
    rule(
      'thanks',
      "$start [all: <((no / not a) (problem|problems|trouble|worries|issue|bother) / (it|that) 's|is no (trouble|problem|bother) / it was no (trouble|problem|bother))> (at all)?] &$brk",
      (m) => m.edit({ all: "You're welcome" }),
    ),
    rule('complaint', '[word: <complaint|complaints>]', (m) =>
      m.edit({ word: m.text('word').endsWith('s') ? 'comments' : 'message' }),
    ),
    // What was fixed or solved is a matter; what the customer is in is a situation.
    rule(
      'solved',
      '(fix|fixed|fixes|fixing|solve|solved|solves|solving|resolve|resolved|resolves|resolving) (the|this|that|your|these|those|all|any) $word? [word: <problem|problems|issue|issues>]',
      (m) => m.edit({ word: plural(m.text('word'), 'matter') }),
    ),
    rule(
      'problem',
      '[word: <problem|problems|issue|issues>] !(an|the|your|this|our|it|a|free|invoices|\\#|$number|of)',
      (m) => m.edit({ word: plural(m.text('word'), m.text('word').endsWith('s') ? 'matter' : 'situation') }),
    ),
  ],
  flags: [
    { bad: 'We solved the issue this morning.', at: 'issue', good: 'We solved the matter this morning.' },
    {
      bad: 'We received your complaint on Monday.',
      at: 'complaint',
      good: 'We received your message on Monday.',
    },
    { bad: 'Could you describe your problem?', at: 'problem', good: 'Could you describe your situation?' },
    { bad: 'No problem!', at: 'No problem', good: "You're welcome!" },
    { bad: 'Marta looks at your issue today.', at: 'issue', good: 'Marta looks at your situation today.' },
    { bad: 'Not a problem.', at: 'Not a problem', good: "You're welcome." },
    {
      bad: 'The problem with the lamp is known.',
      at: 'problem',
      good: 'The situation with the lamp is known.',
    },
    {
      bad: 'Two issues are open in your account.',
      at: 'issues',
      good: 'Two matters are open in your account.',
    },
    {
      bad: 'We read all complaints on the same day.',
      at: 'complaints',
      good: 'We read all comments on the same day.',
    },
  ],
  allows: [
    'We issue your card today.',
    'The May issue of the magazine is out.',
    'Issue 12 is on page 4.',
    'Our trouble-free plan costs £4.',
    'Thank you for your question.',
    'The problem-solving class starts at ten.',
    'Your passport was issued in Bonn.',
  ],
})
