import { express, rule, slot } from '../../contract'
import { alternative } from '../alternative'
import { pivotFor } from '../clauses'

export const unavailability = express('unavailability', {
  message: 'Say when it returns, or what is there now, instead of “{match}”.',
  why: 'A customer plans with what there is, and with the day it returns.',
  rules: [
    rule(
      'until',
      '[out: <(currently|still|temporarily)? $gone (again)?] [until: until|till|before]> [date: $any ++]',
      (m) => {
        const { start, end } = m.range('date')
        const out = m.text('out').toLowerCase()
        const back = /closed|shut/.test(out) ? 'open' : /stock|sold/.test(out) ? 'back in stock' : 'available'
        const pivot = pivotFor(m.sentence, start, end)
        return m.edit({ out: back, until: pivot === 'on' ? 'from' : pivot })
      },
    ),
    rule(
      'alternative',
      '$start ..10 <$be (currently|now|sadly|already|all|completely|temporarily)? $gone> ~..16 [join: $join] [kept: ~++]',
      (m) => alternative(m),
    ),
    rule(
      'none-left',
      "there (are|is|'s|were|'re) [what: <no !(smoking|charge|fee|cost|need|rush|hurry|limit|minimum|maximum|deadline|obligation|difference|doubt|reason|problem|issue|risk|deposit|commitment|penalty|expiry|extra|additional|better|way|point|guarantee|record|sign|evidence|error|fault|indication) (more|longer|further)? ..3> (left|available|free)?] [where: (on|in|for|at|from|with|this|today|tomorrow|until) ++]",
      (m) => m.edit({ what: slot('alternative') }),
    ),
    rule('stock', "[be: <(is|are|'s|'re)] (currently|now|already)? (out of stock / sold out)> &$brk", (m) =>
      m.edit({ be: 'will be' }),
    ),
    rule(
      'cue',
      "<($be (currently|now|sadly|already|all|completely|temporarily)? $gone / no longer (available / offered / sold / made / produced / supported / in (stock|production)) / (i|we) ('ve|have)? (run|ran|running) out of / (is|are|was|been) discontinued / there (are|is|were|was not|n't any ..2 (left / available / free)) / $start unavailable / (i|we) (are|'re) (currently|now|completely|all)? out of !(stock|office|order|town|the|reach|sync|hours|hand|time|touch) $word / there (are|is|'s) no (more)? $word (left|available) / do not|n't|nt have (any|it|them|that|this)? ..3 (in stock / left / available))>",
    ),
  ],
  flags: [
    { bad: 'The blue lamp is currently out of stock.', at: 'is currently out of stock' },
    {
      bad: 'The red lamp is out of stock until 3 May.',
      at: 'out of stock until',
      good: 'The red lamp is back in stock from 3 May.',
    },
    {
      bad: 'Our office is closed until Monday.',
      at: 'closed until',
      good: 'Our office is open from Monday.',
    },
    { bad: 'The night train is fully booked.', at: 'is fully booked' },
    {
      bad: 'That size is sold out; the grey one ships today.',
      at: 'is sold out',
      good: 'The grey one ships today.',
    },
    {
      bad: 'The sauna is unavailable until next week.',
      at: 'unavailable until',
      good: 'The sauna is available from next week.',
    },
    {
      bad: 'There are no more seats in row 4.',
      at: 'no more seats',
      good: 'There are {alternative} in row 4.',
    },
    { bad: 'This model is no longer available.', at: 'no longer available' },
    { bad: 'We have run out of blue paint.', at: 'We have run out of' },
    {
      bad: 'The blue version is not available, but the green one is here.',
      at: 'is not available',
      good: 'The green one is here.',
    },
  ],
  allows: [
    'There is no smoking on the terrace.',
    'The lamp is available from 3 May.',
    'Your case is closed, and the refund is on its way.',
    'We closed the window for you.',
    'If the lamp is out of stock, the page shows the date.',
    'The shop sells out of a small van.',
    'Please keep the door closed.',
    'The stock of the company rose.',
  ],
})
