import { express, rule } from '../../contract'

export const cost = express('cost', {
  message: 'State the price plainly, or what it buys, instead of “{match}”.',
  why: 'The same price reads better next to what it buys.',
  rules: [
    rule('cost-you', "[all: $opens <(it|this|that) (will|'ll|would / is going to) cost you>] [price: $price]", (m) => m.edit({ all: 'the price is' })),
    rule('costs', "[costs: <((will|'ll|would) cost / costs) you>] [price: $price]", (m) => m.edit({ costs: 'is' })),
    rule('pay-for', "[all: $opens <you (will|'ll|would (have|need) / need / have / are|'re (required|obliged)) to pay>] [price: $price ..3] [for: for] [thing: ++]", (m) =>
      m.between(m.start, m.end, `the price for ${m.text('thing')} is ${m.text('price')}`)),
    rule('pay', "[all: $opens <you (will|'ll|would (have|need) / need / have) to pay>] [price: $price]", (m) => m.edit({ all: 'the price is' })),
    rule('charged', "[all: $opens <you (will|'ll|would) be (charged|billed)>] [price: $price]", (m) => m.edit({ all: 'the fee is' })),
    rule('we-charge', "[all: $opens <we (will|'ll|would) (charge|bill) you>] [price: $price]", (m) => m.edit({ all: 'the fee is' })),
    rule('penalty', '[word: <penalty|penalties|surcharge|fine>] (fee|charge)?', (m) => m.edit({ word: m.text('word').endsWith('ies') ? 'fees' : 'fee' })),
  ],
  flags: [],
  allows: [],
})
