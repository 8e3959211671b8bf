import { express, rule } from '../../contract'
import { choose } from '../turn'
import { verbLike } from '../read'

export const emptyApology = express('empty-apology', {
  message: '«{match}» پوزشی کلی است. برای همراهی تشکر کنید یا بگویید بابت چه چیزی پوزش می‌خواهید.',
  why: 'پوزش کلی به گوش مشتری یک فرمول آماده است.',
  rules: [
    rule('if-caused', '<[if: اگر|اگه|چنانچه] [what: ..8] [caused: (باعث|سبب|موجب) ..5 $didOrDoes] [stop: $c]? ..3 $sorry>', (m) => {
      const what = m.tokens('what')
      if (what.length === 0) return m.replace(choose(m.sentence, 'از شکیبایی شما سپاسگزاریم', 'ممنون از صبوریتون'))
      return m.edit({ if: 'بابت', caused: '', stop: '' })
    }, { despite: ['condition'], covers: true }),
    rule('caused-by', '<(از|بابت|برای|به‌خاطر) ..2 $trouble [by: ناشی از] [what: ..6] [sorry: $sorry]>', (m) => {
      const what = m.text('what')
      return m.replace(choose(m.sentence, `از شکیبایی شما در زمان ${what} سپاسگزاریم`, `ممنون از صبوریتون در زمان ${what}`))
    }, { covers: true }),
    rule('inconvenience', `<(از|بابت|برای|به‌خاطر|واسه ..2 $trouble ..6 $c? ..3 $sorry / از|بابت|برای|به‌خاطر|واسه ..2 هرگونه|هر‌گونه|هر|بروز|پیش|ایجاد ..2 $fault ..4 $sorry
      / از|بابت|برای|به‌خاطر|واسه $fault (پیش|به|ایجاد|احتمالی) ..3 $sorry / $sorry ..1 (از|بابت|برای|به‌خاطر|واسه) ..2 $trouble (که ..5 $finite)? / $sorry ..1 (از|بابت|برای|به‌خاطر|واسه) (هر|هرگونه|این) ..1 $fault
      / از|بابت این‌که ..4 زحمت|دردسر|ناراحت|اذیت|معطل ..2 $finite ..2 $sorry / $sorry ..1 این‌که|که ..4 زحمت|دردسر|ناراحت|اذیت|معطل ..1 $finite)>`, (m) => {
      const thou = m.sentence.tokens.some((token) => verbLike(token, { persons: [1], tenses: ['present', 'past', 'perfect'] }) !== undefined)
      return m.replace(choose(m.sentence, 'از شکیبایی شما سپاسگزاریم', thou ? 'ممنون از صبوریت' : 'ممنون از صبوریتون'))
    }, { covers: true }),
  ],
  flags: [],
  allows: [],
})
