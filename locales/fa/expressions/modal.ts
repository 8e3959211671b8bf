import { express, rule } from '../../contract'
import { all, indicatives, put } from '../turn'

export const modal = express('modal', {
  message: '«{match}» حدس است. آن‌چه می‌دانید را قطعی بنویسید یا بگویید تا کِی معلوم می‌شود.',
  why: 'مشتری با حدس نمی‌تواند برنامه‌ریزی کند.',
  rules: [
    rule('may', '<[cue: (ممکن است / ممکن هست / ممکنه|ممکنست / امکان دارد|داره / امکانش هست|وجود‌دارد / احتمال دارد|داره / احتمالش هست|داره / این امکان وجود دارد / این احتمال وجود دارد|داره) که? $c?]> ~..30 &$subj|$subjNot', (m) => {
      const { start, end } = m.range('cue')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, ''), ...turned])
    }),
    rule('could-be', '<[cue: $mayBe] که? ..10 $guessed>', (m) => {
      const { start, end } = m.range('cue')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, ''), ...turned])
    }),
    rule('should-be', '<[cue: باید|بایستی|می‌بایست] ..10 [be: $expected]>', (m) => {
      const { start, end } = m.range('cue')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, ''), ...turned])
    }),
  ],
  flags: [],
  allows: [],
})
