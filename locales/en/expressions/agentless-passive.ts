import { express, rule } from '../../contract'
import { midSentence } from '../clauses'
import { baseForm, pastForm } from '../morphology'
import { active } from '../passive'

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
    // What is done with a case: "your request has been forwarded".
    rule(
      'case',
      "$ofCase <[was: ($beenDone / was|were|got $manner? / is|are $manner? being $manner? / will|'ll $manner? be $manner?)] [verb: $handled]> !(over? to you) !$byAgent",
      active,
    ),
    // What is done to the customer's own: "your photos got deleted".
    rule('yours', '$ofYours <[was: ($beenDone / was|were|got $manner?)] [verb: $harmed]> !$byAgent', active),
    // Work that goes on: "your case is being reviewed".
    rule(
      'work',
      "$ofCase <[was: (is|are $manner? being $manner? / will|'ll $manner? be $manner?)] [verb: $worked]> !$byAgent",
      active,
    ),
    rule(
      'worked-on',
      '$ofCase <[was: is|are $manner? being] [verb: looked|worked|dealt] [on: into|at|on|with]> !$byAgent',
      active,
    ),
    // "You will be contacted": by whom?
    rule(
      'customer',
      "<[you: you] [will: will|'ll] [be: be] [verb: contacted|called|phoned|rung|helped|assisted|answered|informed|updated|advised]> !$byAgent",
      (m) => m.edit({ you: 'we', be: '', verb: `${baseForm(m.text('verb'))} you` }),
    ),
    rule(
      'decision',
      '[all: <(a|the) decision (was / has|had been) (made|taken|reached)>] [to: to $bare]?',
      (m) => {
        const have = m.tokens('all').find(({ key }) => /^(has|had)$/.test(key))?.key
        const aux = have === undefined ? '' : have === 'has' ? 'have ' : 'had '
        return m.edit({ all: m.has('to') ? `we ${aux}decided` : `we ${aux}made a decision` })
      },
    ),
    rule(
      'changes',
      '[all: <(some|several)? (changes|adjustments|corrections) (was|were / has|have been) made>] (to|in)',
      (m) => m.edit({ all: 'we made changes' }),
    ),
    rule(
      'wrong',
      '[it: <the wrong|incorrect $word $word?] [was: (was|were / has|have been)] [verb: sent|charged|delivered|entered|applied|billed|shipped|booked|packed|set|printed|refunded|given>] !$byAgent',
      (m) => {
        const perfect = m.tokens('was').length > 1
        const verb = perfect ? `have ${m.text('verb')}` : pastForm(baseForm(m.text('verb')))
        return m.between(m.start, m.range('verb').end, `we ${verb} ${midSentence(m.text('it'))}`)
      },
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
    { bad: 'Your two letters have been lost.', at: 'have been lost', good: 'We have lost your two letters.' },
    {
      bad: 'Your claim is currently being assessed.',
      at: 'is currently being assessed',
      good: 'We are currently assessing your claim.',
    },
    {
      bad: 'Your booking is being dealt with.',
      at: 'is being dealt with',
      good: 'We are dealing with your booking.',
    },
    {
      bad: 'You will be contacted before noon.',
      at: 'You will be contacted',
      good: 'We will contact you before noon.',
    },
    {
      bad: 'The letter has now been passed to the notary by mistake.',
      at: 'has now been passed',
      good: 'We have now passed the letter to the notary by mistake.',
    },
    {
      bad: 'The wrong size was sent to your office.',
      at: 'The wrong size was sent',
      good: 'We sent the wrong size to your office.',
    },
    { bad: 'Your report has been logged and will be answered today.', at: 'has been logged' },
    { bad: 'A decision was made.', at: 'A decision was made', good: 'We made a decision.' },
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
    {
      bad: 'It has been decided that the branch will close.',
      at: 'It has been decided',
      good: 'We have decided that the branch will close.',
    },
    {
      bad: 'Your luggage has been misrouted to Oslo.',
      at: 'has been misrouted',
      good: 'We have misrouted your luggage to Oslo.',
    },
    {
      bad: 'Your saved games were wiped overnight.',
      at: 'were wiped',
      good: 'We wiped your saved games overnight.',
    },
    { bad: 'It was agreed to waive the fee.', at: 'It was agreed', good: 'We agreed to waive the fee.' },
    { bad: 'Your case is being looked at.', at: 'is being looked at', good: 'We are looking at your case.' },
    {
      bad: 'It was felt that a refund was not due.',
      at: 'It was felt',
      good: 'We felt that a refund was not due.',
    },
  ],
  allows: [
    'It was noted in the log at 8:02 by Ole.',
    'The bridge was built in 1890.',
    'Your parcel was signed for by Marta.',
    'Your password has been reset.',
    'The class is taught in Greek.',
    'The hotel was renovated in 2019.',
    'Your reservation has been made for seven.',
    'The old pier was pulled down in 1998.',
    'Your request has been forwarded by Marta.',
    'Your table is booked for six.',
    'Your password was changed.',
    'The page has been removed.',
    'Your photos were deleted at your request.',
    'Your ticket has been assigned to you by Marta.',
    'The cathedral was built in 1240.',
    'Breakfast is included.',
    'You were born in 1980, is that right?',
    'The lamp is made of glass.',
    'We have forwarded your request.',
  ],
})
