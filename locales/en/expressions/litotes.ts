import { express, rule } from '../../contract'
import { positives } from '../opposites'

export const litotes = express('litotes', {
  message: 'Use the positive word instead of “{match}”.',
  why: 'Two negatives take effort to add up.',
  rules: [
    rule('not', "[not: <not|n't|nt] [gone: (at all / all that / that / too / so / a / an)?] [word: $belittled>]", (m) => {
      const article = /^an?$/i.test(m.text('gone')) ? 'a ' : ''
      return m.edit({ not: '', gone: '', word: article + (positives[m.text('word').toLowerCase()] ?? '') })
    }),
    rule('far', '[far: <(far from / anything but)] [word: $belittled>]', (m) => m.edit({ far: '', word: positives[m.text('word').toLowerCase()] ?? '' })),
  ],
  flags: [],
  allows: [],
})
