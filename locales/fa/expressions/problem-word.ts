import { express, rule } from '../../contract'
import { endingAfter } from '../morphology'
import { choose, say } from '../turn'

/** The neutral noun with the endings of the loaded one. */
const renamed = (key: string, from: readonly string[], to: string): string | undefined => {
  for (const noun of from) {
    const ending = endingAfter(key, noun)
    if (ending !== undefined) return to + ending
  }
  return undefined
}

export const problemWord = express('problem-word', {
  message: 'به جای «{match}» واژه‌ی خنثی بیاورید، مانند «موضوع» یا «بازخورد».',
  why: 'نام خنثی، گفت‌وگو را آرام نگه می‌دارد.',
  rules: [
    rule(
      'no-problem',
      '$clause <نه|خیر? $c? هیچ? (مشکلی|ایرادی|اشکالی) $isnt|نداره|ندارد|نداشت> $stop',
      (m) => m.replace(choose(m.sentence, 'با کمال میل', 'با کمال میل')),
      { despite: ['no-trouble'] },
    ),
    rule('complaint', '<[noun: $complaint]>', (m) => {
      const [token] = m.tokens('noun')
      const words = token && renamed(token.key, ['شکایات', 'شکایت'], 'بازخورد')
      return words ? m.edit({ noun: say(m.sentence, words) }) : undefined
    }),
    rule(
      'in-trouble',
      '<(به|با|دچار یه|یک? $problem ..3 $bumps / $problem ..2 دارد|داره|دارند|دارن|داشت|داشته|خورده|خورد|پیدا|پیش|ایجاد|دارید|دارین|داری / خراب ..1 $is / خرابه|خرابی|معضل|گرفتاری|دردسر)>',
    ),
    rule('problem', '<[noun: $problem]> !حل', (m) => {
      if (/^(?:رفع|حل|بروز)$/.test(m.sentence.tokens[m.start - 1]?.key ?? '')) return undefined
      const [token] = m.tokens('noun')
      const words =
        token && (renamed(token.key, ['مشکلات'], 'موارد') ?? renamed(token.key, ['مشکل', 'معضل'], 'موضوع'))
      return words ? m.edit({ noun: say(m.sentence, words) }) : undefined
    }),
    rule('solved', '<[noun: $problem]> حل', (m) => {
      const [token] = m.tokens('noun')
      const words = token && renamed(token.key, ['مشکل'], 'موضوع')
      return words ? m.edit({ noun: say(m.sentence, words) }) : undefined
    }),
  ],
  flags: [
    { bad: 'شکایت شما را خواندیم.', at: 'شکایت', good: 'بازخورد شما را خواندیم.' },
    { bad: 'مشکل ورود را ساعت ۱۰ برطرف کردیم.', at: 'مشکل', good: 'موضوع ورود را ساعت ۱۰ برطرف کردیم.' },
    { bad: 'مشکلی نیست!', at: 'مشکلی نیست', good: 'با کمال میل!' },
    { bad: 'درگاه بانک مشکل دارد.', at: 'مشکل دارد' },
    {
      bad: 'شکایت‌های شما را به مدیر فروش دادم.',
      at: 'شکایت‌های',
      good: 'بازخوردهای شما را به مدیر فروش دادم.',
    },
    { bad: 'ایراد فاکتور را اصلاح کردم.', at: 'ایراد' },
    { bad: 'مشکلتون حل شد.', at: 'مشکلتون', good: 'موضوعتون حل شد.' },
    { bad: 'سایت دچار مشکل شده است.', at: 'دچار مشکل شده' },
    { bad: 'به یه مشکل برخوردیم.', at: 'به یه مشکل برخوردیم' },
  ],
  allows: [
    'آجیل مشکل‌گشا را فرستادیم.',
    'اگر مشکلی داشتید، پیام بدهید.',
    'از کِی این مشکل را دارید؟',
    'در صورت بروز مشکل با ما تماس بگیرید.',
    'این موضوع را ساعت ۸ حل کردیم.',
    'رنگ مشکی این کیف هم موجود است.',
  ],
})
