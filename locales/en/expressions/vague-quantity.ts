import { express, rule, slot } from '../../contract'

export const vagueQuantity = express('vague-quantity', {
  message: 'Give the number instead of “{match}”.',
  why: 'The customer needs the number to plan.',
  rules: [
    // Words of any amount go; the rest asks for the number.
    rule('some-of', '[some: <some> of] (the|our|your|these|those) $plural', (m) =>
      m.edit({ some: `${slot('number')} of` }),
    ),
    // "Some items are late": which? But "some tools may …" speaks in general.
    rule(
      'some-subject',
      '$clause [some: <some>] !$general $plural !(..6 may|might|can|could) !$listed',
      (m) => m.edit({ some: slot('number') }),
    ),
    // A word of any amount goes.
    rule(
      'some',
      "(have|has|had|'ve|be|made|make|took|lost|missed|spotted|added|changed|fixed|tested|found|find|need|needs|needed|see|saw|got|noticed|received|attached|in|within|after|for / there (is|are|were|'s) / (send|sent|sending|bring|email|emailed|post|posted|show|showed you?) / due to) [gone: <some>] [noun: $plural] !$listed",
      (m) =>
        // "for some reasons" without "some" says nothing.
        /^reasons$/i.test(m.text('noun')) ? undefined : m.edit({ gone: '' }),
    ),
    rule(
      'few',
      '[amount: <(a (good|fair)? few / a couple &$plural / a (couple / number / lot / bunch / handful / series / great deal) of / quite a few / (lots|loads|plenty|tons|dozens|hundreds|thousands) of / several)>] (of? the|our|your|these|those)? !others $plural !$listed',
      (m) => {
        // "a couple of your slides" → "{number} of your slides"
        const next = m.sentence.tokens[m.range('amount').end]?.key ?? ''
        const of = /^(the|our|your|these|those)$/.test(next) ? ' of' : ''
        return m.edit({ amount: slot('number') + of })
      },
    ),
    rule('in-few', 'in [amount: <few>] (minutes|hours|days|weeks|months|moments|seconds)', (m) =>
      m.edit({ amount: slot('number') }),
    ),
    rule('or-two', '[amount: <a [unit: day|week|minute|moment|hour|month|year] or two>]', (m) =>
      m.edit({ amount: `${slot('number')} ${m.text('unit')}s` }),
    ),
    // "Multiple" of what is there, not of what there may be.
    rule(
      'multiple',
      "((have|has|had|'ve|found|see|received|sent|made|got / there (are|were / have been)) [amount: <multiple>] $plural !$listed / $clause [amount: <multiple>] $plural &(..4 were|have|had))",
      (m) => m.edit({ amount: slot('number') }),
    ),
    rule(
      'many',
      '$unlinked [amount: <various|numerous|countless|many>] (of (the|our|your|these|those))? $plural !$listed',
      (m) => m.edit({ amount: slot('number') }),
    ),
  ],
  flags: [
    { bad: 'We have some letters for you.', at: 'some', good: 'We have letters for you.' },
    {
      bad: 'Some items in your order ship from Leeds.',
      at: 'Some',
      good: '{number} items in your order ship from Leeds.',
    },
    {
      bad: 'Multiple letters were returned to us.',
      at: 'Multiple',
      good: '{number} letters were returned to us.',
    },
    { bad: 'The glue dries in a day or two.', at: 'a day or two', good: 'The glue dries in {number} days.' },
    { bad: 'The van comes in few minutes.', at: 'few', good: 'The van comes in {number} minutes.' },
    {
      bad: 'A couple of your slides were blank.',
      at: 'A couple of',
      good: '{number} of your slides were blank.',
    },
    { bad: 'We need a few details from you.', at: 'a few', good: 'We need {number} details from you.' },
    {
      bad: 'There are several parcels for your address.',
      at: 'several',
      good: 'There are {number} parcels for your address.',
    },
    {
      bad: 'A number of customers chose the annual plan.',
      at: 'A number of',
      good: '{number} customers chose the annual plan.',
    },
    {
      bad: 'The lamp arrives in a couple of days.',
      at: 'a couple of',
      good: 'The lamp arrives in {number} days.',
    },
    {
      bad: 'Your file holds various forms from 2021.',
      at: 'various',
      good: 'Your file holds {number} forms from 2021.',
    },
    {
      bad: 'Lots of seats are free on the late train.',
      at: 'Lots of',
      good: '{number} seats are free on the late train.',
    },
    {
      bad: 'I found a handful of photos in your folder.',
      at: 'a handful of',
      good: 'I found {number} photos in your folder.',
    },
    {
      bad: 'Some of your photos are in the second album.',
      at: 'Some',
      good: '{number} of your photos are in the second album.',
    },
    { bad: 'It takes a few hours to copy.', at: 'a few', good: 'It takes {number} hours to copy.' },
    { bad: 'We tested many lamps last year.', at: 'many', good: 'We tested {number} lamps last year.' },
    {
      bad: 'You have plenty of credits in your account.',
      at: 'plenty of',
      good: 'You have {number} credits in your account.',
    },
    {
      bad: "It'll take a couple days for the bank to clear it.",
      at: 'a couple',
      good: "It'll take {number} days for the bank to clear it.",
    },
    {
      bad: 'A handful of tickets are left for Saturday.',
      at: 'A handful of',
      good: '{number} tickets are left for Saturday.',
    },
    {
      bad: 'Numerous logins from abroad were recorded on your account.',
      at: 'Numerous',
      good: '{number} logins from abroad were recorded on your account.',
    },
    {
      bad: 'Dozens of players lost their progress in the crash.',
      at: 'Dozens of',
      good: '{number} players lost their progress in the crash.',
    },
    {
      bad: 'Lots of students sat the exam on that day.',
      at: 'Lots of',
      good: '{number} students sat the exam on that day.',
    },
    {
      bad: 'There are a bunch of vouchers in your account.',
      at: 'a bunch of',
      good: 'There are {number} vouchers in your account.',
    },
  ],
  allows: [
    'We spoke to several neighbours, namely Mr Hay and Ms Lund.',
    'Some like it hot.',
    'Would you like some more coffee?',
    'How many nights are you staying?',
    'A few words in Greek help at the market?',
    'Many thanks for the photos.',
    'We have several teas, including oolong and mint.',
    'Some phones may show the date in another order.',
    'Multiple guests can use one code.',
    'Sharing multiple accounts ends the discount.',
    'Latte, mocha and several others are on the menu.',
    'The museum shows lamps from many countries.',
    'The number of seats is 42.',
    'Would you like some tea?',
    'Many thanks for your call.',
    'Please call again some other day.',
    'A few of us know Greek?',
    'The series has ten parts.',
    'We have eight lots in stock.',
    'Select the item in the list of several options?',
  ],
})
