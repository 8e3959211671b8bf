import { express, rule, slot } from '../../contract'
import { inMainClauses } from '../standing'

export const prohibition = express('prohibition', {
  message: 'Name what to do instead of “{match}”.',
  why: 'People have to picture the forbidden thing before they find the wanted one.',
  rules: inMainClauses([
    rule(
      'hesitate',
      "[do: <please? (do not|n't|nt ever? / never) (hesitate / forget / fail / neglect / be (afraid|shy) / feel shy) to>] $bare",
      (m) => m.edit({ do: 'please' }),
    ),
    rule('forget', "[do: <please? do not|n't|nt forget>] [about: about]? (your|the|that|a|an)", (m) =>
      m.edit({ do: 'please remember', about: '' }),
    ),
    rule('late', "[do: <please? do not|n't|nt be late>]", (m) => m.edit({ do: 'please be on time' })),
    rule(
      'wait',
      "[do: $clause <please? do not|n't|nt wait] [until: until|till [last: ++12]> ] [to: to] [act: ++]",
      (m) => m.between(m.start, m.end, `please ${m.text('act')} before ${m.text('last')}`),
    ),
    // "Don't call the old number; use the new one instead" → "Please use the new one"
    rule(
      'instead',
      "$clause <(please|kindly)? do not|n't|nt $bare to?> ..10 (; / – / — / ,? but / , &(please|instead)) (please|instead|just ,?)? [act: $bare ++]",
      (m) => m.between(m.start, m.end, `please ${m.text('act').replace(/,? instead$/i, '')}`),
    ),
    rule(
      'as',
      "[do: $clause <(please|and|but)? do not|n't|nt] [verb: !have|think|know|be $bare> ..10] [as: (as|via|by|through / in &($word format|form))] [what: ++]",
      (m) => m.edit({ do: 'please', what: slot('alternative') }),
    ),
    rule(
      'reply',
      "[do: <(please|kindly)? do not|n't|nt (reply|respond|answer) to>] [what: (this|these) ++6]",
      (m) => m.between(m.start, m.end, `please write to ${slot('address')}`),
    ),
    rule(
      'plain',
      "$start $written <do not|n't|nt !(worry|panic|quote|hold|open|touch|eat|drink|swallow|smoke|run|share|click|mention|miss|be|let|have|take|pay|think|know|you|we|they|i|even|get) $bare>",
    ),
    rule(
      'other',
      "<please|pls|plz do not|n't|nt !(worry|panic|apologise|apologize|feel|bother|stress|fret|despair|mind / be !late|early|rude|afraid|shy) $bare>",
    ),
    rule('not-to', '<(remember / (please)? (be|make) (careful|sure) / take care) not to> $bare'),
    rule('ask-not', "we (kindly)? (ask|request) (<that? you (do not|n't|nt / not to)> $bare)"),
    rule(
      'should',
      "$opens <you should|must not|n't|nt> !(have|see|need|be|notice|feel|experience|lose|worry|pay) $bare",
    ),
    rule('refrain', '<please|kindly kindly? (refrain from / avoid / stop) $ing>'),
  ]),
  flags: [
    { bad: 'Remember not to open the lid.', at: 'Remember not to' },
    { bad: 'We ask that you do not bring dogs.', at: 'that you do not' },
    {
      bad: 'Do not use the old key; take the blue one instead.',
      at: 'Do not use',
      good: 'Please take the blue one.',
    },
    { bad: "Don't forget about the early bus.", at: "Don't forget", good: 'Please remember the early bus.' },
    {
      bad: 'Kindly do not reply to this note.',
      at: 'Kindly do not reply to',
      good: 'Please write to {address}.',
    },
    { bad: "You shouldn't close the lid yet.", at: "You shouldn't" },
    { bad: 'pls dont send it twice', at: 'pls dont send' },
    {
      bad: 'Never hesitate to call the night desk.',
      at: 'Never hesitate to',
      good: 'Please call the night desk.',
    },
    { bad: 'Please refrain from opening a second ticket.', at: 'Please refrain from opening' },
    { bad: "Don't use the old form.", at: "Don't use" },
    { bad: "Please don't hesitate to call us.", at: "Please don't hesitate to", good: 'Please call us.' },
    { bad: "Don't forget to bring your card.", at: "Don't forget to", good: 'Please bring your card.' },
    {
      bad: 'Please do not send the form as a photo.',
      at: 'Please do not send',
      good: 'Please send the form as {alternative}.',
    },
    { bad: 'Do not be afraid to ask.', at: 'Do not be afraid to', good: 'Please ask.' },
    { bad: "Don't forget your card.", at: "Don't forget", good: 'Please remember your card.' },
    { bad: "Don't be late for the tour.", at: "Don't be late", good: 'Please be on time for the tour.' },
    {
      bad: "Don't wait until Friday to send the form.",
      at: "Don't wait until Friday",
      good: 'Please send the form before Friday.',
    },
    { bad: "Please don't call before ten.", at: "Please don't call" },
    {
      bad: 'Please do not reply to this email.',
      at: 'Please do not reply to',
      good: 'Please write to {address}.',
    },
  ],
  allows: [
    'Do not enter the lab without goggles.',
    "Don't pay until you have seen it.",
    'Do not give the code to callers.',
    'Do not give your card to anyone.',
    "Please don't be upset with us.",
    "You shouldn't see any change.",
    "Please don't apologise, the mix-up was ours.",
    'Do not show the side bar',
    'You do not have permission to edit pages in this space.',
    'Never share your PIN.',
    'Feel free to call us.',
    'Do not drive after taking this medicine.',
    'We do not forget our guests.',
    "Don't worry, the lamp is here.",
    "Don't open the link in that text, it is a scam.",
    "Why don't you call us?",
  ],
})
