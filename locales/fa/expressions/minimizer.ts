import { express, rule } from '../../contract'

export const minimizer = express('minimizer', {
  message: '«{match}» سخن خودتان را کوچک می‌کند. آن را بردارید.',
  why: 'جمله‌ی ساده جدی‌تر خوانده می‌شود.',
  rules: [
    rule('just-wanted', '<[cue: (همین‌جوری|همینجوری|همین‌طوری|فقط|صرفاً) (می‌خواستم|خواستم|گفتم|می‌خواستیم|خواستیم) / (خواستم|می‌خواستم|گفتم) (فقط|همین‌جوری|صرفاً)]', (m) => {
      const first = m.sentence.tokens[m.start]?.key ?? ''
      const words = /^(?:فقط|صرفا|همین)/.test(first) ? m.slice(m.start + 1, m.range('cue').end) : m.slice(m.start, m.range('cue').end - 1)
      return m.edit({ cue: words })
    }),
    rule('merely', '<[cue: (صرفاً|صرفا|محض) (جهت|برای|به‌منظور)?] (اطلاع|استحضار|یادآوری|آگاهی|اطلاعتون|اطلاعتان|جهت|اطلاع‌رسانی)>', (m) => m.edit({ cue: m.slice(m.start, m.start + 1).startsWith('محض') ? 'جهت' : m.slice(m.start + 1, m.range('cue').end) })),
    rule('small', '<(یه|یک) [noun: سؤال|سوال|نکته|یادآوری|لحظه|درخواست|خواهش|توضیح|پیشنهاد|چیز] [cue: کوچیک|کوچک|کوچولو|ساده|ریز|مختصر|خیلی‌کوچیک]>', (m) => m.edit({ cue: '' })),
    rule('just-please', '$clause <[cue: فقط|تنها|صرفاً|صرفا]> $c? ..10 &$subj|کافی|کافیه|کافیست|کافی‌است', (m) => m.edit({ cue: '' })),
    rule('sorry-to-bother', '<[cue: (جسارتاً|جسارتا|جسارت نباشه|نباشد|است / ببخشید (که)? (مزاحم|مزاحمتون|مزاحمتان|وقتتون) ..2 (شدم|می‌شم|می‌شوم|رو‌می‌گیرم) / زیاد وقتتون|وقتتان|وقتت (رو|را)? نمی‌گیرم) (ولی|اما)? $c?]>', (m) => m.edit({ cue: '' })),
  ],
  flags: [],
  allows: [],
})
