import { express, type Match, rule } from '../../contract'
import { TIME_WORDS } from '../lexicon'
import { BE } from '../morphology'
import { mannerOf, verbLike } from '../read'
import { affirm, all, choose, put, reform, say } from '../turn'

/** The verb of the until-clause without its negation: نکنید → کنید, نشود → شود. */
function affirmUntil(m: Match, at: number) {
  const form = verbLike(m.sentence.tokens[at], { negative: true })
  if (!form || form.verb === BE) return undefined
  const past = form.tense === 'past' || form.tense === 'perfect' || form.tense === 'participle'
  const formal = !mannerOf(m.sentence).colloquial
  const bare =
    form.verb.name === 'کرد' || (formal && ['شد', 'نمود', 'فرمود', 'گردید', 'داد'].includes(form.verb.name))
  return put(
    m,
    at,
    at + 1,
    reform(
      m.sentence,
      { ...form, bare },
      { negative: false, ...(past && { tense: 'subjunctive' as const }) },
    ),
  )
}

export const restriction = express('restriction', {
  message: '«{match}» شرط را منفی می‌گوید. بگویید با چه چیزی کار انجام می‌شود.',
  why: 'شرط مثبت، قدم بعدی را نشان می‌دهد.',
  rules: [
    rule(
      'until-you',
      '<[til: (تا (زمانی|وقتی|هنگامی|موقعی که?)? / مادامی|مادام که)] [gap: ~..15] [cond: $notYet] $c? ~..15 [main: $no|$unable]>',
      (m) => {
        if (m.tokens('gap').some(({ breaks }) => breaks)) return undefined
        const { start, end } = m.range('til')
        const as = choose(m.sentence, 'به محض اینکه', 'همین که')
        return all([
          put(m, start, end, as),
          affirmUntil(m, m.range('cond').start),
          affirm(m, m.range('main').end - 1),
        ])
      },
      { covers: true },
    ),
    rule(
      'unless',
      '<[main: $no|$unable|$gone] $c? [unless: مگر|مگه|جز|بجز (این‌که|آن‌که|اون‌که|وقتی|زمانی|وقتی‌که) / مگر|مگه|جز (در صورتی که|در‌صورتی‌که)]>',
      (m) => {
        const { start, end } = m.range('unless')
        return all([
          affirm(m, m.range('main').end - 1),
          put(m, start, end, choose(m.sentence, 'به محض اینکه', 'همین که')),
        ])
      },
    ),
    rule('without', '<[without: بدون] ..8 $c? ..10 [main: $no|$unable]>', (m) => {
      const { start } = m.range('without')
      const next = m.sentence.tokens[start + 1]?.key
      if (next && /^(?:هماهنگ|اطلاع|اجازه|شک|هیچ|تردید|دردسر|مشکل|وقفه)/.test(next) && next !== 'هماهنگی')
        return undefined
      return all([put(m, start, start + 1, 'با'), affirm(m, m.range('main').end - 1)])
    }),
    rule(
      'earlier',
      '<[early: (زودتر|پیش‌تر از / قبل|پیش از)] ..8 $c? ..8 [main: $no|$unable]> / <[main: $unable] ..4 [early: زودتر از]>',
      (m) => {
        const { start, end } = m.range('early')
        const at = m.sentence.tokens[end]
        const timed = at !== undefined && (at.kind !== 'word' || TIME_WORDS.has(at.key))
        return all([put(m, start, end, timed ? 'از' : 'پس از'), affirm(m, m.range('main').end - 1)])
      },
    ),
    rule('until', '<[til: تا] $time ..10 [main: $no]>', (m) =>
      all([put(m, m.range('til').start, m.range('til').end, 'از'), affirm(m, m.range('main').start)]),
    ),
    rule(
      'only-if',
      '<[only: فقط|تنها|صرفاً]> (در صورتی|شرایطی|صورت / وقتی|زمانی|هنگامی که? / به شرطی|شرط / با (ارائه|ارائه‌ی|داشتن|پرداخت|تکمیل|احراز|ثبت|همراه))',
      (m) => m.edit({ only: '' }),
      { despite: ['condition'] },
    ),
    rule(
      'not-refunded',
      '<[main: $no|(رایگان نیست)] $c? [but: مگر|جز|بجز|به‌جز] (با|در|پس|بعد|از|به|بالای|برای|زیر)> / <[but: مگر|جز|بجز|به‌جز] با ..8 $c? ..8 [main: $no]>',
      (m) =>
        all([
          affirm(m, m.range('main').end - 1),
          put(m, m.range('but').start, m.range('but').end, say(m.sentence, '')),
        ]),
    ),
  ],
  flags: [
    {
      bad: 'مادامی که بدهی تسویه نشود، خط وصل نمی‌گردد.',
      at: 'مادامی که بدهی تسویه نشود، خط وصل نمی‌گردد',
      good: 'به محض اینکه بدهی تسویه شود، خط وصل می‌گردد.',
    },
    {
      bad: 'کالا را پس نمی‌گیریم مگر با فاکتور.',
      at: 'نمی‌گیریم مگر با',
      good: 'کالا را پس می‌گیریم با فاکتور.',
    },
    {
      bad: 'تا رسید را نفرستید، سفارش را ثبت نمی‌کنیم.',
      at: 'تا رسید را نفرستید، سفارش را ثبت نمی‌کنیم',
      good: 'به محض اینکه رسید را بفرستید، سفارش را ثبت می‌کنیم.',
    },
    {
      bad: 'بدون کارت شناسایی نمی‌توانیم اتاق را تحویل بدهیم.',
      at: 'بدون کارت شناسایی نمی‌توانیم',
      good: 'با کارت شناسایی می‌توانیم اتاق را تحویل بدهیم.',
    },
    {
      bad: 'تا وقتی شارژ نکنی، اینترنتت وصل نمی‌شه.',
      at: 'تا وقتی شارژ نکنی، اینترنتت وصل نمی‌شه',
      good: 'همین که شارژ کنی، اینترنتت وصل می‌شه.',
    },
    {
      bad: 'وجه را برنمی‌گردانیم مگر اینکه کالا سالم باشد.',
      at: 'برنمی‌گردانیم مگر اینکه',
      good: 'وجه را برمی‌گردانیم به محض اینکه کالا سالم باشد.',
    },
    {
      bad: 'قبل از ساعت ۱۴ اتاق تحویل نمی‌دهیم.',
      at: 'قبل از ساعت ۱۴ اتاق تحویل نمی‌دهیم',
      good: 'از ساعت ۱۴ اتاق تحویل می‌دهیم.',
    },
    {
      bad: 'تا شنبه بسته‌ها را ارسال نمی‌کنیم.',
      at: 'تا شنبه بسته‌ها را ارسال نمی‌کنیم',
      good: 'از شنبه بسته‌ها را ارسال می‌کنیم.',
    },
    {
      bad: 'بدون کد تأیید نمیشه رمز رو عوض کرد.',
      at: 'بدون کد تأیید نمیشه',
      good: 'با کد تأیید میشه رمز رو عوض کرد.',
    },
    {
      bad: 'فقط در صورتی هزینه را برمی‌گردانیم که ظرف ۷ روز خبر بدهید.',
      at: 'فقط',
      good: 'در صورتی هزینه را برمی‌گردانیم که ظرف ۷ روز خبر بدهید.',
    },
    {
      bad: 'تا زمانی که مدارک نرسد، پرونده را باز نمی‌کنیم.',
      at: 'تا زمانی که مدارک نرسد، پرونده را باز نمی‌کنیم',
      good: 'به محض اینکه مدارک برسد، پرونده را باز می‌کنیم.',
    },
    {
      bad: 'تا تسویه نکنید گواهی صادر نمی‌شود.',
      at: 'تا تسویه نکنید گواهی صادر نمی‌شود',
      good: 'به محض اینکه تسویه کنید گواهی صادر می‌شود.',
    },
    {
      bad: 'زودتر از دوشنبه جواب آزمایش را نمی‌دهیم.',
      at: 'زودتر از دوشنبه جواب آزمایش را نمی‌دهیم',
      good: 'از دوشنبه جواب آزمایش را می‌دهیم.',
    },
    {
      bad: 'تا فرم رو پر نکنین، نمی‌تونیم بلیت رو صادر کنیم.',
      at: 'تا فرم رو پر نکنین، نمی‌تونیم',
      good: 'همین که فرم رو پر کنین، می‌تونیم بلیت رو صادر کنیم.',
    },
    {
      bad: 'تا پرداخت کامل نشود، کالا ارسال نمی‌شود.',
      at: 'تا پرداخت کامل نشود، کالا ارسال نمی‌شود',
      good: 'به محض اینکه پرداخت کامل شود، کالا ارسال می‌شود.',
    },
    {
      bad: 'بدون رزرو قبلی پذیرش نداریم.',
      at: 'بدون رزرو قبلی پذیرش نداریم',
      good: 'با رزرو قبلی پذیرش داریم.',
    },
    {
      bad: 'فقط در صورتی وجه برمی‌گردد که کالا پلمب باشد.',
      at: 'فقط',
      good: 'در صورتی وجه برمی‌گردد که کالا پلمب باشد.',
    },
    {
      bad: 'تا وقتی احراز هویت نکنید برداشت فعال نمیشه.',
      at: 'تا وقتی احراز هویت نکنید برداشت فعال نمیشه',
      good: 'همین که احراز هویت کنید برداشت فعال میشه.',
    },
  ],
  allows: [
    'بدون هزینه ارسال می‌کنیم.',
    'تا فردا می‌فرستیم.',
    'با کارت ملی می‌توانید ثبت‌نام کنید.',
    'بدون کارمزد واریز کردیم.',
    'قبل از ساعت ۱۲ سفارش بدهید.',
    'تا شب باز هستیم.',
    'بدون هیچ هزینه‌ای اشتراکتان را ارتقا دادیم.',
    'تا شنبه کالا را می‌فرستیم.',
    'با معرفی‌نامه مدرک را تحویل می‌دهیم.',
  ],
})
