import { express, rule } from '../../contract'

/** “If I’m not mistaken” states no case. */
const despite = { despite: ['condition'] }

export const disclaimer = express('disclaimer', {
  message: 'Leave out “{match}”: state what is certain, or say by when it is.',
  why: 'It asks the customer to distrust the answer.',
  rules: [
    rule(
      'but',
      '[gone: <$clause (i|we)? $unsure (here|there|on|about|with)? (this|that|it|one)? one? ,? but> ,?]',
      (m) => m.edit({ gone: '' }),
      { ...despite, covers: true },
    ),
    rule(
      'terse',
      '[gone: <$clause not (really|entirely|completely|totally|quite|absolutely|fully|too|100 %)? (sure|certain|positive) (here|there|on|about)? (this|that|it)? one? ,? but> ,?]',
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'mistaken',
      "[gone: ,? <(if i|we $be not|n't / unless i|we $be) (very|much)? (mistaken|wrong)> ,?]",
      (m) =>
        m.edit({
          gone:
            m.sentence.tokens[m.start]?.key === ',' &&
            m.end < m.sentence.tokens.length - 1 &&
            m.sentence.tokens[m.end - 1]?.key !== ','
              ? ','
              : '',
        }),
      despite,
    ),
    rule(
      'memory',
      "[gone: (this|it|that is|'s)? <(if i|we (remember|recall|understand|read) (correctly / rightly / right / well / it|this|that correctly)? / if memory serves (me|us)? (right|well|correctly)? / off the top of my head / for what it 's|is worth / take (this|that|it) with a (grain|pinch) of salt / correct me if i 'm|am wrong)> ,? but?]",
      (m) => m.edit({ gone: '' }),
      despite,
    ),
  ],
  flags: [
    {
      bad: "I'm not sure, but the shop opens at ten.",
      at: "I'm not sure, but",
      good: 'The shop opens at ten.',
    },
    {
      bad: "Don't quote me on this, but the sale starts on Monday.",
      at: "Don't quote me on this, but",
      good: 'The sale starts on Monday.',
    },
    {
      bad: "I'm not a plumber, but the tap is shut.",
      at: "I'm not a plumber, but",
      good: 'The tap is shut.',
    },
    {
      bad: "I'm not really sure, but the bus is blue.",
      at: "I'm not really sure, but",
      good: 'The bus is blue.',
    },
    { bad: 'Not sure, but the lift is on the left.', at: 'Not sure, but', good: 'The lift is on the left.' },
    { bad: "If I'm not mistaken, the fee is £4.", at: "If I'm not mistaken", good: 'The fee is £4.' },
    {
      bad: 'I could be wrong, but that is the older model.',
      at: 'I could be wrong, but',
      good: 'That is the older model.',
    },
    {
      bad: "Correct me if I'm wrong, but you ordered two.",
      at: "Correct me if I'm wrong, but",
      good: 'You ordered two.',
    },
    {
      bad: 'Off the top of my head, the box weighs 3 kg.',
      at: 'Off the top of my head',
      good: 'The box weighs 3 kg.',
    },
    {
      bad: 'No promises, but the part comes on Friday.',
      at: 'No promises, but',
      good: 'The part comes on Friday.',
    },
    {
      bad: "For what it's worth, the red one is quieter.",
      at: "For what it's worth",
      good: 'The red one is quieter.',
    },
    {
      bad: 'I’m no expert, but this looks like the 2019 model.',
      at: 'I’m no expert, but',
      good: 'This looks like the 2019 model.',
    },
    { bad: 'I may be mistaken, but the fee is £5.', at: 'I may be mistaken, but', good: 'The fee is £5.' },
    {
      bad: "Don't hold me to it, but it ships on Monday.",
      at: "Don't hold me to it, but",
      good: 'It ships on Monday.',
    },
    { bad: 'Not 100% certain but gate 4 is yours.', at: 'Not 100% certain but' },
    {
      bad: "I can't promise anything, but your seat is by the window.",
      at: "I can't promise anything, but",
      good: 'Your seat is by the window.',
    },
    {
      bad: 'This is off the top of my head, but it weighs 3 kg.',
      at: 'off the top of my head',
      good: 'It weighs 3 kg.',
    },
    {
      bad: "I can't be certain, but your bag is in Oslo.",
      at: "I can't be certain, but",
      good: 'Your bag is in Oslo.',
    },
  ],
  allows: [
    "I'm sure that it fits.",
    'Are you sure?',
    'Experts agree.',
    "Nobody's perfect.",
    'You can rely on us.',
    'I am sure that the shop opens at ten.',
    'You can quote me on this price.',
    'Tell us if we are wrong about the date.',
    'The quote is valid until 30 June.',
    'Are you sure about the size?',
    'Our experts check each lamp.',
    'It is worth a visit.',
  ],
})
