import { express, rule } from '../../contract'
import { all, indicatives, put } from '../turn'

export const burden = express('burden', {
  message: '«{match}» کار خودتان را باری سنگین نشان می‌دهد. بنویسید آن را انجام می‌دهید.',
  why: 'مشتری از کاری که با میل انجام می‌شود خوشحال‌تر است.',
  rules: [
    rule('no-choice', '<[cue: (چاره‌ای|راهی|گزینه‌ای|چاره ..3 $weLack|$isnt|نمانده|نمونده|نداشتیم) (جز|بجز|مگر / به جز|غیر / غیر از) (این‌که|آن‌که)?]> ~..20 &$subj1', (m) => {
      const turned = indicatives(m, m.range('cue').end)
      return turned && all([put(m, m.range('cue').start, m.range('cue').end, ''), ...turned])
    }),
    rule('must', '<[cue: (باید|بایستی|می‌بایست|می‌باید|مجبورم|مجبوریم|ناچارم|ناچاریم|ناگزیریم|ناگزیرم|لازمه / مجبور|ناچار|ناگزیر هستم|هستیم|شدیم|شدم|می‌شویم|می‌شیم / لازم است) که?]> ..12 &$subj1', (m) => {
      const turned = indicatives(m, m.range('cue').end)
      return turned && all([put(m, m.range('cue').start, m.range('cue').end, ''), ...turned])
    }),
    rule('forced', '<(مجبور|ناچار|ناگزیر به ..8 هستیم|هستم|شدیم|شدم / مجبوریم|ناچاریم|مجبورم|ناچارم|ناگزیریم به / از سر ناچاری|اجبار / چاره‌ای|راهی جز|به‌جز|بجز ..6 $weLack|نیست)>'),
  ],
  flags: [],
  allows: [],
})
