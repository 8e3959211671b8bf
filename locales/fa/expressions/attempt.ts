import { express, rule } from '../../contract'
import { all, indicatives, put } from '../turn'

export const attempt = express('attempt', {
  message: '«{match}» قول تلاش می‌دهد. بنویسید چه کاری را تا کِی انجام می‌دهید.',
  why: 'تلاش دیده نمی‌شود، نتیجه دیده می‌شود.',
  rules: [
    rule('try', `<[cue: دارم|داریم? ما|من|هم? (
        $effort ..2 ($tries / خواهیم|خواهم کرد|بست|گرفت|نمود / را|رو ..2 به? ..1 $tries|می‌گیریم|می‌بندیم|می‌بریم|می‌زنیم|می‌گیرم / خود? را? به کار خواهیم بست|گرفت)
        / $effort (ما)? (بر این است / این است / اینه / بر آن است)
        / در تلاشیم|تلاشم|صددیم|کوششیم / در (حال)? (تلاش|صدد|کوشش) هستیم|هستم|ایم / می‌کوشیم|می‌کوشم / خواهیم کوشید
        / امیدواریم|امیدوارم که? ..6 بتوانیم|بتوانم|بتونیم|بتونم
      ) این‌است|اینه? (که|بلکه / تا !$tw)? $c?]> ~..30 &$subj1|$subj3`, (m) => {
      const { start, end } = m.range('cue')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, ''), ...turned])
    }),
  ],
  flags: [],
  allows: [],
})
