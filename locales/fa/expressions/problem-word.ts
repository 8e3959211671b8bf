import { express, type Match, rule } from '../../contract'
import { endingAfter } from '../morphology'
import { choose, say } from '../turn'

/** The neutral noun with the endings of the loaded one. */
const renamed = (key: string, from: readonly string[], to: string): string | undefined => {
  for (const noun of from) {
    const ending = endingAfter(key, noun)
    // گلایه‌ی: the glide goes with the vowel.
    if (ending !== undefined) return noun.endsWith('ه') && ending === 'ی' ? to : to + ending
  }
  return undefined
}

/** Where a neutral noun says nothing: به دلیل موارد فنی, موضوعی رخ داد. */
const stays = ({ sentence: { tokens }, start }: Match): boolean =>
  /^(?:چه|رفع|حل|بروز|دلیل|علت|به(?:دلیل|علت|خاطر)|خاطر|یا)$/.test(tokens[start - 1]?.key ?? '') ||
  /^(?:از|فنی|با)$/.test(tokens[start + 1]?.key ?? '') ||
  tokens
    .slice(start + 1, start + 7)
    .some(({ key }) => /^(?:رخ|پیش|ایجاد|وجود|مانع|باعث|رنج|مواجه)$/.test(key))

export const problemWord = express('problem-word', {
  message: 'به جای «{match}» واژه‌ی خنثی بیاورید، مانند «موضوع» یا «بازخورد».',
  why: 'نام خنثی، گفت‌وگو را آرام نگه می‌دارد.',
  rules: [
    rule(
      'no-problem',
      '$clause <نه|خیر? $c? هیچ? (مشکلی|ایرادی|اشکالی|مسئله‌ای) $isnt|$lacks> ($close / &عزیز*|جان|جانم)',
      (m) => m.replace(choose(m.sentence, 'با کمال میل', 'با کمال میل')),
      { despite: ['no-trouble'] },
    ),
    rule(
      'complaint',
      '<[noun: $complaint]> / <[noun: اعتراض|اعتراض*] &شما|تو|جنابعالی> / <[noun: اعتراضتان|اعتراضتون|اعتراضت|دردسرتون|دردسرتان]>',
      (m) => {
        const [token] = m.tokens('noun')
        const words =
          token && renamed(token.key, ['شکایات', 'شکایت', 'اعتراض', 'نارضایتی', 'گلایه'], 'بازخورد')
        return words ? m.edit({ noun: say(m.sentence, words) }) : undefined
      },
    ),
    rule(
      'in-trouble',
      '<(به|با|دچار یه|یک? $problem ..3 $bumps|مواجه|روبه‌رو|روبرو / $problem ..2 دارد|داره|دارند|دارن|داشت|داشته|خورده|خورد|پیدا|پیش|ایجاد|دارید|دارین|داری / خراب ..1 $is / خرابه|خرابی|معضل|گرفتاری|دردسر)>',
    ),
    rule('problem', '<[noun: $problem]> !حل', (m) => {
      if (stays(m)) return undefined
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
    { bad: 'مشکل شما رو به تیم فنی گفتم.', at: 'مشکل', good: 'موضوع شما رو به تیم فنی گفتم.' },
    {
      bad: 'ممنون که شکایتتان را با ما در میان گذاشتید.',
      at: 'شکایتتان',
      good: 'ممنون که بازخوردتان را با ما در میان گذاشتید.',
    },
    { bad: 'مشکلی نیست، در خدمتیم.', at: 'مشکلی نیست', good: 'با کمال میل، در خدمتیم.' },
    { bad: 'در خصوص ایراد اعلام‌شده، بازدید روز شنبه انجام می‌شود.', at: 'ایراد' },
    { bad: 'از اینکه مشکلتون رو گفتید ممنونم.', at: 'مشکلتون', good: 'از اینکه موضوعتون رو گفتید ممنونم.' },
    { bad: 'مشکل ورود را برطرف کردیم.', at: 'مشکل', good: 'موضوع ورود را برطرف کردیم.' },
    { bad: 'شکایت شما به شماره‌ی ۷۷۱ ثبت گردید.', at: 'شکایت', good: 'بازخورد شما به شماره‌ی ۷۷۱ ثبت گردید.' },
    { bad: 'ایراد پرینترتون رو فردا درست می‌کنیم.', at: 'ایراد' },
    { bad: 'مشکلتون رو با مدیر مطرح کردم.', at: 'مشکلتون', good: 'موضوعتون رو با مدیر مطرح کردم.' },
    { bad: 'ایرادات اپلیکیشن رو درآوردیم.', at: 'ایرادات' },
    { bad: 'ممنون بابت گزارش مشکل.', at: 'مشکل', good: 'ممنون بابت گزارش موضوع.' },
    { bad: 'مشکل چاپگر رو حل کردیم.', at: 'مشکل', good: 'موضوع چاپگر رو حل کردیم.' },
    { bad: 'شکایتی که ثبت کردید بررسی شد.', at: 'شکایتی', good: 'بازخوردی که ثبت کردید بررسی شد.' },
    { bad: 'با مشکل شما آشنا هستم.', at: 'با مشکل شما آشنا هستم' },
  ],
  allows: [
    'آجیل مشکل‌گشا را فرستادیم.',
    'اگر مشکلی داشتید، پیام بدهید.',
    'از کِی این مشکل را دارید؟',
    'در صورت بروز مشکل با ما تماس بگیرید.',
    'این موضوع را ساعت ۸ حل کردیم.',
    'رنگ مشکی این کیف هم موجود است.',
    'این مسئله‌ی ریاضی را در جلسه‌ی بعد حل می‌کنیم.',
    'اگر مشکلی پیش آمد زنگ بزنید.',
    'بدون هیچ مشکلی وارد شدید.',
    'اگه مشکلی بود همین‌جا بگید.',
    'کار بی‌مشکل انجام شد.',
    'مشکل‌گشای شما هستیم.',
    'چه خوب، بدون مشکل رسیدید.',
    'اگر مشکلی نبود تأیید بزنید.',
    'مشکلی پیش نیامد.',
    'حل این مسئله در فصل ۳ است.',
  ],
})
