import { express, rule } from '../../contract'
import { all, indicatives, put } from '../turn'

const drop = '(شاید|چه‌بسا|بسا|یحتمل|محتملاً (هم)? (که)? / بعید $isnt که? / محتمل است که? / انتظار می‌رود|می‌ره که? / به امید (خدا|اینکه|این‌که|آنکه) که? / (خدا بخواد|بخواهد)) $c?'

export const likelihood = express('likelihood', {
  message: '«{match}» تردید می‌آورد. آن را بردارید و زمان یا نتیجه را قطعی بنویسید.',
  why: 'جمله‌ی قطعی خیال مشتری را آسوده می‌کند.',
  rules: [
    rule('must-maybe', '<[cue: شاید|احتمالاً|احتمالا]> لازم|نیاز|مجبور', (m) => m.edit({ cue: '' })),
    rule('maybe', `<[cue: ${drop}]> ~..30 [verb: $subj|$subjNot]`, (m) => {
      const { start, end } = m.range('cue')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, ''), ...turned])
    }),
    rule('hopefully', '<[cue: (امیدوارم|امیدواریم / امیدوار هستیم|هستم / امید است|می‌رود|داریم|دارم) که? $c?]> ~..30 [verb: $subj3|$subj1]', (m) => {
      const { start, end } = m.range('cue')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, ''), ...turned])
    }),
    rule('probably', '<[cue: (احتمالاً|احتمالا|لابد|حتمالا|قاعدتاً|قاعدتا|علی‌القاعده|علی‌الاصول|اصولاً|انشاالله|ان‌شاءالله|انشالله|ایشالا|ایشالله|ایشاالله|شاید|یحتمل|چه‌بسا / به احتمال (خیلی|بسیار)? (زیاد|قوی|قریب) (به یقین)? / به‌احتمال (خیلی)? (زیاد|قوی|قریب) / احتمال (زیاد|قوی) / اگر خدا بخواهد / به امید خدا / خدا بخواد|بخواهد / با (کمی|یه‌کم) شانس) (که|هم)? $c?]>', (m) => m.edit({ cue: '' }), { despite: ['condition'] }),
  ],
  flags: [],
  allows: [],
})
