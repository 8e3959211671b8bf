import { express, rule } from '../../contract'

export const minimizer = express('minimizer', {
  message: 'Leave out “{match}”.',
  why: 'It weakens the message and adds nothing to it.',
  rules: [
    rule(
      'just',
      "i|we|you|he|she|they|it|will|'ll|can|could|please|to|and|me|let|would|'d|or|then [gone: <just>] $plain",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'opening',
      '$clause [gone: <just>] !now|in|as|like|so|before|after|about|under|over (a|an / $ing / wanted / $bare / to / following / wondering)',
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'was-just',
      "(i|we (was|were|am|'m|are|'re)) [gone: <just>] (wondering|calling|writing|checking|following|trying|wanting|asking|going|about|a|an|the)",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'only',
      "(it|this|that|there|i|we|he|she) (is|'s|was|am|'m|are|'re) [gone: <only|just|merely>] (a|an|the)",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'only-want',
      'i|we [gone: <only|just|merely>] (want|wanted|wish|wished|need|needed|meant to / (need|want) (your|a|the) / thought|figured|hoped)',
      (m) => m.edit({ gone: '' }),
    ),
    rule('so-you-know', '[gone: $clause <just so (that)? you know> ,?]', (m) => m.edit({ gone: '' })),
    rule('simply', '$clause|you|can|to|please|and|i|we|will|then|or [gone: <simply|merely>] $bare', (m) =>
      m.edit({ gone: '' }),
    ),
    rule(
      'quick',
      '(a|another|one|some) [gone: <quick|little|tiny|small>] (question|note|call|chat|update|reminder|favour|favor|word|check|look|message|heads-up|request|reply|follow-up|summary|recap|survey)',
      (m) => m.edit({ gone: '' }),
    ),
  ],
  flags: [
    {
      bad: 'I just wanted to confirm your table for six.',
      at: 'just',
      good: 'I wanted to confirm your table for six.',
    },
    { bad: "It's only a form with two fields.", at: 'only', good: "It's a form with two fields." },
    { bad: 'We just need your postcode.', at: 'just', good: 'We need your postcode.' },
    {
      bad: 'Just so you know, the lift stops at nine.',
      at: 'Just so you know',
      good: 'The lift stops at nine.',
    },
    { bad: 'Simply press the green button.', at: 'Simply', good: 'Press the green button.' },
    {
      bad: 'I have a quick question about your invoice.',
      at: 'quick',
      good: 'I have a question about your invoice.',
    },
    {
      bad: "I'm just the trainee, and I can book that for you.",
      at: 'just',
      good: "I'm the trainee, and I can book that for you.",
    },
    {
      bad: 'Just checking whether the lamp arrived.',
      at: 'Just',
      good: 'Checking whether the lamp arrived.',
    },
    { bad: 'You can just reply to this mail.', at: 'just', good: 'You can reply to this mail.' },
    { bad: "I'll just check your file.", at: 'just', good: "I'll check your file." },
    { bad: 'I only wanted to ask about the size.', at: 'only', good: 'I wanted to ask about the size.' },
    {
      bad: "I'm just writing to remind you of your appointment.",
      at: 'just',
      good: "I'm writing to remind you of your appointment.",
    },
    { bad: 'Simply log in and tap Renew.', at: 'Simply', good: 'Log in and tap Renew.' },
    { bad: "I only wanted to say that it's sorted.", at: 'only', good: "I wanted to say that it's sorted." },
    { bad: 'Just following up on my last mail.', at: 'Just', good: 'Following up on my last mail.' },
    { bad: 'We merely want to check your address.', at: 'merely', good: 'We want to check your address.' },
    { bad: "We're just a small team.", at: 'just', good: "We're a small team." },
  ],
  allows: [
    'The quick start guide is in the box.',
    'The shop is just around the corner.',
    'Only adults may enter.',
    'Just a moment ago the sun came out.',
    'She is quick to reply.',
    'Your order has just left Leeds.',
    'This is only a preview of the letter.',
    'Just now the gate opened.',
    'Your parcel has just arrived at the depot.',
    'Only members see this page.',
    'The price is just under £20.',
    'The decision was fair and just.',
    'We are open only on weekdays.',
    'The shop has only two left in blue.',
    'Just as you asked, the desk stands by the window.',
    'The bus leaves in just 5 minutes from gate 3.',
  ],
})
