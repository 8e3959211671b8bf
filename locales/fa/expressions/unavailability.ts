import { express, type Match, rule, slot } from '../../contract'
import { NOW, TIME_WORDS } from '../lexicon'
import { affirm, all, choose, dated, hasNo, keepRest, put } from '../turn'

const date = slot('date')

/** Whether the sentence gives a time of its own, which another date would contradict. */
const timed = (m: Match): boolean =>
  m.sentence.tokens.some(
    ({ kind, key }) =>
      kind === 'number' || (kind === 'word' && TIME_WORDS.has(key.replace(/ها$/, '')) && !NOW.has(key)),
  )

/** The predicate of absence as one of presence. */
function available(m: Match, { start, end }: { start: number; end: number }) {
  if (hasNo(m)) return undefined
  const turned = affirm(m, end - 1)
  if (turned) return turned
  const words = m.sentence.tokens
    .slice(start, end)
    .map(({ key }) => key)
    .join(' ')
  const what = /غیر/.test(words)
    ? 'فعال'
    : /بسته|تعطیل/.test(words)
      ? 'باز'
      : /پر|تکمیل/.test(words)
        ? 'خالی'
        : /متوقف/.test(words)
          ? 'برقرار'
          : /دسترس/.test(words)
            ? 'در دسترس'
            : 'موجود'
  return put(m, start, end, choose(m.sentence, `${what} است`, `${what}ه`))
}

export const unavailability = express('unavailability', {
  message: '«{match}» می‌گوید چه چیزی نیست. بنویسید از چه زمانی هست یا به جای آن چه دارید.',
  why: 'کسی که می‌داند کِی و کجا چیزی پیدا می‌شود، با شما می‌ماند.',
  rules: [
    rule(
      'until',
      '$limit <[til: تا (قبل|پیش از)?] $time ..10 [gone: $gone|$closed|$weLack|(تکمیله|پره / تکمیل|پر است|هست|می‌باشد)]>',
      (m) => all([put(m, m.range('til').start, m.range('til').end, 'از'), available(m, m.range('gone'))]),
    ),
    rule(
      'reopens',
      '[drop: ($tw و|تا|$c)? $tw? $tw? <$closed|$gone> ($c و? / ؛ / و) $but?] ~..12 (باز|دایر|فعال|موجود|آزاد|خالی می‌شود|می‌شه|است|هست|می‌گردد / می‌رسد|می‌رسه)',
      (m) => m.edit({ drop: '' }, { keepsAlternative: true }),
    ),
    rule('alternative', '<$closed|$gone|$full|($thing $weLack)> $turn [rest: ~..25 $offer|$solves]', (m) =>
      keepRest(m),
    ),
    rule('closed', '<[gone: $closed]>', (m) => {
      if (timed(m)) return undefined
      const { start, end } = m.range('gone')
      const now = m.sentence.tokens.slice(0, start).some(({ key }) => NOW.has(key))
      return now
        ? all([dated(m, start, `از ${date}`), available(m, { start, end })])
        : m.edit({ gone: choose(m.sentence, `${date} باز می‌شود`, `${date} باز می‌شه`) })
    }),
    rule('full', '<$full>', (m) => {
      if (timed(m) || /^(?:همه|تمام|قبلا|پیش)/.test(m.sentence.tokens[m.start]?.key ?? '')) return undefined
      if (/^اشغال/.test(m.sentence.tokens[m.start]?.key ?? ''))
        return m.replace(choose(m.sentence, `از ${date} آزاد است`, `از ${date} آزاده`))
      const seats = m.sentence.tokens.slice(0, m.start).some(({ key }) => key.startsWith('ظرفیت'))
      return seats
        ? m.replace(choose(m.sentence, `از ${date} باز می‌شود`, `از ${date} باز می‌شه`))
        : m.replace(choose(m.sentence, `از ${date} جا دارد`, `از ${date} جا داره`))
    }),
    rule('gone', '<[gone: $gone]>', (m) => {
      if (
        timed(m) ||
        /^(?:دیگ|تمام|تموم|نم|به|حضور|سر)|^از(?:خط|چرخه|رده)/.test(
          m
            .tokens('gone')
            .map(({ key }) => key)
            .join(''),
        )
      )
        return undefined
      const { start, end } = m.range('gone')
      const exists = m.sentence.tokens[end - 2]?.key === 'وجود' ? end - 2 : start
      return all([dated(m, exists, `از ${date}`), available(m, { start: exists, end })])
    }),
    rule('lack', '<$thing [lack: $weLack]> ($close / &برای|واسه|تو|توی|در|تا|که)', (m) => {
      const { start } = m.range('lack')
      return timed(m) ? undefined : all([dated(m, start, `از ${date}`), affirm(m, start)])
    }),
  ],
  flags: [
    {
      bad: 'داروخانه جمعه تعطیل است و شنبه ساعت ۸ باز می‌شود.',
      at: 'تعطیل است',
      good: 'داروخانه شنبه ساعت ۸ باز می‌شود.',
    },
    { bad: 'فعلاً شیفت شب تعطیله.', at: 'تعطیله' },
    { bad: 'این گوشی ناموجود است.', at: 'ناموجود است', good: 'این گوشی از {date} موجود است.' },
    { bad: 'سایز ۴۲ این کفش تموم شده.', at: 'تموم شده' },
    {
      bad: 'استخر هتل تا اول خرداد تعطیل است.',
      at: 'تا اول خرداد تعطیل است',
      good: 'استخر هتل از اول خرداد باز است.',
    },
    {
      bad: 'شعبه‌ی تجریش امروز بسته‌ست ولی شعبه‌ی ونک تا ۸ شب بازه.',
      at: 'بسته‌ست',
      good: 'شعبه‌ی ونک تا ۸ شب بازه.',
    },
    { bad: 'برای پنجشنبه اتاق خالی نداریم.', at: 'اتاق خالی نداریم' },
    {
      bad: 'کلاس عصر تکمیل شده است، کلاس صبح ساعت ۹ جا دارد.',
      at: 'تکمیل شده است',
      good: 'کلاس صبح ساعت ۹ جا دارد.',
    },
    { bad: 'پیتزا سبزیجات نداریم.', at: 'سبزیجات نداریم', good: 'پیتزا سبزیجات از {date} داریم.' },
    { bad: 'سرویس پیامک در دسترس نیست.', at: 'در دسترس نیست', good: 'سرویس پیامک از {date} در دسترس است.' },
    {
      bad: 'رنگ آبی این مدل موجود نمی باشد.',
      at: 'موجود نمی باشد',
      good: 'رنگ آبی این مدل از {date} موجود است.',
    },
    { bad: 'دیگه این قطعه رو نمی‌فروشیم.', at: 'دیگه این قطعه رو نمی‌فروشیم' },
    {
      bad: 'نسخه‌ی چاپی کتاب تا مهر موجود نیست.',
      at: 'تا مهر موجود نیست',
      good: 'نسخه‌ی چاپی کتاب از مهر موجود است.',
    },
    {
      bad: 'درگاه پرداخت از دسترس خارج شده است.',
      at: 'از دسترس خارج شده است',
      good: 'درگاه پرداخت از {date} در دسترس است.',
    },
    {
      bad: 'این سرویس تا آخر هفته غیرفعال است.',
      at: 'تا آخر هفته غیرفعال است',
      good: 'این سرویس از آخر هفته فعال است.',
    },
    {
      bad: 'تخت دونفره برای فردا شب نداریم، اما دو تخت یک‌نفره داریم.',
      at: 'شب نداریم',
      good: 'دو تخت یک‌نفره داریم.',
    },
    { bad: 'این سایز فعلاً موجود نیست.', at: 'موجود نیست', good: 'این سایز از {date} موجود است.' },
    { bad: 'غذای روز تموم شده، ولی چلوکباب هست.', at: 'تموم شده', good: 'چلوکباب هست.' },
    { bad: 'اتاق دریا‌نما برای آخر هفته نداریم.', at: 'هفته نداریم' },
    {
      bad: 'سرویس پیامکی تا ساعت ۲۲ از دسترس خارجه.',
      at: 'تا ساعت ۲۲ از دسترس خارجه',
      good: 'سرویس پیامکی از ساعت ۲۲ در دسترس است.',
    },
    { bad: 'اون کیف قهوه‌ای دیگه نداریم.', at: 'دیگه نداریم' },
    { bad: 'کلاس زبان این ترم ظرفیتش پره.', at: 'پره' },
    { bad: 'پارکینگ هتل تا ۲۰ مهر بسته‌ست.', at: 'تا ۲۰ مهر بسته‌ست', good: 'پارکینگ هتل از ۲۰ مهر باز است.' },
    { bad: 'برای ۲۵ اسفند بلیط قطار تموم شده.', at: 'تموم شده' },
    { bad: 'شیر کاکائو دیگه سرو نمی‌شه.', at: 'سرو نمی‌شه' },
    { bad: 'اپ روی ویندوز اجرا نمی‌شود.', at: 'اجرا نمی‌شود', good: 'اپ روی ویندوز از {date} اجرا می‌شود.' },
    {
      bad: 'سرویس رفت‌وبرگشت فرودگاه فعلاً نداریم.',
      at: 'فعلاً نداریم',
      good: 'سرویس رفت‌وبرگشت فرودگاه از {date} داریم.',
    },
    { bad: 'این غذا دیگه تو منو نیست.', at: 'تو منو نیست' },
    { bad: 'همه‌ی میزها برای امشب رزرو شدن.', at: 'همه‌ی میزها برای امشب رزرو شدن' },
    { bad: 'کیک شکلاتی امشب نداریم.', at: 'امشب نداریم', good: 'کیک شکلاتی از {date} داریم.' },
    { bad: 'پروازهای شنبه پر شدند.', at: 'پر شدند' },
    {
      bad: 'سوئیت طبقه‌ی اول تا پانزدهم مرداد پره.',
      at: 'تا پانزدهم مرداد پره',
      good: 'سوئیت طبقه‌ی اول از پانزدهم مرداد خالی است.',
    },
  ],
  allows: [
    'در بسته‌ی شما یک کاتالوگ هم گذاشتیم.',
    'مشکلی نداریم و همه‌چیز آماده است.',
    'اگر کالا موجود نبود، با شما تماس می‌گیریم.',
    'بسته‌ها را ساعت ۹ بستیم.',
    'شعبه‌ی شیراز تا ساعت ۲۲ باز است.',
    'کارمزد نداریم.',
    'این طرح هیچ محدودیتی ندارد.',
    'اتاق دو تخته برای شما خالی است.',
    'این سایز دوباره موجود شد.',
    'صندلی کنار پنجره برایتان نگه داشتیم.',
    'روزهای تعطیل هم از ۹ تا ۱۴ باز هستیم.',
    'اتاقتون از ساعت ۱۲ آماده‌ست.',
    'پنجره را ببندید تا کولر بهتر خنک کند.',
    'در صورت نبود موجودی، پیامک می‌دهیم.',
    'نوبت خالی برای شنبه داریم.',
    'اپ روی ویندوز هم اجرا می‌شود.',
    'میزتان برای امشب رزرو شد.',
    'سهمیه‌ی این ماه شارژ شد.',
    'استخر از شنبه باز می‌شود.',
  ],
})
