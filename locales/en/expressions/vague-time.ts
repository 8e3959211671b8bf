import { express, rule, slot } from '../../contract'

/** "by {date}", or "{date}" after a word that already says how the time stands. */
const date = `by ${slot('date')}`

export const vagueTime = express('vague-time', {
  message: 'Give the day or the hour instead of “{match}”.',
  why: 'The customer waits, then writes again to ask when.',
  rules: [
    rule('soon', '(very|pretty|quite|fairly|real|really)? [when: <$soon>]', (m) => m.between(m.start, m.end, date)),
    rule('possible', '[when: <(asap|a.s.a.p / as soon|quickly|fast|early|promptly|swiftly as (possible / (i|we|they|he|she|you) (possibly)? can|could|ca / practicable|feasible) / at your|our|their (earliest|first|very earliest) (possible)? (convenience|opportunity) / at the (earliest|first) (possible)? (convenience|opportunity) / when you (get|have|find) a (chance|moment|minute|second) / whenever (you can / possible / it suits you) / when possible / as soon as you (get|have) (a|the) (chance|time|moment))>]', (m) =>
      m.edit({ when: date })),
    rule('point', '[when: <(at some (point|stage|time) / some time|day / sometime|someday|eventually / in (a while|bit|moment|minute|sec|little) / in a (little|short) (while|bit) / in due (course|time) / in the (near / foreseeable / not too distant) future / before (too)? long / at a later (date|time|point|stage) / later on / a (bit|little) later / any (time|day|moment|minute) now / one of these days / (over|in|within) the (next|coming) (few / couple of)? (hours|days|weeks|months) / within a (reasonable|short) (time|period|timeframe) / in (no / good / a timely) (time|manner) / when the time comes / (for)? the time being / until further notice / a while / down the (line|road))>]', (m) =>
      m.edit({ when: date })),
  ],
  flags: [],
  allows: [],
})
