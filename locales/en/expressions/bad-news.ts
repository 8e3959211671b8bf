import { express, rule } from '../../contract'
import { seam } from '../clauses'

export const badNews = express('bad-news', {
  message: 'Start with the fact, or with what works, instead of “{match}”.',
  why: 'It darkens the sentence and adds no fact.',
  rules: [
    // "No, unfortunately, we don't" keeps one comma.
    rule('answer', '$start (no|yes|sorry|hi|hello|ok|okay) , [gone: <$badly> ,]', (m) =>
      m.edit({ gone: '' }),
    ),
    rule('dashed', '[gone: –|—|- <$badly> –|—|-]', (m) => m.edit({ gone: '' })),
    rule('inside', '[gone: , <$badly> ,]', (m) => m.edit({ gone: seam(m) })),
    rule('last', '[gone: , <($badly / (i|we) fear)>] &$brk', (m) => m.edit({ gone: '' })),
    rule('not', '[gone: ,? <$badly ,? not>] &$brk', (m) => (m.start > 0 ? m.edit({ gone: '' }) : undefined)),
    rule('plain', '[gone: <$badly> ,?] !(not $brk)', (m) => m.edit({ gone: '' })),
    rule(
      'must',
      '[gone: <i|we (must / (have|need) to) (inform|advise|notify) you|u> that?] !of|about|on|regarding',
      (m) => m.edit({ gone: '' }),
    ),
    rule('afraid-mid', "[gone: , <(i|we 'm|am|are|'re / im) (so|very|really)? afraid> ,]", (m) =>
      m.edit({ gone: '' }),
    ),
    rule('afraid-end', "[gone: , <(i|we 'm|am|are|'re / im) (so|very|really)? afraid>] &$brk", (m) =>
      m.edit({ gone: '' }),
    ),
    rule(
      'afraid',
      "[gone: <(i|we 'm|am|are|'re / im) (so|very|really)? afraid> (that / to say that?)? ,?] !(of|to / not|so $brk)",
      (m) => m.edit({ gone: '' }),
    ),
    rule('afraid-not', "<(i|we 'm|am|are|'re / im) (so|very|really)? afraid> (not|so $brk)"),
    rule(
      'regret',
      "[gone: <(i|we)? (deeply|sincerely|greatly)? (regret / ('m|am|are|'re)? (very|so|truly|really)? (sorry|sad|saddened|disappointed) / hate / have) to (have to)? (((inform|tell|advise) you|u / let you|u know) (this)? (, but)? / (say|report|announce|note) (this)? (&that|but / , but / &$clauseAhead))> that?] !of|about|on|regarding",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'with-regret',
      "[gone: <(it 's|is)? with (great|deep|much)? (regret / sadness / a heavy heart) that (i|we (must|have to)? ((inform|tell|advise) you that? / (say|announce) that))?>]",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'regret-that',
      "[gone: <((i|we) (deeply|very much|sincerely|greatly)? regret / it (is|'s) (very|so|really|most)? (unfortunate|regrettable|sad)) that>] $any",
      (m) => m.edit({ gone: '' }),
    ),
    rule('heavy', '[gone: <$clause with (great|deep|much)? (regret|sadness / a heavy heart)> ,?] i|we', (m) =>
      m.edit({ gone: '' }),
    ),
    rule(
      'news',
      "[gone: <((i|we) ((hate / do not|n't|nt like / am|'m|are|'re sorry) to be the bearer of / ('ve got / have|got|'ve) (some)?))? (the|some)? (bad|sad|unfortunate|disappointing / not so good) news (is / for you is / for you)?> (, but / but / that / : / ,)?] !$stop !(i 'm afraid / about|regarding|for|on|concerning)",
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'about',
      "<(i|we (have|'ve got? / got) (some|the)?)? bad|sad|unfortunate|disappointing news> about|regarding|for|on|concerning",
    ),
    rule(
      'pain',
      '[gone: <(it pains|saddens|grieves|hurts me|us to (say / tell you / inform you / announce) / i|we wish (i|we) had better news / as luck would have it / i|we hate to say|tell|break (it|this)? (to you)?)> ,? (but|that)?]',
      (m) => m.edit({ gone: '' }),
    ),
  ],
  flags: [
    { bad: 'im afraid the lamp broke', at: 'im afraid', good: 'the lamp broke' },
    { bad: 'The lamp – unfortunately – broke.', at: 'unfortunately', good: 'The lamp broke.' },
    { bad: 'Dear Ann, sadly, the lamp broke.', at: 'sadly', good: 'Dear Ann, the lamp broke.' },
    { bad: "Dear Ann, I'm afraid the lamp creaks.", at: "I'm afraid", good: 'Dear Ann, the lamp creaks.' },
    { bad: "The lamp, I'm afraid, creaks.", at: "I'm afraid", good: 'The lamp creaks.' },
    { bad: "The lamp creaks, I'm afraid.", at: "I'm afraid", good: 'The lamp creaks.' },
    { bad: 'No, unfortunately not.', at: 'unfortunately not', good: 'No.' },
    {
      bad: 'I must inform you that your pass has lapsed.',
      at: 'I must inform you',
      good: 'Your pass has lapsed.',
    },
    { bad: "I'm afraid that this seat creaks.", at: "I'm afraid", good: 'This seat creaks.' },
    {
      bad: 'We regret that the lounge shuts at six.',
      at: 'We regret that',
      good: 'The lounge shuts at six.',
    },
    { bad: "It's unfortunate that it rained.", at: "It's unfortunate that", good: 'It rained.' },
    { bad: "I'm afraid not.", at: "I'm afraid" },
    {
      bad: 'It saddens us to say that the pool closes in May.',
      at: 'It saddens us to say',
      good: 'The pool closes in May.',
    },
    { bad: 'With a heavy heart we close the pool.', at: 'With a heavy heart', good: 'We close the pool.' },
    {
      bad: 'Much to our regret, the singer fell ill.',
      at: 'Much to our regret',
      good: 'The singer fell ill.',
    },
    { bad: 'We have some bad news about the night bus.', at: 'We have some bad news' },
    {
      bad: 'I hate to be the bearer of bad news, but the lift stops at six.',
      at: 'I hate to be the bearer of bad news',
      good: 'The lift stops at six.',
    },
    {
      bad: 'It is with regret that we announce the end of the night bus.',
      at: 'It is with regret that',
      good: 'We announce the end of the night bus.',
    },
    {
      bad: 'We regret to announce that the shop closes in May.',
      at: 'We regret to announce',
      good: 'The shop closes in May.',
    },
    {
      bad: 'No, unfortunately, the pool has no roof.',
      at: 'unfortunately',
      good: 'No, the pool has no roof.',
    },
    {
      bad: 'It is with great regret that we close the branch in Kent Street.',
      at: 'It is with great regret that',
      good: 'We close the branch in Kent Street.',
    },
    {
      bad: 'Unfortunately, the lamp broke on the way.',
      at: 'Unfortunately',
      good: 'The lamp broke on the way.',
    },
    { bad: "I'm afraid the train leaves at six.", at: "I'm afraid", good: 'The train leaves at six.' },
    { bad: 'Sadly the museum closes at four.', at: 'Sadly', good: 'The museum closes at four.' },
    {
      bad: 'We regret to inform you that the price rises in May.',
      at: 'We regret to inform you',
      good: 'The price rises in May.',
    },
    {
      bad: 'The museum closes at four, unfortunately.',
      at: 'unfortunately',
      good: 'The museum closes at four.',
    },
    {
      bad: 'The bad news is that the lift stops at six.',
      at: 'The bad news is',
      good: 'The lift stops at six.',
    },
    {
      bad: 'Regrettably, the ferry leaves an hour later.',
      at: 'Regrettably',
      good: 'The ferry leaves an hour later.',
    },
    {
      bad: 'I am sorry to tell you that the ferry is late.',
      at: 'I am sorry to tell you',
      good: 'The ferry is late.',
    },
    { bad: 'The van, sadly, broke down near Bath.', at: 'sadly', good: 'The van broke down near Bath.' },
    {
      bad: 'I hate to say it, but the screen has a crack.',
      at: 'I hate to say it',
      good: 'The screen has a crack.',
    },
  ],
  allows: [
    'She is afraid of heights, so we booked the ground floor.',
    'Good news: the lamp is here.',
    'I regret nothing about this trip.',
    'The news is on channel 4.',
    'A sad film plays at eight.',
    "Don't be afraid to press the button twice?",
    'Fortunately, the lamp survived.',
  ],
})
