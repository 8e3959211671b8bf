import { describe, expect, it } from 'vitest'
import {
  analyseVerb,
  inflect,
  joinsNext,
  type Person,
  type Tense,
  VERBS,
  verbNamed,
  withCopula,
} from '../../../locales/fa/morphology'
import { fold } from '../../../locales/fa/normalise'
import { PARADIGMS } from './paradigms'

const COLUMNS: readonly (readonly [Tense, Person, boolean, boolean])[] = [
  ['present', 3, false, false],
  ['present', 2, true, true],
  ['present', 4, false, true],
  ['subjunctive', 4, false, false],
  ['subjunctive', 2, true, true],
  ['imperative', 1, false, true],
  ['past', 3, true, false],
  ['past', 4, false, true],
  ['perfect', 2, true, false],
  ['perfect', 2, false, true],
  ['future', 0, false, false],
]
const rows = PARADIGMS.trim()
  .split('\n')
  .map((line) => line.split(' | '))

describe('Persian verbs', () => {
  it('covers at least 100 verbs by table and 150 in all', () => {
    expect(rows.length).toBeGreaterThanOrEqual(100)
    expect(VERBS.length).toBeGreaterThanOrEqual(150)
  })

  it.each(rows)('%s makes its forms', (name, ...forms) => {
    const verb = verbNamed(name ?? '')
    const made = COLUMNS.map(([tense, person, negative, colloquial]) =>
      inflect({ verb, tense, person, negative }, { colloquial }),
    )
    expect(made).toEqual(forms)
  })

  it('writes every person of the commonest verbs in both systems', () => {
    const all = (name: string, tense: Tense, colloquial: boolean, negative = false) =>
      ([0, 1, 2, 3, 4, 5] as const)
        .map((person) => inflect({ verb: verbNamed(name), tense, person, negative }, { colloquial }))
        .join(' ')
    expect(all('توانست', 'present', false)).toBe('می‌توانم می‌توانی می‌تواند می‌توانیم می‌توانید می‌توانند')
    expect(all('توانست', 'present', true, true)).toBe('نمی‌تونم نمی‌تونی نمی‌تونه نمی‌تونیم نمی‌تونین نمی‌تونن')
    expect(all('شد', 'present', true)).toBe('می‌شم می‌شی می‌شه می‌شیم می‌شین می‌شن')
    expect(all('خواست', 'present', true)).toBe('می‌خوام می‌خوای می‌خواد می‌خوایم می‌خواین می‌خوان')
    expect(all('آمد', 'present', true)).toBe('میام میای میاد میایم میاین میان')
    expect(all('آمد', 'subjunctive', false)).toBe('بیایم بیایی بیاید بیاییم بیایید بیایند')
    expect(all('گفت', 'present', false)).toBe('می‌گویم می‌گویی می‌گوید می‌گوییم می‌گویید می‌گویند')
    expect(all('داشت', 'present', false, true)).toBe('ندارم نداری ندارد نداریم ندارید ندارند')
    expect(all('بود', 'present', false)).toBe('هستم هستی است هستیم هستید هستند')
    expect(all('بود', 'future', false)).toBe('خواهم بود خواهی بود خواهد بود خواهیم بود خواهید بود خواهند بود')
    expect(all('کرد', 'perfect', false)).toBe('کرده‌ام کرده‌ای کرده است کرده‌ایم کرده‌اید کرده‌اند')
    expect(all('فرستاد', 'progressive', true)).toBe(
      'دارم می‌فرستم داری می‌فرستی داره می‌فرسته داریم می‌فرستیم دارین می‌فرستین دارن می‌فرستن',
    )
    expect(all('رسید', 'imperfect', false, true)).toBe(
      'نمی‌رسیدم نمی‌رسیدی نمی‌رسید نمی‌رسیدیم نمی‌رسیدید نمی‌رسیدند',
    )
    expect(all('داد', 'perfectSubjunctive', false)).toBe(
      'داده باشم داده باشی داده باشد داده باشیم داده باشید داده باشند',
    )
  })

  it('never makes forms that look regular and are wrong', () => {
    const made = new Set<string>()
    for (const verb of VERBS) {
      for (const tense of ['present', 'subjunctive', 'imperative', 'past', 'imperfect', 'perfect'] as const) {
        for (const person of [0, 1, 2, 3, 4, 5] as const) {
          for (const negative of [false, true]) {
            for (const colloquial of [false, true])
              made.add(inflect({ verb, tense, person, negative }, { colloquial }))
          }
        }
      }
    }
    const wrong =
      `می‌دارد نمی‌دارد بدارید می‌باشم می‌رد می‌خواهه می‌خواه می‌آه می‌شوه نمی‌شوه می‌گوم می‌گود بگوی بآید بآورید
      نآمد نامد نآورد نافتاد بافتد بانداز ناندازید نیایست بیایست می‌نبرد می‌نه‌کند برمی‌نگردد نبرگشت ببرگرد می‌برگردم ببرگردید
      نمی‌است نااست کردید‌م کرده‌است می‌توانین می‌تونند می‌دونند می‌گه‌د بدهین بشوین`.split(/\s+/)
    expect(wrong.filter((form) => made.has(form))).toEqual([])
  })

  it('analyses what it makes', () => {
    for (const verb of VERBS) {
      for (const tense of ['present', 'subjunctive', 'past'] as const) {
        for (const person of [0, 1, 2, 3, 4, 5] as const) {
          for (const colloquial of [false, true]) {
            const written = inflect({ verb, tense, person, negative: false }, { colloquial })
            if (written.includes(' ')) continue
            const found = analyseVerb(fold(written))
            expect(
              found.some((form) => form.verb === verb && form.person === person),
              written,
            ).toBe(true)
          }
        }
      }
    }
  })

  it.each([
    ['نمی‌تونیم', 'توانست', 'present', 3, true, true],
    ['نمي‌توانيم', 'توانست', 'present', 3, true, false],
    ['نمیشه', 'شد', 'present', 2, true, true],
    ['می‌خواد', 'خواست', 'present', 2, false, true],
    ['بیارین', 'آورد', 'subjunctive', 4, false, true],
    ['برنمی‌گردیم', 'برگشت', 'present', 3, true, undefined],
    ['نرسیده‌اید', 'رسید', 'perfect', 4, true, false],
    ['نیومده', 'آمد', 'participle', 2, true, true],
    ['نباشید', 'بود', 'subjunctive', 4, true, undefined],
  ] as const)('reads %s', (word, name, tense, person, negative, colloquial) => {
    expect(analyseVerb(fold(word))[0]).toMatchObject({
      verb: verbNamed(name),
      tense,
      person,
      negative,
      colloquial,
    })
  })

  it('reads object clitics', () => {
    expect(analyseVerb(fold('می‌فرستمش'))[0]).toMatchObject({
      verb: verbNamed('فرستاد'),
      person: 0,
      object: 'ش',
    })
    expect(analyseVerb(fold('می‌بینمتون'))[0]).toMatchObject({ verb: verbNamed('دید'), object: 'تون' })
  })

  it.each([
    'میدان',
    'میلیون',
    'میزان',
    'میهمان',
    'نمایش',
    'نمک',
    'نامزد',
    'سفارش',
    'ارسال',
    'درخواست',
    'همکاران',
  ])('takes %s for no verb', (word) => {
    expect(analyseVerb(fold(word))).toEqual([])
  })

  it('joins what a space has parted', () => {
    expect(joinsNext('نمی', 'توانیم')).toBe(true)
    expect(joinsNext('می', 'شه')).toBe(true)
    expect(joinsNext('می', 'کتاب')).toBe(false)
    expect(joinsNext('کتاب', 'های')).toBe(true)
    expect(joinsNext('کرده', 'اید')).toBe(true)
    expect(joinsNext('سلام', 'ای')).toBe(false)
    expect(joinsNext('بسته', 'ست')).toBe(true)
    expect(joinsNext('سلام', 'ست')).toBe(false)
    expect(joinsNext('برنمی', 'گردانیم')).toBe(true)
  })

  it('writes the colloquial copula', () => {
    expect(['گرم', 'آماده', 'کجا', 'قدیمی'].map(withCopula)).toEqual(['گرمه', 'آماده‌ست', 'کجاست', 'قدیمیه'])
    // A consonant at the end, unlike the vowel of آماده.
    expect(['راه', 'همراه', 'گروه'].map(withCopula)).toEqual(['راهه', 'همراهه', 'گروهه'])
  })
})
