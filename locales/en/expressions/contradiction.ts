import { express, rule } from '../../contract'

export const contradiction = express('contradiction', {
  message: 'State the fact, or join it with “and”, instead of “{match}”.',
  why: 'Being told wrong stops people from listening.',
  rules: [
    rule('actually', '[gone: <$clause (well ,)? (actually / as a matter of fact / in (actual)? fact / on the contrary / to the contrary / with (all)? (due)? respect / frankly / i beg to differ)> ,?]', (m) => m.edit({ gone: '' })),
    rule('inside', '[gone: , <(actually / as a matter of fact / in fact)> ,|&$stop]', (m) => m.edit({ gone: '' })),
    rule('yes-but', '<yes|yeah|yep|true|right|sure ,? [but: but]>', (m) => m.edit({ but: 'and' })),
    rule('wrong', "<(you ('re|are) (completely|simply|clearly)? (wrong|mistaken|incorrect|in error) / (that|this) 's|is (simply|just)? (not (true / right / correct / how it works / the case) / wrong|false|incorrect|untrue) / you misunderstood|misread|misunderstand)>"),
  ],
  flags: [],
  allows: [],
})
