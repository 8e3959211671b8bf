import { express, rule, slot } from '../../contract'
import { alternative } from '../alternative'
import { pivotFor } from '../clauses'

export const unavailability = express('unavailability', {
  message: 'Say when it returns, or what is there now, instead of “{match}”.',
  why: 'A customer plans with what there is, and with the day it returns.',
  rules: [
    rule('until', "[out: <(currently|still|temporarily)? $gone (again)?] [until: until|till|before]> [date: $any ++]", (m) => {
      const { start, end } = m.range('date')
      const out = m.text('out').toLowerCase()
      const back = /closed|shut/.test(out) ? 'open' : /stock|sold/.test(out) ? 'back in stock' : 'available'
      const pivot = pivotFor(m.sentence, start, end)
      return m.edit({ out: back, until: pivot === 'on' ? 'from' : pivot })
    }),
    rule('alternative', '$start ..10 <$be (currently|now|sadly|already|all|completely|temporarily)? $gone> ~..16 [join: $join] [kept: ~++]', (m) => alternative(m)),
    rule('none-left', "there (are|is|'s|were|'re) [what: <no (more|longer|further)? ..3> (left|available|free)?] [where: (on|in|for|at|from|with|this|today|tomorrow|until) ++]", (m) => m.edit({ what: slot('alternative') })),
    rule('stock', "[be: <(is|are|'s|'re)] (currently|now|already)? (out of stock / sold out)> &$brk", (m) => m.edit({ be: 'will be' })),
    rule('cue', "<($be (currently|now|sadly|already|all|completely|temporarily)? $gone / no longer (available / offered / sold / made / produced / supported / in (stock|production)) / (i|we) ('ve|have)? (run|ran|running) out of / (is|are|was|been) discontinued / there (are|is|'s) no (more)? $word (left|available) / do not|n't|nt have (any|it|them|that|this)? ..3 (in stock / left / available))>"),
  ],
  flags: [],
  allows: [],
})
