import { express, rule } from '../../contract'
import { midSentence, subjectStart } from '../clauses'
import { baseForm, pastForm } from '../morphology'

export const agentlessPassive = express('agentless-passive', {
  message: 'Name who acts instead of “{match}”.',
  why: 'The customer wants to know who takes care of it.',
  rules: [
    rule('decided', '[it: <it] [was: was|has been|had been] [verb: (decided|agreed|concluded|determined|felt|found|noticed|discovered|noted)>] [that: that|to]', (m) => {
      const perfect = m.tokens('was').length > 1
      return m.edit({ it: 'we', was: perfect ? 'have' : '', verb: perfect ? m.text('verb') : pastForm(baseForm(m.text('verb'))) })
    }),
    rule('perfect', '[was: <has|have|\'s|\'ve been] [verb: $handled>] !by', (m) => {
      const verb = m.range('verb')
      const start = subjectStart(m.sentence, m.range('was').start)
      const subject = m.slice(start, m.range('was').start)
      return m.between(start, verb.end, `we have ${m.text('verb')} ${midSentence(subject)}`)
    }),
    rule('past', '[was: <was|were|got] [verb: $handled>] !by', (m) => {
      const verb = m.range('verb')
      const start = subjectStart(m.sentence, m.range('was').start)
      const subject = m.slice(start, m.range('was').start)
      return m.between(start, verb.end, `we ${pastForm(baseForm(m.text('verb')))} ${midSentence(subject)}`)
    }),
    rule('mistakes', '[all: <(a|some|several)? (mistakes|errors|mistake|error) (was|were / has|have been) made>]', (m) => m.edit({ all: /\b(mistakes|errors)\b/i.test(m.text('all')) ? 'we made mistakes' : 'we made a mistake' })),
  ],
  flags: [],
  allows: [],
})
