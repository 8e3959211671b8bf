import { express, type Match, type Rewrite, rule } from '../../contract'
import { personBefore } from '../clauses'
import { stativeVerbs } from '../lexicon'
import { participle, present } from '../morphology'

/** "might arrive" → "will arrive"; "may take" → "takes"; "should be here by Monday" → "will be here by Monday". */
function certain(m: Match<'modal' | 'verb'>): Rewrite {
  const base = m.text('verb').toLowerCase()
  const modal = m.text('modal').toLowerCase()
  const { start } = m.range('modal')
  if (modal === 'should' || !stativeVerbs.has(base)) return m.edit({ modal: 'will' })
  return m.edit({ modal: '', verb: present(base, personBefore(m.sentence, start)) })
}

export const modal = express('modal', {
  message: 'State the fact instead of “{match}”, or say by when it is known.',
  why: 'A guess leaves the customer to find out.',
  rules: [
    rule('able', "<[modal: may|might|could|should (well|just|still|also|very well)? be able to]> $bare", (m) => m.edit({ modal: 'can' })),
    rule('want-to', '[all: $opens <you (may|might|could) (also|just)? (want|like|wish|need|care|prefer) to>] $bare', (m) => m.edit({ all: 'please' })),
    rule('perfect', "<[modal: may|might|could (well|already|just|also|possibly)?] have [verb: $word]>", (m) => m.edit({ modal: '', verb: m.text('verb') === 'be' ? participle('be') : m.text('verb') })),
    rule('pronoun', "(it|this|that|there|they|these|those|which|he|she|i|we) <[modal: may|might] (well|just|also|still|even|only|possibly|perhaps|sometimes|already)? [verb: $bare]>", certain),
    rule('undergo', "you <[modal: may|might|could|should] (well|just|also|still|even|only|possibly|perhaps|soon|already|then|now)? [verb: $undergo]>", certain),
    rule('guess', "(it|this|that|there|they|these|those|which|he|she) <[modal: could|should] (well|just|also|still|even|only|possibly|perhaps|now|then|soon|already|help)? [verb: $happens]>", certain),
    rule('own', "$us <[modal: should] (well|soon|also|then)? [verb: have|be|get|receive|hear|know|see]>", certain),
    rule('thing', "$thing <[modal: may|might|could|should] (well|just|also|still|even|only|possibly|perhaps|now|then|soon|already|sometimes)? [verb: $happens]>", certain),
  ],
  flags: [],
  allows: [],
})
