import { express, type Match, rule } from '../../contract'
import { midSentence, subjectStart } from '../clauses'
import { baseForm, pastForm } from '../morphology'

/** Whether "we" can be put before a subject: no pronoun, no heading or markup in front of it. */
const isMovable = (subject: string): boolean =>
  subject !== '' && !/^it$|[:<>]|\b(may|might|could|should|must|would|though)\b/i.test(subject)

/** Whether the subject stands where a main clause begins, and the verb in no heading of capitals. */
function opensSentencePart(m: Match<'was'>, start: number): boolean {
  const before = m.sentence.tokens[start - 1]
  const verb = m.tokens('was')[0]?.text ?? ''
  const opens =
    before === undefined || before.key === ',' || before.key === ';' || /^(and|but|so)$/.test(before.key)
  return opens && (verb === verb.toLowerCase() || m.sentence.text === m.sentence.text.toUpperCase())
}

export const agentlessPassive = express('agentless-passive', {
  message: 'Name who acts instead of “{match}”.',
  why: 'The customer wants to know who takes care of it.',
  rules: [
    rule(
      'decided',
      '[it: <it] [was: was / has|had been] [verb: decided|agreed|concluded|determined|felt|found|noticed|discovered|noted>] [that: that|to]',
      (m) => {
        const perfect = m.tokens('was').length > 1
        return m.edit({
          it: 'we',
          was: perfect ? 'have' : '',
          verb: perfect ? m.text('verb') : pastForm(baseForm(m.text('verb'))),
        })
      },
    ),
    rule('perfect', "[was: <has|have|'s|'ve been] [verb: $handled>] !by|out", (m) => {
      const verb = m.range('verb')
      const start = subjectStart(m.sentence, m.range('was').start)
      const subject = m.slice(start, m.range('was').start)
      if (!isMovable(subject) || !opensSentencePart(m, start)) return undefined
      return m.between(start, verb.end, `we have ${m.text('verb')} ${midSentence(subject)}`)
    }),
    rule('past', '[was: <was|were|got] [verb: $handled>] !by|out', (m) => {
      const verb = m.range('verb')
      const start = subjectStart(m.sentence, m.range('was').start)
      const subject = m.slice(start, m.range('was').start)
      if (!isMovable(subject) || !opensSentencePart(m, start)) return undefined
      return m.between(start, verb.end, `we ${pastForm(baseForm(m.text('verb')))} ${midSentence(subject)}`)
    }),
    rule('decision', '[all: <(a|the) decision (was / has|had been) (made|taken)>] to $bare', (m) =>
      m.edit({ all: 'we decided' }),
    ),
    rule(
      'changes',
      '[all: <(some|several)? (changes|adjustments|corrections) (was|were / has|have been) made>] to',
      (m) => m.edit({ all: 'we made changes' }),
    ),
    rule(
      'mistakes',
      '[all: <(a|an|some|several)? (mistakes|errors|mistake|error) (was|were / has|have been) made>]',
      (m) =>
        m.edit({
          all: /\b(mistakes|errors)\b/i.test(m.text('all')) ? 'we made mistakes' : 'we made a mistake',
        }),
    ),
  ],
  flags: [
    {
      bad: 'Your request has been forwarded to the night shift.',
      at: 'has been forwarded',
      good: 'We have forwarded your request to the night shift.',
    },
    {
      bad: 'It was decided to close the east gate.',
      at: 'It was decided',
      good: 'We decided to close the east gate.',
    },
    {
      bad: 'Mistakes were made with your invoice.',
      at: 'Mistakes were made',
      good: 'We made mistakes with your invoice.',
    },
    {
      bad: 'The case was escalated on Monday.',
      at: 'was escalated',
      good: 'We escalated the case on Monday.',
    },
    {
      bad: 'Your photos got deleted during the move.',
      at: 'got deleted',
      good: 'We deleted your photos during the move.',
    },
    { bad: 'Two letters have been lost.', at: 'have been lost', good: 'We have lost two letters.' },
    {
      bad: 'A decision was made to move the fair indoors.',
      at: 'A decision was made',
      good: 'We decided to move the fair indoors.',
    },
    {
      bad: 'Changes were made to your seating plan.',
      at: 'Changes were made',
      good: 'We made changes to your seating plan.',
    },
    {
      bad: 'Your ticket was passed to the lab.',
      at: 'was passed',
      good: 'We passed your ticket to the lab.',
    },
    {
      bad: 'The account has been locked since noon.',
      at: 'has been locked',
      good: 'We have locked the account since noon.',
    },
  ],
  allows: [
    'Your reservation has been made for seven.',
    'The old pier was pulled down in 1998.',
    'Your request has been forwarded by Marta.',
    'Your table is booked for six.',
    'The cathedral was built in 1240.',
    'Breakfast is included.',
    'You were born in 1980, is that right?',
    'The lamp is made of glass.',
    'We have forwarded your request.',
  ],
})
