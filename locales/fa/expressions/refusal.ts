import { express, rule, slot } from '../../contract'
import { affirm, all, choose, insert, say } from '../turn'

const condition = slot('condition')

export const refusal = express('refusal', {
  message: '«{match}» درخواست را رد می‌کند. بنویسید به جای آن چه کاری می‌کنید.',
  why: 'پیشنهاد جایگزین گفت‌وگو را باز نگه می‌دارد.',
  rules: [
    rule('for-want-of', '<(به)? [why: (به علت|دلیل|خاطر / به‌علت|به‌دلیل|به‌خاطر|بابت) (نبود|نداشتن|فقدان|عدم|کسری|کمبود) (ارائه|ارسال|وجود)?] ..6 [no: رد ..1 $became|کردیم|کردم|می‌کنیم|کرده‌ایم]>', (m) =>
      m.edit({ why: say(m.sentence, 'با دریافت'), no: choose(m.sentence, 'بررسی می‌کنیم', 'بررسی می‌کنیم') }),
    ),
    rule('alternative', '$clause [drop: ..25 <$refuse> ..4 $sc و? $but?] ~..25 $offer', (m) => m.edit({ drop: '' }, { keepsAlternative: true })),
    rule('we', '<[verb: $refuseUs]>', (m) => {
      const at = m.range('verb').end - 1
      return all([insert(m, m.range('verb').start, `با ${condition}`), affirm(m, at)])
    }),
    rule('rejected', '<$refuse>'),
  ],
  flags: [],
  allows: [],
})
