import { express, rule } from '../../contract'
import { pastForm } from '../morphology'
import { inMainClauses } from '../standing'

export const burden = express('burden', {
  message: 'Say what you will do instead of “{match}”.',
  why: 'It tells the customer that help is a chore.',
  rules: inMainClauses([
    rule(
      'know',
      "[all: $opens <(i|we) (just|first|also|still|only|would)? (will|'ll)? (have|need|'ve) got? to know>] &($question|$determiner)",
      (m) => m.edit({ all: 'please tell me' }),
    ),
    rule(
      'own',
      "i|we [adverb: still|also|now|first]? (just|really|only|simply)? [must: < ('ll|will (first|now|also|still)? (have|need) to / am|'m|are|'re (going to / gonna) (have|need) to / have|need got? to / 've got to / must / 'm|am|are|'re (obliged|required|forced|supposed|meant) to / 'm|am|are|'re having to)>] (first|now|also)? !(tell you how / say|admit|confess|thank|agree|apologise|apologize|congratulate|know|see|have|receive|be / get !(back|approval|permission|confirmation|clearance|hold)) $bare",
      // "I still have to ask" → "I will still ask"
      (m) => m.edit({ adverb: '', must: `will ${m.text('adverb')}`.trim() }),
    ),
    // "I would have to ask": it will be asked.
    rule(
      'would',
      "i|we [must: <would|'d (first)? (have|need) to] (check|ask|confirm|verify|speak|talk|consult|look|see|contact|double-check)>",
      (m) => m.edit({ must: 'will' }),
    ),
    rule(
      'had',
      'i|we (also|first|then)? [must: <had to] [verb: !(say|tell|share|admit|be|wait|pay|leave|smile|laugh|learn|go|see|find) $bare>]',
      (m) => m.edit({ must: '', verb: pastForm(m.text('verb').toLowerCase()) }),
    ),
    rule(
      'gotta',
      '$opens <(gotta|hafta) (check|ask|confirm|verify|speak|talk|consult|look|contact|transfer|escalate|forward|put|reset|restart)>',
    ),
  ]),
  flags: [
    { bad: 'I must get approval from the bank.', at: 'must', good: 'I will get approval from the bank.' },
    { bad: "We're having to reset all locks.", at: "'re having to", good: 'We will reset all locks.' },
    { bad: 'I still have to talk to the driver.', at: 'have to', good: 'I will still talk to the driver.' },
    {
      bad: "I'll have to get back to you tonight.",
      at: "'ll have to",
      good: 'I will get back to you tonight.',
    },
    {
      bad: "I'm going to have to put you on hold.",
      at: "'m going to have to",
      good: 'I will put you on hold.',
    },
    { bad: "I'd have to check with the lab.", at: "'d have to check", good: 'I will check with the lab.' },
    { bad: 'We had to reset the lock.', at: 'had to reset', good: 'We reset the lock.' },
    { bad: 'Gotta ask the lab first.', at: 'Gotta ask' },
    {
      bad: 'I need to know the date of your trip.',
      at: 'I need to know',
      good: 'Please tell me the date of your trip.',
    },
    { bad: 'I have to check with my manager.', at: 'have to', good: 'I will check with my manager.' },
    {
      bad: "I'll have to transfer you to the night shift.",
      at: "'ll have to",
      good: 'I will transfer you to the night shift.',
    },
    { bad: 'We need to look at the meter first.', at: 'need to', good: 'We will look at the meter first.' },
    { bad: 'I must ask the lab.', at: 'must', good: 'I will ask the lab.' },
    { bad: 'We have got to test it again.', at: 'have got to', good: 'We will test it again.' },
    { bad: 'I will have to call you back at ten.', at: 'will have to', good: 'I will call you back at ten.' },
    { bad: 'I need to open the file first.', at: 'need to', good: 'I will open the file first.' },
    { bad: 'We will need to order the part.', at: 'will need to', good: 'We will order the part.' },
  ],
  allows: [
    'I had to tell you how good the soup was.',
    'I must tell you how happy we are.',
    'You have to see our garden!',
    'I have to thank you for this.',
    'We have the part here.',
    'Do I have to sign?',
    'She has to sign too?',
    'I need your postcode.',
    'We must say, your photos are lovely.',
  ],
})
