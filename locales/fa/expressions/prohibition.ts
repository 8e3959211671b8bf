import { express, rule } from '../../contract'
import { verbNamed } from '../morphology'
import { mannerOf, subjunctiveAt } from '../read'
import { all, asRequest, choose, please, put, requests, say } from '../turn'

export const prohibition = express('prohibition', {
  message: '«{match}» می‌گوید چه کاری نباید کرد. همان خواسته را مثبت بگویید.',
  why: 'جمله‌ی مثبت راه را نشان می‌دهد.',
  rules: [
    rule(
      'forget',
      '<[cue: فراموش|فراموشتان|فراموشتون|یادتان|یادتون|یادت [verb: نکنید|نکنین|نکن|نفرمایید|نشود|نشه|نرود|نره] که?]> $c? ~..20 &$subj2',
      (m) => {
        const { start, end } = m.range('cue')
        const asked = requests(m, end)
        return asked && all([...please(m, start, end), ...asked])
      },
    ),
    rule(
      'hesitate',
      '(از|در) [deed: ..8] <[cue: تردید|دریغ|شک|درنگ|تعلل|تردیدی|هراس|ابا] [verb: $dont]>',
      (m) => {
        const form = subjunctiveAt(m.range('verb').start, m.sentence)
        const noun = m.tokens('deed')
        if (!form || noun.length < 1) return undefined
        const { start } = m
        const { end } = m.range('verb')
        if (noun.length >= 3 && noun[0]?.key === 'تماس' && noun[1]?.key === 'با') {
          const whom = m.slice(m.range('deed').start + 2, m.range('deed').end)
          const call = asRequest(m, m.range('verb').start, { ...form, verb: verbNamed('گرفت'), bare: false })
          return all([put(m, start, end, `با ${whom} تماس ${call.replacement}`)])
        }
        return undefined
      },
    ),
    rule(
      'shy',
      '<(تردید|دریغ|خجالت|رودربایستی|تعارف|درنگ|تعلل) [verb: $dont]> [link: $c? (و|که)?] ..12 &$subj2',
      (m) => {
        const { start, end } = m.range('verb')
        const asked = requests(m, end)
        return (
          asked &&
          all([
            put(m, start - 1, m.has('link') ? m.range('link').end : end, say(m.sentence, 'لطفاً')),
            ...asked,
          ])
        )
      },
    ),
    rule('worry', '<(اصلاً|لطفاً)? (نگران|ناراحت|مضطرب|دلواپس|غصه|نگرانش $dont)>', (m) => {
      const form = subjunctiveAt(m.end - 1, m.sentence)
      const plural = form?.person !== 1
      return m.replace(
        plural ? choose(m.sentence, 'مطمئن باشید', 'خیالتون راحت') : say(m.sentence, 'خیالت راحت'),
      )
    }),
    rule(
      'repeat',
      '<[from: از] [deed: $word] [what: $noun ..4] [again: تکراری|مجدد|چندباره|دوباره] [refrain: خودداری|اجتناب|پرهیز] [verb: کنید|کنین|فرمایید|بفرمایید|نمایید|کن]>',
      (m) =>
        m.edit({
          from: '',
          deed: '',
          again: choose(m.sentence, 'را یک بار', 'رو یه بار'),
          refrain: m.text('deed'),
        }),
    ),
    rule(
      'refrain',
      'از [deed: ..8] <خودداری|اجتناب|پرهیز|صرف‌نظر|اکیداً [verb: کنید|کنین|فرمایید|بفرمایید|نمایید|کن|شود|گردد]>',
    ),
    rule('before', '<[before: قبل|پیش از] ..6 [verb: $dont]>', (m) => {
      const form = subjunctiveAt(m.range('verb').start, m.sentence)
      if (!form) return undefined
      const { start } = m.range('before')
      return all([
        put(m, start, start + 1, say(m.sentence, mannerOf(m.sentence).colloquial ? 'بعد' : 'پس')),
        asRequest(m, m.range('verb').start, form),
      ])
    }),
    rule('do-not', '$main <[verb: $dont]> $close'),
  ],
  flags: [
    {
      bad: 'از ارسال پیام تکراری خودداری کنید.',
      at: 'از ارسال پیام تکراری خودداری کنید',
      good: 'پیام را یک بار ارسال کنید.',
    },
    { bad: 'فراموش نکنید رسید را نگه دارید.', at: 'فراموش نکنید', good: 'لطفاً رسید را نگه دارید.' },
    { bad: 'یادتون نره ساعت ورود رو اعلام کنید.', at: 'یادتون نره', good: 'لطفاً ساعت ورود رو اعلام کنید.' },
    { bad: 'در تماس با پشتیبانی تردید نکنید.', at: 'تردید نکنید', good: 'با پشتیبانی تماس بگیرید.' },
    { bad: 'نگران نباشید، بسته در راه است.', at: 'نگران نباشید', good: 'مطمئن باشید، بسته در راه است.' },
    { bad: 'به این ایمیل پاسخ ندهید.', at: 'ندهید' },
    {
      bad: 'پیش از رسیدن نصاب دستگاه را روشن نکنید.',
      at: 'پیش از رسیدن نصاب دستگاه را روشن نکنید',
      good: 'پس از رسیدن نصاب دستگاه را روشن کنید.',
    },
    { bad: 'از تماس تکراری خودداری کنید.', at: 'خودداری کنید' },
    { bad: 'خجالت نکشید و هر سؤالی دارید بپرسید.', at: 'خجالت نکشید', good: 'لطفاً هر سؤالی دارید بپرسید.' },
    { bad: 'لطفا دیر نکنید.', at: 'نکنید' },
    { bad: 'فایل رو با ایمیل شخصی نفرست.', at: 'نفرست' },
    { bad: 'بدون هماهنگی مراجعه نکنید.', at: 'نکنید' },
    { bad: 'نگران نباش، پولت برمی‌گرده.', at: 'نگران نباش', good: 'خیالت راحت، پولت برمی‌گرده.' },
    { bad: 'از پرسیدن دریغ نفرمایید.', at: 'دریغ نفرمایید' },
    { bad: 'لطفاً فراموش نکنید رسید را نگه دارید.', at: 'فراموش نکنید', good: 'لطفاً رسید را نگه دارید.' },
    {
      bad: 'در صورت سؤال، از تماس با ما دریغ نکنید.',
      at: 'دریغ نکنید',
      good: 'در صورت سؤال، با ما تماس بگیرید.',
    },
    { bad: 'یادتون نره قبل ساعت ۱۲ تأیید کنید.', at: 'یادتون نره', good: 'لطفاً قبل ساعت ۱۲ تأیید کنید.' },
    { bad: 'لطفا بدون هماهنگی مراجعه نفرمایید.', at: 'نفرمایید' },
    { bad: 'دست به تنظیمات روتر نزنید.', at: 'نزنید' },
    { bad: 'یادت نره آخر ماه تمدید کنی.', at: 'یادت نره', good: 'لطفاً آخر ماه تمدید کن.' },
    {
      bad: 'لطفا قبل از هماهنگی حضوری نیاید.',
      at: 'قبل از هماهنگی حضوری نیاید',
      good: 'لطفا بعد از هماهنگی حضوری بیاید.',
    },
    { bad: 'از به کار بردن فونت‌های غیرمجاز اجتناب فرمایید.', at: 'اجتناب فرمایید' },
    {
      bad: 'قبل از ساعت ۱۰ تماس نگیرید لطفاً.',
      at: 'قبل از ساعت ۱۰ تماس نگیرید',
      good: 'پس از ساعت ۱۰ تماس بگیرید لطفاً.',
    },
    { bad: 'مودم رو خاموش نکن.', at: 'نکن' },
    { bad: 'از ارسال پیام صوتی خودداری نمایید.', at: 'خودداری نمایید' },
  ],
  allows: [
    'رمز پویا را به کسی نگویید.',
    'هنگام زلزله از آسانسور استفاده نکنید.',
    'خسته نباشید، نامه‌تان رسید.',
    'دارو را بدون تجویز پزشک مصرف نکنید.',
    'شک نکنید که فردا می‌رسیم.',
    'اگر لینک را نشناختید، بازش نکنید.',
    'زحمت نکشید، پیک خودش می‌آید.',
    'لطفاً رسید را نگه دارید.',
    'رمز یک‌بار مصرف را در اختیار کسی قرار ندهید.',
    'دارو را بدون مشورت پزشک قطع نکنید.',
    'رمزتون رو به هیچ‌کس نگید.',
    'نگران هزینه‌ها نیستید، خیالتان راحت.',
    'داروی شربت را روی یخ نگذارید.',
    'رمز دوم را جایی ننویسید.',
    'شک نکنید که بهترین قیمت را دارید.',
  ],
})
