/** Where the Persian rules keep silent. */
import type { Silence } from '../contract'

/** What a warning is about: secrets, fire, current, gas, medicine, children, the emergency numbers. */
const alike = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `${word}|${word}*`)
    .join('|')

/** What a warning is about: secrets, fire, current, gas, medicine, children, the emergency numbers. */
const DANGER =
  alike(`
  رمز پین پسورد گذرواژه آتش حریق برق‌گرفتگی انفجار حساسیت آلرژی دارو قرص کپسول شربت مسموم سمی کودک نوزاد خواب‌آلودگی
  سرگیجه مصدوم اورژانس آسانسور زلزله خفگی باردار خونریزی رانندگی فیشینگ کلاهبردار بدافزار سوختگی جنین شیرده سفیدکننده
  آنتی‌بیوتیک بلع شعله فشارقوی گازگرفتگی نشت مایکروفر ایمنی ماسک ایزوله محرمانه فاش مخرب ویروس آسیب کمربند
  زخم پوست پماد تزریق واکسن بخیه رعد صاعقه پریز خیس مذاب شیمیایی اسید وایتکس بنزین سقوط شنا مشکوک سوراخ`) +
  '|گاز|تب|دوز|115|125|110|CVV2|cvv|OTP|قفسه‌ی|سینه|قلبی|ناشناس'

export const silences: readonly Silence[] = [
  { name: 'condition', pattern: '$if|هرگاه|هروقت / هر وقت|زمان|گاه|موقع', reach: 'clause' },
  {
    name: 'condition',
    pattern: 'در|به صورتی|صورتیکه|شرطی|محض',
    reach: 'clause',
    concepts: [
      'negative',
      'modal',
      'likelihood',
      'vague-quantity',
      'vague-reference',
      'vague-agent',
      'agentless-passive',
    ],
  },
  { name: 'condition', pattern: 'در صورت ..6 $c / در صورت ++2', reach: 'match' },
  {
    name: 'condition',
    pattern: 'درصورتی|درصورتیکه|وقتی|زمانی|هنگامی|به‌محض',
    reach: 'clause',
    concepts: [
      'blame',
      'inability',
      'unavailability',
      'delay',
      'problem-word',
      'prohibition',
      'agentless-passive',
    ],
  },
  {
    name: 'question',
    pattern: '$asked $clause <++60> $stop',
    reach: 'match',
    concepts: [
      'inability',
      'unavailability',
      'refusal',
      'blame',
      'demand',
      'restriction',
      'ignorance',
      'delay',
      'cost',
      'problem-word',
      'litotes',
      'burden',
      'prohibition',
      'vague-quantity',
      'vague-reference',
      'vague-agent',
      'agentless-passive',
      'likelihood',
      'vague-degree',
      'vague-time',
      'modal',
    ],
  },
  {
    name: 'safety',
    pattern: DANGER,
    reach: 'sentence',
    concepts: ['prohibition', 'modal', 'likelihood', 'disclaimer'],
  },
  {
    name: 'safety',
    pattern: 'ایمنی|ماسک|آتش*|سیگار|دخانیات',
    reach: 'sentence',
    concepts: ['refusal', 'restriction', 'demand'],
  },
  {
    name: 'safety',
    pattern: 'هرگز|هیچ‌گاه|هیچ‌وقت / کسی|دیگران|غریبه*|هیچ‌کس ..6 $dont',
    reach: 'sentence',
    concepts: ['prohibition'],
  },
  { name: 'safety', pattern: 'به اشتراک $dont', reach: 'match', concepts: ['prohibition'] },
  { name: 'law', pattern: 'بدون اطلاع ..1 قبلی?', reach: 'sentence', concepts: ['modal'] },
  {
    name: 'emergency',
    pattern: '115|125|110|اورژانس|آتش‌نشانی|پلیس|نشت|خونریزی|تنفس',
    reach: 'sentence',
    concepts: ['demand', 'inability', 'delay'],
  },
  {
    name: 'law',
    pattern: '(مطابق|طبق|به‌موجب|برابر / بر اساس / به موجب) ..3 $law',
    reach: 'sentence',
    concepts: ['negative', 'modal'],
  },
  {
    name: 'law',
    pattern: '$clause ماده|ماده‌ی|تبصره|تبصره‌ی|بند $number',
    reach: 'sentence',
    concepts: ['negative', 'modal'],
  },
  {
    name: 'reported',
    pattern:
      'فرمودید|فرموده‌اید|فرمودین|گفتید|گفتین|گفتی|گفته‌اید|گفته‌بودید|نوشتید|نوشته‌اید|نوشتین|نوشتی|پرسیدید|پرسیدین که|بودید|بودین',
    reach: 'clause',
    concepts: ['negative', 'hedge'],
  },
  // Reassurance: nothing will be taken, given away or asked for.
  {
    name: 'reassurance',
    pattern: `(کارمزدی|هزینه‌ای|پولی|وجهی|مبلغی|جریمه‌ای|کارمزد|ریالی|هزینهٔ‌اضافی|اطلاعات|اطلاعاتتان|اطلاعاتتون|شماره‌تان|شماره‌تون|داده‌های|داده‌هایتان|هرگز) ..8 نمی*
      / هیچ کارمند*|غریبه*|کس|فرد*|شخص* ..6 نمی* / هیچ‌کس|کسی|هکر*|دیگران|کلاهبردار* ..8 نمی*
      / (نیاز|نیازی|لازم|احتیاجی|ضرورتی) ..8 $isnt|ندارید|ندارین|ندارد|نداره|نداری
      / (نگرانی|نگران) ..3 $isnt|نداره|ندارد
      / تغییر|قطع|کم|گم|خراب|عوض|حذف|پاک نمی*
      / هیچ ..3 کارمزدی|هزینه‌ای|پولی|وجهی|مبلغی ..6 نمی*|ندارد|نداره|نیست`,
    reach: 'match',
    concepts: ['negative'],
  },
  // What the reader sent: رسید شما ارسال شد confirms.
  {
    name: 'sent',
    pattern: 'رسید|پیام|درخواست|نظر|گزارش ..4 ارسال $became',
    reach: 'match',
    concepts: ['agentless-passive'],
  },
  { name: 'glad', pattern: 'خوشحال*|خرسند*|مفتخر* که', reach: 'clause', concepts: ['agentless-passive'] },
  // A passive that names who acted, or reports success.
  {
    name: 'agent',
    pattern: 'توسط / با موفقیت / از سوی|طرف|جانب',
    reach: 'clause',
    concepts: ['agentless-passive'],
  },
  {
    name: 'no-trouble',
    pattern: 'بدون|بی هیچ|هیچ‌گونه|کوچک‌ترین? مشکل|مشکلی|دردسر|ایراد|نقص',
    reach: 'match',
    concepts: ['problem-word'],
  },
  {
    name: 'no-trouble',
    pattern: 'مشکلی|ایرادی|اشکالی ..1 $lacks|$weLack|$youLack|$isnt|نیومد|پیش',
    reach: 'match',
    concepts: ['problem-word'],
  },
  {
    name: 'name',
    pattern: 'دفتر*|سامانه|سامانه‌ی|صندوق|واحد|بخش|امور|اداره|کمیسیون|ثبت|هیئت|مرکز ..2 شکایت|شکایات',
    reach: 'match',
    concepts: ['problem-word'],
  },
  // A limit, and an aside about who it was.
  { name: 'limit', pattern: 'بیش|بیشتر|کمتر از چند ..1', reach: 'match', concepts: ['vague-quantity'] },
  { name: 'aside', pattern: '$c شاید ..3 $c', reach: 'match', concepts: ['likelihood'] },
  { name: 'how', pattern: 'چگونه|چطور ..1 ممکن', reach: 'match', concepts: ['modal'] },
  {
    name: 'choice',
    pattern: 'می‌توانید|می‌توانند|می‌تواند|می‌تونید|می‌تونین|می‌تونی ..4 بعداً',
    reach: 'match',
    concepts: ['vague-time'],
  },
  // The reader's own draft.
  { name: 'draft', pattern: 'هنوز ذخیره ..2', reach: 'match', concepts: ['delay'] },
  // What is over or full to nobody's harm.
  {
    name: 'over',
    pattern: '$over ..5 تمام|تموم شد|شد* / $filled ..3 پر|پره ..1',
    reach: 'match',
    concepts: ['unavailability'],
  },
  { name: 'condition', pattern: '$if', reach: 'sentence', concepts: ['prohibition'] },
  // A request in the guise of a guess belongs to indirect-request.
  {
    name: 'asking',
    pattern: '$asked <ممکن|ممکنه|امکان|امکانش|می‌تونید ..2> ..16 $subj ..8 $stop',
    reach: 'match',
    concepts: ['modal', 'likelihood'],
  },
  // Courtesy and set phrases.
  {
    name: 'courtesy',
    pattern: `خسته نباشید|نباشی|نباشین / دستتون|دستتان|دستت|دست‌شما ..1 درد نکنه|نکند / قابل|قابلی ..3 نداره|ندارد / سایه*|سایتون|سایه‌تان ..5 کم نشود|نشه
      / چشم ..2 نخورید|نخوری|نخوره / زحمت ..2 نکشید|نکشین / بد نگذره|نگذرد / غم|بلا ..2 نبینید|نبینین / مشکل‌گشا* / حرف نداره|نداریم|ندارد / کم نظیر
      / شک نکنید|نکنین|نکن / (بی زحمت) / (انگار نه انگار) / جای نگرانی ..2 / (آمار و احتمال) / $clause نکنه|نکند ..2 / امیدواریم|امیدوارم ..6 ببینیم*|میزبان*|دیدار* ..2 / مبارک باشه|باشد / بد به دل* ..1 راه $dont / امیدواریم|امیدوارم حال*|روز*|هفته*|سفر* ..5 / شاید باورتان|باورتون|باورت / عجله|فکرش نکنید|نکنین|نکن|(را|رو ..1 نکنید|نکنین|نکن)`,
    reach: 'match',
  },
]
