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
    // "No problem, happy to help" says the good words already.
    rule(
      'happily',
      "[all: <$noProblem> (at all)? ,|;|\\!|–|—|-] &((i|we ('m|am|'re|are)? (always)?)? happy|glad|pleased|delighted / you 're|are (very|most)? welcome / my|our pleasure / any time / anytime)",
      (m) => m.edit({ all: '' }),
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
    rule(
      'complaint',
      '[word: <complaint|complaints>] !(desk|form|forms|department|procedure|process|policy|number|reference|book|handling|team|page|box)',
      (m) => m.edit({ word: m.text('word').endsWith('s') ? 'comments' : 'message' }),
    ),
    // "There was a problem with your card" reports one: no single word turns it into news of what happens now.
    rule(
      'reported',
      "(there|we|i ..2 (is|'s|was|are|were|be|been|had|have|has|'ve) (a|an|some|any|another|several) $adjective? <$trouble>)",
    ),
    // "Your problem" is the customer's case or situation.
    rule('your', '$handling your [word: <problem|issue>]', (m) => m.edit({ word: 'case' })),
    rule('case', 'your [word: <$trouble>] !with', (m) => {
      const word = m.text('word').toLowerCase()
      return m.edit({
        word: word === 'issue' ? 'case' : plural(word, word === 'issues' ? 'case' : 'situation'),
      })
    }),
    // "The issue you reported" is what you reported.
    rule(
      'reported-by-you',
      "[what: (the|this|that|any|all) $word? <$trouble>] that|which? [you: you (are|'re|were|have|'ve|had)? (currently|just)?] [verb: (reported|described|mentioned|raised|noticed|experienced|encountered|experiencing|describe|mention|see|seeing|saw|facing|having)]",
      (m) => m.edit({ what: 'what', verb: m.text('verb').replace(/^(having|facing)$/i, 'experiencing') }),
    ),
    rule(
      'fixed',
      '(fix|fixed|fixes|fixing|repaired|sorted|corrected) [what: (the|this|that) <problem|issue>] [with: with] the|your|our',
      (m) => m.edit({ what: '', with: '' }),
    ),
    rule('with', '(the|this|that) [word: <problem|issue>] with', (m) =>
      /^(find|found|see|saw|spot|spotted|identify|identified|cause|caused)$/.test(
        m.sentence.tokens[m.start - 1]?.key ?? '',
      )
        ? undefined
        : m.edit({ word: 'situation' }),
    ),
    // What is being looked into is a matter; what stands alone is a situation.
    rule(
      'solved',
      '$handling (the|this|that|these|those|both) (billing|payment|account|delivery|technical|legal|privacy|security|refund|order|booking|tax)? [word: <$trouble>] !with|you|where|when',
      (m) => m.edit({ word: plural(m.text('word'), 'matter') }),
    ),
    rule(
      'problem',
      '(the|this|that) [word: <problem|issue>] (&$end / &(is|was|has|will|affects|affected|can|may|might|persists|occurs|happens|occurred|happened|on|in|at|so|and))',
      (m) =>
        // "What seems to be the problem?"
        m.sentence.tokens[m.start - 1]?.key === 'be' ? undefined : m.edit({ word: 'situation' }),
    ),
    rule('failure', '(the|this|that|a|of|any|your ..2) <failure|failures> !(to|rate|mode)'),
    rule(
      'cue',
      '<$trouble> !(an|the|your|this|our|it|a|free|invoices|\\#|$number|of|sheet|sheets|statement|set|sets)',
    ),
  ],
  flags: [
    { bad: 'We found the problem with the lid.', at: 'problem' },
    { bad: 'Not a problem, happy to swap it.', at: 'Not a problem', good: 'Happy to swap it.' },
    { bad: 'Your issue is with our lab.', at: 'issue', good: 'Your case is with our lab.' },
    { bad: 'The issue you reported is on page 4.', at: 'issue', good: 'What you reported is on page 4.' },
    { bad: 'We fixed the problem with the side door.', at: 'problem', good: 'We fixed the side door.' },
    {
      bad: 'We know of the problem with the lift.',
      at: 'problem',
      good: 'We know of the situation with the lift.',
    },
    { bad: 'The failure of the pump is on video.', at: 'failure' },
    { bad: 'This issue affects the old lamps.', at: 'issue', good: 'This situation affects the old lamps.' },
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
    { bad: 'Marta looks at your issue today.', at: 'issue', good: 'Marta looks at your case today.' },
    { bad: 'Not a problem.', at: 'Not a problem', good: 'Happy to help.' },
    {
      bad: 'The problem with the lamp is known.',
      at: 'problem',
      good: 'The situation with the lamp is known.',
    },
    { bad: 'Two issues are open in your account.', at: 'issues' },
    {
      bad: 'We read all complaints on the same day.',
      at: 'complaints',
      good: 'We read all comments on the same day.',
    },
  ],
  allows: [
    'The complaints form is attached.',
    'Problem sheets are in the folder.',
    'File a complaint on level 2.',
    'Did the problem come back?',
    'The May issue has your photo.',
    'The clinic treats sleep problems.',
    'Problem solved!',
    'Please open the page User Setup Problems.',
    'What problem do you see?',
    'Tap Report a problem to reach us.',
    'Which issues are on the list?',
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
