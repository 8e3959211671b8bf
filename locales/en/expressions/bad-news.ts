import { express, rule } from '../../contract'

export const badNews = express('bad-news', {
  message: 'Start with the fact, or with what works, instead of “{match}”.',
  why: 'It darkens the sentence and adds no fact.',
  rules: [
    rule('inside', '[gone: , <$badly> ,]', (m) => m.edit({ gone: '' })),
    rule('last', '[gone: , <($badly / (i|we) fear)>] &$brk', (m) => m.edit({ gone: '' })),
    rule('plain', '[gone: <$badly> ,?]', (m) => m.edit({ gone: '' })),
    rule('afraid', "[gone: ,? <i|we ('m|am|are|'re) (so|very|really)? afraid> (that|to say that?)? ,?] !of|to", (m) => m.edit({ gone: '' })),
    rule('regret', "[gone: <(i|we)? (deeply|sincerely|greatly)? (regret / ('m|am|are|'re)? (very|so|truly|really)? (sorry|sad|saddened|disappointed) / hate / have) to (have to)? (inform|tell|say|advise|let|report|announce|note) (you know / you / that)? (this)? (, but)?> that?]", (m) => m.edit({ gone: '' })),
    rule('with-regret', "[gone: <(it 's|is)? with (great|deep|much)? (regret|sadness|a heavy heart) that (i|we (must|have to)? (inform|tell|say|advise|announce) (you)? that?)?>]", (m) => m.edit({ gone: '' })),
    rule('news', "[gone: <((i|we) ('ve got / have|got|'ve (some)?))? (the|some)? (bad|sad|unfortunate|disappointing / not so good) news (is / for you is / for you)?> (that / : / ,)?]", (m) => m.edit({ gone: '' })),
    rule('pain', "[gone: <(it pains me|us to (say / tell you / inform you) / i|we wish (i|we) had better news / as luck would have it / i|we hate to say|tell|break (it|this)? (to you)?)> (but|that|,)?]", (m) => m.edit({ gone: '' })),
  ],
  flags: [],
  allows: [],
})
