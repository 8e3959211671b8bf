import { express, type Match, rule, type Token } from '../../contract'
import { isClause, personBefore, pivotFor } from '../clauses'
import { thirdPerson } from '../morphology'
import { offered, withoutNegation } from '../polarity'
import { turned } from '../standing'

/** “If” and “unless” are the very words of a restriction. */
const despite = { despite: ['condition'] }

/** Verbs that last: "can't keep it until Friday" ends on Friday, where "can't ship it until Friday" begins. */
const LASTING =
  /^(keep|hold|stay|wait|remain|continue|last|store|reserve|leave|extend|guarantee|save|postpone|delay|live|run|stand|sit)$/

/** Verbs of a moment: what "does not open before six" opens at six. */
const MOMENTARY = /^(open|start|begin|reopen|resume|close|end|leave|depart|arrive|land|launch)$/

const isHour = ([first, second]: readonly Token[]): boolean =>
  /^(noon|midnight)$/.test(first?.key ?? '') ||
  (first?.kind === 'number' &&
    (/^\d+[:.]\d\d|[ap]m$/.test(first.key) || /^([ap]m|o'clock|sharp)$/.test(second?.key ?? '')))

/** The word before the ground of the restriction, turned round; nothing where the ground is an end. */
function pivot(m: Match<'until' | 'ground'>, verb: string, habit = false): string | undefined {
  const ground = m.range('ground')
  const until = m.text('until').toLowerCase()
  if (until === 'unless') return isState(m.tokens('ground')) ? 'if' : 'once'
  if (until === 'without') return 'with'
  if (LASTING.test(verb.toLowerCase())) return undefined
  const word = pivotFor(m.sentence, ground.start, ground.end)
  // "Will not start before six" may start later; "does not open before six" opens at six every day.
  const exact = until !== 'before' || habit
  return word === 'from' && exact && MOMENTARY.test(verb.toLowerCase()) && isHour(m.tokens('ground'))
    ? 'at'
    : word
}

/** "Unless the seal is intact" names a state, "unless the fee is paid" an event. */
function isState(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ key }) =>
    /^(is|are|'s|'re|am|'m|has|have|'ve|was|were|own|owns|hold|holds|live|need|needs|want|wants|know|like)$/.test(
      key,
    ),
  )
  const next = tokens[verb + 1]?.key ?? ''
  return (
    verb > 0 &&
    verb < 7 &&
    !(
      /^(is|are|'s|'re|has|have|'ve)$/.test(tokens[verb]?.key ?? '') &&
      /(ed|en|id|back|here|there|in|been|left|sent|made|done|met|found)$/.test(next)
    )
  )
}

/** "Only if the box is intact" stays a state, "only if you sign" becomes a time. */
const unconditional = (m: Match<'if'>): string =>
  /^(if|provided|as)/i.test(m.text('if'))
    ? isState(m.sentence.tokens.slice(m.end))
      ? 'if'
      : 'once'
    : m.text('if')

/** "Without confirming the code" is an act that comes first; "without also choosing" is no single one. */
function afterAct(m: Match<'ground'>): boolean {
  return /^(first )?[a-z]+ing$/i.test(m.text('ground'))
}

const isDuration = (ground: string): boolean =>
  /^\d+ (minute|hour|day|week|month|year|business|working|calendar)/i.test(ground)

/** "Cannot start until …" says of nobody that they can. */
const hasSubject = (m: Match): boolean => {
  const before = m.sentence.tokens[m.start - 1]
  return before !== undefined && before.kind !== 'mark' && !/^(and|or|but)$/.test(before.key)
}

const firstWord = (m: Match<'act'>): string => m.tokens('act')[0]?.key ?? ''

/** "Can't do anything until then" says no more in the positive. */
const saysLittle = (m: Match<'act'>): boolean =>
  /\b(any(thing|one|body|where)|much|ever)\b/i.test(m.text('act'))

export const restriction = express('restriction', {
  message: 'Say what becomes possible, and by what, instead of “{match}”.',
  why: 'The condition is the same, but the customer hears the barrier first.',
  rules: turned([
    // "can't ship until Monday" → "can ship on Monday"
    rule(
      'until',
      '<[neg: $unable] [act: ..14] [until: until|till|before|unless|(prior to)]> [ground: $word|$number|$opaque ~++]',
      (m) => {
        const neg = offered(m.tokens('neg'))
        const until = pivot(m, firstWord(m))
        return neg && until && hasSubject(m) && !saysLittle(m)
          ? m.edit({ neg, act: withoutNegation(m.text('act')), until })
          : undefined
      },
      despite,
    ),
    rule(
      'without',
      '<[neg: $unable] [act: ..14] [without: without]> [ground: (any|first)? $word]',
      (m) => {
        const neg = offered(m.tokens('neg'))
        const ground = m.text('ground')
        const gerund = /ing$/i.test(ground)
        const next = m.sentence.tokens[m.end]?.key ?? ''
        return neg &&
          hasSubject(m) &&
          (gerund ? afterAct(m) : !/(ly|ing)$|^also$/i.test(`${ground} ${next}`) && !/^also$/i.test(ground))
          ? m.edit({
              neg,
              act: withoutNegation(m.text('act')),
              without: gerund ? 'after' : 'with',
              ground: gerund
                ? ground.replace(/^first /i, '')
                : /s$/i.test(m.sentence.tokens[m.end]?.key ?? '')
                  ? ground.replace(/^any /i, '')
                  : withoutNegation(ground),
            })
          : undefined
      },
      despite,
    ),
    // "can't change it after Monday" → "can change it until Monday", "after 30 days" → "within 30 days"
    rule(
      'after',
      "<[neg: ($unable / $be not|n't|nt &$permitted)] [act: ..14] [after: (after / later than)]> [ground: ($number|$weekday|$month|noon|midnight|the ++)]",
      (m) => {
        const neg = m.text('neg').toLowerCase()
        const can = /^(is|are|'s|'re)/.test(neg)
          ? neg.replace(/ ?(not|n['’]t)$/, '')
          : offered(m.tokens('neg'))
        const { start, end } = m.range('ground')
        return can &&
          hasSubject(m) &&
          !isClause(m.sentence, start, end) &&
          !/\b(unless|except|even)\b/i.test(m.sentence.text)
          ? m.edit({
              neg: can,
              act: withoutNegation(m.text('act')),
              after: isDuration(m.text('ground')) ? 'within' : 'until',
            })
          : undefined
      },
    ),
    rule('once', '<[neg: $unable] [act: ..14] [once: once]> [ground: $subject ++]', (m) => {
      const can = offered(m.tokens('neg'))
      return can && hasSubject(m) && !/\b(was|were|had)\b/i.test(m.text('ground'))
        ? m.edit({ neg: can, act: withoutNegation(m.text('act')), once: 'until' })
        : undefined
    }),
    // "won't ship until", "is not released before": the auxiliary stays
    rule(
      'auxiliary',
      "[aux: <(will|wo|is|are|'s|'re|am|'m)] [not: not|n't|nt] [act: ..14] [until: until|till|before|unless]> [ground: $any ~++]",
      (m) => {
        const until = pivot(m, firstWord(m))
        const aux = m.text('aux').replace(/^wo$/i, 'will')
        return until ? m.edit({ aux, not: '', act: withoutNegation(m.text('act')), until }) : undefined
      },
      despite,
    ),
    rule(
      'do',
      "$word|$number|$opaque [do: <do|does] [not: not|n't|nt] [verb: $bare] [act: ..14] [until: until|till|before|unless|without]> [ground: $any ~++]",
      (m) => {
        const base = m.text('verb')
        const until = pivot(m, base, true)
        const person = personBefore(m.sentence, m.range('do').start)
        const verb = person === 'singular' ? thirdPerson(base) : base
        return until
          ? m.edit({ do: '', not: '', verb, act: withoutNegation(m.text('act')), until })
          : undefined
      },
      despite,
    ),
    rule(
      'only',
      "$us|it|they|$thing (can|will|'ll)? [only: <only] $bare ..10 $closeToOnly [if: if|when|after|once|with|before|until|between|(provided that)|(as long as)]>",
      (m) => m.edit({ only: '', if: unconditional(m) }),
      despite,
    ),
    rule(
      'only-state',
      '(is|are) [only: <only] (possible|available|valid|open / $past out|in|up?) [if: (if|when|after|once|with|between|during / (in|on|at|from &(the|a|$weekday|$number)))>]',
      (m) => m.edit({ only: '', if: unconditional(m) }),
      despite,
    ),
    rule(
      'fronted',
      '[until: $clause <until|till|unless|without] [ground: ..10] ,? [who: (i|we|you|it|they / (the|our|your|this) $word $word?)] (currently|really|simply|also)? [neg: $unable>]',
      (m) => {
        const can = offered(m.tokens('neg'))
        return can === undefined
          ? undefined
          : m.edit({ until: /^without/i.test(m.text('until')) ? 'with' : 'once', neg: can })
      },
      despite,
    ),
    rule(
      'nothing',
      '<(nothing (will|can|is|gets|may|moves|happens) !change / nobody|(no one)|no-one (gets|enters|leaves)) ..7 (until|unless|without|before)>',
      undefined,
      despite,
    ),
    rule('no', '<no $word $word? (unless|without|until)>', undefined, despite),
  ]),
  flags: [
    {
      bad: 'We can’t send the lamp you asked for until June.',
      at: 'can’t send the lamp you asked for until',
      good: 'We can send the lamp you asked for from June.',
    },
    { bad: 'We can’t ship before Monday because of the storm.', at: 'can’t ship before' },
    {
      bad: 'The gate does not open before 6 am.',
      at: 'does not open before',
      good: 'The gate opens at 6 am.',
    },
    {
      bad: 'We only swap lamps if the box is intact.',
      at: 'only swap lamps if',
      good: 'We swap lamps if the box is intact.',
    },
    {
      bad: 'The course will not start before 3 May.',
      at: 'will not start before',
      good: 'The course will start from 3 May.',
    },
    { bad: 'We wait because the shop does not open before noon.', at: 'does not open before' },
    { bad: "We can't do anything until noon.", at: "can't do anything until" },
    {
      bad: "You can't change the date after Monday.",
      at: "can't change the date after",
      good: 'You can change the date until Monday.',
    },
    {
      bad: 'Refunds are not possible after 30 days.',
      at: 'are not possible after',
      good: 'Refunds are possible within 30 days.',
    },
    {
      bad: 'You cannot change the colour once the lamp has shipped.',
      at: 'cannot change the colour once',
      good: 'You can change the colour until the lamp has shipped.',
    },
    {
      bad: "We can't swap the lamp without the receipt, sorry.",
      at: "can't swap the lamp without",
      good: 'We can swap the lamp with the receipt.',
    },
    {
      bad: 'Keys are only handed out in the morning.',
      at: 'only handed out in',
      good: 'Keys are handed out in the morning.',
    },
    {
      bad: "You can't claim before the 90 days are over.",
      at: "can't claim before",
      good: 'You can claim once the 90 days are over.',
    },
    { bad: 'Nothing will be shipped until the bank agrees.', at: 'Nothing will be shipped until' },
    { bad: 'Cannot start until the door is shut.', at: 'Cannot start until' },
    {
      bad: "I'm sorry, but we can't open before Monday.",
      at: "can't open before",
      good: 'We can open from Monday.',
    },
    { bad: "You can't leave without also handing in the key.", at: "can't leave without" },
    {
      bad: 'Refunds are not possible unless the seal is intact.',
      at: 'are not possible unless',
      good: 'Refunds are possible if the seal is intact.',
    },
    {
      bad: "You can't log in without confirming your email.",
      at: "can't log in without",
      good: 'You can log in after confirming your email.',
    },
    {
      bad: "Without a receipt we can't exchange the lamp.",
      at: "Without a receipt we can't",
      good: 'With a receipt we can exchange the lamp.',
    },
    {
      bad: 'Refunds are only possible with a receipt.',
      at: 'only possible with',
      good: 'Refunds are possible with a receipt.',
    },
    { bad: 'No refund without a receipt.', at: 'No refund without' },
    {
      bad: "We can't ship your order until Monday.",
      at: "can't ship your order until",
      good: 'We can ship your order on Monday.',
    },
    {
      bad: 'We cannot start without your signature.',
      at: 'cannot start without',
      good: 'We can start with your signature.',
    },
    {
      bad: 'The refund will not be paid before 3 May.',
      at: 'will not be paid before',
      good: 'The refund will be paid from 3 May.',
    },
    {
      bad: "I can't open the case unless you confirm the code.",
      at: "can't open the case unless",
      good: 'I can open the case once you confirm the code.',
    },
    {
      bad: "We don't release the keys until the rent is paid.",
      at: "don't release the keys until",
      good: 'We release the keys once the rent is paid.',
    },
    {
      bad: 'We only repair lamps if you have the receipt.',
      at: 'only repair lamps if',
      good: 'We repair lamps if you have the receipt.',
    },
    {
      bad: "Without the form, we can't book the van.",
      at: "Without the form, we can't",
      good: 'With the form, we can book the van.',
    },
    {
      bad: 'Until we have the form, we cannot book the van.',
      at: 'Until we have the form, we cannot',
      good: 'Once we have the form, we can book the van.',
    },
    {
      bad: 'The door does not open without a card.',
      at: 'does not open without',
      good: 'The door opens with a card.',
    },
    {
      bad: "You won't be able to log in until the update ends.",
      at: "won't be able to log in until",
      good: 'You will be able to log in once the update ends.',
    },
  ],
  allows: [
    'Nothing will change until May.',
    "We can't do without you.",
    "We couldn't have done it without your help.",
    "We can't thank you enough after the long day.",
    "We won't charge you until the lamp ships.",
    "If you don't cancel before Friday, the plan renews.",
    "Don't go without breakfast!",
    "We won't stop until the lift runs again.",
    'You will not be charged unless you upgrade.',
    'The filter is only visible in lists that contain lamps with a switch.',
    'Prices do not change until May.',
    'We ship your order on Monday.',
    'The pool is open until ten.',
    'Please call before noon.',
    'You can pay without an account.',
    'Wait until the light is green.',
    'Unless you write to us, the plan renews on 3 May.',
    'The offer runs until Friday.',
  ],
})
