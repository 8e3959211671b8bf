import { express, rule } from '../../contract'
import { isTime, midSentence } from '../clauses'
import { baseForm } from '../morphology'
import { inMainClauses } from '../standing'

/** "Be at the gate", "be ready": what one can do; nobody becomes a member, or older, by being asked to. */
const DOABLE =
  /^(on|at|in|by|there|here|home|back|ready|present|careful|aware|patient|seated|available|quiet|online|connected|prepared|sure)$/

export const demand = express('demand', {
  message: 'Ask with “please” instead of “{match}”.',
  why: 'An order is felt as pressure; a request is followed more gladly.',
  rules: inMainClauses([
    // "You must be logged in" asks for an act: "please log in".
    rule(
      'state',
      "[all: $opens <you|u (first|also|then|will|'ll)? $obliged be>] [done: logged|signed (in|on|out)]",
      (m) =>
        m.edit({
          all: 'please',
          done: m
            .text('done')
            .replace(/^logged/i, 'log')
            .replace(/^signed/i, 'sign'),
        }),
    ),
    rule(
      'need-you',
      "[must: $opens <i|we (will|'ll|would|'d|just|first|also)? (need|require|want) you to>] !be|know|understand|feel|see $bare",
      (m) => m.edit({ must: 'please' }),
    ),
    rule(
      'note',
      "[must: $clause please? (note|remember / be aware|advised / bear|keep in mind) ,? that? <you|u (first|also|then|now|still|always|will|'ll|would|'d)? $obliged>] [verb: $bare]",
      (m) => m.edit({ must: 'please' }),
    ),
    rule('purpose', '$start (in order)? to $bare ..8 [must: <you $obliged>] !be $bare', (m) =>
      m.edit({ must: 'please' }),
    ),
    rule(
      'you',
      "($opens / first|next|finally|lastly|therefore|additionally) [must: <you|u (first|also|then|now|still|always|will|'ll|would|'d|just|simply|only|absolutely|definitely|really)? $obliged>] !(receive|hear|get|notice|love|admit|taste|meet|laugh|smile|agree|forgive|excuse / see !to / try !(to|again|$ing|logging) / visit us / be ((at least / over|under|above|aged)? $number) / be|have been|kidding|joking|patient|tired|so|very|really) [verb: $bare]",
      (m) =>
        /^(that|because|since|as|if|when)$/.test(m.sentence.tokens[m.range('must').start - 1]?.key ?? '') ||
        (/^(be|have)$/i.test(m.text('verb')) && !DOABLE.test(m.sentence.tokens[m.end]?.key ?? ''))
          ? undefined
          : m.edit({ must: 'please' }),
    ),
    rule(
      'mandatory',
      "[must: $opens <((it 's|is (absolutely|strictly|also)? $mandatory) (that you (must|should)? / for you to) / (it 's|is (absolutely|strictly|also)? (mandatory|compulsory|obligatory|imperative|essential|vital|crucial|important)) to)>] [verb: $bare]",
      (m) => m.edit({ must: 'please' }),
    ),
    rule(
      'third',
      '(every|each|all|any $any? $any? / (the|our|your)? $people) [must: <((has|have|needs|need) to / must / (is|are) (required|obliged|obligated) to / will (have|need) to)>] !(be $past / be (at least / over|under|above|aged)? $number / be so|very) $bare',
      (m) => {
        const before = m.sentence.tokens[m.range('must').start - 1]
        return m.edit({
          must:
            before?.key.endsWith('s') && !before.key.endsWith('ss')
              ? 'are kindly asked to'
              : 'is kindly asked to',
        })
      },
    ),
    // "The form needs to be signed": the customer signs.
    rule(
      'passive',
      '$clause [thing: (the|your|this|these|those|all|both|any $word ..3)] [must: <(must / (needs|need|has|have) to / (is|are) (required|obliged) to / should) be] [done: $owed>] !and|or',
      (m) => {
        const { tokens } = m.sentence
        const by = tokens.findIndex(({ key }, index) => index >= m.end && key === 'by')
        // "Signed by both parents" says who; "by Friday" says when.
        return by >= 0 && !isTime(tokens[by + 1])
          ? undefined
          : m.edit({
              thing: `please ${baseForm(m.text('done'))} ${midSentence(m.text('thing'))}`,
              must: '',
              done: '',
            })
      },
    ),
  ]),
  flags: [
    { bad: 'You must have a pass to enter.', at: 'You must' },
    {
      bad: 'Please note that it is important that you sign.',
      at: 'it is important that you',
      good: 'Please sign.',
    },
    { bad: 'I need you to send the form.', at: 'I need you to', good: 'Please send the form.' },
    { bad: 'You must be a member to book the hall.', at: 'You must' },
    { bad: 'Please note that you have to bring the key.', at: 'you have to', good: 'Please bring the key.' },
    {
      bad: 'To open the gate you must enter the code.',
      at: 'you must',
      good: 'To open the gate please enter the code.',
    },
    { bad: 'We ask because you must sign by noon.', at: 'you must' },
    { bad: 'You gotta sign by noon.', at: 'You gotta', good: 'Please sign by noon.' },
    { bad: 'First you have to unplug the lamp.', at: 'you have to', good: 'First please unplug the lamp.' },
    {
      bad: "You'd have to ask the maker about that.",
      at: "You'd have to",
      good: 'Please ask the maker about that.',
    },
    { bad: 'The form needs to be signed by both parents.', at: 'needs to be signed' },
    {
      bad: 'Your deposit must be paid by Friday.',
      at: 'must be paid',
      good: 'Please pay your deposit by Friday.',
    },
    {
      bad: 'You must be logged in to see the list.',
      at: 'You must be',
      good: 'Please log in to see the list.',
    },
    { bad: 'You must sign page 2.', at: 'You must', good: 'Please sign page 2.' },
    {
      bad: 'You have to send the form by Friday.',
      at: 'You have to',
      good: 'Please send the form by Friday.',
    },
    { bad: 'You need to update the app first.', at: 'You need to', good: 'Please update the app first.' },
    { bad: 'It is mandatory to wear a badge.', at: 'It is mandatory to', good: 'Please wear a badge.' },
    {
      bad: 'You are required to show your ticket.',
      at: 'You are required to',
      good: 'Please show your ticket.',
    },
    { bad: "You'll need to bring your card.", at: "You'll need to", good: 'Please bring your card.' },
    {
      bad: 'It is essential that you keep the receipt.',
      at: 'It is essential that you',
      good: 'Please keep the receipt.',
    },
    {
      bad: 'Every guest must sign the form.',
      at: 'must',
      good: 'Every guest is kindly asked to sign the form.',
    },
    { bad: 'YOU MUST CALL BEFORE NOON.', at: 'YOU MUST', good: 'PLEASE CALL BEFORE NOON.' },
  ],
  allows: [
    'We want you to know how glad we are.',
    'You must be thrilled with the result!',
    'You must be at least 21 years old to rent a van.',
    'You have to be 18 to play.',
    'You have to love this update.',
    'You must see the sunset from the roof.',
    'Seat belts must be fastened.',
    'You have to try our new soup.',
    'The parcel must be on its way.',
    'The train has to stop in York.',
    'Please sign page 2.',
    "You don't have to sign.",
    'Must I sign page 2?',
    'If you have to cancel, tap the link.',
    'All you have to do is tap the link.',
    'You must be tired after the flight.',
    'The must-see list is on page 4.',
  ],
})
