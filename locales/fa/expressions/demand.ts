import { express, rule } from '../../contract'
import { all, please, requests } from '../turn'

export const demand = express('demand', {
  message: '«{match}» دستور می‌دهد. با «لطفاً» درخواست کنید.',
  why: 'درخواست مؤدبانه با میل بیشتری انجام می‌شود.',
  rules: [
    rule('must', '<(حتماً|لزوماً|الزاماً)? [must: $must] که?> ~..20 &$subj2', (m) => {
      const { start, end } = m.range('must')
      const asked = requests(m, end)
      return asked && all([...please(m, m.sentence.tokens[start - 1]?.key === 'حتما' ? start - 1 : start, m.sentence.tokens[end]?.key === 'که' ? end + 1 : end), ...asked])
    }),
    rule('obliged', '<[must: $obliged] (به|که)?> ~..20 &$subj2', (m) => {
      const asked = requests(m, m.range('must').end)
      return asked && all([...please(m, m.start, m.sentence.tokens[m.range('must').end]?.key === 'که' ? m.range('must').end + 1 : m.range('must').end), ...asked])
    }),
    rule('passive', '<باید|می‌بایست|بایستی> ..10 $duty ..2 شود|گردد|بشه|بشود|شوند|بشن|شه'),
    rule('required', '$duty ..8 <الزامی|اجباری|ضروری|لازم است|می‌باشد|ه|هست> / <الزامیه|اجباریه|ضروریه>'),
    rule('nominal', '<$obliged> به ..4 $stop'),
  ],
  flags: [],
  allows: [],
})
