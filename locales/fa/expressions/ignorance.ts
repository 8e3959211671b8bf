import { express, rule, slot } from '../../contract'
import { all, choose, put } from '../turn'

const date = slot('date')

export const ignorance = express('ignorance', {
  message: '«{match}» از ندانستن می‌گوید. بنویسید پاسخ را از کجا و تا چه زمانی می‌گیرید.',
  why: 'مشتری دنبال پاسخ است و می‌خواهد زمانش را بداند.',
  rules: [
    rule('will-ask', '$clause [drop: (من|ما|بنده)? ..10 <$unknowing> ..8 $sc و? $but?] ~..20 $offer', (m) => m.edit({ drop: '' }, { keepsAlternative: true })),
    rule('question', '<[know: نمی‌دانم|نمی‌دونم|نمی‌دانیم|نمی‌دونیم|(اطلاع|اطلاعی|خبر|خبری ندارم|نداریم) که?]> ..15 $asks ..12 [end: $finite] $stop', (m) => {
      const single = m.text('know').trimEnd().endsWith('م') && !m.text('know').trimEnd().endsWith('یم')
      const words = single ? choose(m.sentence, 'بررسی می‌کنم', 'چک می‌کنم') : choose(m.sentence, 'بررسی می‌کنیم', 'چک می‌کنیم')
      const tell = single ? choose(m.sentence, `و تا ${date} به شما خبر می‌دهم`, `و تا ${date} بهتون خبر می‌دم`) : choose(m.sentence, `و تا ${date} به شما خبر می‌دهیم`, `و تا ${date} بهتون خبر می‌دیم`)
      const { start, end } = m.range('know')
      return all([put(m, start, end, words), put(m, m.range('end').end, m.range('end').end, ` ${tell}`)])
    }),
    rule('unknown', '<$unknowing>'),
  ],
  flags: [],
  allows: [],
})
