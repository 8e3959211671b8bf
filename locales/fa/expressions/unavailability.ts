import { express, type Match, rule, slot } from '../../contract'
import { TIME_WORDS } from '../lexicon'
import { affirm, all, choose, insert, put } from '../turn'

const date = slot('date')

/** Whether the sentence gives a time of its own, which another date would contradict. */
const timed = (m: Match): boolean => m.sentence.tokens.some(({ kind, key }) => kind === 'number' || (kind === 'word' && TIME_WORDS.has(key)))

/** The predicate of absence as one of presence. */
function available(m: Match, { start, end }: { start: number; end: number }) {
  const turned = affirm(m, end - 1)
  if (turned) return turned
  const words = m.slice(start, end)
  const what = /غیر/.test(words) ? 'فعال' : /بسته|تعطیل/.test(words) ? 'باز' : /دسترس/.test(words) ? 'در دسترس' : 'موجود'
  return put(m, start, end, choose(m.sentence, `${what} است`, `${what}ه`))
}

export const unavailability = express('unavailability', {
  message: '«{match}» می‌گوید چه چیزی نیست. بنویسید از چه زمانی هست یا به جای آن چه دارید.',
  why: 'کسی که می‌داند کِی و کجا چیزی پیدا می‌شود، با شما می‌ماند.',
  rules: [
    rule('until', '<[til: تا (قبل|پیش از)?] $time ..10 [gone: $gone|$closed|$weLack]>', (m) =>
      all([put(m, m.range('til').start, m.range('til').end, 'از'), available(m, m.range('gone'))]),
    ),
    rule('reopens', '[drop: ($tw و|تا|$c)? $tw? $tw? <$closed|$gone> ($c و? / ؛ / و) $but?] ~..12 باز|دایر|فعال|موجود|آزاد|خالی|داریم|می‌رسد|می‌رسه|شارژ', (m) =>
      m.edit({ drop: '' }, { keepsAlternative: true }),
    ),
    rule('alternative', '$clause [drop: ..25 <$closed|$gone|$full|($thing $weLack)> $sc و? $but?] ~..25 $offer', (m) =>
      m.edit({ drop: '' }, { keepsAlternative: true }),
    ),
    rule('closed', '<[gone: $closed]>', (m) => (timed(m) ? undefined : m.edit({ gone: choose(m.sentence, `${date} باز می‌شود`, `${date} باز می‌شه`) }))),
    rule('full', '<$full>', (m) => (timed(m) ? undefined : m.replace(choose(m.sentence, `از ${date} جا دارد`, `از ${date} جا داره`)))),
    rule('gone', '<[gone: $gone]>', (m) => {
      if (timed(m) || /^(?:دیگ|تمام|تموم کر)/.test(m.text('gone'))) return undefined
      return all([insert(m, m.range('gone').start, `از ${date}`), available(m, m.range('gone'))])
    }),
    rule('lack', '<$thing [lack: $weLack]> $close', (m) => {
      const { start } = m.range('lack')
      return timed(m) ? undefined : all([insert(m, start, `از ${date}`), affirm(m, start)])
    }),
  ],
  flags: [],
  allows: [],
})
