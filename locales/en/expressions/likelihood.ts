import { express, rule } from '../../contract'

export const likelihood = express('likelihood', {
  message: 'Leave out “{match}” and state the fact, or say by when it is known.',
  why: 'Doubt makes the customer ask again.',
  rules: [
    rule('parenthesis', '[gone: , <$doubtful> ,]', (m) => m.edit({ gone: '' })),
    rule('afterthought', '[gone: , <$doubtful>] $stop', (m) => m.edit({ gone: '' })),
    rule(
      'likely-to',
      "!that|which|who $any [copula: <am|is|are|'s|'re|'m] [gone: most|more|very? likely>] [to: to] $bare",
      (m) => m.edit({ copula: 'will', gone: '', to: '' }),
    ),
    rule(
      'likely',
      "!that|which|who $any (am|is|are|was|were|'s|'re|'m|will|'ll|would|has|have) [gone: <(most|very|quite|more)? likely>] !to|that|than|not $word",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'maybe-you-want',
      "[gone: $opens <maybe|perhaps> you (want / would|'d like|prefer / wish) to] $bare",
      (m) => m.edit({ gone: 'please' }),
    ),
    rule('adverb', '[gone: <$doubtful> ,?]', (m) => m.edit({ gone: '' })),
    rule(
      'chance',
      "($opens / $opine) [gone: <(chances|odds are / it? (may|might|could) (well|also)? be &that / (there 's|is / there might|may be) a (good|high|fair|small|slight)? (chance|possibility|likelihood) / it 's|is|seems|appears|looks (quite|very|entirely|highly|most)? (possible|likely|probable|conceivable)) (that / $clauseAhead / &(the|your|our|it|we|you|they|he|she $word))>] !of &$subject",
      (m) => m.edit({ gone: '' }),
      { covers: true },
    ),
  ],
  flags: [
    {
      bad: "Maybe the parcel is at your neighbour's.",
      at: 'Maybe',
      good: "The parcel is at your neighbour's.",
    },
    { bad: 'Perhaps a longer cable solves it.', at: 'Perhaps', good: 'A longer cable solves it.' },
    {
      bad: 'The engineer will possibly come at noon.',
      at: 'possibly',
      good: 'The engineer will come at noon.',
    },
    { bad: 'It will probably arrive on Wednesday.', at: 'probably', good: 'It will arrive on Wednesday.' },
    {
      bad: 'Maybe you would like to add a second seat.',
      at: 'Maybe',
      good: 'Please add a second seat.',
    },
    { bad: 'Hopefully the new code works.', at: 'Hopefully', good: 'The new code works.' },
    { bad: 'The lamp, presumably, was packed last.', at: 'presumably', good: 'The lamp was packed last.' },
    {
      bad: 'Your card is likely to arrive on Friday.',
      at: 'is likely',
      good: 'Your card will arrive on Friday.',
    },
    {
      bad: "It's quite possible that the sensor needs cleaning.",
      at: "It's quite possible that",
      good: 'The sensor needs cleaning.',
    },
    {
      bad: 'Chances are that the second device took the licence.',
      at: 'Chances are that',
      good: 'The second device took the licence.',
    },
    { bad: 'The gap is likely due to the holiday.', at: 'likely', good: 'The gap is due to the holiday.' },
    { bad: 'We ship on Monday, hopefully.', at: 'hopefully', good: 'We ship on Monday.' },
    { bad: 'In all likelihood the bill is correct.', at: 'In all likelihood', good: 'The bill is correct.' },
    {
      bad: 'It will most likely be there by Tuesday.',
      at: 'most likely',
      good: 'It will be there by Tuesday.',
    },
    { bad: "There's a good chance the part fits.", at: "There's a good chance", good: 'The part fits.' },
    {
      bad: 'The invoice is possibly in your spam folder.',
      at: 'possibly',
      good: 'The invoice is in your spam folder.',
    },
    { bad: 'Odds are your neighbour took it in.', at: 'Odds are', good: 'Your neighbour took it in.' },
    {
      bad: 'Presumably the courier had the wrong code.',
      at: 'Presumably',
      good: 'The courier had the wrong code.',
    },
    { bad: 'the bug is prob fixed in 2.1', at: 'prob', good: 'the bug is fixed in 2.1' },
  ],
  allows: [
    'Is it likely to rain?',
    'What are the chances of snow in May?',
    'In case you are perhaps late, call us.',
    'The most likely winner gets a cake.',
    'Would you perhaps like a cot?',
    'We are sending it as soon as you confirm the address.',
    'The most probable date is printed on page 2.',
    'Is the lamp perhaps in the second box?',
    'Hope Street 12 is our new address.',
    'Use the form that is most likely to match your case: form B.',
    'The possibility of a refund is described on page 3.',
  ],
})
