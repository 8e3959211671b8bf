import { express, rule, slot } from '../../contract'
import { pivotFor } from '../clauses'
import { baseForm } from '../morphology'
import { turned } from '../standing'

export const delay = express('delay', {
  message: 'Give the day or the duration instead of “{match}”.',
  why: 'A wait without an end feels longer; a date is something to plan with.',
  rules: turned([
    rule(
      'glad',
      "[all: <(i|we (was / were / 've|have been) still? waiting for you to)] [verb: $bare>]",
      (m) => m.edit({ all: "I'm glad you", verb: `did` }),
    ),
    rule('please', "[all: <(i|we ('m|am|are|'re) (still|currently)? waiting (for|on) you to)>] $bare", (m) =>
      m.edit({ all: 'please' }),
    ),
    rule(
      'wait-until-for',
      "[all: $opens <you (will|'ll (have|need) / need / have) to wait (until|till)>] [date: ..6] for [thing: ++]",
      (m) =>
        m.between(
          m.start,
          m.end,
          `you can expect ${m.text('thing')} ${pivotFor(m.sentence, m.range('date').start, m.range('date').end)} ${m.text('date')}`,
        ),
    ),
    rule(
      'long',
      "[verb: (will|'ll|may|might|could|can|would / is going to / this|it|that|which)] <take|takes [time: (a (very|rather|fairly|pretty|quite)? (long|little|good|short)? (time|while|bit|moment) / quite? (some|more) time / (a bit)? longer (than (usual|expected|planned))? / forever / ages)]>",
      (m) => m.edit({ time: slot('time') }),
      { covers: true },
    ),
    rule(
      'be-long',
      "(it|that) (will|'ll|may|might|could|would) <be [time: (a (long|little|good)? (while|time) / some time)]>",
      (m) => m.edit({ time: slot('time') }),
      { covers: true },
    ),
    rule(
      'not-yet',
      "[but: ,? but] (it|they|he|she|we) <[has: has|have (not|n't|nt)] [verb: $word> ..6] [yet: yet]",
      (m) => {
        const [first, ...rest] = m.text('verb').split(' ')
        return m.edit({
          but: ' and',
          has: 'will',
          verb: [baseForm(first ?? ''), ...rest].join(' '),
          yet: `by ${slot('date')}`,
        })
      },
    ),
    // "It has not been dispatched yet": it will be, and when is for a person to say.
    rule(
      'not-done',
      "(your|ur|the|this|that|it|our $word? $word?) [has: <has|have (not|n't|nt)] [been: been] [verb: $awaited] [yet: yet>]",
      (m) => m.edit({ has: 'will', been: 'be', yet: `by ${slot('date')}` }),
    ),
    rule('not-yet-plain', "(your|ur|the|this|that|it|our ..4) <has|have (not|n't|nt) $awaited> ..4 yet"),
    rule('nobody', '<nobody|(no one)|no-one has> ..5 yet'),
    rule(
      'cue',
      "<(you (will|'ll (have / need) to / must / need to / have to) wait / still (not / has|have not|n't|nt / waiting / pending / outstanding / in transit / in the queue / on hold / being $past) / (is|are|'s|'re taking (a bit / a little / slightly|much)? longer) / (is|are|'s|'re|'m|am running (a bit / a little)? late|behind) / expect (some|minor|long|short|slight)? delays / there (is / 's / will be / are / was) (a|an|some)? (slight|short|long|small|significant|unexpected)? (delay|delays|wait|backlog|queue) / is|are|'s|'re|was|were|been|being (slightly|further|again)? (delayed|postponed / held up / pushed (back|out) / put (back / off / on hold)) / (is|are|'s|'re|am|'m (a bit / a little)? behind (&(on|with|schedule))) / $be (not|n't|nt) (here|ready|finished|complete|back|live|fixed|resolved|sorted|there) yet / (takes|take|took|taking) (a bit|little / much|slightly|somewhat|considerably)? longer than / (is|are|'s) stuck (at|in|with) / (i|we) (still)? have|'ve (still)? (not|n't|nt) (yet)? (received|heard) / (times|queues|lines|waits) (is|are) (currently|now|much|a bit)? longer (than (usual|normal|expected))? / (is|are|'s) (now|currently|still)? in (the|our) (queue|backlog) /  has|have not|n't|nt (yet)? (got|gotten|had) (around to / round to / a chance to / time to) / (has|have|is|are) (not yet (been)? $awaited / yet to $bare) / (longer|extended) (than (usual|normal|average|expected))? (wait|waiting|response|processing|delivery|hold|handling|queue|lead|call) (time|times|period|periods))>",
    ),
  ]),
  flags: [
    { bad: 'Your bag is still in transit.', at: 'still in transit' },
    {
      bad: "I'm sorry, but your lamp hasn't been sent yet.",
      at: "hasn't been sent yet",
      good: 'Your lamp will be sent by {date}.',
    },
    { bad: 'your parcel hasnt shipped yet', at: 'hasnt shipped' },
    { bad: 'We have not received your form.', at: 'We have not received' },
    { bad: 'Delivery takes longer than usual.', at: 'takes longer than' },
    { bad: 'The part is not here yet.', at: 'is not here yet' },
    { bad: 'Your bag was held up in Rome.', at: 'was held up' },
    { bad: 'This takes forever.', at: 'takes forever', good: 'This takes {time}.' },
    { bad: 'We are a bit behind on replies.', at: 'are a bit behind' },
    {
      bad: "It'll be a while before the lift runs.",
      at: 'be a while',
      good: "It'll be {time} before the lift runs.",
    },
    { bad: 'The fair has been pushed back to June.', at: 'been pushed back' },
    { bad: 'Our reply times are longer than usual.', at: 'times are longer than usual' },
    { bad: 'There are delays at the north gate.', at: 'There are delays' },
    { bad: 'Nobody has opened your file yet.', at: 'Nobody has' },
    {
      bad: 'Your lamp has not been dispatched yet.',
      at: 'has not been dispatched yet',
      good: 'Your lamp will be dispatched by {date}.',
    },
    { bad: 'Your refund is still pending.', at: 'still pending' },
    { bad: "The lab hasn't answered yet.", at: "hasn't answered" },
    { bad: 'We see longer than usual waiting times.', at: 'longer than usual waiting times' },
    {
      bad: "You'll have to wait until Monday for the key.",
      at: "You'll have to wait until",
      good: 'You can expect the key on Monday.',
    },
    {
      bad: 'I was waiting for you to do this.',
      at: 'I was waiting for you to do',
      good: "I'm glad you did this.",
    },
    {
      bad: 'We are still waiting for you to send the form.',
      at: 'We are still waiting for you to',
      good: 'Please send the form.',
    },
    { bad: 'This will take a long time.', at: 'take a long time', good: 'This will take {time}.' },
    {
      bad: "The lamp has been ordered, but it hasn't reached us yet.",
      at: "hasn't reached",
      good: 'The lamp has been ordered and it will reach us by {date}.',
    },
    { bad: 'You will need to wait for the next van.', at: 'You will need to wait' },
    {
      bad: 'The repair is going to take a while.',
      at: 'take a while',
      good: 'The repair is going to take {time}.',
    },
    { bad: 'There is a slight delay at the depot.', at: 'There is a slight delay' },
    { bad: 'The parcel is delayed.', at: 'is delayed' },
  ],
  allows: [
    'I was waiting for the bus when you called.',
    'The visit takes 30 minutes.',
    'Please wait for the green light.',
    'We look forward to your visit.',
    'The waiting room is on the left.',
    'It will take two days.',
    'We are waiting for you at gate 4!',
  ],
})
