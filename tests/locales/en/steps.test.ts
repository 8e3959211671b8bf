import { describe, expect, it } from 'vitest'
import { en } from '../../../locales/en'
import { createChecker } from '../../../src/check'

const checker = createChecker({ packs: [en] })

/** A letter for each step that a reply shows: acknowledge, clarify, solution, check Back. All sixteen combinations. */
const REPLIES: readonly (readonly [string, string])[] = [
  ['----', 'Clause 9 names the fee. It is £40 a year. The price list is on page 12.'],
  [
    'A---',
    'I hear you, Ines. Three evenings without light are hard on a family. You have every right to be cross.',
  ],
  ['-C--', 'Which lamp went out first? Is it the one above the stairs, or the one by the door?'],
  ['--S-', 'Our electrician comes at nine on Monday. Tom carries a spare fuse. The visit is free.'],
  ['---B', 'The form is on page 2. It has four fields. Does that answer your question?'],
  [
    'AC--',
    'We’re sorry about the cold water this morning. Just to be clear, it is the shower on the second floor?',
  ],
  ['A-S-', 'Thanks for the photos of the seat. I’ve moved you to row 4. The new ticket is in the app.'],
  [
    'A--B',
    'I can see why the letter worried you. It is a reminder from March, and nothing is due. Does this clear things up?',
  ],
  ['-CS-', 'So the second key is missing, is that right? I’m posting one today. It is yours to keep.'],
  ['-C-B', 'You mean the blue bicycle, correct? The lock on it has three digits. Is everything clear now?'],
  ['--SB', 'The bank returns £12 on Friday. Alternatively, you can have a voucher. How does that sound?'],
  [
    'ACS-',
    'That must have been a long night at the gate. When did the bus arrive? We will refund the taxi on Tuesday.',
  ],
  [
    'AC-B',
    'My apologies for the mix-up with the rooms. Am I right that you booked the one with a bath? Room 12 has one. Would that suit you?',
  ],
  [
    'A-SB',
    'You’re right, the scales were off. I’ve waived the fee for the second bag. Are you happy with that?',
  ],
  [
    '-CSB',
    'To confirm: two adults and one child, from 4 May? I’ll hold the flat until noon. Shall I book it?',
  ],
  [
    'ACSB',
    'We know how much the recital means to Lia. What time did the hall open? She now has the stage from six, and Marta will meet her there. Does six work for you?',
  ],
]

const shown = (text: string): string => {
  const { acknowledge, clarify, solution, checkBack } = checker.reviewReply(text, { language: 'en' }).steps
  const letter = (present: boolean, name: string): string => (present ? name : '-')
  return (
    letter(acknowledge.present, 'A') +
    letter(clarify.present, 'C') +
    letter(solution.present, 'S') +
    letter(checkBack.present, 'B')
  )
}

describe('reply steps', () => {
  it('covers every combination', () => {
    expect(new Set(REPLIES.map(([steps]) => steps)).size).toBe(16)
  })

  it.each(REPLIES)('%s: %s', (steps, text) => {
    expect(shown(text)).toBe(steps)
  })

  it.each([
    ['Kind regards, your team', '----'],
    ['Thank you for choosing our airline.', '----'],
    ['Thanks in advance!', '----'],
    ['We have no news.', '----'],
    ['We have not had the form yet.', '----'],
    ['Is it the left door or the right one?', '-C--'],
    ['Can I help with anything else?', '---B'],
    ['Did that help?', '---B'],
    ['You paid on Monday, correct?', '-C--'],
  ])('“%s” shows %s', (text, steps) => {
    expect(shown(text)).toBe(steps)
  })

  it.each(Object.entries(en.steps))('proposes a sentence that shows the step %s', (name, { proposal }) => {
    const { steps } = checker.reviewReply(proposal, { language: 'en' })
    expect(steps[name as keyof typeof steps].present).toBe(true)
  })
})
