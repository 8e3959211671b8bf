import { express, rule } from '../../contract'

export const burden = express('burden', {
  message: 'Say what you will do instead of “{match}”.',
  why: 'It tells the customer that help is a chore.',
  rules: [
    rule('own', "[who: <i|we] (just|first|now|also|still|really|only|simply)? [must: ('ll|will (first|now|also|still)? (have|need) to / have|need got? to / 've got to / must / 'm|am|are|'re (obliged|required|forced) to)>] (first|now|also)? $bare", (m) =>
      m.edit({ must: 'will' })),
  ],
  flags: [],
  allows: [],
})
