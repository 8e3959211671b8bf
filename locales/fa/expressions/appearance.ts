import { express, rule } from '../../contract'
import { all, copula, indicatives, put } from '../turn'

const cue = `(چنین|این‌طور|اینطور|اینجور|این‌جوری)? به‌نظر (می‌رسد|می‌رسه|می‌آید|میاد|میرسه|می‌آد|می‌رسید|میومد) / گویا|گویی|گوییا|انگاری|انگار|ظاهراً|ظاهرا|علی‌الظاهر (انگار|گویا)? / از قرار (معلوم)? / از ظاهر (امر|قضیه) ..2 پیداست|معلومه|برمی‌آید / (این‌طور|اینطور|آن‌طور|اونجور|این‌جور|اون‌طور|آنطور) که (پیداست|معلومه|معلوم‌است|به‌نظر|مشخصه|برمی‌آید|می‌بینم) / مثل|مثه (اینکه|این‌که|این که) / ظاهر (امر|قضیه) (این‌است|اینه) / از شواهد (پیداست|برمی‌آید) / پیداست|معلومه که`

export const appearance = express('appearance', {
  message: '«{match}» فقط از ظاهر می‌گوید. آن‌چه دیده‌اید را قطعی بنویسید.',
  why: 'شما پرونده را دیده‌اید و مشتری روی حرف شما حساب می‌کند.',
  rules: [
    rule('seems', `<[cue: (${cue}) که? $c?]> [rest: ~..25 [verb: $subj3]]?`, (m) => {
      const { start, end } = m.range('cue')
      const turned = m.has('verb') ? indicatives(m, end) : undefined
      return turned ? all([put(m, start, end, ''), ...turned]) : m.edit({ cue: '' })
    }),
    rule('looks', '<[cue: به‌نظر] ..5 [verb: می‌رسد|می‌رسه|می‌آید|میاد|می‌آد]> $close', (m) => {
      const { start } = m.range('cue')
      return all([put(m, start, start + 1, ''), copula(m, m.range('verb').start)])
    }),
  ],
  flags: [],
  allows: [],
})
