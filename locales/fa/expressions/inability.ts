import { express, type Match, rule, slot } from '../../contract'
import { DAYS, NOW, SUBJECT_ENDS, TIME_WORDS } from '../lexicon'
import { verbLike } from '../read'
import {
  affirm,
  all,
  choose,
  clauseStart,
  dated,
  indicatives,
  insert,
  keepRest,
  put,
  reasoned,
  say,
} from '../turn'

const date = slot('date')
const alternative = slot('alternative')

/** Whether the sentence speaks of now, of a time or of a cause that will pass. */
const temporary = ({ sentence }: Pick<Match, 'sentence'>): boolean =>
  sentence.tokens.some(({ kind, key }) => kind === 'word' && (NOW.has(key) || DAYS.has(key)))

/** From a date on what is denied now. */
const later = (m: Match, verb: number) =>
  reasoned(m) ? undefined : all([dated(m, m.start, `از ${date}`), affirm(m, verb)])

/** What we can do instead of what we never can. */
function instead(m: Match<'act'>) {
  if (!m.has('act') || temporary(m) || reasoned(m)) return undefined
  return all([affirm(m, m.start), put(m, m.start + 1, m.range('act').end, alternative)])
}

const noun = new Set(['مقدور', 'ممکن', 'میسر', 'امکانپذیر', 'عملی', 'شدنی'])

/** تعویض مقدور نیست → به جای تعویض، {alternative} مقدور است. */
function insteadOf(m: Match) {
  const { tokens } = m.sentence
  const from = clauseStart(m.sentence, m.start)
  const what = tokens.slice(from, m.start)
  const last = what.at(-1)
  if (verbLike(tokens[m.end - 1], { tenses: ['past'] })) return undefined
  if (
    !last ||
    what.length > 7 ||
    SUBJECT_ENDS.has(what[0]?.key ?? '') ||
    what.some(({ key }) => /^(?:را|رو|که)$/.test(key))
  )
    return undefined
  return all(
    [
      from === m.start - 1
        ? put(m, from, m.start, say(m.sentence, `به جای ${last.text}،`))
        : insert(m, from, 'به جای'),
      from === m.start - 1 ? undefined : put(m, m.start - 1, m.start, `${last.text}،`),
      insert(m, m.start, alternative),
      affirm(m, m.end - 1),
    ].filter((edit, at) => at !== 1 || edit),
  )
}

export const inability = express('inability', {
  message: '«{match}» از ناتوانی می‌گوید. بنویسید چه کاری از چه زمانی شدنی است.',
  why: 'مشتری با دانستن راه ممکن، قدم بعدی را برمی‌دارد.',
  rules: [
    rule('until', '$limit <[til: تا (قبل|پیش از)?] $time ..10 [verb: $unable]>', (m) =>
      all([put(m, m.range('til').start, m.range('til').end, 'از'), affirm(m, m.range('verb').end - 1)]),
    ),
    rule('until-event', '<[til: تا] $event ..6 [verb: $unable]>', (m) =>
      all([
        put(m, m.range('til').start, m.range('til').end, choose(m.sentence, 'پس از', 'بعد از')),
        affirm(m, m.range('verb').end - 1),
      ]),
    ),
    rule('until-after', '<[verb: $unable] ..12 [til: تا (قبل|پیش از)?] $time>', (m) =>
      all([put(m, m.range('til').start, m.range('til').end, 'از'), affirm(m, m.range('verb').end - 1)]),
    ),
    rule(
      'alternative',
      '<$unable|(نمی‌شود|نمی‌شه ..6 $subj|$pastBare)|$failing> ..12 $turn [rest: ~..25 $offer|$solves]',
      (m) => keepRest(m),
    ),
    rule('failed', '<[verb: $couldntUs|(موفق نشدیم|نشدم|نشده‌ایم|نشده‌ام (به|تا)?)]> ..12 &$subj1', (m) => {
      const { start, end } = m.range('verb')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, say(m.sentence, `تا ${date}`)), ...turned])
    }),
    rule('we', '<[verb: $cannotUs]> (..12 [act: $subj1])?', (m) => instead(m) ?? later(m, m.start)),
    rule('you', '<[verb: $cannotYou]> ..12 [act: $subj2] !و|یا', (m) => {
      if (reasoned(m) || m.sentence.tokens.slice(0, m.start).some(({ key }) => key === 'که')) return undefined
      const { start, end } = m.range('verb')
      const object = m.sentence.tokens.slice(0, start).some(({ key }) => key === 'را' || key === 'رو')
      if (object) return all([insert(m, start, `از طریق ${alternative}`), affirm(m, start)])
      return all([affirm(m, start), put(m, end, m.range('act').end, alternative)])
    }),
    rule('impossible', '<[verb: $unfeasible]>', (m) => {
      if (reasoned(m)) return undefined
      // امکان تسویه تا شنبه وجود ندارد: its own date turns.
      const { tokens } = m.sentence
      const until = tokens.findIndex(
        ({ key }, at) => key === 'تا' && TIME_WORDS.has(tokens[at + 1]?.key ?? ''),
      )
      if (until >= 0)
        return until > m.start ? all([put(m, until, until + 1, 'از'), affirm(m, m.end - 1)]) : undefined
      if (temporary(m)) return later(m, m.end - 1)
      const [first] = m.tokens('verb')
      if (first?.key !== 'امکان') return noun.has(first?.key ?? '') ? insteadOf(m) : undefined
      // امکان … وجود ندارد: another possibility takes the place of the denied one.
      const rest = m.end - (m.sentence.tokens[m.end - 2]?.key === 'وجود' ? 2 : 1)
      const what = m.sentence.tokens[rest - 1]?.key
      const to = what === 'را' || what === 'رو' ? rest - 1 : rest
      return to > m.start + 1 ? all([put(m, m.start + 1, to, alternative), affirm(m, m.end - 1)]) : undefined
    }),
    rule('one-cannot', '$main <[verb: نمی‌توان]> ..12 [act: $pastBare]', (m) =>
      reasoned(m)
        ? undefined
        : all([put(m, m.start, m.start + 1, 'می‌توان'), put(m, m.start + 1, m.range('act').end, alternative)]),
    ),
    rule(
      'way',
      '<نمی‌رسیم|نمی‌رسم> ..6 &$subj1 / <$cannot|نمی‌توان|نتوان> !(..9 باشد|باشه|باشند $close) / <نمی‌شود|نمی‌شه|نمی‌شد> ..8 &$subj|$pastBare / <نشد> که? ..8 &$subj1 / <قادر به? ..8 ($arent / نخواه* بود)> / <ناتوانیم|ناتوانم|عاجزیم|عاجزم> / <غیرممکن|ناممکن|محال $is> / <غیرممکنه|محاله> / <دسترسی $weLack> که? ..8 &$subj1 / <(راه|راهی|توان|توانایی|توانش|راهش) ..8 ($lacks|$weLack|$isnt / وجود $lacks)> / <$failing>',
    ),
  ],
  flags: [
    {
      bad: 'تا تأیید بانک نمی‌توانیم حواله را ارسال کنیم.',
      at: 'تا تأیید بانک نمی‌توانیم',
      good: 'پس از تأیید بانک می‌توانیم حواله را ارسال کنیم.',
    },
    {
      bad: 'استرداد نقدی ممکن نیست ولی می‌توانیم اعتبار خرید بدهیم.',
      at: 'ممکن نیست',
      good: 'می‌توانیم اعتبار خرید بدهیم.',
    },
    {
      bad: 'نمی‌تونم فاکتور رو تا فردا براتون بفرستم.',
      at: 'نمی‌تونم فاکتور رو تا فردا',
      good: 'می‌تونم فاکتور رو از فردا براتون بفرستم.',
    },
    {
      bad: 'به دلیل قطعی برق نمی‌توانیم نوبت تازه بدهیم.',
      at: 'نمی‌توانیم',
      good: 'به دلیل قطعی برق از {date} می‌توانیم نوبت تازه بدهیم.',
    },
    {
      bad: 'تا ساعت ۱۸ نمی‌توانیم تکنسین بفرستیم.',
      at: 'تا ساعت ۱۸ نمی‌توانیم',
      good: 'از ساعت ۱۸ می‌توانیم تکنسین بفرستیم.',
    },
    {
      bad: 'متن قرارداد را تا هفته‌ی آینده نمی‌توانم برایتان ایمیل کنم.',
      at: 'تا هفته‌ی آینده نمی‌توانم',
      good: 'متن قرارداد را از هفته‌ی آینده می‌توانم برایتان ایمیل کنم.',
    },
    {
      bad: 'فعلاً نمی‌تونیم پرداخت ارزی بگیریم.',
      at: 'نمی‌تونیم',
      good: 'از {date} می‌تونیم پرداخت ارزی بگیریم.',
    },
    {
      bad: 'نتوانستیم شماره‌ی پلاک را در سامانه پیدا کنیم.',
      at: 'نتوانستیم',
      good: 'تا {date} شماره‌ی پلاک را در سامانه پیدا می‌کنیم.',
    },
    {
      bad: 'امکان جابه‌جایی نوبت وجود ندارد، اما می‌توانیم پزشک دیگری معرفی کنیم.',
      at: 'امکان جابه‌جایی نوبت وجود ندارد',
      good: 'می‌توانیم پزشک دیگری معرفی کنیم.',
    },
    {
      bad: 'برگشت دادن هدیه امکان‌پذیر نیست.',
      at: 'امکان‌پذیر نیست',
      good: 'به جای برگشت دادن هدیه، {alternative} امکان‌پذیر است.',
    },
    { bad: 'نمیشه دو تا کد تخفیف رو با هم استفاده کرد.', at: 'نمیشه' },
    { bad: 'قادر به صدور فاکتور دوم نیستیم.', at: 'قادر به صدور فاکتور دوم نیستیم' },
    {
      bad: 'آدرس گیرنده را نمی توانید بعد از ارسال عوض کنید.',
      at: 'نمی توانید',
      good: 'آدرس گیرنده را از طریق {alternative} می توانید بعد از ارسال عوض کنید.',
    },
    {
      bad: 'هیچ راهی برای برگرداندن پیام‌های پاک‌شده وجود ندارد.',
      at: 'راهی برای برگرداندن پیام‌های پاک‌شده وجود ندارد',
    },
    {
      bad: 'راننده امروز نمی‌تواند بیاید؛ فردا ساعت ۸ می‌فرستیمش.',
      at: 'نمی‌تواند',
      good: 'فردا ساعت ۸ می‌فرستیمش.',
    },
    {
      bad: 'در حال حاضر نمیتوانیم مبلغ را به کارت دیگری واریز کنیم.',
      at: 'نمیتوانیم',
      good: 'از {date} میتوانیم مبلغ را به کارت دیگری واریز کنیم.',
    },
    {
      bad: 'امکان ثبت‌نام حضوری نداریم.',
      at: 'امکان ثبت‌نام حضوری نداریم',
      good: 'امکان {alternative} داریم.',
    },
    { bad: 'در حال حاضر قادر به پذیرش سفارش جدید نیستیم.', at: 'قادر به پذیرش سفارش جدید نیستیم' },
    { bad: 'همکاران ما موفق نشدند با شماره‌ی شما تماس بگیرند.', at: 'موفق نشدند' },
    { bad: 'نمیشه بلیط رو بعد از پرواز کنسل کرد.', at: 'نمیشه' },
    { bad: 'من از اینجا نمیتونم رمزتون رو ببینم.', at: 'نمیتونم', good: 'من از اینجا میتونم {alternative}.' },
    { bad: 'موفق نشدیم با شما تماس بگیریم.', at: 'موفق نشدیم', good: 'تا {date} با شما تماس می‌گیریم.' },
    {
      bad: 'ببخشید ولی این ساعت نمی‌تونم وصلتون کنم به مدیر.',
      at: 'نمی‌تونم',
      good: 'ببخشید ولی این ساعت از {date} می‌تونم وصلتون کنم به مدیر.',
    },
    { bad: 'با عرض پوزش، قادر نخواهیم بود جلسه‌ی فردا را برگزار کنیم.', at: 'قادر نخواهیم بود' },
    { bad: 'انتقال سیم‌کارت به نام فرد دیگر به صورت غیرحضوری میسر نمی‌باشد.', at: 'میسر نمی‌باشد' },
    { bad: 'هتل نمی‌تونه سرویس نوزاد بذاره تو اتاق‌های یک‌تخته.', at: 'نمی‌تونه' },
    {
      bad: 'به دلیل تعطیلی بانک‌ها امکان تسویه تا شنبه وجود ندارد.',
      at: 'امکان تسویه تا شنبه وجود ندارد',
      good: 'به دلیل تعطیلی بانک‌ها امکان تسویه از شنبه وجود دارد.',
    },
    { bad: 'من دسترسی ندارم شماره‌تون رو عوض کنم.', at: 'دسترسی ندارم' },
    { bad: 'تیم ما نتوانست اصالت سند را احراز کند.', at: 'نتوانست' },
    { bad: 'با این پلن نمی‌توان بیش از ۵ کاربر اضافه کرد.', at: 'نمی‌توان' },
    { bad: 'پزشک امروز نمی‌تونن بیان درمانگاه.', at: 'نمی‌تونن' },
    {
      bad: 'وصل کردن دو حساب به یک شماره ممکن نیست.',
      at: 'ممکن نیست',
      good: 'به جای وصل کردن دو حساب به یک شماره، {alternative} ممکن است.',
    },
    { bad: 'سفارش ثبت‌شده قابل حذف نیست.', at: 'قابل حذف نیست' },
    { bad: 'نمی‌توان بازار پیش‌فرض را حذف کرد.', at: 'نمی‌توان', good: 'می‌توان {alternative}.' },
    {
      bad: 'وام‌های معوق را نمی‌توانیم تمدید کنیم.',
      at: 'نمی‌توانیم',
      good: 'وام‌های معوق را می‌توانیم {alternative}.',
    },
    { bad: 'ورود با شماره‌ی مجازی امکان نداره.', at: 'امکان نداره' },
    { bad: 'فرم رو پر کنید وگرنه نمی‌تونیم کمکتون کنیم.', at: 'نمی‌تونیم' },
  ],
  allows: [
    'از فردا می‌توانید اپ را نصب کنید.',
    'اگر نتوانستید فایل را باز کنید، به ما بگویید.',
    'دزد نمی‌تواند بدون اثر انگشت وارد گاوصندوق شود؟',
    'طبق ماده‌ی ۴ قانون کار، کارفرما نمی‌تواند مزد را کسر کند.',
    'فرمودید که نمی‌توانید وارد شوید.',
    'می‌توانیم فاکتور را به نام شرکت بزنیم.',
    'آیا نمی‌توانید پیامک را ببینید؟',
    'امکان پرداخت در محل هست.',
    'از فردا می‌توانید با اپلیکیشن هم پرداخت کنید.',
    'هیچ‌کس جز خودتان نمی‌تواند پیام‌هایتان را بخواند.',
    'اگر نمی‌توانید وارد شوید روی «فراموشی رمز» بزنید.',
    'با همین کد می‌تونید سه بار وارد شید.',
    'نمی‌توانید صدای ما را بشنوید؟ بلندگو را روشن کنید.',
    'کسی جز شما نمی‌تونه این چت رو ببینه.',
    'با این اشتراک می‌تونید روی سه دستگاه وارد بشید.',
    'کسی نمی‌تواند بدون رمز شما وارد حساب شود.',
    'می‌توانیم فاکتور رسمی هم صادر کنیم.',
    'برای چه کاری نمی‌تونید وارد بشید؟',
    'کیفیت این گوشی با قبلی قابل مقایسه نیست.',
    'این بلیط را می‌توانید تا فردا تغییر دهید.',
    'طبق قرارداد، مستأجر نمی‌تواند ملک را به دیگری واگذار کند.',
  ],
})
