import { express, rule } from '../../contract'

export const cost = express('cost', {
  message: 'State the price plainly, or what it buys, instead of “{match}”.',
  why: 'The same price reads better next to what it buys.',
  rules: [
    rule(
      'cost-you',
      "[all: $opens <(it|this|that) (will|'ll|would / is going to) cost you>] [price: $price]",
      (m) => m.edit({ all: 'the price is' }),
    ),
    rule('costs', "[costs: <((will|'ll|would) cost / costs) you>] [price: $price]", (m) =>
      m.edit({ costs: 'is' }),
    ),
    rule(
      'pay-for',
      "[all: $opens <you (will|'ll|would (have|need) / need / have / are|'re (required|obliged)) to pay>] [price: $price ..3] [for: for] [thing: ++]",
      (m) => m.between(m.start, m.end, `the price for ${m.text('thing')} is ${m.text('price')}`),
    ),
    rule(
      'pay',
      "[all: $opens <you (will|'ll|would (have|need) to / need to / have to / must) pay>] [price: $price]",
      (m) => m.edit({ all: 'the price is' }),
    ),
    rule('charged', "[all: $opens <you (will|'ll|would) be (charged|billed)>] [price: $price]", (m) =>
      m.edit({ all: 'the fee is' }),
    ),
    rule('we-charge', "[all: $opens <we (will|'ll|would) (charge|bill) you>] [price: $price]", (m) =>
      m.edit({ all: 'the fee is' }),
    ),
    rule(
      'penalty',
      '[word: <penalty|penalties> (fee|charge|fees|charges)?] !(shoot-out|shootout|kick|kicks|area|box|goal|clause)',
      (m) => m.edit({ word: m.text('word').endsWith('s') ? 'fees' : 'fee' }),
    ),
  ],
  flags: [
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
    'You will not be charged.',
    'The second bag costs £20.',
    'The price is $500.',
    'You can pay by card.',
    'Is there a fee for the second bag?',
    'We charge no fee.',
    'The battery charges in two hours.',
  ],
})
