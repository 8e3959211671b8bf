import { express, rule, slot } from '../../contract'

/** "by {date}", or "{date}" after a word that already says how the time stands. */
const date = `by ${slot('date')}`

/** What asks for the rest where the words that follow say the day, or the week. */
function dated(next = '', after = ''): string {
  if (
    /^(today|tomorrow|tonight)$/.test(next) ||
    (next === 'this' && /^(morning|afternoon|evening)$/.test(after))
  )
    return `at ${slot('time')}`
  const isSpan =
    next === 'in' &&
    /^(the|early|late|mid|spring|summer|autumn|winter|fall|[a-z]+(ary|ch|il|ust|ber)|may|june|july|\d{4})$/.test(
      after,
    )
  return isSpan || /^(this|next)$/.test(next) ? `on ${slot('date')}` : date
}

export const vagueTime = express('vague-time', {
  message: 'Give the day or the hour instead of “{match}”.',
  why: 'The customer waits, then writes again to ask when.',
  rules: [
    // "You will soon receive it" → "You will receive it by {date}"
    rule('soon-mid', '($will|can|to|and|then|should be?) [when: <$soon>] [rest: $bare|$past ++]', (m) =>
      m.edit({ when: '', rest: `${m.text('rest')} ${date}` }),
    ),
    rule('presently', '$will [when: <presently>] [rest: $bare ++]', (m) =>
      m.edit({ when: '', rest: `${m.text('rest')} ${date}` }),
    ),
    rule('soon', '(very|pretty|quite|fairly|real|really)? [when: <$soon>] !as|after|before|enough', (m) =>
      m.between(m.start, m.end, date),
    ),
    rule(
      'possible',
      "[when: <(asap|a.s.a.p / as soon|quickly|fast|early|promptly|swiftly as (is|reasonably? possible|practicable|feasible / possible / (i|we|they|he|she|you) (possibly)? can|could|ca / practicable|feasible) / at your|our|their|the very? earliest|first possible? convenience|opportunity / at your|our own? convenience / without (any|further|undue)? delay / sooner or later / (when|once) (i|we) (are|'re|am|'m) able (to)? / whenever (you can / possible / it suits you) / as soon as you (get|have) (a|the) (chance|time|moment))>]",
      (m) => m.edit({ when: date }),
    ),
    // "Whenever" states no case here.
    rule(
      'free-moment',
      '[when: <(when|whenever|once|(the moment|minute|second)) ((i|we|you|he|she|they) / (our|the|your|my) $word $word?) (get|gets|have|has|find|finds|got) a (free|spare|quiet)? (chance|moment|minute|second)>]',
      (m) => m.edit({ when: date }),
      { despite: ['condition'] },
    ),
    rule('a-few', '[when: <in just? a few>] ($brk / &(at|over|down|for|and|from|to|so|here))', (m) =>
      m.edit({ when: date }),
    ),
    rule('wait', '(wait (for)? / for) [time: <a (little|short)? (while|bit)>]', (m) =>
      m.edit({ time: slot('time') }),
    ),
    // Elsewhere "when possible" is a condition.
    rule(
      'when-possible',
      '$will ..10 [when: <when|whenever (at all)? possible>]',
      (m) => m.edit({ when: date }),
      {
        despite: ['condition'],
      },
    ),
    rule(
      'point',
      '[when: <(at some (point|stage|time) / some time|day !ago / sometime|someday|eventually / in just? a (little / short)? (while|bit|moment|minute|sec|second) (or (so|two))? / in due (course|time) / in the (near / foreseeable / not too|so distant / not-so-distant / not-too-distant) future / before (too)? long / at a later (date|time|point|stage) / later on !(the|$weekday|$number|$capital) / a (bit|little) later !(at|than|in|that) / (any (time|day|moment|minute) / anytime) now|soon / one of these days / (over|in|within) the (next|coming) ((few / couple of)? (hours|days|weeks|months) / (little|short)? while) / (in|within a (reasonable|short) (time (frame|period)? / period|timeframe)) / in (no / good / a timely) (time|manner) / when the time comes / (for)? the time being / until further notice / down the (line|road))>]',
      (m) => m.edit({ when: dated(m.sentence.tokens[m.end]?.key, m.sentence.tokens[m.end + 1]?.key) }),
    ),
  ],
  flags: [
    { bad: 'We will call you back soon.', at: 'soon', good: 'We will call you back by {date}.' },
    { bad: 'Your replacement ships shortly.', at: 'shortly', good: 'Your replacement ships by {date}.' },
    { bad: "I'll send the form ASAP.", at: 'ASAP', good: "I'll send the form by {date}." },
    {
      bad: "We'll look at the invoice as soon as possible.",
      at: 'as soon as possible',
      good: "We'll look at the invoice by {date}.",
    },
    {
      bad: 'The list goes out at some point next week.',
      at: 'at some point',
      good: 'The list goes out on {date} next week.',
    },
    {
      bad: 'Please reply at your earliest convenience.',
      at: 'at your earliest convenience',
      good: 'Please reply by {date}.',
    },
    {
      bad: 'The team will write to you in due course.',
      at: 'in due course',
      good: 'The team will write to you by {date}.',
    },
    {
      bad: 'A new version comes out in the near future.',
      at: 'in the near future',
      good: 'A new version comes out by {date}.',
    },
    { bad: 'The app will be back before long.', at: 'before long', good: 'The app will be back by {date}.' },
    {
      bad: "I'll check the meter in a little while.",
      at: 'in a little while',
      good: "I'll check the meter by {date}.",
    },
    {
      bad: 'Our driver will be with you any minute now.',
      at: 'any minute now',
      good: 'Our driver will be with you by {date}.',
    },
    {
      bad: 'You will soon receive a second letter.',
      at: 'soon',
      good: 'You will receive a second letter by {date}.',
    },
    {
      bad: 'The van will presently leave the depot.',
      at: 'presently',
      good: 'The van will leave the depot by {date}.',
    },
    {
      bad: 'The plumber will be there at some point tomorrow.',
      at: 'at some point',
      good: 'The plumber will be there at {time} tomorrow.',
    },
    {
      bad: 'We will add the photos when possible.',
      at: 'when possible',
      good: 'We will add the photos by {date}.',
    },
    {
      bad: 'Please sign page 2 whenever you have a moment.',
      at: 'whenever you have a moment',
      good: 'Please sign page 2 by {date}.',
    },
    { bad: 'The soup will be up in a few.', at: 'in a few', good: 'The soup will be up by {date}.' },
    {
      bad: 'Please wait a while before you call again.',
      at: 'a while',
      good: 'Please wait {time} before you call again.',
    },
    { bad: "We'll update the page later on.", at: 'later on', good: "We'll update the page by {date}." },
    {
      bad: 'Your new debit card will be with you soon.',
      at: 'soon',
      good: 'Your new debit card will be with you by {date}.',
    },
    {
      bad: 'A refund will hit your wallet in the coming days.',
      at: 'in the coming days',
      good: 'A refund will hit your wallet by {date}.',
    },
    {
      bad: 'Our stylist will text you whenever she gets a moment.',
      at: 'whenever she gets a moment',
      good: 'Our stylist will text you by {date}.',
    },
    {
      bad: 'Expect an answer in the not too distant future.',
      at: 'in the not too distant future',
      good: 'Expect an answer by {date}.',
    },
    {
      bad: 'Your lounge pass will follow in due time.',
      at: 'in due time',
      good: 'Your lounge pass will follow by {date}.',
    },
    {
      bad: "I'll let you know the moment I have a free minute, promise.",
      at: 'the moment I have a free minute',
      good: "I'll let you know by {date}, promise.",
    },
  ],
  allows: [
    'We sent it as soon as the warehouse opened.',
    'It was delivered sooner than promised.',
    'Your code is valid any time before 3 June.',
    'At the time of booking the fare was £80.',
    'The ferry leaves soon after the train arrives, at 8:10.',
    'Please use the left door when possible.',
    'We ship as soon as we have your address.',
    'The sooner you call, the better the seats.',
    'How soon do you need the lamp?',
    'No later than 9 May, please send the form.',
    'The next one leaves a little later at 6:40.',
    'The list is emptied once in a while.',
    'The office is presently in Leeds.',
    'Soon-Yi answers the phone on Mondays.',
    'Shortly after 5 pm the gate opens.',
    'See you soon!',
    'We hope to see you again soon.',
  ],
})
