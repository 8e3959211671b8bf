/** Pieces of Persian grammar that patterns name. */
import type { Grammar, TokenPattern } from '../contract'
import {
  DATES,
  EXPECTED,
  FELT,
  FELT_VERBS,
  GUESSED,
  NO_STOCK,
  NOT_CLITIC,
  OFFERED,
  TIME_WORDS,
} from './lexicon'
import { isFormOf } from './morphology'
import { phrases } from './phrases'
import { endsVerbPhrase, subjunctiveAt, type VerbQuery, verbLike } from './read'

/** A verb form; anchors are word beginnings in folded spelling. */
function verb(query: VerbQuery, ...prefixes: string[]): TokenPattern {
  return {
    test: (token) => verbLike(token, query) !== undefined,
    ...(prefixes.length > 0 && { anchors: { prefixes } }),
  }
}

/** A noun with any of its endings. */
function noun(...nouns: string[]): TokenPattern {
  return {
    test: (token) => token.kind === 'word' && nouns.some((stem) => isFormOf(token.key, stem)),
    anchors: { prefixes: nouns, words: nouns },
  }
}

const mood = (persons: readonly number[], negative = false): TokenPattern => ({
  ...(negative && { anchors: { prefixes: ['ن'] } }),
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
const NOT = ['نمیتوان', 'نمیتون', 'نتوان', 'نتون']

const pieces: Grammar = {
  ra: 'را|رو',
  c: '،|,',
  sc: '؛|;|،|,|\\:|-|–|—',
  but: 'ولی|اما|لیکن|ولیکن|لکن|منتها|منتهی',
  if: 'اگر|اگه|چنانچه',
  we: 'ما|من|بنده|اینجانب|این‌جانب',
  close: { place: endsVerbPhrase },

  cannot: verb({ verbs: CAN, negative: true }, ...NOT),
  cannotUs: verb({ verbs: CAN, negative: true, persons: [0, 3], tenses: ['present'] }, ...NOT),
  cannotYou: verb({ verbs: CAN, negative: true, persons: [1, 4], tenses: ['present'] }, ...NOT),
  couldntUs: verb(
    { verbs: CAN, negative: true, persons: [0, 3], tenses: ['past', 'perfect', 'imperfect'] },
    ...NOT,
  ),
  isnt: 'نیست|نمی‌باشد|نمی‌باشه|نبود|نبوده|نیس|نیستش',
  arent: 'نیستند|نیستن|نمی‌باشند|نیست|نمی‌باشد|نیستیم|نیستم|نبودیم|نخواهیم|نخواهد',
  is: 'است|هست|هستش|می‌باشد|می‌باشه|شده|بود|هستند|هستن|می‌باشند',
  lacks: 'ندارد|نداره|ندارند|ندارن|نداشت|نداشته',
  weLack: 'نداریم|ندارم|نداشتیم|نداشتم|نمی‌آوریم|نمیاریم',

  no: verb({ negative: true, tenses: ['present'] }, 'نمی', 'ندار', 'نیست'),
  noPast: verb({ negative: true, tenses: ['past', 'perfect', 'participle'], persons: [2, 5] }, 'ن'),
  notYet: verb({ negative: true, tenses: ['past', 'perfect', 'participle', 'subjunctive'] }, 'ن'),
  youDidnt: verb({ negative: true, tenses: ['past', 'perfect'], persons: [1, 4] }, 'ن'),
  youDid: verb({ negative: false, tenses: ['past', 'perfect'], persons: [1, 4] }),
  youShouldHave: verb({ negative: false, tenses: ['imperfect'], persons: [1, 4] }, 'می'),
  willBe: verb({ negative: false, tenses: ['present'] }, 'می', 'خواه'),
  iDo: verb({ negative: false, tenses: ['present'], persons: [0, 3] }, 'می'),
  throws: verb({ verbs: ['انداخت', 'کرد', 'زد'], tenses: ['present', 'subjunctive'], persons: [0, 3] }),
  dont: mood([1, 4], true),
  subj: mood([0, 1, 2, 3, 4, 5]),
  subj1: mood([0, 3]),
  subj2: mood([1, 4]),
  subj3: mood([2, 5]),
  subjNot: mood([0, 1, 2, 3, 4, 5], true),
  finite: verb({ tenses: FINITE }),
  pastBare: {
    test: (token, index, sentence) =>
      verbLike(token, { tenses: ['past'], persons: [2], negative: false }) !== undefined &&
      endsVerbPhrase(index + 1, sentence),
  },
  acts: verb({ tenses: ['present', 'past'], persons: [2], negative: false }),
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
  solves3: {
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
      if (OFFERED.has(token.key)) return endsVerbPhrase(index + 1, sentence)
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
        if (tokens[at]?.key === 'که') return false
      return true
    },
  },
  // A passive matters where it is about the reader: سفارش شما, حسابتان, a sum.
  yours: {
    place: (index, { tokens }) => {
      for (let at = index - 1; at >= 0 && tokens[at]?.key !== '؛'; at--) {
        const { key = '', kind } = tokens[at] ?? {}
        if (key === 'که') return false
        if (
          /^(?:شما|تو|جنابعالی|سرکار|برایتان|براتون|برات|تومان|تومن|ریال)$/.test(key) ||
          (kind === 'word' && /.{3}[تا]?(?:تان|تون)$/.test(key) && !NOT_CLITIC.has(key))
        )
          return true
      }
      return false
    },
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
        ? verbLike(before, { tenses: ['participle'] })?.verb.name !== 'داشت' ||
            GUESSED.has(sentence.tokens[index - 2]?.key ?? '')
        : GUESSED.has(before?.key ?? '')
    },
  },
  // باید رسیده باشد, باید درست شود guess; باید به نام شرکت باشد sets a condition.
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
      if (form.verb.name === 'بود' && sentence.tokens[index - 2]?.key === 'از') return true
      if (form.verb.name === 'بود')
        return EXPECTED.has(before?.key ?? '') || verbLike(before, { tenses: ['participle'] }) !== undefined
      return (
        ['رسید', 'آمد', 'افتاد', 'برگشت'].includes(form.verb.name) ||
        (form.verb.name === 'شد' && EXPECTED.has(before?.key ?? ''))
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
  fault: noun('مشکل', 'مشکلات', 'اختلال', 'وقفه', 'تاخیر', 'اشکال', 'ناهماهنگی', 'خطا'),
  complaint: noun('شکایت', 'شکایات'),
}

export const grammar: Grammar = { ...pieces, ...phrases }
