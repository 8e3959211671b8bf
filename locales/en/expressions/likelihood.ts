import { express, rule } from '../../contract'

export const likelihood = express('likelihood', {
  message: 'Leave out “{match}” and state the fact, or say by when it is known.',
  why: 'Doubt makes the customer ask again.',
  rules: [
    rule('parenthesis', '[gone: , <$doubtful> ,]', (m) => m.edit({ gone: '' })),
    rule('afterthought', '[gone: , <$doubtful>] $stop', (m) => m.edit({ gone: '' })),
    rule('likely-to', '[copula: <am|is|are|\'s|\'re|\'m] [gone: most|more|very? likely>] [to: to] $bare', (m) => m.edit({ copula: 'will', gone: '', to: '' })),
    rule('adverb', '[gone: <$doubtful> ,?]', (m) => m.edit({ gone: '' })),
    rule('chance', "[gone: <$clause (chances are / (there 's|is / there might|may be) a (good|high|fair|small|slight)? (chance|possibility|likelihood) / it 's|is (quite|very|entirely|highly|most)? (possible|likely|probable|conceivable)) that?>] !of &$subject", (m) => m.edit({ gone: '' })),
  ],
  flags: [],
  allows: [],
})
