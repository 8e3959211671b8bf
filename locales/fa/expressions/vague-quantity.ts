import { express, rule, slot } from '../../contract'
import { say } from '../turn'

const number = slot('number')

export const vagueQuantity = express('vague-quantity', {
  message: 'به جای «{match}» عدد بنویسید.',
  why: 'عدد روشن، جای حدس نمی‌گذارد.',
  rules: [
    rule('few', '<[cue: (یه|یک)? (چند|چندین|چندتا|چندتایی|چند‌تا) تا?] $counted>', (m) => m.edit({ cue: number })),
    rule('some-of', '<[cue: (یه|یک)? (تعدادی|بعضی|برخی|بعضیا|پاره‌ای|عده‌ای|شماری|مقداری|بخشی|قسمتی|معدودی|یه‌سری|یک‌سری|سری|درصدی)] از', (m) => m.edit({ cue: number })),
    rule('one-or-two', '<[cue: (یکی|یک (دو) / دو سه / یکی‌دو|دوسه|سه چهار|دو سه) تا?] $counted>', (m) => m.edit({ cue: number })),
    rule('some', '<[cue: (یه|یک)? تعدادی|بعضی|برخی|پاره‌ای|عده‌ای|شماری|معدودی|یه‌سری|یک‌سری|مقداری] !از &$word', (m) => {
      const next = m.sentence.tokens[m.range('cue').end]?.key ?? ''
      return m.edit({ cue: /(?:ها|های|ان|ات|هایی|ا)$/.test(next) ? say(m.sentence, `${number} مورد از`) : number })
    }),
  ],
  flags: [],
  allows: [],
})
