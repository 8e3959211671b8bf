import { express, rule } from '../../contract'
import { positives } from '../opposites'

export const litotes = express('litotes', {
  message: 'Use the positive word instead of “{match}”.',
  why: 'Two negatives take effort to add up.',
  rules: [
    rule(
      'not',
      "[not: <not|n't|nt] be? [gone: (at all / all that / that / too / so / a / an)?] [word: $belittled>] [tail: (at all)]?",
      (m) => {
        const article = /^an?$/i.test(m.text('gone')) ? 'a ' : ''
        return m.edit({
          not: '',
          gone: '',
          tail: '',
          word: article + (positives[m.text('word').toLowerCase()] ?? ''),
        })
      },
    ),
    rule(
      'idiom',
      "<(not|n't|nt (unheard of / unheard-of / go unnoticed / without its / without (reason|cause|merit|precedent) / (too|so)? shabby / half bad / the worst / exactly (cheap|fast|quick|ideal|easy|small)) / no (small|mean) (feat|amount|sum|matter|task))>",
    ),
    rule('far', '[far: <(far from / anything but / hardly|scarcely)] [word: $belittled>]', (m) =>
      m.edit({ far: '', word: positives[m.text('word').toLowerCase()] ?? '' }),
    ),
  ],
  flags: [
    {
      bad: "It wouldn't be unreasonable to ask.",
      at: "n't be unreasonable",
      good: 'It would be reasonable to ask.',
    },
    { bad: 'Such a leak is hardly unusual.', at: 'hardly unusual', good: 'Such a leak is common.' },
    { bad: 'Your note did not go unnoticed.', at: 'not go unnoticed' },
    { bad: 'The soup is not bad at all.', at: 'not bad', good: 'The soup is good.' },
    { bad: 'A day in transit is not unheard of.', at: 'not unheard of' },
    { bad: 'The two lamps are not unrelated.', at: 'not unrelated', good: 'The two lamps are related.' },
    { bad: 'A second letter is not uncommon.', at: 'not uncommon', good: 'A second letter is common.' },
    { bad: 'That price is not bad.', at: 'not bad', good: 'That price is good.' },
    {
      bad: "Such a delay isn't unusual in winter.",
      at: "n't unusual",
      good: 'Such a delay is common in winter.',
    },
    { bad: 'The view is far from unpleasant.', at: 'far from unpleasant', good: 'The view is pleasant.' },
    {
      bad: 'It is not impossible to walk there.',
      at: 'not impossible',
      good: 'It is possible to walk there.',
    },
    { bad: "It's not unlikely that the bus is late.", at: 'not unlikely' },
    { bad: 'The fee is not insignificant.', at: 'not insignificant', good: 'The fee is significant.' },
    { bad: 'The walk is not at all unpleasant.', at: 'not at all unpleasant', good: 'The walk is pleasant.' },
  ],
  allows: [
    'Such a gap is common in winter.',
    'The lamp is not red.',
    'The bad weather stays.',
    'It is an unusual lamp.',
    'The station is not far from here.',
    'It is impossible to miss our gate.',
  ],
})
