/** Joints of clauses, and words that their neighbours tell apart. */
import type { Grammar } from '../../contract'
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
} from '../lexicon'
import { endsVerbPhrase, subjunctiveAt, verbLike, verbsOf } from '../read'
import { afterPreverbs, CAN, NOT_THEN } from './forms'

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

const NOT_NOW = afterPreverbs('نمی')

export const clauses: Grammar = {
  c: '،|,',
  sc: '؛|;|،|,|\\:|-|–|—',
  but: 'ولی|اما|لیکن|ولیکن|لکن|منتها|منتهی',
  if: 'اگر|اگه|چنانچه',
  we: 'ما|من|بنده|اینجانب|این‌جانب',
  that: 'این‌که|اینکه|(این که)|که',
  close: { place: endsVerbPhrase },
  failing:
    '(از عهده|پس|عهده* ..8 $coming) / (موفق (به ..6)? نشد|نشدند|نشدن|نشدیم|نشدم|نشده|نمی‌شویم|نمی‌شیم است?)',
  isnt: '$isntNow / نخواهد|نخواهند بود',
  arent: '$arentNow / نخواهد|نخواهند|نخواهیم|نخواهم بود',
  is: 'است|هست|هستش|می‌باشد|می‌باشه|شده|بود|هستند|هستن|می‌باشند',
  no: {
    anchors: { prefixes: [...NOT_NOW, 'ندار', 'نیست', 'نخواه'] },
    test: (token) =>
      verbLike(token, { negative: true, tenses: ['present'] }) !== undefined ||
      /^نخواه[یمند]/.test(token.key),
  },
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
  yourPurse: {
    anchors: { suffixes: ['ت', 'تان', 'تون'] },
    test: ({ key }) => /^(?:حساب|کارت|موجودی|شارژ|اعتبار|پول)ی?(?:ت|تان|تون)$/.test(key),
  },
}
