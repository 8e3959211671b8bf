import { express, rule, slot } from '../../contract'
import { verbLike } from '../read'
import { all, choose, clauseOf, hasNo, insert, put, reform, say } from '../turn'

const date = slot('date')
const time = slot('time')

export const delay = express('delay', {
  message: '«{match}» از انتظار می‌گوید. بنویسید کار چه زمانی تمام می‌شود.',
  why: 'زمان روشن، انتظار را کوتاه می‌کند.',
  rules: [
    rule('come-later', '<[cue: هنوز $ready $isnt] [stop: ؛|،|,|;]> ~..12 &$subj2', (m) => {
      const { start, end } = m.range('cue')
      const what = clauseOf(m, start)
      if (what === start) return undefined
      return all([
        insert(m, what, 'برای'),
        put(m, start, end, ''),
        put(m, m.range('stop').start, m.range('stop').end, '،'),
      ])
    }),
    rule('not-ready', '<[still: $still] ..5 $ready [be: $isnt]>', (m) => {
      const { start, end } = m.range('still')
      return all([
        put(m, start, end, say(m.sentence, `تا ${date}`)),
        put(m, m.range('be').start, m.range('be').end, choose(m.sentence, 'می‌شود', 'می‌شه')),
      ])
    }),
    rule(
      'but-not-yet',
      '<[but: $but] $we? ([still: $still] [gap: ..8] [verb: $noPast] / ..8 [verb: نرسیده|نرسید|نیامده|نیومده|برنگشته|نیومد|نیامد]) [aux: است]?>',
      (m) => {
        const form = verbLike(m.sentence.tokens[m.range('verb').start], {
          negative: true,
          tenses: ['past', 'perfect', 'participle'],
        })
        const before = m.sentence.tokens[m.start - 1]
        if (!form) return undefined
        const from = before?.kind === 'mark' ? m.start - 1 : m.start
        const aux = m.range('aux')
        const verb = put(
          m,
          m.range('verb').start,
          aux.start >= 0 ? aux.end : m.range('verb').end,
          reform(m.sentence, form, { tense: 'present', negative: false }),
        )
        const still = m.range('still')
        const opening = put(
          m,
          from,
          still.start >= 0 ? still.end : m.range('but').end,
          say(m.sentence, `${from < m.start ? ' ' : ''}و تا ${date}`),
        )
        return all([opening, verb])
      },
    ),
    rule('not-yet', '<[still: $still] [gap: ..7] [verb: $noPast] [aux: است]?>', (m) => {
      const form = verbLike(m.sentence.tokens[m.range('verb').start], {
        negative: true,
        tenses: ['past', 'perfect', 'participle'],
      })
      // شما هنوز متصل نشده: person and verb do not agree.
      const odd =
        form?.person === 2 &&
        m.sentence.tokens[m.start - 2]?.kind !== 'word' &&
        m.sentence.tokens[m.start - 1]?.key === 'شما'
      if (!form || odd || hasNo(m)) return undefined
      const aux = m.range('aux')
      const { start, end } = m.range('still')
      return all([
        put(m, start, end, say(m.sentence, `تا ${date}`)),
        put(
          m,
          m.range('verb').start,
          aux.start >= 0 ? aux.end : m.range('verb').end,
          reform(m.sentence, form, { tense: 'present', negative: false }),
        ),
      ])
    }),
    rule(
      'takes-long',
      '<[long: (خیلی|حسابی|کلی|مدتی|زیاد / یه|یک مدت / (زمان|وقت|مدت) (زیادی|زیاد|طولانی|بسیاری|بیشتری)) (طول|زمان|وقت)?] [verb2: می‌کشد|می‌کشه|می‌برد|می‌بره|می‌گیرد|می‌گیره|می‌خواد|(خواهد برد|کشید|گرفت)]>',
      (m) => {
        const { start } = m.range('long')
        const { end } = m.range('verb2')
        return all([put(m, start, end, choose(m.sentence, `${time} زمان می‌برد`, `${time} طول می‌کشه`))])
      },
    ),
    rule(
      'lengthy',
      '<[cue: (زمان‌بر|وقت‌گیر|طولانی است|می‌باشد|هست|هستش|(خواهد بود) / زمان‌بره|وقت‌گیره|طولانیه / $undated !$number (طول می‌کشد|می‌کشه / زمان|وقت می‌برد|می‌بره) / $undated طول خواهد کشید)]> $close',
      (m) => m.edit({ cue: choose(m.sentence, `${time} زمان می‌برد`, `${time} طول می‌کشه`) }),
    ),
    rule(
      'wait',
      '<($must ..6 صبر|منتظر|(تو|در|توی صف)|تحمل|معطل|صبوری ..3 $subj2 / در (صف|لیست) انتظار / به تعویق|تأخیر افتاد|افتاده|می‌افتد|میفته / با ..3 تأخیر / عقب افتاده|افتاد|مانده|مونده / دیر کرده|کردن است? / معطل|علاف ..2 شما|شدیم|ماندیم|موندیم|هستیم / دیر ..1 می‌رسد|می‌رسه|می‌شود|می‌شه|خواهد / منتظر ..8 بودم|بودیم|مانده‌ایم|ماندیم|موندیم / منتظر !$awaited ..8 هستیم|هستم|*ایم)>',
    ),
  ],
  flags: [
    {
      bad: 'گذرنامه‌تان هنوز آماده نیست، دوشنبه ساعت ۹ مراجعه کنید.',
      at: 'هنوز آماده نیست،',
      good: 'برای گذرنامه‌تان، دوشنبه ساعت ۹ مراجعه کنید.',
    },
    {
      bad: 'پرونده‌ی شما هنوز بررسی نشده است.',
      at: 'هنوز بررسی نشده است',
      good: 'پرونده‌ی شما تا {date} بررسی می‌شود.',
    },
    { bad: 'کارتتان هنوز آماده نیست.', at: 'هنوز آماده نیست', good: 'کارتتان تا {date} آماده می‌شود.' },
    { bad: 'صدور مجوز زمان‌بر است.', at: 'زمان‌بر است', good: 'صدور مجوز {time} زمان می‌برد.' },
    { bad: 'باید تا آخر هفته صبر کنید.', at: 'باید تا آخر هفته صبر کنید' },
    { bad: 'این تعمیر خیلی طول می‌کشه.', at: 'خیلی طول می‌کشه', good: 'این تعمیر {time} طول می‌کشه.' },
    {
      bad: 'بسته رو فرستادیم ولی هنوز نرسیده.',
      at: 'ولی هنوز نرسیده',
      good: 'بسته رو فرستادیم و تا {date} می‌رسه.',
    },
    { bad: 'منتظر پاسخ شما بودیم.', at: 'منتظر پاسخ شما بودیم' },
    { bad: 'نوبت شما عقب افتاد.', at: 'عقب افتاد' },
    {
      bad: 'هنوز نتیجه‌ی آزمایش نیومده.',
      at: 'هنوز نتیجه‌ی آزمایش نیومده',
      good: 'تا {date} نتیجه‌ی آزمایش میاد.',
    },
    {
      bad: 'بررسی مدارک مدت زیادی زمان می‌برد.',
      at: 'مدت زیادی زمان می‌برد',
      good: 'بررسی مدارک {time} زمان می‌برد.',
    },
    { bad: 'پیک امروز با تأخیر می‌رسد.', at: 'با تأخیر' },
    { bad: 'مجبورید منتظر بمانید.', at: 'مجبورید منتظر بمانید' },
    { bad: 'باید تا هفته‌ی بعد صبر کنید.', at: 'باید تا هفته‌ی بعد صبر کنید' },
    {
      bad: 'رسیدگی به درخواستتون خیلی طول می‌کشه.',
      at: 'خیلی طول می‌کشه',
      good: 'رسیدگی به درخواستتون {time} طول می‌کشه.',
    },
    { bad: 'سفارش شما هنوز آماده نشده.', at: 'هنوز آماده نشده', good: 'سفارش شما تا {date} آماده می‌شود.' },
    { bad: 'منتظر بودیم شما عکس رو بفرستید.', at: 'منتظر بودیم' },
    { bad: 'باید یه هفته‌ای تحمل کنید.', at: 'باید یه هفته‌ای تحمل کنید' },
    { bad: 'ارسال سفارش‌ها با تأخیر مواجه شده.', at: 'با تأخیر' },
    {
      bad: 'مدتی طول خواهد کشید تا حسابتان تأیید شود.',
      at: 'مدتی طول خواهد کشید',
      good: '{time} زمان می‌برد تا حسابتان تأیید شود.',
    },
    { bad: 'کارت شما هنوز چاپ نشده است.', at: 'هنوز چاپ نشده است', good: 'کارت شما تا {date} چاپ می‌شود.' },
    { bad: 'هنوز بررسیش نکردیم.', at: 'هنوز بررسیش نکردیم', good: 'تا {date} بررسیش می‌کنیم.' },
    { bad: 'یه کم باید صبوری کنید.', at: 'باید صبوری کنید' },
    { bad: 'فرآیند صدور ویزا طولانی است.', at: 'طولانی است', good: 'فرآیند صدور ویزا {time} زمان می‌برد.' },
    { bad: 'هنوز نفرستادیمش.', at: 'هنوز نفرستادیمش', good: 'تا {date} می‌فرستیمش.' },
    { bad: 'باید تا آخر ماه منتظر بمونید.', at: 'باید تا آخر ماه منتظر بمونید' },
    { bad: 'بررسی مدارک زمان می‌برد.', at: 'زمان می‌برد', good: 'بررسی مدارک {time} زمان می‌برد.' },
    {
      bad: 'هنوز مدارک به دستمون نرسیده.',
      at: 'هنوز مدارک به دستمون نرسیده',
      good: 'تا {date} مدارک به دستمون می‌رسه.',
    },
    { bad: 'باید یه مدت صبر کنید.', at: 'باید یه مدت صبر کنید' },
  ],
  allows: [
    'بازگشت وجه ۷۲ ساعت طول می‌کشد.',
    'کارت شما آماده است.',
    'اگر هنوز پیامک نرسیده، دوباره بزنید.',
    'پیک سر وقت می‌رسد.',
    'تا ساعت ۵ همین‌جا منتظر شما هستند؟',
    'هنوز هم همان تخفیف را داریم.',
    'بازگشت وجه ۴۸ ساعت طول می‌کشد.',
    'هنوز ۳ روز از مهلت تعویض باقی است.',
    'منتظر دیدارتان هستیم.',
    'نوبتتون ساعت ۵ هست.',
    'هنوز ۲۰ دقیقه وقت دارید.',
    'ممنون که منتظر ماندید.',
    'نوبت شما ساعت ۴ است، منتظرتان هستیم.',
    'پاسخ‌ها را تا شب می‌دهیم.',
    'تحویل سر وقت انجام شد.',
    'پیک ۵ دقیقه‌ی دیگر می‌رسد.',
    'مدارک به دستمان رسید.',
  ],
})
