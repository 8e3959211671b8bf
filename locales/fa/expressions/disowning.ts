import { express, rule, slot } from '../../contract'
import { choose } from '../turn'

const department = slot('department')

export const disowning = express('disowning', {
  message: '«{match}» مشتری را از خود می‌راند. بنویسید چه کسی و چطور کمک می‌کند.',
  why: 'برای مشتری، شما و همکارانتان یک شرکت هستید.',
  rules: [
    rule('alternative', '$clause [drop: ..25 <$disown> ..4 $sc و? $but?] ~..25 $offer|$finite', (m) => m.edit({ drop: '' }, { keepsAlternative: true })),
    rule('not-ours', '$clause [what: ..10] <[cue: $notOurs]> $close', (m) =>
      m.has('what') ? m.edit({ cue: choose(m.sentence, `با ${department} است`, `با ${department}ه`) }) : undefined,
    ),
    rule('nothing-to-do', '<$disown>'),
  ],
  flags: [],
  allows: [],
})
