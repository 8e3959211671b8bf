import { express, type Match, rule, slot } from '../../contract'
import { alternative } from '../alternative'
import { offered } from '../polarity'
import { turned } from '../standing'

/** "Cannot open the file", "words that cannot be used": no subject of which something else could be said. */
const NO_SUBJECT = /^(sry|sorry|nope|hey|pls|and|or|but|that|which|who|what|whom|where|because|as)$/

/** "The shop shuts at nine, so we can't …": what follows from something else stays as it is. */
const isConsequence = ({ start, sentence: { tokens } }: Match): boolean =>
  tokens.some(
    ({ key }, index) => index > 0 && index < start && /^(so|therefore|thus|hence|consequently)$/.test(key),
  )

/** "Can't see which …", "can't refund it if …": the clause that follows belongs to what is not possible. */
const OPEN = /^(which|when|where|why|how|who|whether|if|while|unless|until)$/

/** "Groups you cannot change": the noun that they cannot change stands before them. */
function isRelative({ start, sentence: { tokens } }: Match): boolean {
  const noun = tokens[start - 2]?.key ?? ''
  return (
    /^(i|we|you|they)$/.test(tokens[start - 1]?.key ?? '') &&
    /[^s]s$/.test(noun) &&
    !/^(yes|thanks|as|always|perhaps|regards|cheers|is|was)$/.test(noun)
  )
}

export const inability = express('inability', {
  message: 'Say what works, from when or with what, instead of “{match}”.',
  why: 'The customer reads a closed door and writes again to ask for another one.',
  rules: turned([
    // What did not work is a fact of its own; what does not work gives way to what does.
    rule('alternative', '$who|$subject ..6 <[neg: $unable] $word> ~..16 [join: $join] [kept: ~++]', (m) =>
      offered(m.tokens('neg')) === undefined ? undefined : alternative(m),
    ),
    rule(
      'unable',
      '[neg: <$unable] [adverb: (really|currently|actually|even|simply|directly)]? [act: !and|or|but|seem $bare> ..30] (&(so (i|we|you|it|they|this|that|please|the|your|our)) / &$end)',
      (m) => {
        const can = offered(m.tokens('neg'))
        const before = m.sentence.tokens[m.start - 1]
        return can === undefined ||
          before === undefined ||
          before.kind === 'mark' ||
          NO_SUBJECT.test(before.key) ||
          isConsequence(m) ||
          isRelative(m) ||
          OPEN.test(m.sentence.tokens[m.end]?.key ?? '') ||
          /^, (only|just)\b/i.test(m.slice(m.end, m.end + 2)) ||
          /^be (empty|blank|the same|same|greater|less|more|longer|shorter|null|both)\b/i.test(m.text('act'))
          ? undefined
          : m.edit({ neg: can, adverb: '', act: slot('alternative') })
      },
    ),
    rule('bare', '$start (sorry ,?)? <unable to $bare>'),
    // "I would love to help, but I can't."
    rule(
      'elliptic',
      "i|we|they <(can|ca not|n't|nt / (am|'m|are|'re) (unable / not|n't|nt able) to?)> $stop",
    ),
    rule('seem', '<$unable seem to $bare>', undefined, { covers: true }),
    rule('let', "<(will|wo|does|do|did not|n't|nt) (let (me|us) / (allow|permit|enable) (me|us) to)> $bare"),
    rule(
      'means',
      "(i|we) <(do|does not|n't|nt (currently|actually)? have (the|any|a|an)? / (have|'ve) (currently|got)? no / lack (the|any)?) (ability|means|way|access|authority|authorization|authorisation|permission|permissions|rights|option|possibility|capacity|capability|power|tools)> (to|of|for|over)",
    ),
    rule(
      'not-possible',
      "<[neg: (its|thats / it|this|that is|'s) (unfortunately|currently|simply)? (impossible / (not|n't|nt) (currently|technically|yet)? possible)] (for (me|us|you))? to> [act: ++]",
      (m) => m.edit({ neg: 'it is possible', act: slot('alternative') }),
    ),
    rule(
      'not-possible-then',
      "<[neg: it (will|wo|would not|n't|nt be possible / will|would be impossible)] (for (me|us|you))? to> [act: ++]",
      (m) => m.edit({ neg: 'it will be possible', act: slot('alternative') }),
    ),
    rule('nothing', '<nothing can be done>'),
    rule(
      'impossible',
      "<(its|thats / it|this|that? is|'s|was) (simply|technically|just)? (impossible / n't|not (currently|technically|yet)? possible)>",
    ),
    rule(
      'no-way-alternative',
      "<(theres / there is|'s) (simply|really|just|currently|now|unfortunately)? no (way|possibility|option|means|chance) (for (me|us|you))? to> ~..16 [join: $join] [kept: ~++]",
      (m) => alternative(m),
    ),
    rule(
      'no-way',
      "[all: $clause <(theres / there is|'s) (simply|really|just|currently|now|unfortunately)? no (way|possibility|option|means|chance) (for (me|us|you))? to> ++]",
      (m) => m.edit({ all: `what we can do is ${slot('alternative')}` }),
    ),
    rule(
      'no-option',
      "<(theres / there is|'s) (simply|really|just)? no (way|possibility|option|means|chance) to|that|of|for>",
    ),
  ]),
  flags: [
    {
      bad: 'its not possible to swap the lid',
      at: 'its not possible to',
      good: 'it is possible to {alternative}',
    },
    { bad: 'theres no way to open it', at: 'theres no way to', good: 'what we can do is {alternative}' },
    {
      bad: 'we wont be able to call you today',
      at: 'wont be able to call',
      good: 'we will be able to {alternative}',
    },
    { bad: 'Groups you cannot change', at: 'cannot change' },
    { bad: 'Ann told you that we can’t open the safe.', at: 'can’t open' },
    { bad: "You can't send the pass on, only return it.", at: "can't send" },
    { bad: "I'm not able to see which page you read.", at: "'m not able to see" },
    { bad: "I couldn't book the lamp, but Ann has one.", at: "couldn't book" },
    { bad: 'I would love to open it, but I can’t.', at: 'can’t' },
    { bad: 'sry, cant open the lid', at: 'cant open' },
    {
      bad: 'There is currently no way to send a fax, but you can mail the form.',
      at: 'There is currently no way to',
      good: 'You can mail the form.',
    },
    { bad: 'The shop shuts at nine, so we can’t take the box.', at: 'can’t take' },
    {
      bad: "I'm sorry, we can't move the visit, can I offer you Friday?",
      at: "can't move",
      good: 'Can I offer you Friday?',
    },
    {
      bad: "We can't ship to Malta, but our partner in Rome can.",
      at: "can't ship",
      good: 'Our partner in Rome can ship to Malta.',
    },
    { bad: 'Unable to open the archive.', at: 'Unable to open' },
    {
      bad: "It won't be possible to add a bed.",
      at: "It won't be possible to",
      good: 'It will be possible to {alternative}.',
    },
    { bad: 'Nothing can be done about the noise.', at: 'Nothing can be done' },
    { bad: 'We can’t open the box because the key is lost.', at: 'can’t open' },
    { bad: 'Cannot open the backup file.', at: 'Cannot open' },
    { bad: 'The name field cannot be empty.', at: 'cannot be' },
    { bad: "I can't seem to find your ticket.", at: "can't seem to find" },
    { bad: "Our booking tool won't let me change the name.", at: "won't let me" },
    { bad: "I don't have the authority to waive the fee.", at: "don't have the authority" },
    {
      bad: "I'm sorry that I am unable to move the visit.",
      at: 'am unable to move',
      good: 'I can {alternative}.',
    },
    { bad: "Sorry, but we can't open the lid.", at: "can't open", good: 'We can {alternative}.' },
    { bad: 'That is technically impossible.', at: 'That is technically impossible' },
    { bad: 'There is no chance of a seat on that flight.', at: 'There is no chance of' },
    { bad: "We can't change the name on the ticket.", at: "can't change", good: 'We can {alternative}.' },
    {
      bad: 'I am unable to open the file from here.',
      at: 'am unable to open',
      good: 'I can {alternative}.',
    },
    { bad: 'Our app cannot read that format.', at: 'cannot read', good: 'Our app can {alternative}.' },
    {
      bad: "You won't be able to use the pool today.",
      at: "won't be able to use",
      good: 'You will be able to {alternative}.',
    },
    {
      bad: 'We are not able to move the visit.',
      at: 'are not able to move',
      good: 'We can {alternative}.',
    },
    {
      bad: "It's not possible to split the bill.",
      at: "It's not possible to",
      good: 'It is possible to {alternative}.',
    },
    {
      bad: 'I cannot open the door for you, but Marta can let you in.',
      at: 'cannot open',
      good: 'Marta can let you in.',
    },
    { bad: "We couldn't find your booking.", at: "couldn't find" },
    {
      bad: 'There is no way to restore the file.',
      at: 'There is no way to',
      good: 'What we can do is {alternative}.',
    },
    { bad: 'Sorry, I can’t see your screen.', at: 'can’t see', good: 'Sorry, I can {alternative}.' },
    { bad: 'THE DRIVER CANNOT WAIT AT THE GATE.', at: 'CANNOT WAIT', good: 'THE DRIVER CAN {alternative}.' },
  ],
  allows: [
    "You said you can't come, so I moved the visit.",
    'Your notes cannot be read by anyone.',
    'Please tell us why you can’t come.',
    'You won’t be able to undo this.',
    'The lock can’t be opened from outside, so your bike is safe.',
    "Can't wait!",
    'Are you sure? This cannot be undone.',
    'The thief cannot use your card, because we blocked it.',
    "You can't imagine how glad we are.",
    'You can change the name in the app.',
    "We can't wait to meet you!",
    "I can't thank you enough for your patience.",
    'The can of paint holds two litres.',
    "You can't go wrong with the blue one.",
    "Can't you see the button on the left?",
    'If you cannot open the file, call Marta on extension 12.',
    'Nobody can read your messages except you.',
  ],
})
