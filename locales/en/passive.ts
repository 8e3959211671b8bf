/** The passive that hides who acts on a customer's case: whose case it is, and the same sentence with "we". */
import type { Match, PlacePattern, Rewrite, TokenPattern } from '../contract'
import { midSentence, subjectStart } from './clauses'
import { finiteAuxiliaries, preverbalAdverbs } from './lexicon'
import { baseForm, gerund, pastForm } from './morphology'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs of support work: what a team does with a case. */
const handledVerbs = list(
  'forwarded escalated passed routed referred raised handed overlooked misplaced mishandled miscommunicated misread misrouted assigned reassigned notified informed alerted contacted noted recorded acknowledged prioritised prioritized',
)
/** What a team does to what is the customer's; of anything else it tells of machines or of the customer's own doing. */
const harmedVerbs = list(
  'transferred submitted reported logged closed deleted removed erased wiped lost changed altered reset restored blocked locked suspended moved merged downgraded disabled deactivated frozen withheld flagged',
)
/** Work that goes on. */
const workedVerbs = list(
  'reviewed investigated handled examined assessed considered checked addressed escalated discussed evaluated monitored forwarded',
)

/** What a customer is served with. */
const cases = list(
  'request requests ticket tickets case cases complaint complaints enquiry enquiries inquiry inquiries query queries question questions claim claims application applications appeal appeals message messages letter letters feedback report reports order orders refund refunds return returns issue issues matter concern concerns problem problems account photos bug incident fault outage crash defect',
)
/** Who hears of it. */
const teams =
  /^(team|teams|department|colleague|colleagues|manager|courier|carrier|driver|warehouse|depot|supplier|engineer|engineers|technician|technicians|office|branch|bank|desk|hotel|shop|store|staff|everyone|everybody)$/
/** What customers change themselves: there the notice confirms, and nobody hides. */
const own = list(
  'password passwords passcode pin email e-mail address credentials settings preferences username name profile avatar session browser changes vote data phone number language theme subscription selection choice cart basket payment card ip',
)
const PRONOUN = /^(it|this|that|they|these|those|both)$/

/** The tokens of the subject before the passive at `index`; its head is the last of them. */
function subjectOf(index: number, sentence: Parameters<PlacePattern['place']>[1]): readonly string[] {
  let end = index
  while (end > 0 && preverbalAdverbs.has(sentence.tokens[end - 1]?.key ?? '')) end--
  const words = sentence.tokens.slice(subjectStart(sentence, end), end).map(({ key }) => key)
  // "It may have been moved": a guess, which is another matter.
  if (MODAL.test(words.at(-1) ?? '')) return []
  if (/ly$/.test(words[0] ?? '')) words.shift()
  // "The page for your request": what follows the head is its complement.
  const complement = words.findIndex(
    (word, at) => at > 0 && /^(of|in|on|at|for|from|with|about|to)$/.test(word),
  )
  return complement > 0 ? words.slice(0, complement) : words
}

const MODAL = /^(may|might|could|should|would|must|to|having|will|can)$/
const DEFINITE = /^(your|the|this|that|these|those|my|our)$/

/** Before it stands what a team works on: the customer's case, or those who are told of it. */
export const ofCase: PlacePattern = {
  place: (index, sentence) => {
    const subject = subjectOf(index, sentence)
    const head = subject.at(-1) ?? ''
    if (own.has(head)) return false
    if (subject.length === 1) return PRONOUN.test(head)
    return subject[0] === 'your' || (DEFINITE.test(subject[0] ?? '') && (cases.has(head) || teams.test(head)))
  },
}

/** "has been suspended": nobody bars oneself. */
const isBarred = (index: number, { tokens }: Parameters<PlacePattern['place']>[1]): boolean =>
  tokens
    .slice(index, index + 4)
    .some(({ key }) => /^(suspended|blocked|locked|frozen|disabled|deactivated|flagged|withheld)$/.test(key))

/** Before it stands what is the customer's own: "your photos", "the account". */
export const ofYours: PlacePattern = {
  place: (index, sentence) => {
    const subject = subjectOf(index, sentence)
    const head = subject.at(-1) ?? ''
    return (
      (!own.has(head) || isBarred(index, sentence)) &&
      (subject[0] === 'your' || (cases.has(head) && DEFINITE.test(subject[0] ?? '')))
    )
  },
}

const anchored = (words: ReadonlySet<string>): TokenPattern => ({
  test: ({ key }) => words.has(key),
  anchors: { words: [...words] },
})
export const handled = anchored(handledVerbs)
export const harmed = anchored(harmedVerbs)
export const worked = anchored(workedVerbs)

const AUXILIARY = /^(be|been|being)$/
const OBJECT: Readonly<Record<string, string>> = { they: 'them' }

/** Whether "we" can be put before a subject: no heading or markup in front of it. */
const isMovable = (subject: string): boolean =>
  subject !== '' && !/[:<>]|\b(may|might|could|should|must|would|though|who|which)\b/i.test(subject)

/** Whether the subject stands where a main clause begins, and the verb in no heading of capitals. */
function opensSentencePart(m: Match<'was'>, start: number): boolean {
  const before = m.sentence.tokens[start - 1]
  const verb = m.tokens('was')[0]?.text ?? ''
  const opens = before === undefined || /^([,;]|and|but|so|that)$/.test(before.key)
  return opens && (verb === verb.toLowerCase() || m.sentence.text === m.sentence.text.toUpperCase())
}

/** "… and will be dealt with": the subject has a second verb, which "we" would take over. */
function goesOn(m: Match<'verb'>): boolean {
  const { tokens } = m.sentence
  for (let at = m.range('verb').end; at < tokens.length; at++) {
    const { key = '', text = '' } = tokens[at + 1] ?? {}
    if (/^(and|but|or|then)$/.test(tokens[at]?.key ?? ''))
      return finiteAuxiliaries.has(key) || (text === key && baseForm(key) !== key && !/(ing|s)$/.test(key))
    if (tokens[at]?.kind === 'mark' && tokens[at]?.key !== ',') return false
  }
  return false
}

/** "Your request has been forwarded" → "We have forwarded your request"; nothing where the subject cannot be moved. */
export function active(m: Match<'was' | 'verb' | 'on'>): Rewrite | undefined {
  const from = m.range('was').start
  const start = subjectStart(m.sentence, from)
  const subject = m.slice(start, from)
  if (!isMovable(subject) || !opensSentencePart(m, start) || goesOn(m)) return undefined
  const verb = m.text('verb')
  const [first, ...rest] = m.tokens('was')
  const how = rest.flatMap(({ key, text }) => (AUXILIARY.test(key) ? [] : [`${text} `])).join('')
  const base = baseForm(verb)
  const group = /^(has|have|'s|'ve)$/.test(first?.key ?? '')
    ? `have ${how}${verb}`
    : /^(is|are)$/.test(first?.key ?? '')
      ? `are ${how}${gerund(base)}`
      : /^(will|'ll)$/.test(first?.key ?? '')
        ? `will ${how}${base}`
        : `${how}${pastForm(base)}`
  const object = midSentence(subject)
  const on = m.has('on') ? `${m.text('on')} ` : ''
  const end = m.range(m.has('on') ? 'on' : 'verb').end
  return m.between(start, end, `we ${group} ${on}${OBJECT[object.toLowerCase()] ?? object}`)
}
