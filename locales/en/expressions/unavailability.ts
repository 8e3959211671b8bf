import { express, rule, slot } from '../../contract'
import { alternative } from '../alternative'
import { pivotFor } from '../clauses'
import { turned } from '../standing'

export const unavailability = express('unavailability', {
  message: 'Say when it returns, or what is there now, instead of “{match}”.',
  why: 'A customer plans with what there is, and with the day it returns.',
  rules: turned([
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
      "there (are|is|'s|were|'re) [what: <no (more / further / (other|direct|free|available|additional|outdoor)? &$offered) $any ..2> (left|available|free)?] [where: (on|in|for|at|from|with|this|today|tomorrow) ++]",
      (m) => m.edit({ what: slot('alternative') }),
    ),
    rule(
      'none',
      "there (are|is|'s|were|'re) <no (more|further|other|direct|free|available|additional|outdoor)? $offered>",
    ),
    rule(
      'stock',
      "[be: <(is|are|'s|'re) (currently|now|already)?] [out: (out of stock|order|service / down for maintenance / temporarily (unavailable / out of stock|order|service / closed / down))>] [now: (at the moment / at this time / right now / for now / for the moment / at present / currently / now)]? &$brk",
      (m) =>
        m.edit({
          be: /^['’]/.test(m.text('be')) ? "'ll be" : 'will be',
          out: `${/stock/i.test(m.text('out')) ? 'back in stock' : 'available again'} from ${slot('date')}`,
          now: '',
        }),
    ),
    rule(
      'none-until',
      "(have|has|'ve|is|are|'s|'re) (currently)? [no: <no (more|further|free|available)?] $word $word? (available|left|free)? [until: until|till|before]> [date: $any ++]",
      (m) => {
        const { start, end } = m.range('date')
        const pivot = pivotFor(m.sentence, start, end)
        return m.edit({ no: '', until: pivot === 'on' ? 'from' : pivot })
      },
    ),
    rule(
      'taken',
      "(all|every|each ..8 / tables|rooms|seats|slots|spots|places|appointments|tickets|dates|times|courts|lanes|desks|beds|cabins|pitches|openings|bikes|cars|seat|table|room|slot|spot|place|appointment|date|username|court|lane ..5) <(is|are|'s|'re / has|have (already|all)? been) (already|now|currently|all|both)? (taken|gone|occupied|full|busy|engaged)> !(care|into|from|by|to|on|off|over|away|out|as|at|with|of / for granted)",
    ),
    rule(
      'full',
      "course|courses|class|classes|flight|flights|hotel|session|sessions|tour|tours|workshop|workshops|camp|event|clinic|train|bus|ferry|list|restaurant|nursery|seminar|webinar|we <(is|are|'s|'re) (already|now|currently|completely)? full> (&$brk / &(on|for|until|that|this|tonight|today|tomorrow|right|at))",
    ),
    rule(
      'sold',
      "($word|$opaque|$mark <((have|has|'ve|'s|had) (already|now|all)?)? sold out> / $start <sold out> $brk)",
    ),
    rule(
      'down',
      "our (app|site|website|system|systems|server|servers|service|network|line|lines|page|portal|platform|connection|internet) <(is|are|'s|'re) (currently|still|now)? down> !(to|by|from|the|for)",
    ),
    rule('number-full', '$number <is (already|now)? full> $brk'),
    rule(
      'cue',
      "<($be (currently|now|sadly|already|all|completely|temporarily)? $gone / no longer (available / offered / sold / made / produced / supported / in (stock|production) / runs|run|operates|operate|flies|fly|exists|exist|stocked|taught|shown) / $be not|n't|nt (made|sold|offered|produced|stocked|supported|printed|taught) (anymore / any longer|more) / $be (on (back order|backorder) / backordered) / (have|has|'ve|is|'s|are) nothing (left|free|available|open) / (have|has|'ve) no $any ..2 (left|available|remaining) / (stopped|ceased) (selling|making|offering|producing|stocking|supporting) / (have|has|'ve) no (free|available|open|spare) $word / no $word? $offered (is|are) (currently|now)? (available|left|free|open) / (i|we) ('ve|have)? (run|ran|running) out of / at (full)? capacity / (is|are|was|been) discontinued / there (are|is|were|was not|n't|nt any ..2 (left / available / free)) / $start (unavailable / no !data|results|records|information|info|entries|items $word $word? (available|left)) / (i|we) (are|'re) (all|completely) out of / (i|we) (are|'re) (currently|now)? out of !(stock|office|order|town|the|reach|sync|hours|hand|time|touch) $word / there (are|is|'s) no (more)? $word (left|available) / do not|n't|nt have (any|it|them|that|this)? ..3 (in stock / left / available))>",
    ),
  ]),
  flags: [
    { bad: 'The class is fully booked, but I can find you another.', at: 'is fully booked' },
    { bad: 'Our app is down at the moment.', at: 'is down' },
    { bad: 'Sold out!', at: 'Sold out' },
    { bad: 'All our lines are busy.', at: 'are busy' },
    { bad: 'We have no twin rooms left.', at: 'have no twin rooms left' },
    { bad: 'We stopped selling that lamp.', at: 'stopped selling' },
    { bad: 'Our desk will be closed from 3 May to 6 May.', at: 'be closed' },
    { bad: 'The 9:15 is full.', at: 'is full' },
    { bad: 'That lamp is on back order.', at: 'is on back order' },
    { bad: "That blue isn't made anymore.", at: "isn't made anymore" },
    { bad: 'We have nothing available in May.', at: 'have nothing available' },
    { bad: 'No vans left for Saturday.', at: 'No vans left' },
    { bad: 'The sauna is not open on Mondays.', at: 'is not open' },
    { bad: 'Your favourite seat has already been taken.', at: 'has already been taken' },
    { bad: 'The ferry no longer runs in winter.', at: 'no longer runs' },
    { bad: 'No parking is available at the gate.', at: 'No parking is available' },
    { bad: 'Nina has no free hours this week.', at: 'has no free hours' },
    { bad: 'There is no outdoor seating.', at: 'no outdoor seating' },
    { bad: 'The night tour sold out last week.', at: 'sold out' },
    { bad: 'All tables on the terrace are taken.', at: 'are taken' },
    { bad: 'The Monday class is already full.', at: 'is already full' },
    {
      bad: 'We have no vans before Tuesday.',
      at: 'no vans before',
      good: 'We have vans from Tuesday.',
    },
    {
      bad: 'The blue lamp is currently out of stock.',
      at: 'is currently out of stock',
      good: 'The blue lamp will be back in stock from {date}.',
    },
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
    'All photos were taken in May.',
    'No data available for this period.',
    'When a lamp is sold out, the page says so.',
    'Sold out concerts are listed on page 3.',
    'The door is not open to the street.',
    'There are no results for this report.',
    'Your tickets have been reserved.',
    'All your photos are taken into account.',
    'The seat is taken care of.',
    'The battery is full after two hours.',
    'There are no fees until May.',
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
