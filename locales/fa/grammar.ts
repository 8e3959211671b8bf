/** Pieces of Persian grammar that patterns name. */
import type { Grammar, TokenPattern } from '../contract'
import {
  DATES,
  DONE_THEN,
  EXPECTED,
  FELT,
  FELT_VERBS,
  GUESSED,
  NO_STOCK,
  NOT_CLITIC,
  OFFERED,
  SPARED,
  TIME_WORDS,
} from './lexicon'
import { isFormOf, type Person } from './morphology'
import { fold } from './normalise'
import { phrases } from './phrases'
import { endsVerbPhrase, subjunctiveAt, type VerbQuery, verbLike, verbsOf } from './read'

/** A verb form; anchors are word beginnings in folded spelling. */
function verb(query: VerbQuery, ...prefixes: string[]): TokenPattern {
  return {
    test: (token) => verbLike(token, query) !== undefined,
    ...(prefixes.length > 0 && { anchors: { prefixes } }),
  }
}

/** A noun with any of its endings. */
function noun(...words: string[]): TokenPattern {
  const nouns = words.map(fold)
  return {
    test: (token) => token.kind === 'word' && nouns.some((stem) => isFormOf(token.key, stem)),
    anchors: { prefixes: nouns, words: nouns },
  }
}

/** A deed done, being done or to be done by these persons; the auxiliary of the future is none. */
const deed = (...persons: readonly Person[]): TokenPattern => ({
  test: (token) => {
    const form = verbLike(token, { negative: false, persons, tenses: DEEDS })
    return form !== undefined && form.verb.name !== 'خواست'
  },
})

/** That something is not, or is not had: not the infinitive, which looks like the colloquial plural of the past. */
const absent = (name: string, persons: readonly Person[], ...prefixes: string[]): TokenPattern => ({
  test: (token) =>
    !token.key.endsWith(`${name}ن`) &&
    verbLike(token, { verbs: [name], negative: true, persons, tenses: ABSENT }) !== undefined,
  anchors: { prefixes },
})

const mood = (persons: readonly number[], negative = false): TokenPattern => ({
  ...(negative && { anchors: { prefixes: NOT_THEN } }),
  test: (_, index, sentence) => {
    const form = subjunctiveAt(index, sentence)
    return (
      form !== undefined &&
      form.negative === negative &&
      persons.includes(form.person) &&
      form.verb.name !== 'خواست'
    )
  },
})

const CAN = ['توانست']
const FINITE = ['present', 'past', 'imperfect', 'perfect'] as const
const GOVERNS =
  /^(?:باید|بایستی|بهتر.*|لازم.*|ممکن.*|شاید|تا|برای|اینکه|اگر|اگه|وقتی|امیدوار.*|خواه.*|می?خواه.*|بخواه.*)$/
const HOURS = new Set([
  'صبح',
  'ظهر',
  'عصر',
  'شب',
  'شنبه',
  'یکشنبه',
  'دوشنبه',
  'سهشنبه',
  'چهارشنبه',
  'پنجشنبه',
  'جمعه',
  'دو',
  'سه',
])
const STATES = new Set(['وارد', 'عضو', 'متصل', 'لاگین'])
const THANKS = new Set(['تشکر', 'قدردانی', 'عذرخواهی', 'اعتراف', 'اذعان', 'عرض', 'تبریک'])
const ALL: readonly Person[] = [0, 1, 2, 3, 4, 5]
const MUST = new Set(['باید', 'بایستی', 'میبایست', 'لازم', 'لازمه'])
const REFUSING = new Set([
  'کرد',
  'داد',
  'گرفت',
  'فروخت',
  'فرستاد',
  'پذیرفت',
  'برد',
  'گذاشت',
  'نمود',
  'برگرداند',
])
/** Nobody is refused by what is never done to anybody. */
const SPARED_FOR = /^(?:هیچ.*|هرگز|کسی|(?:رمز|پول|هزینه|کارمزد|تبلیغ|پیامک).*|رایگان|بدون|زودتر|مگر)$/
/** ن and نمی stand after a preverb: برنگشت, برنمی‌گردانیم. */
const afterPreverbs = (prefix: string) =>
  ['', 'بر', 'در', 'باز', 'وا', 'فرا'].map((preverb) => preverb + prefix)
const NOT_NOW = afterPreverbs('نمی')
const NOT_THEN = afterPreverbs('ن')
const DEEDS = ['present', 'subjunctive', 'past', 'participle'] as const
const ABSENT = ['present', 'past', 'perfect', 'participle'] as const
const NOT = ['نمیتوان', 'نمیتون', 'نتوان', 'نتون']

const pieces: Grammar = {
  c: '،|,',
  sc: '؛|;|،|,|\\:|-|–|—',
  but: 'ولی|اما|لیکن|ولیکن|لکن|منتها|منتهی',
  if: 'اگر|اگه|چنانچه',
  we: 'ما|من|بنده|اینجانب|این‌جانب',
  that: 'این‌که|اینکه|(این که)|که',
  close: { place: endsVerbPhrase },

  cannot: verb({ verbs: CAN, negative: true }, ...NOT),
  cannotUs: verb({ verbs: CAN, negative: true, persons: [0, 3], tenses: ['present'] }, ...NOT),
  cannotYou: verb({ verbs: CAN, negative: true, persons: [1, 4], tenses: ['present'] }, ...NOT),
  failing:
    '(از عهده|پس|عهده* ..8 $coming) / (موفق (به ..6)? نشد|نشدند|نشدن|نشدیم|نشدم|نشده|نمی‌شویم|نمی‌شیم است?)',
  coming: verb({ verbs: ['برآمد'], negative: true }, 'برن'),
  couldntUs: verb(
    { verbs: CAN, negative: true, persons: [0, 3], tenses: ['past', 'perfect', 'imperfect'] },
    ...NOT,
  ),
  isnt: '$isntNow / نخواهد|نخواهند بود',
  arent: '$arentNow / نخواهد|نخواهند|نخواهیم|نخواهم بود',
  isntNow: absent('بود', [2, 5], 'نیس', 'نمیباش', 'نبود'),
  arentNow: absent('بود', ALL, 'نیس', 'نمیباش', 'نبود'),
  is: 'است|هست|هستش|می‌باشد|می‌باشه|شده|بود|هستند|هستن|می‌باشند',
  lacks: absent('داشت', [2, 5], 'ندار', 'نداش'),
  weLack: absent('داشت', [0, 3], 'ندار', 'نداش'),
  youLack: absent('داشت', [1, 4], 'ندار', 'نداش'),

  no: {
    anchors: { prefixes: [...NOT_NOW, 'ندار', 'نیست', 'نخواه'] },
    test: (token) =>
      verbLike(token, { negative: true, tenses: ['present'] }) !== undefined ||
      /^نخواه[یمند]/.test(token.key),
  },
  noPast: verb(
    { negative: true, tenses: ['past', 'perfect', 'participle'], persons: [0, 2, 3, 5] },
    ...NOT_THEN,
  ),
  notYet: verb({ negative: true, tenses: ['past', 'perfect', 'participle', 'subjunctive'] }, ...NOT_THEN),
  // وارد نشده‌اید, عضو نشده‌اید say how things stand.
  youDidnt: {
    anchors: { prefixes: NOT_THEN },
    test: (token, index, { tokens }) => {
      const form = verbLike(token, { negative: true, tenses: ['past', 'perfect'], persons: [1, 4] })
      return (
        form !== undefined &&
        !tokens.slice(0, index).some(({ key }) => key === 'چیزی') &&
        !(
          form.verb.name === 'شد' &&
          tokens.slice(Math.max(0, index - 4), index).some(({ key }) => STATES.has(key))
        )
      )
    },
  },
  youDid: verb({ negative: false, tenses: ['past', 'perfect'], persons: [1, 4] }),
  wouldHave: verb({ tenses: ['imperfect'], persons: [0, 2, 3, 5] }, 'می', 'نمی'),
  hadNot: verb({ negative: true, tenses: ['participle'] }, ...NOT_THEN),
  youChose: verb({
    verbs: ['کرد', 'زد', 'داد', 'گرفت', 'فرستاد', 'گذاشت', 'بست', 'نوشت'],
    negative: false,
    tenses: ['past', 'perfect'],
    persons: [1, 4],
  }),
  youShouldHave: verb({ negative: false, tenses: ['imperfect'], persons: [1, 4] }, 'می'),
  // Deeds by whom: ours (می‌کنیم, کنیم, خواهیم), of others, of becoming (می‌شود, شد).
  weDo: deed(0, 3),
  theyDo: deed(2, 5),
  tries: verb({ verbs: ['کرد', 'نمود', 'داشت'], negative: false, persons: [0, 3] }),
  strives: verb({
    verbs: ['کرد', 'گرفت', 'بست', 'برد', 'زد', 'نمود'],
    tenses: ['present'],
    negative: false,
    persons: [0, 3],
  }),
  bumps: verb({ verbs: ['خورد', 'برخورد', 'شد', 'بود'], negative: false }),
  becomes: verb({ verbs: ['شد', 'گردید', 'گشت', 'بود'], negative: false }),
  iDo: verb({ negative: false, tenses: ['present'], persons: [0, 3] }, 'می'),
  throws: verb({ verbs: ['انداخت', 'کرد', 'زد'], tenses: ['present', 'subjunctive'], persons: [0, 3] }),
  dont: mood([1, 4], true),
  subj: mood([0, 1, 2, 3, 4, 5]),
  subj1: mood([0, 3]),
  // فکر می‌کنم … باشد: a mood that nothing else in the sentence asks for.
  free3: {
    test: (_, index, sentence) => {
      const form = subjunctiveAt(index, sentence)
      return (
        form !== undefined &&
        form.person % 3 === 2 &&
        !form.negative &&
        !sentence.tokens
          .slice(0, index)
          .some((token) => GOVERNS.test(token.key) || verbLike(token, { verbs: CAN }))
      )
    },
  },
  // باید بپرسم is a task, باید خوشحال باشیم is none.
  deed1: {
    test: (_, index, sentence) => {
      const form = subjunctiveAt(index, sentence)
      return (
        form !== undefined &&
        form.person % 3 === 0 &&
        !['بود', 'خواست', 'توانست'].includes(form.verb.name) &&
        !sentence.tokens.slice(Math.max(0, index - 2), index).some(({ key }) => THANKS.has(key))
      )
    },
  },
  willDo: verb({ negative: false, persons: [0, 3], tenses: ['present'] }, 'می', 'خواه'),
  subj2: mood([1, 4]),
  subj3: mood([2, 5]),
  subjNot: mood([0, 1, 2, 3, 4, 5], true),
  finite: verb({ tenses: FINITE }),
  pastBare: {
    test: (token, index, sentence) =>
      verbLike(token, { tenses: ['past'], persons: [2], negative: false }) !== undefined &&
      endsVerbPhrase(index + 1, sentence),
  },
  acts: {
    test: (token) =>
      verbsOf(token).some(
        ({ verb: { name }, tense, person, negative }) =>
          (tense === 'present' || tense === 'past') &&
          person === 2 &&
          !negative &&
          name !== 'بود' &&
          name !== 'داشت',
      ),
  },
  actsLater: verb({ tenses: ['present'], persons: [2], negative: false }),
  actsThey: verb({ tenses: ['present', 'past', 'perfect'], persons: [5], negative: false }),
  // A deed of ours, not a feeling or a reading: پاک کردم, می‌فرستیم.
  solves: {
    test: (token, index, { tokens }) => {
      const form = verbLike(token, {
        negative: false,
        persons: [0, 3],
        tenses: ['present', 'past', 'perfect'],
      })
      return (
        form !== undefined &&
        !FELT_VERBS.has(form.verb.name) &&
        !FELT.has(tokens[index - 1]?.key ?? '') &&
        !FELT.has(tokens[index - 2]?.key ?? '')
      )
    },
  },
  happens: {
    test: (token) => {
      const form = verbLike(token, { negative: false, persons: [2, 5], tenses: ['present'] })
      return (
        (form !== undefined && !['بود', 'داشت'].includes(form.verb.name)) || /^خواه[مینید]/.test(token.key)
      )
    },
  },
  offer: {
    test: (token, index, sentence) => {
      if (token.kind !== 'word') return false
      if (OFFERED.has(token.key) || token.key === 'هست') return endsVerbPhrase(index + 1, sentence)
      const form = verbLike(token, { negative: false, tenses: ['present', 'subjunctive', 'imperative'] })
      if (form === undefined || !endsVerbPhrase(index + 1, sentence)) return false
      return form.person !== 2 || form.verb.name !== 'بود'
        ? form.tense === 'present' || subjunctiveAt(index, sentence) !== undefined
        : OFFERED.has(`${sentence.tokens[index - 1]?.key ?? ''}ه`) ||
            sentence.tokens.slice(Math.max(0, index - 4), index).some(({ kind }) => kind === 'number')
    },
  },
  // No relative or reason clause: پیامی که نخوانده‌اید blames nobody.
  main: {
    place: (index, { tokens }) => {
      for (let at = index - 1; at >= 0 && tokens[at]?.kind !== 'mark'; at--)
        if (/که$|^آنچه$/.test(tokens[at]?.key ?? '')) return false
      return true
    },
  },
  // A passive matters where it is about the reader: سفارش شما, حسابتان, a sum.
  yours: {
    place: (index, { tokens }) => {
      for (let at = index - 1; at >= 0 && tokens[at]?.key !== '؛'; at--) {
        const { key = '', kind } = tokens[at] ?? {}
        if (key.endsWith('که')) return false
        if (
          /^(?:شما|تو|جنابعالی|سرکار|برایتان|براتون|برات|تومان|تومن|ریال)$/.test(key) ||
          (kind === 'word' && /.{3}[تا]?(?:تان|تون)$/.test(key) && !NOT_CLITIC.has(key))
        )
          return true
      }
      return false
    },
  },
  // تا sets a limit of its own, unlike that of ۹ تا ۱۱.
  limit: {
    place: (index, { tokens }) => {
      const before = tokens[index - 1]
      return (
        before === undefined ||
        (before.kind !== 'number' && !(before.kind === 'word' && HOURS.has(before.key)))
      )
    },
  },
  // Where no relative clause is open: توجه کنید که باید …, but not کاری که باید ….
  ought: {
    place: (index, { tokens }) => {
      for (let at = index - 1; at >= 0 && tokens[at]?.kind !== 'mark'; at--) {
        const key = tokens[at]?.key ?? ''
        if (key === 'آنچه' || (key === 'که' && /ی$|^را$|^رو$/.test(tokens[at - 1]?.key ?? ''))) return false
      }
      return true
    },
  },
  // Asked before the long patterns of apologies, whose other words are among the commonest.
  apologises: {
    place: (_, { tokens }) => tokens.some(({ key }) => /^(?:عذر|پوزش|معذ|متاسف|شرمند|ببخش)/.test(key)),
  },
  undated: {
    place: (_, { tokens }) =>
      !tokens.some(({ kind, key }) =>
        kind === 'word' ? DATES.has(key) || TIME_WORDS.has(key) : kind !== 'mark',
      ),
  },
  // می‌تواند مؤثر باشد, می‌تواند کمک کند guess; می‌تواند بماند permits.
  guessed: {
    test: (_, index, sentence) => {
      const form = subjunctiveAt(index, sentence)
      if (form === undefined || form.negative || (form.person !== 2 && form.person !== 5)) return false
      const before = sentence.tokens[index - 1]
      return form.verb.name === 'بود'
        ? !sentence.tokens
            .slice(Math.max(0, index - 3), index)
            .some(({ key }) => /^(?:همراه|کنار|حاضر)/.test(key)) &&
            (verbLike(before, { tenses: ['participle'] })?.verb.name !== 'داشت' ||
              GUESSED.has(sentence.tokens[index - 2]?.key ?? ''))
        : GUESSED.has(before?.key ?? '')
    },
  },
  // باید رسیده باشد, باید درست شود guess; باید به نام شرکت باشد, باید بیشتر از صفر باشد set conditions.
  expected: {
    test: (_, index, sentence) => {
      const form = subjunctiveAt(index, sentence)
      if (form === undefined || form.negative || (form.person !== 2 && form.person !== 5)) return false
      // باید … بدید تا درست شود asks for something.
      if (
        sentence.tokens.some(
          (_word, at) => at < index && [1, 4].includes(subjunctiveAt(at, sentence)?.person ?? 0),
        )
      )
        return false
      const before = sentence.tokens[index - 1]
      const key = before?.key ?? ''
      if (form.verb.name === 'بود') {
        const done = verbLike(before, { tenses: ['participle'] })
        return done
          ? done.verb.name !== 'داشت'
          : EXPECTED.has(key) || /^(?:سمت|طرف|کش|جانب)$/.test(sentence.tokens[index - 2]?.key ?? '')
      }
      return (
        ['رسید', 'آمد', 'افتاد', 'برگشت'].includes(form.verb.name) ||
        (form.verb.name === 'شد' &&
          (EXPECTED.has(key) ||
            (DONE_THEN.has(key) && sentence.tokens.some((token) => DATES.has(token.key)))))
      )
    },
  },
  // فقط … بفرستید, باید … بفرستید ask; فقط … می‌توانید بفرستید, آنچه باید … شود do not.
  asks2: {
    test: (_, index, sentence) => {
      const form = subjunctiveAt(index, sentence)
      if (form === undefined || form.negative || (form.person !== 1 && form.person !== 4)) return false
      for (let at = index - 1; at >= 0; at--) {
        const token = sentence.tokens[at]
        if (token?.kind === 'mark' || MUST.has(token?.key ?? '')) return true
        const other = subjunctiveAt(at, sentence)
        const needed = other?.verb.name === 'بود' && MUST.has(sentence.tokens[at - 1]?.key ?? '')
        if (
          (other && !needed && !other.negative && other.person % 3 === 2) ||
          verbLike(token, { verbs: CAN })
        )
          return false
      }
      return true
    },
  },
  // What we do not do by rule: چک نمی‌گیریم; not what we rule out as a favour: قیمت را عوض نمی‌کنیم.
  refuses: {
    anchors: { prefixes: NOT_NOW },
    test: (token, index, { tokens }) => {
      if (!token.key.includes('نمی')) return false
      const form = verbLike(token, { negative: true, tenses: ['present'], persons: [0, 3] })
      return (
        form !== undefined &&
        REFUSING.has(form.verb.name) &&
        !SPARED.has(tokens[index - 1]?.key ?? '') &&
        !tokens.slice(0, index).some(({ key }) => SPARED_FOR.test(key))
      )
    },
  },
  thing: {
    test: ({ kind, key }) =>
      kind === 'number' || (kind === 'word' && !NO_STOCK.has(key) && !/(?:ای|یی)$/.test(key)),
  },
  noun: { test: ({ kind }) => kind === 'word' || kind === 'opaque' || kind === 'number' },
  counted: {
    test: ({ kind, key }, index, { tokens }) =>
      kind === 'word' &&
      !/^(?:است|هست|شد|بود|که|و|می|نفر[هی]|درصد)$/.test(key) &&
      tokens[index - 2]?.key !== 'هر' &&
      tokens[index - 2]?.key !== 'یا' &&
      tokens[index - 2]?.key !== 'این' &&
      tokens[index - 2]?.key !== 'آن',
  },
  tw: {
    test: ({ kind, key }) =>
      kind === 'number' ||
      kind === 'opaque' ||
      kind === 'slot' ||
      (kind === 'word' && (TIME_WORDS.has(key) || /^(?:هفته|ماه|روز|ساعت|سال)(?:ی|های)?$/.test(key))),
  },
  time: '$tw $tw? $tw? $tw? $tw? $tw?',
  problem: noun('مشکل', 'مشکلات', 'ایراد', 'ایرادات', 'معضل'),
  trouble: noun(
    'مزاحمت',
    'ناراحتی',
    'زحمت',
    'دردسر',
    'ناخوشایندی',
    'نارضایتی',
    'معطلی',
    'سردرگمی',
    'اذیت',
    'رنجش',
  ),
  fault: noun(
    'مشکل',
    'مشکلات',
    'اختلال',
    'اختلالات',
    'وقفه',
    'تأخیر',
    'اشکال',
    'ناهماهنگی',
    'خطا',
    'قصور',
    'کوتاهی',
    'نقص',
    'کاستی',
    'کمبود',
  ),
  complaint: noun('شکایت', 'شکایات', 'نارضایتی', 'گلایه'),
  awaited: noun(
    'دیدار',
    'حضور',
    'نظر',
    'نظرات',
    'پیام',
    'تماس',
    'پاسخ',
    'دیدن',
    'خبر',
    'شنیدن',
    'شما',
    'سفارش',
    'ایده',
    'پیشنهاد',
    'بازخورد',
  ),
  over: noun('کار', 'قسط', 'اقساط', 'بدهی', 'تعمیر', 'تعمیرات', 'بررسی', 'نصب', 'پردازش', 'انتظار', 'رسیدگی'),
  filled: noun('حافظه', 'باتری', 'فرم', 'پوشه', 'مخزن', 'دیسک', 'فضا', 'صندوق'),
  staff: noun(
    'همکار',
    'همکاران',
    'همکارا',
    'کارشناس',
    'کارشناسان',
    'مسئول',
    'مسئولین',
    'مسئولان',
    'شخص',
    'فرد',
    'افراد',
    'مقام',
    'مقامات',
    'متصدی',
    'دوستان',
  ),
  office: noun('واحد', 'بخش', 'قسمت', 'اداره', 'تیم', 'دپارتمان', 'مرجع', 'مراجع', 'نهاد', 'شعبه', 'دفتر'),
  facility: noun(
    'قابلیت',
    'گزینه',
    'سرویس',
    'ویژگی',
    'خدمت',
    'خدمات',
    'ظرفیت',
    'جا',
    'صندلی',
    'نوبت',
    'وقت',
    'سانس',
    'موجودی',
  ),
  yourPurse: {
    anchors: { suffixes: ['ت', 'تان', 'تون'] },
    test: ({ key }) => /^(?:حساب|کارت|موجودی|شارژ|اعتبار|پول)ی?(?:ت|تان|تون)$/.test(key),
  },
  purse: noun('حساب', 'کارت', 'موجودی', 'شارژ', 'اعتبار', 'کیف'),
  upset: noun('ناراحت', 'اذیت', 'معطل', 'دلخور', 'خسته', 'آزرده', 'سردرگم'),
  trying: noun('سعی', 'تلاش', 'کوشش', 'مساعی', 'توان', 'زور', 'اهتمام'),
  trifle: noun(
    'سؤال',
    'نکته',
    'یادآوری',
    'لحظه',
    'درخواست',
    'خواهش',
    'توضیح',
    'پیشنهاد',
    'چیز',
    'پیگیری',
    'زحمت',
    'تغییر',
    'قدم',
    'تماس',
    'نگاه',
    'عکس',
  ),
  crew: noun(
    'همکاران',
    'همکارا',
    'همکارها',
    'کارشناسان',
    'متخصصان',
    'مسئولین',
    'مسئولان',
    'دوستان',
    'اپراتورها',
    'اپراتورا',
    'پشتیبان‌ها',
  ),
  agent: noun('کارشناس', 'نماینده', 'اپراتور', 'متخصص', 'پشتیبان'),
  law: noun(
    'ماده',
    'قانون',
    'قوانین',
    'آیین‌نامه',
    'تبصره',
    'بند',
    'مصوبه',
    'اساسنامه',
    'دستورالعمل',
    'بخشنامه',
    'قرارداد',
  ),
  view: noun('نظر', 'دید', 'دیدگاه', 'عقیده', 'باور', 'گمان', 'زعم', 'اعتقاد', 'منظر'),
  side: noun('طرف', 'سمت', 'سو'),
  claim: noun('حرف', 'ادعا', 'برداشت', 'گفته', 'تصور', 'نظر'),
  blamed: noun('تقصیر', 'مقصر', 'اشتباه', 'کوتاهی', 'قصور', 'خطا', 'مشکل'),
  customer: noun(
    'مسافر',
    'مسافران',
    'مشتریان',
    'کاربران',
    'متقاضی',
    'متقاضیان',
    'دانشجو',
    'دانشجویان',
    'والدین',
    'اولیا',
    'مهمان',
    'مهمانان',
    'خریدار',
    'خریداران',
    'بیماران',
    'بیمه‌گذار',
    'داوطلب',
    'داوطلبان',
    'اعضا',
  ),
}

export const grammar: Grammar = { ...pieces, ...phrases }
