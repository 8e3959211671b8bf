import { express, type Match, rule } from '../../contract'
import { withCopula } from '../morphology'
import { mannerOf, verbLike } from '../read'
import { choose, say } from '../turn'

/** What is denied twice, said once. */
const POSITIVE: Readonly<Record<string, string>> = {
  بد: 'خوب',
  بدم: 'خوب',
  بدک: 'خوب',
  غیرمنتظره: 'قابل انتظار',
  بیتاثیر: 'مؤثر',
  بیاثر: 'مؤثر',
  بیربط: 'مرتبط',
  نامرتبط: 'مرتبط',
  نادر: 'رایج',
  بیارتباط: 'مرتبط',
  بیفایده: 'مفید',
  نامحتمل: 'محتمل',
  بیسابقه: 'سابقه دارد',
  بیاهمیت: 'مهم',
  بینتیجه: 'نتیجه دارد',
  بیعلت: 'علت دارد',
  بیدلیل: 'دلیل دارد',
  کم: 'زیاد',
  ناممکن: 'ممکن',
  نامناسب: 'مناسب',
  نامعمول: 'معمول',
  سخت: 'آسان',
  دشوار: 'آسان',
  گران: 'مناسب',
  دور: 'نزدیک',
  بعید: 'محتمل',
}

const positiveOf = (key: string): string | undefined => {
  if (Object.hasOwn(POSITIVE, key)) return POSITIVE[key]
  return key.startsWith('غیر') && key.length > 5 ? key.slice(3) : undefined
}

/** The positive word with the copula in the number, tense and register of the denied one. */
function being(m: Match, word: string): string {
  const form = verbLike(m.sentence.tokens[m.end - 1], { negative: true })
  const { colloquial } = mannerOf(m.sentence)
  if (form?.tense === 'past') return `${word} بود`
  if (form?.person === 5) return colloquial ? `${word}ن` : `${word} هستند`
  return colloquial ? withCopula(word) : `${word} است`
}

export const litotes = express('litotes', {
  message: '«{match}» دو بار نفی می‌کند. همان را مثبت بگویید.',
  why: 'جمله‌ی مثبت زودتر فهمیده می‌شود.',
  rules: [
    rule(
      'twice-denied',
      '<(چندان|خیلی|اصلاً)? [what: بد|بدم|بدک|نامحتمل|ناممکن|نامناسب|نامعمول|نادر|بی‌تأثیر|بی‌اثر|بی‌ربط|بی‌ارتباط|بی‌فایده|بی‌سابقه|بی‌اهمیت|بی‌نتیجه|بی‌علت|بی‌دلیل|غیرعادی|غیرمعمول|غیرطبیعی|غیرممکن|غیرمنتظره|غیرمنطقی|غیرمتعارف|غیرمرسوم] [be: $isnt|نیستش]>',
      (m) => {
        const [token] = m.tokens('what')
        const word = token && positiveOf(token.key)
        if (!word) return undefined
        if (word.endsWith('دارد')) return m.replace(choose(m.sentence, word, word.replace('دارد', 'داره')))
        return m.replace(say(m.sentence, being(m, word)))
      },
    ),
    // بی‌ارتباط با … نیست: the positive word goes to the copula.
    rule(
      'parted',
      '<[what: بی‌تأثیر|بی‌اثر|بی‌ربط|بی‌ارتباط|نامرتبط] [rest: با|به|در|از|روی ..6] [be: $isnt]>',
      (m) => {
        const [token] = m.tokens('what')
        const word = token && positiveOf(token.key)
        return word
          ? m.edit({
              what: '',
              be: say(m.sentence, being(m, word)),
            })
          : undefined
      },
    ),
    rule(
      'far',
      '<(دور از انتظار|ذهن|تصور|انصاف|واقعیت $isnt / خالی از (لطف|فایده|اشکال|خطا) $isnt / کم هم? $arent / بی (تقصیر|چاره|راه) $isnt / چندان|زیاد|خیلی|آن‌قدر|اون‌قدر هم? سخت|دشوار|گران|گرون|دور|پیچیده|بد $isnt / بدون (تأثیر|فایده|دلیل|علت|سابقه) $isnt / نشدنی $isnt / کار|چیز? سختی|دشواری|پیچیده‌ای $isnt / خیلی|چندان? بد نشده|نشد / $clause بعید $isnt $end)>',
      (m) => {
        const first = m.sentence.tokens[m.start]?.key
        if (first === 'کم') {
          const many = /ن$|ند$/.test(m.sentence.tokens[m.end - 1]?.key ?? '')
          return m.replace(
            many ? choose(m.sentence, 'زیادند', 'زیادن') : choose(m.sentence, 'زیاد است', 'زیاده'),
          )
        }
        if (first === 'دور' && /^(?:انتظار|ذهن|تصور)$/.test(m.sentence.tokens[m.start + 2]?.key ?? ''))
          return m.replace(
            say(m.sentence, mannerOf(m.sentence).colloquial ? 'قابل انتظاره' : 'قابل انتظار است'),
          )
        if (first === 'نشدنی')
          return m.replace(say(m.sentence, mannerOf(m.sentence).colloquial ? 'شدنیه' : 'شدنی است'))
        return undefined
      },
    ),
  ],
  flags: [
    { bad: 'نتیجه‌ی آزمایش بد نیست.', at: 'بد نیست', good: 'نتیجه‌ی آزمایش خوب است.' },
    { bad: 'این تنظیم بی‌فایده نیست.', at: 'بی‌فایده نیست', good: 'این تنظیم مفید است.' },
    {
      bad: 'کند شدن سایت در حراج غیرمعمول نیست.',
      at: 'غیرمعمول نیست',
      good: 'کند شدن سایت در حراج معمول است.',
    },
    { bad: 'تمدید زودتر بی‌ربط نیست.', at: 'بی‌ربط نیست', good: 'تمدید زودتر مرتبط است.' },
    { bad: 'پرداخت دوباره غیرممکن نیست.', at: 'غیرممکن نیست', good: 'پرداخت دوباره ممکن است.' },
    { bad: 'سرعتش بدک نیست.', at: 'بدک نیست', good: 'سرعتش خوب است.' },
    {
      bad: 'افزایش قیمت دور از انتظار نیست.',
      at: 'دور از انتظار نیست',
      good: 'افزایش قیمت قابل انتظار است.',
    },
    { bad: 'تعداد سفارش‌ها کم نیست.', at: 'کم نیست', good: 'تعداد سفارش‌ها زیاد است.' },
    { bad: 'این حساسیت بی‌دلیل نیست.', at: 'بی‌دلیل نیست', good: 'این حساسیت دلیل دارد.' },
    {
      bad: 'بی‌ارتباط با به‌روزرسانی دیروز نیست.',
      at: 'بی‌ارتباط با به‌روزرسانی دیروز نیست',
      good: 'با به‌روزرسانی دیروز مرتبط است.',
    },
    { bad: 'این روش بد نیست.', at: 'بد نیست', good: 'این روش خوب است.' },
    {
      bad: 'کم نیستند مشتریانی که این پلن را انتخاب می‌کنند.',
      at: 'کم نیستند',
      good: 'زیادند مشتریانی که این پلن را انتخاب می‌کنند.',
    },
    {
      bad: 'دیدن دو پیامک پشت هم غیرمعمول نیست.',
      at: 'غیرمعمول نیست',
      good: 'دیدن دو پیامک پشت هم معمول است.',
    },
    { bad: 'قیمت‌ها هم بدک نیستن.', at: 'بدک نیستن', good: 'قیمت‌ها هم خوبن.' },
    { bad: 'ارور ۵۰۲ این روزها بی‌سابقه نیست.', at: 'بی‌سابقه نیست', good: 'ارور ۵۰۲ این روزها سابقه دارد.' },
    { bad: 'چندان هم سخت نیست، سه دقیقه وقت می‌بره.', at: 'چندان هم سخت نیست' },
    { bad: 'این مورد بی‌اهمیت نیست.', at: 'بی‌اهمیت نیست', good: 'این مورد مهم است.' },
    { bad: 'ارزون نیست ولی بدم نیست.', at: 'بدم نیست', good: 'ارزون نیست ولی خوبه.' },
    { bad: 'این خطا بی‌سابقه نیست.', at: 'بی‌سابقه نیست', good: 'این خطا سابقه دارد.' },
    { bad: 'کار سختی نیست.', at: 'کار سختی نیست' },
    { bad: 'کیفیتش بد نیست.', at: 'بد نیست', good: 'کیفیتش خوب است.' },
    { bad: 'بی‌ربط به قطعی دیشب نیست.', at: 'بی‌ربط به قطعی دیشب نیست', good: 'به قطعی دیشب مرتبط است.' },
    { bad: 'قطعی شبانه غیرعادی نیست.', at: 'غیرعادی نیست', good: 'قطعی شبانه عادی است.' },
    { bad: 'کیفیت صداش بد نیست.', at: 'بد نیست', good: 'کیفیت صداش خوب است.' },
    { bad: 'این مسئله بی‌اهمیت نیست.', at: 'بی‌اهمیت نیست', good: 'این مسئله مهم است.' },
    {
      bad: 'افت سرعت بین ۹ تا ۱۱ شب غیرعادی نیست.',
      at: 'غیرعادی نیست',
      good: 'افت سرعت بین ۹ تا ۱۱ شب عادی است.',
    },
  ],
  allows: [
    'هوا بد شده است.',
    'حال شما خوب است؟',
    'غیر از این مدل دو رنگ دیگر داریم.',
    'بی‌سیم خانه را روشن کنید.',
    'این دستگاه بی‌صدا کار می‌کند.',
    'کم‌کم گرم می‌شود.',
    'این دارو برای کودکان بی‌خطر است.',
    'هوا بد نیست؟',
    'کیفیت این جنس خوب است.',
    'این غذا تند نیست.',
    'هزینه‌ای ندارد و مشکلی نیست.',
    'غیرفعال نیست، همین الان چک کردم.',
    'این محصول ارزان نیست.',
    'قیمت بالا نرفت.',
    'کیفیتش خوب است.',
    'این میوه شیرین نیست.',
    'کیفیت صداش خوبه.',
  ],
})
