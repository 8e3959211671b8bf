import { express, type Match, rule } from '../../contract'
import { mannerOf, verbLike } from '../read'
import { all, asRequest, choose, clauseStart, please, put, requests, say } from '../turn'

/** Whether another clause hangs on by و or یا, which a request cannot carry along. */
function goesOn({ sentence: { tokens } }: Match, verb: number): boolean {
  const next = tokens[verb + 1]?.kind === 'mark' ? tokens[verb + 2] : tokens[verb + 1]
  return next?.key === 'یا' || tokens[verb + 1]?.key === 'و'
}

export const blame = express('blame', {
  message: '«{match}» تقصیر را متوجه مشتری می‌کند. از او بخواهید چه کاری انجام دهد.',
  why: 'درخواست روشن زودتر از سرزنش به نتیجه می‌رسد.',
  rules: [
    rule(
      'claim',
      '<[claim: (ادعا می‌کنید|می‌کنین|دارید|کرده‌اید|کردید|می‌کنی) / مدعی هستید|هستین|شده‌اید|شدید|هستی]>',
      (m) => {
        const form = m
          .tokens('claim')
          .map((token) => verbLike(token, { persons: [1, 4] }))
          .find((found) => found !== undefined)
        if (form === undefined) return undefined
        const { colloquial } = mannerOf(m.sentence)
        if (form.person === 1) return m.edit({ claim: say(m.sentence, colloquial ? 'می‌گی' : 'می‌گویی') })
        return m.edit({ claim: say(m.sentence, colloquial ? 'می‌گین' : 'می‌فرمایید') })
      },
    ),
    rule(
      'forgot',
      '[drop: (شما|تو|ظاهراً)? هم? <(فراموش کردید|کرده‌اید|کردین|کردی|نموده‌اید / یادتان|یادتون|یادت رفت|رفته|نبود|نبوده است? / از (یاد برده‌اید|بردید / یادتان|یادتون رفت|رفته)) که?>] $c? ~..20 &$subj2',
      (m) => {
        const { start, end } = m.range('drop')
        const asked = requests(m, end)
        return asked && all([put(m, start, end, say(m.sentence, 'لطفاً')), ...asked])
      },
    ),
    rule('should-have', '<[must: باید|می‌بایست|می‌بایستی|بایستی|بایست] ..12 [verb: $youShouldHave]>', (m) => {
      const at = m.range('verb').start
      const form = verbLike(m.sentence.tokens[at], { tenses: ['imperfect'], persons: [1, 4] })
      // A request cannot reach back to yesterday.
      if (!form || m.sentence.tokens.some(({ key }) => /^(?:دیروز|پریروز|پارسال|قبلا|دیشب)$/.test(key)))
        return undefined
      const { start, end } = m.range('must')
      return all([...please(m, start, end), asRequest(m, at, form)])
    }),
    rule(
      'wrong',
      '<[wrong: اشتباه|غلط|نادرست|اشتباهی|ناقص|نصفه|نصفه‌نیمه|ناخوانا|برعکس|وارونه] !متوجه|فهمیدید|فهمیدین|دیدید|دیدین|شنیدید|شنیدین ..2 [verb: $youDid]> ($close / &تو|توی|به|برای|در|داخل)',
      (m) => {
        const at = m.range('verb').start
        const form = verbLike(m.sentence.tokens[at], { tenses: ['past', 'perfect'], persons: [1, 4] })
        // شماره را اشتباه … may be done again, به حساب اشتباه … may not.
        const object = /^(?:را|رو)$/.test(m.sentence.tokens[m.start - 1]?.key ?? '')
        if (
          !form ||
          !object ||
          goesOn(m, at) ||
          /^[نقبو]/.test(m.tokens('wrong')[0]?.key ?? '') ||
          form.verb.name === 'شد'
        )
          return undefined
        const { start, end } = m.range('wrong')
        return all([
          ...please(m, at, at),
          put(m, start, end, choose(m.sentence, 'دوباره', 'دوباره')),
          asRequest(m, at, form),
        ])
      },
    ),
    rule('late', '<دیر ..2 [verb: $youDid]> / <حواستان|حواستون|حواست نبوده|نبود>'),
    rule(
      'had-you',
      '<اگر|اگه ..8 (خوانده|دیده|کرده|داده|گفته|زده|خونده|فرستاده بودید|بودین|بودی / $youShouldHave)> ~..12 $wouldHave',
      undefined,
      { despite: ['condition', 'reported'] },
    ),
    rule('yourself', '<خودتان|خودتون|خودت !را|رو ..8 $youChose> $close'),
    rule(
      'fault',
      '<(تقصیر|مقصر|اشتباه ..2 شما|خودتان|خودتون|خودت|شماست|خودتونه !$arent / تقصیر|مقصر تو|توئه / اشتباه|کوتاهی|سهل‌انگاری|بی‌دقتی|غفلت|بی‌توجهی از ..2 شما|خودتان|خودتون|شماست !$isnt / بی‌دقتی|سهل‌انگاری|بی‌توجهی|اشتباه|غفلت|کوتاهی ..1 (خود? شما|خودتان|خودتون) !$isnt / مشکل|ایراد|اشکال از ..1 شما|شماست|خودتان|خودتون|خودتونه / کوتاهی|غفلت|سهل‌انگاری|بی‌دقتی|بی‌توجهی|سرپیچی|تخلف|تخطی|اهمال|نقض ..1 $youDid)>',
    ),
    rule('why', '<چرا ..8 $youDidnt> / <مگه|مگر نگفتیم|نگفتم|نگفته|ننوشتیم|(اعلام|عرض نکردیم)>', undefined, {
      despite: ['question'],
    }),
    rule(
      'was-due',
      '<قرار بود> ..8 &$subj2 / <(از دست / جا / از قلم) $youDid> $close / <بعد|پس|خارج از مهلت|موعد|وقت ..5 $youDid> $close / <شما|خودتون|خودتان بودید|بودین که>',
    ),
    rule('had-not', '<$hadNot بودید|بودین|بودی>'),
    rule('did-not', '$main <هنوز? [verb: $youDidnt]> $close', (m) => {
      const at = m.range('verb').start
      const form = verbLike(m.sentence.tokens[at], {
        tenses: ['past', 'perfect'],
        persons: [1, 4],
        negative: true,
      })
      if (!form || goesOn(m, at) || ['بود', 'توانست', 'شد'].includes(form.verb.name)) return undefined
      const still = m.sentence.tokens.findIndex(
        ({ key }, index) => key === 'هنوز' && index < at && index >= clauseStart(m.sentence, at),
      )
      return all([
        ...please(m, at, at),
        ...(still < 0 ? [] : [put(m, still, still + 1, '')]),
        asRequest(m, at, form),
      ])
    }),
  ],
  flags: [
    { bad: 'دیر به کلاس آمدید.', at: 'دیر به کلاس آمدید' },
    { bad: 'اگر راهنما را خوانده بودید، دستگاه روشن می‌شد.', at: 'اگر راهنما را خوانده بودید' },
    { bad: 'فرم را کامل نکرده‌اید.', at: 'نکرده‌اید', good: 'لطفاً فرم را کامل کنید.' },
    {
      bad: 'فراموش کرده‌اید کپی شناسنامه را ضمیمه کنید.',
      at: 'فراموش کرده‌اید',
      good: 'لطفاً کپی شناسنامه را ضمیمه کنید.',
    },
    { bad: 'یادت رفته رسید رو بفرستی.', at: 'یادت رفته', good: 'لطفاً رسید رو بفرست.' },
    {
      bad: 'شماره‌ی شبا را اشتباه وارد کرده‌اید.',
      at: 'اشتباه وارد کرده‌اید',
      good: 'لطفاً شماره‌ی شبا را دوباره وارد کنید.',
    },
    {
      bad: 'باید قبل از پرواز بار را تحویل می‌دادید.',
      at: 'باید قبل از پرواز بار را تحویل می‌دادید',
      good: 'لطفاً قبل از پرواز بار را تحویل دهید.',
    },
    { bad: 'ادعا می‌کنید بسته خالی بوده است.', at: 'ادعا می‌کنید', good: 'می‌فرمایید بسته خالی بوده است.' },
    { bad: 'این تأخیر تقصیر خودتان است.', at: 'تقصیر خودتان' },
    { bad: 'هنوز قبض آبان را پرداخت نکرده‌اید.', at: 'نکرده‌اید', good: 'لطفاً قبض آبان را پرداخت کنید.' },
    { bad: 'سر جلسه حاضر نشدید.', at: 'نشدید' },
    { bad: 'شما ایمیل فعال‌سازی را تأیید نکردید.', at: 'نکردید', good: 'لطفاً ایمیل فعال‌سازی را تأیید کنید.' },
    { bad: 'به تذکر ما توجه نکردین.', at: 'نکردین', good: 'لطفاً به تذکر ما توجه کنین.' },
    { bad: 'تو فرم، کد ملیت رو ننوشتی.', at: 'ننوشتی', good: 'تو فرم، لطفاً کد ملیت رو بنویس.' },
    { bad: 'باید زودتر خبر می‌دادی.', at: 'باید زودتر خبر می‌دادی', good: 'لطفاً زودتر خبر بده.' },
    { bad: 'خودتون تیک تمدید خودکار رو زدین.', at: 'خودتون تیک تمدید خودکار رو زدین' },
    {
      bad: 'شما شماره شبا رو اشتباه وارد کردین.',
      at: 'اشتباه وارد کردین',
      good: 'لطفاً شماره شبا رو دوباره وارد کنین.',
    },
    { bad: 'فراموش کرده‌اید فرم را امضا کنید.', at: 'فراموش کرده‌اید', good: 'لطفاً فرم را امضا کنید.' },
    { bad: 'اگر زودتر خبر می‌دادید بلیط را عوض می‌کردیم.', at: 'اگر زودتر خبر می‌دادید' },
    { bad: 'چرا زودتر به ما اطلاع ندادید؟', at: 'چرا زودتر به ما اطلاع ندادید' },
    { bad: 'گذرنامه را همراه نیاورده بودید.', at: 'نیاورده بودید' },
    { bad: 'شما مبلغ را به حساب اشتباه واریز نموده‌اید.', at: 'اشتباه واریز نموده‌اید' },
    { bad: 'چون دیر اومدید نوبتتون سوخت.', at: 'دیر اومدید' },
    { bad: 'قرار بود دیروز مدارک را بیاورید.', at: 'قرار بود' },
    { bad: 'اطلاعات کارت را ناقص وارد فرموده‌اید.', at: 'ناقص وارد فرموده‌اید' },
    { bad: 'مگه نگفتیم رسید رو نگه دارید؟', at: 'مگه نگفتیم' },
    { bad: 'شما کارت رو برعکس گذاشتید تو دستگاه.', at: 'برعکس گذاشتید' },
    { bad: 'به پیام‌های ما جواب ندادید.', at: 'ندادید', good: 'لطفاً به پیام‌های ما جواب دهید.' },
    { bad: 'فایل رو با فرمت اشتباه فرستادی.', at: 'اشتباه فرستادی' },
    {
      bad: 'شماره‌ی موبایل رو غلط ثبت کردید.',
      at: 'غلط ثبت کردید',
      good: 'لطفاً شماره‌ی موبایل رو دوباره ثبت کنید.',
    },
    { bad: 'تأیید ایمیل رو انجام ندادید.', at: 'ندادید', good: 'لطفاً تأیید ایمیل رو انجام بدید.' },
    { bad: 'توی فرم، تاریخ تولدتون رو جا انداختید.', at: 'جا انداختید' },
  ],
  allows: [
    'اگر هنوز رمز نگرفته‌اید، روی دکمه بزنید.',
    'در صورتی که پیامک را دریافت نکردید، دوباره بزنید.',
    'فرم را کامل فرستادید، سپاسگزاریم.',
    'رسید را دیدم که فرستادید.',
    'آیا کد را وارد نکرده‌اید؟',
    'فرم شما به دست ما رسید و کامل است.',
    'فرم را امضا کردید، ممنون.',
    'اگر کد را اشتباه وارد کردید دوباره درخواست بدهید.',
    'حق با شماست، ما آدرس را اشتباه ثبت کرده بودیم.',
    'آدرس جدیدتان را ثبت کردید، ممنون.',
    'اگر فرم را ناقص فرستادید، دوباره بارگذاری کنید.',
    'شما درست وارد کرده بودید، خطا از ما بود.',
    'کد رو خودمون براتون می‌زنیم.',
    'قرار است دوشنبه مدارک را بیاورید.',
    'قبض را پرداخت کردید، ممنون.',
    'کارت را از دستگاه برداشتید؟',
    'شماره‌تان را درست ثبت کردید.',
  ],
})
