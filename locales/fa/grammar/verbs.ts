/** Verbs by what they do in a reply. */
import type { Grammar } from '../../contract'
import type { Person } from '../morphology'
import { absent, CAN, deed, mood, NOT_THEN, verb } from './forms'

const FINITE = ['present', 'past', 'imperfect', 'perfect'] as const

const ALL: readonly Person[] = [0, 1, 2, 3, 4, 5]

const NOT = ['نمیتوان', 'نمیتون', 'نتوان', 'نتون']

export const verbs: Grammar = {
  cannot: verb({ verbs: CAN, negative: true }, ...NOT),
  cannotUs: verb({ verbs: CAN, negative: true, persons: [0, 3], tenses: ['present'] }, ...NOT),
  cannotYou: verb({ verbs: CAN, negative: true, persons: [1, 4], tenses: ['present'] }, ...NOT),
  coming: verb({ verbs: ['برآمد'], negative: true }, 'برن'),
  couldntUs: verb(
    { verbs: CAN, negative: true, persons: [0, 3], tenses: ['past', 'perfect', 'imperfect'] },
    ...NOT,
  ),
  isntNow: absent('بود', [2, 5], 'نیس', 'نمیباش', 'نبود'),
  arentNow: absent('بود', ALL, 'نیس', 'نمیباش', 'نبود'),
  lacks: absent('داشت', [2, 5], 'ندار', 'نداش'),
  weLack: absent('داشت', [0, 3], 'ندار', 'نداش'),
  youLack: absent('داشت', [1, 4], 'ندار', 'نداش'),
  noPast: verb(
    { negative: true, tenses: ['past', 'perfect', 'participle'], persons: [0, 2, 3, 5] },
    ...NOT_THEN,
  ),
  notYet: verb({ negative: true, tenses: ['past', 'perfect', 'participle', 'subjunctive'] }, ...NOT_THEN),
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
  willDo: verb({ negative: false, persons: [0, 3], tenses: ['present'] }, 'می', 'خواه'),
  subj2: mood([1, 4]),
  subj3: mood([2, 5]),
  subjNot: mood([0, 1, 2, 3, 4, 5], true),
  finite: verb({ tenses: FINITE }),
  actsLater: verb({ tenses: ['present'], persons: [2], negative: false }),
  actsThey: verb({ tenses: ['present', 'past', 'perfect'], persons: [5], negative: false }),
}
