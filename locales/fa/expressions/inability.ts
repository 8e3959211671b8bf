import { express, rule, slot } from '../../contract'
import { affirm, all, indicatives, insert, put, say } from '../turn'

const date = slot('date')
const alternative = slot('alternative')

export const inability = express('inability', {
  message: '«{match}» از ناتوانی می‌گوید. بنویسید چه کاری از چه زمانی شدنی است.',
  why: 'مشتری با دانستن راه ممکن، قدم بعدی را برمی‌دارد.',
  rules: [
    rule('until', '<[til: تا (قبل|پیش از)?] $time ..10 [verb: $unable]>', (m) =>
      all([put(m, m.range('til').start, m.range('til').end, 'از'), affirm(m, m.range('verb').end - 1)]),
    ),
    rule('until-after', '<[verb: $unable] ..12 [til: تا (قبل|پیش از)?] $time>', (m) =>
      all([put(m, m.range('til').start, m.range('til').end, 'از'), affirm(m, m.range('verb').end - 1)]),
    ),
    rule('alternative', '$clause [drop: ..25 <$unable> ..12 $sc و? $but?] ~..25 $offer', (m) => m.edit({ drop: '' }, { keepsAlternative: true })),
    rule('failed', '<[verb: $couldntUs]> ..12 &$subj1', (m) => {
      const { start, end } = m.range('verb')
      const turned = indicatives(m, end)
      return turned && all([put(m, start, end, say(m.sentence, `تا ${date}`)), ...turned])
    }),
    rule('we', '[now: $now]? ..4 <[verb: $cannotUs]>', (m) => {
      const { start } = m.range('verb')
      if (!m.has('now')) return all([insert(m, start, `از ${date}`), affirm(m, start)])
      return all([put(m, m.range('now').start, m.range('now').end, `از ${date}`), affirm(m, start)])
    }),
    rule('you', '<[verb: $cannotYou]> ..12 [act: $subj2] !و', (m) => {
      const { start, end } = m.range('verb')
      const object = m.sentence.tokens.slice(0, start).some(({ key }) => key === 'را' || key === 'رو')
      if (object) return all([insert(m, start, `از طریق ${alternative}`), affirm(m, start)])
      return all([affirm(m, start), put(m, end, m.range('act').end, alternative)])
    }),
    rule('impossible', '[now: $now]? ..8 <[verb: $unfeasible]>', (m) => {
      const { start, end } = m.range('verb')
      const turned = affirm(m, end - 1)
      if (m.has('now')) return all([put(m, m.range('now').start, m.range('now').end, `از ${date}`), turned])
      return all([insert(m, start, `از ${date}`), turned])
    }),
    rule('way', '<($cannot / [can: نمی‌شود|نمی‌شه|نمی‌شد] ..8 &$subj|$pastBare / قادر به? ..8 $arent / (راه|راهی|توان|توانایی|توانش|راهش) ..5 ($lacks|$weLack|$isnt / وجود $lacks))>'),
  ],
  flags: [],
  allows: [],
})
