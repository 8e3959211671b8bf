import { express, rule } from '../../contract'

const plural = (found: string, word: string): string => (/s$/i.test(found) ? `${word}s` : word)

/** Good news in itself, and still the word. */
const assent = { despite: ['no-problem'] }

export const problemWord = express('problem-word', {
  message: 'Use a neutral word, such as matter, question or request, instead of “{match}”.',
  why: 'The word alone makes the matter sound worse.',
  rules: [
    // "No problem" answers thanks or a request, and the sentence alone does not show which: these words suit both.
    rule(
      'thanks',
      '[all: <$noProblem> (at all)?] ,? &(have a|an / enjoy / take care / anytime / bye / goodbye / see you)',
      (m) => m.edit({ all: "you're welcome" }),
      assent,
    ),
    rule('past', '$start [all: <it was (no|not) a? (trouble|problem|bother)> (at all)?] &$brk', (m) =>
      m.edit({ all: "you're welcome" }),
    ),
    rule(
      'assent',
      '($start / (ok|okay|sure|yes|yeah|yep|oh|ah|alright|great|absolutely|certainly|hi|hello ,?)) [all: <$noProblem> (at all)?] (&$brk / &(but|and|so|let|i|we|please|just|can|could|what|which|how))',
      (m) => {
        const { start, end } = m.range('all')
        const before = m.sentence.tokens[start - 1]
        return before === undefined || before.kind === 'mark'
          ? m.edit({ all: 'happy to help' })
          : m.between(start - 1, end, `${before.text}, happy to help`)
      },
      assent,
    ),
    rule('complaint', '[word: <complaint|complaints>]', (m) =>
      m.edit({ word: m.text('word').endsWith('s') ? 'comments' : 'message' }),
    ),
    // "There was a problem with your card" reports one: no single word turns it into news of what happens now.
    rule(
      'reported',
      "(there|we|i ..2 (is|'s|was|are|were|be|been|had|have|has|'ve) (a|an|some|any|another|several) $adjective? <problem|problems|issue|issues>)",
    ),
    // What was fixed or is being looked into is a matter; what the customer is in is a situation.
    rule(
      'solved',
      '$handling (the|this|that|your|these|those|all|any|both) $word? [word: <problem|problems|issue|issues>]',
      (m) => m.edit({ word: plural(m.text('word'), 'matter') }),
    ),
    rule(
      'problem',
      '[word: <problem|problems|issue|issues>] !(an|the|your|this|our|it|a|free|invoices|\\#|$number|of)',
      (m) => m.edit({ word: plural(m.text('word'), m.text('word').endsWith('s') ? 'matter' : 'situation') }),
    ),
  ],
  flags: [
    {
      bad: 'No problem, have a lovely weekend!',
      at: 'No problem',
      good: "You're welcome, have a lovely weekend!",
    },
    { bad: 'It was no trouble at all.', at: 'It was no trouble', good: "You're welcome." },
    {
      bad: 'No problem, what date suits you?',
      at: 'No problem',
      good: 'Happy to help, what date suits you?',
    },
    { bad: 'There was a problem with the printer.', at: 'problem' },
    { bad: 'We solved the issue this morning.', at: 'issue', good: 'We solved the matter this morning.' },
    {
      bad: 'We received your complaint on Monday.',
      at: 'complaint',
      good: 'We received your message on Monday.',
    },
    { bad: 'Could you describe your problem?', at: 'problem', good: 'Could you describe your situation?' },
    { bad: 'No problem!', at: 'No problem', good: 'Happy to help!' },
    { bad: 'Marta looks at your issue today.', at: 'issue', good: 'Marta looks at your matter today.' },
    { bad: 'Not a problem.', at: 'Not a problem', good: 'Happy to help.' },
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
    'Most guests had no problem finding the gate.',
    'We issue invoices on Fridays.',
    'We issue your card today.',
    'The May issue of the magazine is out.',
    'Issue 12 is on page 4.',
    'Our trouble-free plan costs £4.',
    'Thank you for your question.',
    'The problem-solving class starts at ten.',
    'Your passport was issued in Bonn.',
  ],
})
