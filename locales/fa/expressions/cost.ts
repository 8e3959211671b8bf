import { express, rule } from '../../contract'
import { choose } from '../turn'

export const cost = express('cost', {
  message: '«{match}» هزینه را زیان نشان می‌دهد. مبلغ را ساده بگویید.',
  why: 'مبلغ روشن، تصمیم را آسان می‌کند.',
  rules: [
    rule('costs', '$number ..3 $currency [cue: <(برای (شما|مشتری) / $forYou) ..2 (خرج|هزینه|آب|تمام|تموم) ..1 $costs>]', (m) => m.edit({ cue: choose(m.sentence, 'است', 'هست') })),
    rule('expensive', '$number ..3 $currency [cue: <خرج|آب ..1 $costs>]', (m) => m.edit({ cue: choose(m.sentence, 'است', 'هست') })),
    rule('taken', '<((از|روی) $account ..6 کم|کسر|برداشت ..1 $takes / $number ..3 $currency ..4 از $account ..3 کم|کسر|برداشت ..1 $takes)>'),
    rule('must-pay', '<($must ..10 $pay / $must ..8 هزینه|هزینه*|پول|پول*|وجه|وجه*|مبلغ|مبلغ*|خرج|خرج* ..6 $subj2)>'),
    rule('on-you', '<((به عهده / بر عهده / عهده|گردن|پای|حساب) ..1 (شما|شماست|خودتان|خودتون|خودتونه|مشتری|مشتریه|مسافر|خریدار) ..1 $is? / $fee ..4 با (شماست|خودتان|خودتونه|خودتون / شما است / خود شماست))>'),
    rule('fined', '<(جریمه می‌شوید|می‌شید|می‌شین|می‌شی|می‌کنیم|خواهید / مشمول|متحمل ..1 جریمه|هزینه|خسارت / از شما ..6 کم|کسر|دریافت|اخذ|مطالبه ..1 $takes / (پایتان|پاتون|پات) حساب $takes)>'),
  ],
  flags: [],
  allows: [],
})
