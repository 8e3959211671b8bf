import { express, rule } from '../../contract'

const thanks = 'Thank you for your patience'

export const emptyApology = express('empty-apology', {
  message: 'Thank for the patience, or name what you apologise for, instead of “{match}”.',
  why: 'A formula shows little care; thanks or a concrete apology shows more.',
  rules: [
    rule('during', '[all: <$sorry (about|for)? (any|the|this|all|every|some|your|possible|potential)? $bother>] [about: (from / during / with / through / caused by / due to / because of / resulting from)] &$subject', (m) => {
      const about = /^(from|caused|due|because|resulting|through)/i.test(m.text('about')) ? 'with' : m.text('about')
      return m.edit({ all: thanks, about })
    }),
    rule('formula', '[all: <$sorry (about|for)? (any|the|this|all|every|some|your|possible|potential)? $bother> ((that)? (this / it / the delay)? (may|might|could|has|will|had|is|was|have|\'s|\'ll)? (have|be|been)? (caused|cause|causing|created|brought|causes) (to)? (you)?)?] (this morning|today|yesterday)?', (m) =>
      m.edit({ all: thanks })),
  ],
  flags: [],
  allows: [],
})
