import { express, rule, slot } from '../../contract'

export const cost = express('cost', {
  message: 'State the price plainly, or what it buys, instead of “{match}”.',
  why: 'The same price reads better next to what it buys.',
  rules: [
    rule('set-back', "[costs: <(will|'ll|would)? set|sets you back>] [price: $price]", (m) =>
      m.edit({ costs: 'is' }),
    ),
    rule(
      'cost-you',
      "[all: $opens <(it|this|that) (will|'ll|would / is going to) cost you>] [price: $price]",
      (m) => m.edit({ all: 'the price is' }),
    ),
    rule('costs', "[costs: <((will|'ll|would) cost / costs) you>] [price: $price]", (m) =>
      m.edit({ costs: 'is' }),
    ),
    rule(
      'fee',
      "[all: $opens <you (will|'ll|would be (charged|billed) / (will|'ll|would (have|need) to / need to / have to / must) pay)>] [fee: a|an|the $any ..4 (fee|charge|surcharge)] !of",
      (m) => m.between(m.start, m.end, `${m.text('fee')} applies`),
    ),
    rule(
      'pay-for',
      "[all: $opens <you (will|'ll|would (have|need) / need / have / are|'re (required|obliged)) to pay>] (a|an|the (additional|extra)? (fee|charge|sum|total|surcharge) of)? [price: $price ..3] [for: for] [thing: ++]",
      (m) => m.between(m.start, m.end, `the price for ${m.text('thing')} is ${m.text('price')}`),
    ),
    rule(
      'pay',
      "[all: $opens <you (will|'ll|would (have|need) to / need to / have to / must / are|'re (required|obliged) to) pay> (a|an|the (additional|extra)? (fee|charge|sum|total|surcharge) of)?] [price: $price]",
      (m) =>
        m.edit({ all: /\b(fee|charge|surcharge)\b/i.test(m.text('all')) ? 'the fee is' : 'the price is' }),
    ),
    rule(
      'charged',
      "[all: $opens <you (will|'ll|would) be (charged|billed)> (a|an|the (additional|extra)? (fee|charge|sum|total|surcharge) of)?] [price: $price]",
      (m) => m.edit({ all: 'the fee is' }),
    ),
    rule(
      'we-charge',
      "[all: $opens <we (will|'ll|would) (charge|bill) you> (a|an|the (additional|extra)? (fee|charge|sum|total|surcharge) of)?] [price: $price]",
      (m) => m.edit({ all: 'the fee is' }),
    ),
    // What it costs is not said: a person fills it in.
    rule(
      'pay-what',
      "[all: $opens <you (will|'ll|would|'d (have|need) to / need to / have to / must / are|'re (required|obliged) to) pay for>] [thing: !it|this|that ++]",
      (m) => m.between(m.start, m.end, `the price for ${m.text('thing')} is ${slot('price')}`),
    ),
    rule(
      'cue',
      "(<you (will|'ll|would|'d|may|might|can|could / are|'re going to)? (be|get)? (charged|billed|invoiced|penalised|penalized|fined)> !(by|up) / <you (will|'ll|would|'d (have|need) to / need to / have to / must) pay> (extra|more|again|additional|customs|duty|duties|tax|taxes|vat|shipping|postage|interest|fees|charges / a|an|the ..2 (fee|charge|surcharge|deposit|fine|penalty)) / <(i|we) (must|may / (will|'ll|would|'d)? (have|need) to / will|'ll|would|'d) (charge|bill|invoice|penalise|penalize|fine) (you / your (card|account))> / <(will|'ll|would) cost you> $brk / <(cost|costs) you> (extra|more|a|an|another|dear|dearly|double) / <you (will|'ll|would|'d|may|might) (lose|forfeit)> (your|the|any|all) ..2 (deposit|money|refund|discount|points|fee|fare|miles|credit|bonus|payment))",
    ),
    rule(
      'penalty',
      '[word: <penalty|penalties> (fee|charge|fees|charges)?] !(shoot-out|shootout|kick|kicks|area|box|goal|clause)',
      (m) => m.edit({ word: m.text('word').endsWith('s') ? 'fees' : 'fee' }),
    ),
  ],
  flags: [
    { bad: "You're going to be charged for the full night.", at: "You're going to be charged" },
    {
      bad: 'You will be charged a £9 fee unless you cancel by noon.',
      at: 'You will be charged',
      good: 'A £9 fee applies unless you cancel by noon.',
    },
    { bad: "You'll be charged twice the fare.", at: "You'll be charged" },
    { bad: "It'll cost you.", at: "'ll cost you" },
    { bad: 'You would have to pay customs.', at: 'You would have to pay' },
    { bad: 'A second key is going to cost you extra.', at: 'cost you' },
    { bad: 'We have to charge you for the lost key.', at: 'We have to charge you' },
    { bad: 'You have to pay a fee of $20.', at: 'You have to pay', good: 'The fee is $20.' },
    { bad: 'You will be charged a fee of £4.', at: 'You will be charged', good: 'The fee is £4.' },
    { bad: "You'd have to pay extra for breakfast.", at: "You'd have to pay" },
    { bad: 'You will lose your deposit after Monday.', at: 'You will lose' },
    {
      bad: "You'll have to pay for the second bag.",
      at: "You'll have to pay for",
      good: 'The price for the second bag is {price}.',
    },
    { bad: 'The new lid will set you back £4.', at: 'will set you back', good: 'The new lid is £4.' },
    { bad: "You'll have to pay £9.", at: "You'll have to pay", good: 'The price is £9.' },
    { bad: 'It will cost you $500.', at: 'It will cost you', good: 'The price is $500.' },
    {
      bad: "You'll have to pay £20 for the second bag.",
      at: "You'll have to pay",
      good: 'The price for the second bag is £20.',
    },
    { bad: 'You will be charged €5.', at: 'You will be charged', good: 'The fee is €5.' },
    { bad: 'The second bag costs you £20.', at: 'costs you', good: 'The second bag is £20.' },
    {
      bad: 'There is a £30 penalty for late returns.',
      at: 'penalty',
      good: 'There is a £30 fee for late returns.',
    },
    {
      bad: 'You need to pay £15 for the new card.',
      at: 'You need to pay',
      good: 'The price for the new card is £15.',
    },
    { bad: 'We will charge you £4.', at: 'We will charge you', good: 'The fee is £4.' },
    {
      bad: 'This is going to cost you 80 euros.',
      at: 'This is going to cost you',
      good: 'The price is 80 euros.',
    },
  ],
  allows: [
    'We refund the penalty in full.',
    'Set the clock back by an hour.',
    'You will lose no points.',
    'Is the fee charged twice?',
    'You will not be charged.',
    'The second bag costs £20.',
    'The price is $500.',
    'You can pay by card.',
    'Is there a fee for the second bag?',
    'We charge no fee.',
    'The battery charges in two hours.',
  ],
})
