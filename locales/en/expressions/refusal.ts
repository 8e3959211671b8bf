import { express, rule, slot } from '../../contract'
import { alternative } from '../alternative'
import { personBefore } from '../clauses'
import { baseForm, present } from '../morphology'
import { turned } from '../standing'

export const refusal = express('refusal', {
  message: 'Say what is allowed, accepted or offered instead of “{match}”.',
  why: 'A rule without a way forward ends the talk and costs goodwill.',
  rules: turned([
    rule(
      'do-alternative',
      "we|i (actually|currently|really|still)? <do not|n't|nt $granted> ~..14 [join: $join] [kept: ~++]",
      (m) => alternative(m),
    ),
    rule(
      'allowed-alternative',
      "$start ..8 <$be not|n't|nt $permitted> ~..16 [join: $join] [kept: ~++]",
      (m) => alternative(m),
    ),
    rule(
      'do',
      "we|i [adverb: (actually|currently|really|still|unfortunately|sadly)]? [do: <(do not|n't|nt / no longer) (currently|yet|usually|normally|generally|presently)?] [verb: $granted>] [what: ++]",
      (m) => m.edit({ adverb: '', do: '', what: slot('alternative') }),
    ),
    rule(
      'never',
      'we|i [do: <never] [verb: (offer|allow|accept|refund|issue|provide|ship|deliver|permit|waive|extend|exchange|reimburse / (give|grant|do|make) &(refunds|discounts|credit|exceptions|advances|extensions))>] [what: ++]',
      (m) => m.edit({ do: '', what: slot('alternative') }),
    ),
    rule(
      'ongoing',
      "we|i (am|'m|are|'re) [not: <not|n't|nt (currently|presently)?] [verb: (accepting|offering|taking|issuing|allowing|shipping|selling|providing|refunding|granting|running|booking)>] [what: ++]",
      (m) => m.edit({ not: '', what: slot('alternative') }),
    ),
    rule('will', "we|i [will: <will|wo not|n't|nt] [verb: $granted>] [what: ++]", (m) =>
      m.edit({ will: 'will', what: slot('alternative') }),
    ),
    // "Our hotel does not allow smoking": the house speaks through its rules.
    rule(
      'house',
      "(they / our $word? $word / the $word? (hotel|shop|store|bank|airline|school|restaurant|museum|venue|company|landlord|team|branch|clinic|library|gym|park|plan|fare|ticket|tariff|warranty|policy|contract|terms)) [do: <(do|does not|n't|nt / no longer)] [verb: (allow|allows|permit|permits|accept|accepts|offer|offers|provide|provides|cover|covers|include|includes|serve|serves)>] [what: ++]",
      (m) => {
        const person = personBefore(m.sentence, m.range('do').start)
        if (m.sentence.tokens[m.start]?.key === 'they') return undefined
        return m.edit({
          do: '',
          verb: present(baseForm(m.text('verb')), person),
          what: slot('alternative'),
        })
      },
    ),
    rule(
      'allowed',
      "!that|which|who|what $word <[be: $be] [not: not|n't|nt] [allowed: (allowed|permitted|accepted|eligible)>] (in|on|at|inside) [place: ++]",
      (m) => m.edit({ not: '', place: slot('place') }),
    ),
    rule(
      'cue',
      "<($be (not|n't|nt / no longer) $permitted / $be (not|n't|nt / no longer) valid (on|for|in|with|anymore|any) / it (is|'s) (not|n't|nt) (our|the) policy to / you|$people may not !(even|yet|always|have|be|need|see|want|know|get|receive|find|notice|realise|realize|hear|remember|like|feel) $bare / (will|wo|can|ca|may not|n't|nt) be $permitted / (there are|is|'s)? no (refunds|refund|exchanges|exchange|returns|discounts|exceptions|cancellations) &(on|for|after|once|in|at|given|possible|$brk) / (is|are|was|goes|'s|'re|its|thats) against (our|the|my|your)? (company|store|hotel|house|school|bank)? (policy|policies|rules|terms|regulations) / (was / were / has|have been / is / are) (denied / declined / rejected / refused / turned down) / you do not|n't|nt (currently)? have (the|any)? (permission|permissions|access|authorization|authorisation|right|rights) / (i|we) (have to / must / had to / will have to)? (refuse|decline|deny|reject) / (is|are|'s) (strictly)? (non-refundable|nonrefundable|non-transferable|non-returnable|non-negotiable) / said no to / (is|are) (strictly)? (forbidden|prohibited|banned) / (our|the|company) policy (does not|n't|nt / prohibits / forbids / prevents))>",
    ),
  ]),
  flags: [
    { bad: 'We don’t ship lamps, because they break.', at: 'don’t ship' },
    { bad: 'We don’t have soup, can I get you something else?', at: 'don’t have' },
    { bad: 'We are not taking bookings this week.', at: 'not taking', good: 'We are taking {alternative}.' },
    { bad: 'The coupon is not valid on lamps.', at: 'is not valid on' },
    { bad: 'They do not allow dogs.', at: 'do not allow' },
    { bad: 'Guests may not bring dogs.', at: 'Guests may not bring' },
    { bad: 'You may not take photos in the hall.', at: 'You may not take' },
    { bad: 'It is not our policy to lend lamps.', at: 'It is not our policy to' },
    {
      bad: 'We do not currently offer tours.',
      at: 'do not currently offer',
      good: 'We offer {alternative}.',
    },
    { bad: 'Boxes without a label will not be accepted.', at: 'will not be accepted' },
    { bad: 'There are no refunds on sale lamps.', at: 'There are no refunds' },
    { bad: 'Gift cards are non-refundable.', at: 'are non-refundable' },
    {
      bad: "Hi Ann, we don't take cash, but every card works.",
      at: "don't take",
      good: 'Hi Ann, every card works.',
    },
    { bad: 'You are not authorised to open this page.', at: 'are not authorised' },
    {
      bad: 'We actually do not sell soup, how about a sandwich?',
      at: 'do not sell',
      good: 'How about a sandwich?',
    },
    { bad: 'We currently do not ship lamps.', at: 'do not ship', good: 'We ship {alternative}.' },
    { bad: 'You do not have access to the attic.', at: 'You do not have access' },
    { bad: 'Cheques are no longer accepted.', at: 'are no longer accepted' },
    { bad: "We don't match other prices.", at: "don't match", good: 'We match {alternative}.' },
    { bad: 'We no longer accept cash.', at: 'no longer accept', good: 'We accept {alternative}.' },
    { bad: 'We never issue refunds on gift cards.', at: 'never issue', good: 'We issue {alternative}.' },
    { bad: 'The hotel doesn’t allow pets.', at: 'doesn’t allow', good: 'The hotel allows {alternative}.' },
    { bad: 'I’m sorry, but we do not serve soup.', at: 'do not serve', good: 'We serve {alternative}.' },
    { bad: 'It’s against company policy to share names.', at: '’s against company policy' },
    {
      bad: 'Bikes are not allowed in the hall.',
      at: 'are not allowed',
      good: 'Bikes are allowed in {place}.',
    },
    { bad: "We don't accept cheques, but every card works.", at: "don't accept", good: 'Every card works.' },
    { bad: 'We do not ship to islands.', at: 'do not ship', good: 'We ship {alternative}.' },
    {
      bad: 'Dogs are not allowed in the pool area; they are welcome in the park.',
      at: 'are not allowed',
      good: 'They are welcome in the park.',
    },
    { bad: 'Your request was denied.', at: 'was denied' },
    { bad: 'That is against our policy.', at: 'is against our policy' },
    { bad: 'Refunds are not permitted after a month.', at: 'are not permitted' },
    { bad: "We won't refund the fee.", at: "won't refund", good: 'We will refund {alternative}.' },
    { bad: 'Smoking is strictly prohibited in the rooms.', at: 'is strictly prohibited' },
    { bad: 'Your application has been rejected.', at: 'has been rejected' },
  ],
  allows: [
    'You may not even notice the change.',
    'We do not sell your data to anyone.',
    'We never give up on a lost parcel.',
    'We accept cheques and every card.',
    'Dogs are allowed in the park.',
    "We don't charge for parking.",
    'We do not share your address.',
    'The bank declined the card, and PayPal worked.',
    'Our policy covers hail.',
    'Do you accept cheques?',
  ],
})
