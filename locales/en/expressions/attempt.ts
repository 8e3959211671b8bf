import { express, rule } from '../../contract'
import { gerund } from '../morphology'

export const attempt = express('attempt', {
  message: 'Say what you will do instead of “{match}”.',
  why: 'Effort is hard to check; a result or a date is something to plan with.',
  rules: [
    // "We'll try to get" → "We'll get"
    rule('will', "($will|(be going to)) (do|(make))? (gladly|certainly|always|of course)? [gone: <$strive (to|and)>] $bare", (m) => m.edit({ gone: '' })),
    rule('progressive', "$us|team|colleagues|engineers|technicians|developers|department|agents|staff $be (currently|still|now|also|already)? <[gone: (trying / attempting / working hard? / aiming / doing our|my|their very? best|utmost) to] [verb: $bare]>", (m) => m.edit({ gone: '', verb: gerund(m.text('verb')) })),
    rule('hope', "$us|team (do / really / very much / are / 're / am / 'm)? <[gone: (hope|hoping|aim|aiming|plan|planning|intend|intending|expect|expecting|endeavour|endeavor|strive) to]> $bare", (m) => {
      const before = m.sentence.tokens[m.range('gone').start - 1]?.key ?? ''
      return m.edit({ gone: /^(are|'re|am|'m)$/.test(before) ? '' : 'will' })
    }),
    rule('let', 'let (me|us)|\'s [gone: <$strive (to|and)>] $bare', (m) => m.edit({ gone: '' })),
    rule('present', '$us|team|colleagues|engineers (always|usually|also|can|could)? [gone: <$strive to>] $bare', (m) => m.edit({ gone: '' })),
  ],
  flags: [],
  allows: [],
})
