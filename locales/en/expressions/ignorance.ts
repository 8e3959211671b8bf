import { express, rule, slot } from '../../contract'

const until = `and let you know by ${slot('date')}`

export const ignorance = express('ignorance', {
  message: 'Say that the answer comes, and by when, instead of “{match}”.',
  why: 'The customer needs the answer, or the time when it arrives.',
  rules: [
    // "I don't know when it ships, but I'll find out by tonight" → "I'll find out when it ships by tonight"
    rule('find-out', "[start: $opens <$unknown>] (about|of|as to)? [what: $question ++] [join: ,? but|so|and i|we (will|'ll) (try (to|and))? (find out / check / ask / look it up / enquire / inquire) (for you)?] [rest: ++]", (m) =>
      m.edit({ start: `${firstPerson(m.text('start'))}’ll find out`, join: '' })),
    rule('question', "[start: $opens <$unknown>] (about / of / as to / for sure)? [what: $question ++]", (m) =>
      m.between(m.start, m.end, `${firstPerson(m.text('start'))}'ll find out ${m.text('what')} ${until}`)),
    rule('answer', "[all: $opens <$noAnswer ..8>] &$brk", (m) => m.edit({ all: `${firstPerson(m.text('all'))}'ll find out ${until}` })),
    rule('plain', '[all: $opens <$unknown> (that / it / this / yet / the answer / exactly / for sure / right now / at the moment / offhand)?] &$brk', (m) => m.edit({ all: `${firstPerson(m.text('all'))}'ll find out ${until}` })),
    rule('cue', '$unknown|$noAnswer'),
  ],
  flags: [],
  allows: [],
})

/** Who finds out: the one who said so, "I" where nobody did. */
function firstPerson(text: string): 'We' | 'I' {
  return /^(we|our)\b/i.test(text) ? 'We' : 'I'
}
