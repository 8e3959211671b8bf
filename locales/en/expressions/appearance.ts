import { express, type Match, type Rewrite, rule } from '../../contract'
import { isClause, personAfter, personBefore } from '../clauses'
import { present } from '../morphology'

/** "does not seem to be" → "is not", "don't seem to be" → "aren't". */
function notBeing(m: Match<'seems' | 'to' | 'verb'>): Rewrite | undefined {
  const at = m.range('seems').start
  const [does, not] = m.sentence.tokens.slice(at - 2, at)
  if (!does || !not || !/^(do|does)$/.test(does.key)) return undefined
  const be = present('be', personBefore(m.sentence, at - 2))
  if (be === 'am') return undefined
  return m.between(at - 2, m.range('verb').end, not.key === 'not' ? `${be} not` : `${be}${not.text}`)
}

export const appearance = express('appearance', {
  message: 'Leave out “{match}” and state the fact, or what you see.',
  why: 'The customer needs to know whether it is so.',
  rules: [
    // "There appears to be a second account" → "There is"; "some seats" are many.
    rule('there', '(there|they) <[seems: $seem (to me)?] [to: to be|have]>', (m) => {
      const verb = m.tokens('to').at(-1)?.key ?? 'be'
      const person = m.sentence.tokens[m.start]?.key === 'they' ? 'plural' : personAfter(m.sentence, m.end)
      return m.edit({ seems: present(verb, person), to: '' })
    }),
    rule(
      'like',
      '$opens [gone: <it (now|just|also|would|does|did)? $seem (now|also)? (to me|us)? (like / as though / that)>] &$subject $clauseAhead',
      (m) => m.edit({ gone: '' }),
    ),
    // The "if" of "as if" states no case.
    rule(
      'as-if',
      '$opens [gone: <it (now|just|also)? $seem (to me|us)? as if>] &$subject $clauseAhead',
      (m) => m.edit({ gone: '' }),
      { despite: ['condition'] },
    ),
    rule(
      'bare-like',
      '[gone: <$clause (looks|seems|sounds) (now|also)? (to me)? like>] &$subject $clauseAhead',
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'that',
      '$opens [gone: <it (seems|appears|seemed|appeared / would (seem|appear)) (to me|us)? >] !likely|unlikely|possible|probable|fitting|right|fair|odd|strange|clear|best|wise|only &$subject',
      (m) => (isClause(m.sentence, m.end, m.sentence.tokens.length) ? m.edit({ gone: '' }) : undefined),
    ),
    rule('infinitive', '<[seems: seem|seems|appear|appears] (to me|us)? [to: to] [verb: $bare]>', (m) => {
      const base = m.text('verb')
      const before = m.sentence.tokens[m.range('seems').start - 1]?.key ?? ''
      // "don't seem to have" → "don't have"; "doesn't seem to be" has no such short form.
      if (/^(not|n't|nt)$/.test(before)) return base === 'be' ? notBeing(m) : m.edit({ seems: '', to: '' })
      return m.edit({
        seems: present(base, personBefore(m.sentence, m.range('seems').start)),
        to: '',
        verb: '',
      })
    }),
    rule('parenthesis', '[gone: , <$apparent> ,]', (m) => m.edit({ gone: '' })),
    rule('afterthought', '[gone: , <$apparent>] $stop', (m) => m.edit({ gone: '' })),
    rule('adverb', '[gone: <$apparent> ,?]', (m) => m.edit({ gone: '' })),
    rule(
      'adjective',
      '<[seems: seems|appears|seem|appear]> (a (bit|little) / quite|rather|fairly|pretty|very)? $adjective',
      (m) => m.edit({ seems: present('be', personBefore(m.sentence, m.range('seems').start)) }),
    ),
  ],
  flags: [
    { bad: 'It appears the card expired in May.', at: 'It appears', good: 'The card expired in May.' },
    { bad: 'The meter is broken, apparently.', at: 'apparently', good: 'The meter is broken.' },
    { bad: 'It seems that the card expired in May.', at: 'It seems that', good: 'The card expired in May.' },
    {
      bad: 'It looks like the parcel left on Tuesday.',
      at: 'It looks like',
      good: 'The parcel left on Tuesday.',
    },
    {
      bad: 'There seems to be a second charge of £5.',
      at: 'seems to be',
      good: 'There is a second charge of £5.',
    },
    { bad: 'Apparently the code was used twice.', at: 'Apparently', good: 'The code was used twice.' },
    { bad: 'The cable appears to be too short.', at: 'appears to be', good: 'The cable is too short.' },
    {
      bad: 'From what I can tell, the plan renews on the 3rd.',
      at: 'From what I can tell',
      good: 'The plan renews on the 3rd.',
    },
    { bad: 'The two dates appear to match.', at: 'appear to match', good: 'The two dates match.' },
    {
      bad: 'Looks like the driver missed your gate.',
      at: 'Looks like',
      good: 'The driver missed your gate.',
    },
    { bad: 'It looks as if the seal is gone.', at: 'It looks as if', good: 'The seal is gone.' },
    { bad: "The two names don't seem to match.", at: 'seem to match', good: "The two names don't match." },
    {
      bad: "The lid doesn't seem to be tight.",
      at: 'seem to be',
      good: "The lid isn't tight.",
    },
    { bad: 'There seems to be some doubt.', at: 'seems to be', good: 'There is some doubt.' },
    { bad: 'Your account seems active.', at: 'seems', good: 'Your account is active.' },
    {
      bad: 'By the looks of it, the van is near Bath.',
      at: 'By the looks of it',
      good: 'The van is near Bath.',
    },
    {
      bad: 'The driver, apparently, rang the wrong bell.',
      at: 'apparently',
      good: 'The driver rang the wrong bell.',
    },
    { bad: 'It seems your card has expired.', at: 'It seems', good: 'Your card has expired.' },
    { bad: 'It looks like we sent the wrong size.', at: 'It looks like', good: 'We sent the wrong size.' },
    { bad: 'Seems like the server is down.', at: 'Seems like', good: 'The server is down.' },
    { bad: 'From what I see you paid twice.', at: 'From what I see', good: 'You paid twice.' },
    { bad: 'You seem to have two accounts.', at: 'seem to have', good: 'You have two accounts.' },
    { bad: 'Evidently the label came off.', at: 'Evidently', good: 'The label came off.' },
  ],
  allows: [
    'It seems fitting to end with a song!',
    'The plum looks like a cherry, but it is larger.',
    'It looks lovely.',
    'He seems nice.',
    'The film looks at life in Rome.',
    'It looks onto the sea.',
    'The cake looks delicious!',
    'It looks like rain on Sunday!',
    'Your name appears on page 3.',
    'It looks great in blue.',
    'The hotel looks out over the bay.',
    'How does that look to you?',
    'That seems like a lovely plan for the weekend!',
    'The lights appear after dark along the pier.',
    'It looks as it did in the photo.',
  ],
})
