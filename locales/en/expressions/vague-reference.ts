import { express, rule, slot } from '../../contract'

export const vagueReference = express('vague-reference', {
  message: 'Name the things instead of “{match}”.',
  why: 'The customer has to guess what is meant.',
  rules: [
    rule('and-so-on', '[rest: ,? <(etc|etcetera \\.? / and so (on|forth) (and so (on|forth))? / and|or (things / stuff / something / anything / others / the rest) (like (that|this|those) / of (that|the) (kind|sort) / similar / else)? / and the like|likes / and (all|everything) that / and|or whatever (else)? / and what (not / have you) / and whatnot / or (something / what have you / some such) (similar)? / and such / and more &$stop / and many more &$stop)>]', (m) => {
      const dot = m.tokens('rest').at(-1)?.text === '.' && m.range('rest').end >= m.sentence.tokens.length ? '.' : ''
      return m.edit({ rest: ` and ${slot('item')}${dot}` })
    }),
    rule('thing', '[what: <(some / a few / several / various / certain / other / a couple of / a lot of / lots of)? (things|stuff|bits and pieces)>] !like', (m) => m.edit({ what: slot('item') })),
    rule('something', '[what: <something|somewhere|somehow>] !like|else|went|wrong|for|similar', (m) => m.edit({ what: slot('item') })),
  ],
  flags: [],
  allows: [],
})
