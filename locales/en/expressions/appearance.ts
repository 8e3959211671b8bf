import { express, rule } from '../../contract'
import { isClause, personBefore } from '../clauses'
import { present } from '../morphology'

export const appearance = express('appearance', {
  message: 'Leave out “{match}” and state the fact, or what you see.',
  why: 'The customer needs to know whether it is so.',
  rules: [
    // "There appears to be a second account" → "There is"; "some seats" are many.
    rule('there', '(there|they) <[seems: $seem (to me)?] [to: to be|have]>', (m) => {
      const verb = m.tokens('to').at(-1)?.key ?? 'be'
      const first = m.sentence.tokens[m.end]
      const plural = m.sentence.tokens[m.start]?.key === 'they' || first?.kind === 'number' ? first?.key !== '1' : /^(two|three|four|five|six|seven|eight|nine|ten|several|many|some|these|those)$/.test(first?.key ?? '')
      return m.edit({ seems: present(verb, plural ? 'plural' : 'singular'), to: '' })
    }),
    rule('like', "[gone: <$clause it (now|just|also)? $seem (now|also)? (to me|us)? (like / as if / as though / that)>] &$subject", (m) => m.edit({ gone: '' })),
    rule('that', '[gone: <$clause it (seems|appears|seemed|appeared) (to me|us)? >] &$subject', (m) => (isClause(m.sentence, m.end, m.sentence.tokens.length) ? m.edit({ gone: '' }) : undefined)),
    rule('infinitive', "<[seems: seem|seems|appear|appears] (to me|us)? [to: to] [verb: $bare]>", (m) => {
      const base = m.text('verb')
      return m.edit({ seems: present(base, personBefore(m.sentence, m.range('seems').start)), to: '', verb: '' })
    }),
    rule('parenthesis', '[gone: , <$apparent> ,]', (m) => m.edit({ gone: '' })),
    rule('afterthought', '[gone: , <$apparent>] $stop', (m) => m.edit({ gone: '' })),
    rule('adverb', '[gone: <$apparent> ,?]', (m) => m.edit({ gone: '' })),
    rule('adjective', '<[seems: seems|appears|seem|appear]> $adjective', (m) => m.edit({ seems: present('be', personBefore(m.sentence, m.range('seems').start)) })),
  ],
  flags: [],
  allows: [],
})
