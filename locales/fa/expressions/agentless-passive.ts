import { express, rule } from '../../contract'
import { activeOf } from '../voice'

export const agentlessPassive = express('agentless-passive', {
  message: '«{match}» نمی‌گوید چه کسی کار را کرد. کننده‌ی کار را بنویسید.',
  why: 'کسی که مسئولیت را به نام می‌پذیرد اعتماد می‌سازد.',
  rules: [
    rule('mistake', '<[what: اشتباهی|اشتباه|خطایی|سهوی] ..2 [verb: (رخ|صورت|روی|پیش) (داده|داد|گرفته|گرفت|آمد|آمده|اومده) است? / شده|شد است?]>', (m) => activeOf(m, 'mistake')),
    rule('decided', '<[verb: (تصمیم|مقرر|قرار) (گرفته|بر‌این)? شد|شده|گردید|گردیده است?]> که?', (m) => activeOf(m, 'decided')),
    rule('done', '$clause !با ++20 !موفقیت <[verb: $passiveNoun (داده|گرفته)? $became است?]> $close', (m) => activeOf(m, 'done')),
    rule('participle', '$clause ++20 <[verb: $participle $became است?]> $close', (m) => activeOf(m, 'participle')),
  ],
  flags: [],
  allows: [],
})
