import { express, rule, slot } from '../../contract'

const helper = `${slot('name')} can help you with that`

export const disowning = express('disowning', {
  message: 'Name who takes care of it instead of “{match}”.',
  why: 'The customer sees one company and needs one helper.',
  rules: [
    rule('fault', "[gone: <$clause (it|this|that) (is|'s|was) (really)? (not|n't) (really|exactly)? (our|my|the company 's) (fault|mistake|error|doing|responsibility|problem) that>] &$subject", (m) => m.edit({ gone: '' })),
    rule('alternative', "[gone: $start $disowned ..6 (; / , but / : / –)] [kept: &$subject ~++]", (m) => m.edit({ gone: '' }, { keepsAlternative: true })),
    rule('plain', '[all: $clause $disowned] &$brk', (m) => m.edit({ all: helper })),
    rule('cue', '$disowned'),
  ],
  flags: [],
  allows: [],
})
