import { express, rule, slot } from '../../contract'
import { affirm, all, choose, insert, put } from '../turn'

const date = slot('date')

export const unavailability = express('unavailability', {
  message: '«{match}» می‌گوید چه چیزی نیست. بنویسید از چه زمانی هست یا به جای آن چه دارید.',
  why: 'کسی که می‌داند کِی و کجا چیزی پیدا می‌شود، با شما می‌ماند.',
  rules: [
    rule('until', '<[til: تا (قبل|پیش از)?] $time ..10 [gone: $gone|$weLack]>', (m) =>
      all([put(m, m.range('til').start, m.range('til').end, 'از'), affirm(m, m.range('gone').end - 1)]),
    ),
    rule('reopens', '[drop: ($tw و|تا|$c)? $tw? $tw? <$closed|$gone> ($c و? / ؛ / و) $but?] ~..12 باز|دایر|فعال|موجود|آزاد|خالی|داریم|می‌رسد|می‌رسه|شارژ', (m) =>
      m.edit({ drop: '' }, { keepsAlternative: true }),
    ),
    rule('alternative', '$clause [drop: ..25 <$closed|$gone|$full|($thing $weLack)> $sc و? $but?] ~..25 $offer', (m) =>
      m.edit({ drop: '' }, { keepsAlternative: true }),
    ),
    rule('closed', '<[gone: $closed]>', (m) => m.edit({ gone: choose(m.sentence, `${date} باز می‌شود`, `${date} باز می‌شه`) })),
    rule('full', '<$full>', (m) =>
      m.sentence.tokens.some(({ kind }) => kind === 'number') ? undefined : m.replace(choose(m.sentence, `از ${date} جا دارد`, `از ${date} جا داره`)),
    ),
    rule('gone', '<[gone: $gone]>', (m) => {
      const { start, end } = m.range('gone')
      const turned = affirm(m, end - 1)
      return turned ? all([insert(m, start, `از ${date}`), turned]) : m.edit({ gone: choose(m.sentence, `از ${date} موجود است`, `از ${date} موجوده`) })
    }),
    rule('lack', '<$thing [lack: $weLack]>', (m) => {
      const { start } = m.range('lack')
      return all([insert(m, start, `از ${date}`), affirm(m, start)])
    }),
  ],
  flags: [],
  allows: [],
})
