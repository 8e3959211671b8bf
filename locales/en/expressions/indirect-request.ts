import { express, rule } from '../../contract'
import { baseForm } from '../morphology'

/** The “if” of a hidden request states no case. */
const despite = { despite: ['condition'] }

export const indirectRequest = express('indirect-request', {
  message: 'Ask directly, with “please”, instead of “{match}”.',
  why: 'The customer has to dig for what is asked.',
  rules: [
    rule(
      'wondering',
      "[ask: <$clause i|we ('m|am|are|'re|was|were|just)? (just)? (wondering|wondered|wonder) (if|whether) you (could|can|would|'d|might|may) (be able to / be so|very? kind (as to / and / enough to) / possibly / perhaps / maybe / please / kindly / mind)?>] $bare",
      (m) => m.edit({ ask: m.sentence.question ? 'could you' : 'please' }),
      despite,
    ),
    rule(
      'hoping',
      "[ask: <$clause (i|we / our $word $word?) ('m|am|are|'re|was|were) (just|really)? (hoping / thinking) that? you (could|can|would|might) (possibly|perhaps|please|kindly|maybe)?>] $bare",
      (m) => m.edit({ ask: m.sentence.question ? 'could you' : 'please' }),
    ),
    rule('perhaps', '[ask: <$clause (perhaps|maybe) you (could|can|might)>] $bare', (m) =>
      m.edit({ ask: m.sentence.question ? 'could you' : 'please' }),
    ),
    rule(
      'grateful',
      "[ask: <$clause (it|that) (would|'d|will) (be (really|very|so|most)? (great|nice|lovely|helpful|wonderful|good|kind|appreciated|ideal|useful|fantastic|super|awesome|perfect) / help (us|me)? (a lot|greatly)?) if you (guys|all)? (could / can / would / 'd / were able to / might) (possibly|perhaps|please|kindly|maybe|just|also)?>] $bare",
      (m) => m.edit({ ask: 'please' }),
      despite,
    ),
    rule(
      'if-you-could',
      "[ask: <$clause if you (could|would|can) (please|possibly|perhaps|just|kindly)?>] [rest: $bare ~..30] [tail: , (that|it) (would|'d) be (really|very|so)? (great|lovely|helpful|wonderful|good|fantastic|perfect|appreciated|super|awesome)] $stop",
      (m) => m.edit({ ask: 'please', tail: '' }),
      despite,
    ),
    rule(
      'appreciate',
      "[ask: <$clause i|we (would|'d|will) (be (really|very|so|most|extremely)? (grateful|thankful|happy|glad|obliged|pleased) / (really / very much / greatly)? appreciate (it|this|that)?) if you (guys|all)? (could / can / would / 'd / were able to / might) (possibly|perhaps|please|kindly|maybe|just|also)?>] $bare",
      (m) => m.edit({ ask: 'please' }),
      despite,
    ),
    rule(
      'possible',
      '[ask: <$clause (would|will|is) it be? (at all)? (possible|ok|okay|alright) (for you)? to>] (confirm|send|share|provide|call|check|return|sign|fill|forward|reply|upload|give|let|update|pay|bring|move|tell|resend|attach|complete|rate|review|measure|wait|come|meet|schedule|reschedule|change|email|write|describe|explain|include|submit|verify)',
      // "Would it be possible to call you" asks for leave.
      (m) => m.edit({ ask: /^you$/.test(m.sentence.tokens[m.end]?.key ?? '') ? 'may we' : 'could you' }),
      despite,
    ),
    rule(
      'think',
      '[ask: <$clause (do you think / is there any|a chance / any chance) that? you (could|can|would|might) (possibly|perhaps)?>] $bare',
      (m) => m.edit({ ask: 'could you' }),
      despite,
    ),
    rule(
      'able',
      '[ask: <$clause (would|might|may|will) you (possibly|perhaps|please|kindly)? be able|willing to>] !see|hear|feel|taste|smell|come $bare',
      (m) => m.edit({ ask: 'could you' }),
    ),
    // What is asked for stands in a noun: how to ask for it is for the writer to say.
    rule(
      'noun',
      "<$clause i|we (would|'d) (be (really|very|so|most|extremely)? (grateful|thankful|obliged) for / (really|greatly|much)? appreciate)> (a|the|your|any|another) !(call|time|understanding|patience|business|loyalty|support|help) $word",
    ),
    rule(
      'possible-for-you',
      '[ask: <$clause (would|will|is) it be? (at all)? (possible|ok|okay|alright) for you to>] $bare',
      (m) => m.edit({ ask: 'could you' }),
      despite,
    ),
    rule(
      'past',
      "[ask: <$clause ((it|that) (would|'d) be (really|very|so|most)? (great|nice|lovely|helpful|wonderful|good|kind|ideal|useful|fantastic|super|awesome|perfect) / i|we (would|'d) (really|greatly|very much)? appreciate it) if you (just|also|please|kindly)?>] [verb: $past]",
      (m) => m.edit({ ask: 'please', verb: baseForm(m.text('verb')) }),
      despite,
    ),
    rule(
      'kind',
      '[ask: <$clause (would|could|will) you (please)? be (so|very)? (kind|good) (as to / and / enough to / to)>] $bare',
      (m) => m.edit({ ask: 'could you please' }),
    ),
    rule(
      'mind-if',
      '[ask: <$clause (would|do) you mind (at all)? if (i|we)>] [verb: $word]',
      (m) => {
        const [, ...rest] = m.tokens('ask').map(({ key }) => key)
        return m.edit({ ask: rest.at(-1) === 'i' ? 'may I' : 'may we', verb: baseForm(m.text('verb')) })
      },
      despite,
    ),
    rule('mind', '[ask: <$clause (would|do) you (possibly)? mind>] [verb: *ing]', (m) =>
      m.edit({ ask: 'could you', verb: baseForm(m.text('verb')) }),
    ),
    rule(
      'trouble',
      "[gone: ,? <(if you do|would not|n't mind / if (it|that) 's|is (not|n't)? (too much|a|any)? (trouble|bother|hassle) / if (it|that) 's|is (all right|alright|ok|okay|possible) (with|for) you / if i may ask / if you would be so kind)> ,?]",
      (m) => m.edit({ gone: '' }),
      despite,
    ),
  ],
  flags: [
    {
      bad: 'I was wondering if you could send us the serial number.',
      at: 'I was wondering if you could',
      good: 'Please send us the serial number.',
    },
    {
      bad: 'Would it be possible to confirm the date by Friday?',
      at: 'Would it be possible to',
      good: 'Could you confirm the date by Friday?',
    },
    {
      bad: 'It would be great if you could call us at 9:00.',
      at: 'It would be great if you could',
      good: 'Please call us at 9:00.',
    },
    {
      bad: 'We would appreciate it if you could return the old router.',
      at: 'We would appreciate it if you could',
      good: 'Please return the old router.',
    },
    {
      bad: 'I was hoping you could confirm the menu.',
      at: 'I was hoping you could',
      good: 'Please confirm the menu.',
    },
    {
      bad: 'Perhaps you could restart the modem.',
      at: 'Perhaps you could',
      good: 'Please restart the modem.',
    },
    {
      bad: 'If you could send me the code, that would be great.',
      at: 'If you could',
      good: 'Please send me the code.',
    },
    {
      bad: 'Would you mind sending a photo of the label?',
      at: 'Would you mind',
      good: 'Could you send a photo of the label?',
    },
    { bad: 'We would appreciate a copy of the bill.', at: 'We would appreciate' },
    {
      bad: "We'd appreciate it if you kept the receipt.",
      at: "We'd appreciate it if you",
      good: 'Please keep the receipt.',
    },
    {
      bad: 'Would it be possible for you to sing a little louder?',
      at: 'Would it be possible for you to',
      good: 'Could you sing a little louder?',
    },
    {
      bad: 'It would be kind if you sent the second key.',
      at: 'It would be kind if you',
      good: 'Please send the second key.',
    },
    {
      bad: 'Would you be so kind as to sign page 2?',
      at: 'Would you be so kind as to',
      good: 'Could you please sign page 2?',
    },
    {
      bad: 'Would you mind if we moved your table?',
      at: 'Would you mind if we',
      good: 'May we move your table?',
    },
    {
      bad: 'Might you be able to send the serial number?',
      at: 'Might you be able to',
      good: 'Could you send the serial number?',
    },
    {
      bad: 'Do you think you could measure the window again?',
      at: 'Do you think you could',
      good: 'Could you measure the window again?',
    },
    {
      bad: 'I’d be grateful if you would sign page 2.',
      at: 'I’d be grateful if you would',
      good: 'Please sign page 2.',
    },
    {
      bad: "If you don't mind, please leave the keys at the desk.",
      at: "If you don't mind",
      good: 'Please leave the keys at the desk.',
    },
    {
      bad: 'It would help us a lot if you could rate the visit.',
      at: 'It would help us a lot if you could',
      good: 'Please rate the visit.',
    },
    {
      bad: 'I wonder if you could resend the file.',
      at: 'I wonder if you could',
      good: 'Please resend the file.',
    },
    {
      bad: "We'd be grateful if you could pay by Monday.",
      at: "We'd be grateful if you could",
      good: 'Please pay by Monday.',
    },
    {
      bad: 'Is there any chance you could come on Tuesday?',
      at: 'Is there any chance you could',
      good: 'Could you come on Tuesday?',
    },
    {
      bad: "If it's not too much trouble, please rate us.",
      at: "If it's not too much trouble",
      good: 'Please rate us.',
    },
    {
      bad: 'Would you mind if we called you back at noon?',
      at: 'Would you mind if we',
      good: 'May we call you back at noon?',
    },
    {
      bad: "I'd appreciate it if you could fill in the form.",
      at: "I'd appreciate it if you could",
      good: 'Please fill in the form.',
    },
  ],
  allows: [
    'Would you be able to see the stage from there?',
    'Could you sign here, please?',
    'I wonder what the weather is like.',
    'If you could choose, which one would you take?',
    'Please send a screenshot.',
    'Do you mind heights?',
    'Could you send us the serial number?',
    'Would you like a window seat?',
    'If you could see the lake from here, you would love it.',
    'Please confirm the date by Friday.',
    'Is it possible to see the sea from room 4?',
    'We appreciate your call.',
    'I wonder at the beauty of this valley.',
  ],
})
