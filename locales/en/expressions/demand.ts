import { express, rule } from '../../contract'

export const demand = express('demand', {
  message: 'Ask with “please” instead of “{match}”.',
  why: 'An order is felt as pressure; a request is followed more gladly.',
  rules: [
    rule('you', "[must: $opens <you (first|also|then|now|still|always|will|'ll|just|simply|only)? $obliged>] [verb: $bare]", (m) => m.edit({ must: 'please' })),
    rule('mandatory', "[must: $opens <(it 's|is (absolutely|strictly|also)? $mandatory) (that you (must|should)? / for you to / to)>] [verb: $bare]", (m) => m.edit({ must: 'please' })),
    rule('third', '(every|each|all|any|the|our) $any? $any? [must: <((has|have|needs|need) to / must / (is|are) (required|obliged|obligated) to / will (have|need) to)>] $bare', (m) => {
      const before = m.sentence.tokens[m.range('must').start - 1]
      return m.edit({ must: before?.key.endsWith('s') && !before.key.endsWith('ss') ? 'are kindly asked to' : 'is kindly asked to' })
    }),
  ],
  flags: [],
  allows: [],
})
