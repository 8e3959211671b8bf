import { express, type Match, type Rewrite, rule } from '../../contract'
import { personAfter, personBefore } from '../clauses'
import { stativeVerbs } from '../lexicon'
import { baseForm, type Person, present } from '../morphology'

type Guess = Match<'modal' | 'how' | 'not' | 'verb'>

/** Doubts within the verb group: they go with it. */
const doubts = (m: Guess): { how?: string } =>
  /^(possibly|perhaps|hopefully|probably|well|just)$/i.test(m.text('how')) ? { how: '' } : {}

/** "is also" rather than "also is", but "also works". */
function inPresent(m: Guess, base: string, person: Person): Rewrite {
  const form = present(base, person)
  return m.edit({ ...doubts(m), ...(base === 'be' ? { modal: form, verb: '' } : { modal: '', verb: form }) })
}

/** Participles that are no other form of their verb, or look like none. */
const IRREGULAR =
  /^(been|seen|gone|done|had|got|come|run|put|set|read|cut|hit|shut|split|known|shown|taken|given)$/

/** "might arrive" → "will arrive"; "may take" → "takes"; "should be here by Monday" → "will be here by Monday". */
function certain(m: Guess): Rewrite | undefined {
  const base = m.text('verb').toLowerCase()
  const modal = m.text('modal').toLowerCase()
  const { start } = m.range('modal')
  const before = m.sentence.tokens[start - 1]?.key
  const person = personBefore(m.sentence, start)
  if (m.has('not')) {
    const next = m.sentence.tokens[m.range('verb').end]
    const isParticiple =
      next?.kind === 'word' &&
      (IRREGULAR.test(next.key) || (baseForm(next.key) !== next.key && !/(ing|s)$/.test(next.key)))
    if (base === 'have' && isParticiple) {
      // "You may not have seen it": without the doubt it would be a charge.
      return before === 'you' ? undefined : m.edit({ ...doubts(m), modal: present('have', person), verb: '' })
    }
    // "Tickets may not be resold" forbids.
    if (base === 'be') return modal === 'may' && isParticiple ? undefined : inPresent(m, base, person)
    return m.edit({ ...doubts(m), modal: stativeVerbs.has(base) ? present('do', person) : 'will' })
  }
  if (modal === 'could' && (base === 'help' || before === 'you'))
    return m.edit({ ...doubts(m), modal: 'can' })
  if (before === 'there' && base === 'be')
    return inPresent(m, base, personAfter(m.sentence, m.range('verb').end))
  const isNow = /^(should|ought to)$/.test(modal) ? isState(m) : stativeVerbs.has(base)
  if (isNow || (base === 'come' && m.sentence.tokens[m.range('verb').end]?.key === 'from'))
    return inPresent(m, base, person)
  return m.edit({ ...doubts(m), modal: 'will' })
}

/** "It should work now", "this should be the one": what is so already, not what will be. */
function isState(m: Match<'modal' | 'verb'>): boolean {
  const { tokens } = m.sentence
  const from = m.range('verb').end
  if (
    m.text('verb') === 'be' &&
    /^(the|a|an|your|right|fine|ok|okay|enough|easy|working)$/.test(tokens[from]?.key ?? '')
  )
    return true
  for (
    let at = m.range('modal').start;
    at < tokens.length && (at < from || tokens[at]?.kind !== 'mark');
    at++
  )
    if (
      /^(now|already)$/.test(tokens[at]?.key ?? '') ||
      (tokens[at]?.key === 'again' && at >= tokens.length - 2)
    )
      return true
  return false
}

export const modal = express('modal', {
  message: 'State the fact instead of “{match}”, or say by when it is known.',
  why: 'A guess leaves the customer to find out.',
  rules: [
    rule(
      'able',
      '<[modal: may|might|could|should (well|just|still|also / very well)? be able to]> $bare',
      (m) => m.edit({ modal: 'can' }),
    ),
    rule(
      'want-to',
      '[all: $opens <you (may|might|could) (also|just)? (want|like|wish|need|care|prefer) to>] $bare',
      (m) => m.edit({ all: 'please' }),
    ),
    rule(
      'perfect',
      "<[modal: may|might|could (well|already|just|also|possibly)?] [have: have|'ve] [how: already|just|accidentally|mistakenly|recently|since]? !(a|an|the|your|our|my|some|any|to|one|two|three|four|more|other|further|$number|$ing) [verb: $word]>",
      (m) => {
        const { start } = m.range('modal')
        const before = m.sentence.tokens[start - 1]?.key
        // "You may have mistyped it": without the doubt it would be a charge; one of two causes is not the only one.
        if (before === undefined || m.sentence.tokens[start - 1]?.kind === 'mark') return undefined
        if (before === 'you' || m.sentence.tokens.slice(m.end).some(({ key }) => key === 'or'))
          return undefined
        const person = personBefore(m.sentence, start)
        // "could have been a typo" → "was a typo": no participle follows.
        const next = m.sentence.tokens[m.end]?.key ?? ''
        if (m.text('verb') === 'been' && /^(a|an|the|your|our|due|because|down)$/.test(next))
          return m.edit({ modal: '', have: '', verb: person === 'plural' ? 'were' : 'was' })
        return m.edit({ modal: '', have: present('have', person) })
      },
    ),
    rule(
      'pronoun',
      `$opens (it|this|that|there|they|these|those|he|she|i|we) <[modal: may|might] [how: $doubly]? [verb: $bare]> !$leave`,
      certain,
    ),
    rule(
      'undergo',
      '$opens you <[modal: may|might|could] [how: $doubly]? [not: not]? [verb: $undergo]> !($past / a (look|go|try))',
      certain,
    ),
    rule(
      'you-expect',
      '$opens you <[modal: (should / ought to)] [how: $doubly]? [verb: (receive|notice|see|hear|get|find / be &(seeing|receiving|getting|hearing / $expected))]> !$capital|our',
      certain,
    ),
    rule(
      'befallen',
      '$opens you <[modal: may|might|could] [how: $doubly]? [verb: be]> asked|charged|contacted|called|prompted|redirected|billed|invited|required|refused|stopped|transferred|logged|signed',
      (m) => m.edit({ modal: 'will' }),
    ),
    rule(
      'guess',
      '$opens (it|this|that|there|they|these|those|he|she) <!(could $able) [modal: could] [how: $doubly]? [verb: $happens]> !$leave',
      certain,
    ),
    rule(
      'expect',
      '($opens it|this|that|there|they|these|those|he|she|someone|somebody / $thing (,? which|that)? / and|but|so / $opens &(should be !(fine|ok|okay|alright|possible|good|doable))) <[modal: (should / ought to)] [how: $doubly]? [verb: $due]>',
      certain,
    ),
    rule(
      'do',
      '$opens it|this|that|these|those <[modal: should|might|may|could] (now|also|just|well)? [verb: do]> the (trick|job)',
      (m) => m.edit({ modal: 'will' }),
    ),
    rule(
      'own',
      '($us <[modal: should] (well|soon|also|then)? [verb: have|be|get|receive]> / $opens $us <[modal: should] (well|soon|also|then)? [verb: hear|know|see]>)',
      certain,
    ),
    // A relative clause that guesses: the number of its antecedent is the number of the verb.
    rule(
      'relative',
      '$thing ,? (which|that) <!(could $able) [modal: may|might|could] [how: $doubly]? [verb: $happens]> !($leave / $past / *ly $past)',
      (m) => m.edit({ modal: 'will' }),
    ),
    rule(
      'thing',
      '$thing <!(could $able) [modal: may|might|could] [how: $doubly]? [verb: $happens]> !$leave',
      certain,
    ),
    rule(
      'thing-not',
      '($thing / $opens it|this|that|there|they|these|those|he|she|i|we) <[modal: may|might] [how: $doubly]? [not: not] [verb: $happens]> !($leave / longer|shorter|larger|bigger|more|less|greater|empty|blank)',
      certain,
    ),
    // "The van is supposed to come at ten."
    rule(
      'supposed',
      "($noun / it|this|that|they|he|she) <[be: is|are|'s|'re] [supposed: supposed to]> $bare",
      (m) => m.edit({ be: /^['’]/.test(m.text('be')) ? ' will' : 'will', supposed: '' }),
    ),
    rule('either-way', '<may|might|could or may|might|could? not>'),
    rule('elliptical', '$clause <could|might|may (well|also|just)? be> (the|your|a|an|due|because)'),
    // "Might" gives no leave, and whatever befalls "you" is no leave either.
    rule('anyone', '$noun <[modal: might] [how: $doubly]? [not: not]? [verb: $bare]>', certain),
    rule(
      'befall',
      '$thing <[modal: may] [how: $doubly]? [verb: (call|ring|knock|visit|ask|contact|phone|charge|reject|decline|refuse|hold|withhold / $bare &you|your)]>',
      certain,
    ),
  ],
  flags: [
    { bad: 'The crate might not have reached Leeds yet.', at: 'might not have' },
    {
      bad: 'The shop might not have been open.',
      at: 'might not have',
      good: 'The shop has not been open.',
    },
    { bad: 'You may not have seen the second page.', at: 'may not have' },
    { bad: 'Passes may not be resold.', at: 'may not be' },
    {
      bad: 'We found two flights that may suit your dates.',
      at: 'may suit',
      good: 'We found two flights that will suit your dates.',
    },
    {
      bad: 'The new cable could be the answer for your set-up.',
      at: 'could be',
      good: 'The new cable is the answer for your set-up.',
    },
    {
      bad: 'Your refund might reach your account on Thursday.',
      at: 'might reach',
      good: 'Your refund will reach your account on Thursday.',
    },
    {
      bad: 'These two settings may be responsible for the flicker.',
      at: 'may be',
      good: 'These two settings are responsible for the flicker.',
    },
    {
      bad: 'The courier should arrive before 11:00.',
      at: 'should arrive',
      good: 'The courier will arrive before 11:00.',
    },
    {
      bad: 'You should receive the voucher tomorrow.',
      at: 'should receive',
      good: 'You will receive the voucher tomorrow.',
    },
    { bad: 'That should do the trick.', at: 'should do', good: 'That will do the trick.' },
    { bad: 'A restart might help.', at: 'might help', good: 'A restart helps.' },
    { bad: 'THE PATCH MIGHT FIX THE CRASH.', at: 'MIGHT FIX', good: 'THE PATCH WILL FIX THE CRASH.' },
    {
      bad: 'It may take up to three working days.',
      at: 'may take',
      good: 'It will take up to three working days.',
    },
    {
      bad: 'There could be two invoices for March.',
      at: 'could be',
      good: 'There are two invoices for March.',
    },
    {
      bad: 'I might be able to move the visit to Tuesday.',
      at: 'might be able to',
      good: 'I can move the visit to Tuesday.',
    },
    {
      bad: 'You might want to update the app first.',
      at: 'You might want to',
      good: 'Please update the app first.',
    },
    {
      bad: 'The seal may have come loose on the way.',
      at: 'may have come',
      good: 'The seal has come loose on the way.',
    },
    {
      bad: 'It could have been a typo in the street name.',
      at: 'could have been',
      good: 'It was a typo in the street name.',
    },
    {
      bad: 'We should have the part in Leeds by Friday.',
      at: 'should have',
      good: 'We will have the part in Leeds by Friday.',
    },
    {
      bad: 'Bob’s delivery may arrive a day early.',
      at: 'may arrive',
      good: 'Bob’s delivery will arrive a day early.',
    },
    { bad: 'The lift should now be working.', at: 'should now be', good: 'The lift is now working.' },
    {
      bad: "It's supposed to snow on the pass tonight.",
      at: "'s supposed to",
      good: 'It will snow on the pass tonight.',
    },
    { bad: 'We may or may not open the upper deck in May.', at: 'may or may not' },
    { bad: 'Could be the bulb, said Tom.', at: 'Could be' },
    { bad: 'You could possibly get row 2.', at: 'could possibly get', good: 'You can get row 2.' },
    {
      bad: 'The keys may well be in the blue box.',
      at: 'may well be',
      good: 'The keys are in the blue box.',
    },
    { bad: 'The van ought to be there by noon.', at: 'ought to be', good: 'The van will be there by noon.' },
    { bad: 'You might hear a click.', at: 'might hear', good: 'You will hear a click.' },
    {
      bad: 'You may be asked to sign on the tablet.',
      at: 'may be',
      good: 'You will be asked to sign on the tablet.',
    },
    {
      bad: 'The key, which should be ready by noon, opens both doors.',
      at: 'should be',
      good: 'The key, which will be ready by noon, opens both doors.',
    },
    {
      bad: 'The second seat might not be free in June.',
      at: 'might not be',
      good: 'The second seat is not free in June.',
    },
    {
      bad: 'The driver might ring twice.',
      at: 'might ring',
      good: 'The driver will ring twice.',
    },
    { bad: 'The doctor may call you at ten.', at: 'may call', good: 'The doctor will call you at ten.' },
    { bad: 'You might have mistyped the street.', at: 'might have mistyped' },
    {
      bad: 'The delay may be due to the bank holiday.',
      at: 'may be',
      good: 'The delay is due to the bank holiday.',
    },
    {
      bad: 'The swelling could last for two days.',
      at: 'could last',
      good: 'The swelling lasts for two days.',
    },
    {
      bad: 'We may have sent it to your old address.',
      at: 'may have sent',
      good: 'We have sent it to your old address.',
    },
    {
      bad: 'The gate may change, so watch the screens.',
      at: 'may change',
      good: 'The gate will change, so watch the screens.',
    },
    { bad: 'This could be because of your VPN.', at: 'could be', good: 'This is because of your VPN.' },
    {
      bad: 'There may be a charge for the late checkout.',
      at: 'may be',
      good: 'There is a charge for the late checkout.',
    },
  ],
  allows: [
    'You may have noticed our new logo.',
    'Prices may vary by region.',
    'Batteries may be bought at the desk.',
    'The lamp may be red or blue, depending on the batch.',
    'The bag should be under the seat during take-off.',
    'You may cancel free of charge until Friday.',
    'Students may borrow five books.',
    'You should bring a towel.',
    'This medicine may cause drowsiness.',
    'May is our busiest month.',
    'The form should be signed by both tenants.',
    'Each code should have eight characters.',
    'Bags may not be larger than the frame at the gate.',
    'The voucher may be used once.',
    'Choose where the menu should appear.',
    'You should see Venice in spring!',
    'Here are six concerts that might interest you.',
    'May I have your booking number?',
    'Could you send us a photo of the label?',
    'You may bring one guest to the lounge.',
    'Your appointment in May is confirmed.',
    'The might of the river turns the turbine.',
    'Should you have a question, Marta answers on extension 12.',
    'We could offer you a room with a sea view.',
    'If it should rain, the tour starts in the hall.',
    'May the new year bring you joy!',
    'Could the date be wrong on the ticket?',
  ],
})
