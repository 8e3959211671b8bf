import { express, type Match, type Rewrite, rule, slot } from '../../contract'
import { turned } from '../standing'

const until = `and let you know by ${slot('date')}`

/** What ends a statement of not knowing, and means nothing once someone finds out. */
const NOW = / (?:yet|at the moment|right now|currently|at this (?:point|time|stage)|just yet)$/i

/** "I don't know, sorry" → "I'll find out and let you know by {date}". */
const foundOut = (m: Match<'all' | 'gone'>): Rewrite | undefined =>
  m.sentence.tokens[m.range('all').start - 1]?.key === 'that'
    ? undefined
    : m.edit({ all: `${firstPerson(m.text('all'))}'ll find out ${until}`, gone: '' })

export const ignorance = express('ignorance', {
  message: 'Say that the answer comes, and by when, instead of “{match}”.',
  why: 'The customer needs the answer, or the time when it arrives.',
  rules: turned([
    rule(
      'looks',
      "[start: ($opens / sorry) <$unknown>] (about|of|as to)? [what: $question ++] [join: ,? but|so|and i|we (will|'ll / am|'m|are|'re going to) (find out / check / ask / look into (it|this|that) / investigate / have a look / take a look / enquire / inquire) (it|this|that|for you)?] &$brk",
      (m) => m.edit({ start: `${firstPerson(m.text('start'))}'ll find out`, join: ` ${until}` }),
    ),
    // "I don't know when it ships, but I'll find out by tonight" → "I'll find out when it ships by tonight"
    rule(
      'find-out',
      "[start: $opens <$unknown>] (about|of|as to)? [what: $question ++] [join: ,? but|so|and i|we (will|'ll) (try (to|and))? (find out / check / ask / look it up / enquire / inquire) (for you)?] [rest: ++]",
      (m) => m.edit({ start: `${firstPerson(m.text('start'))}'ll find out`, join: '' }),
    ),
    rule(
      'question',
      '($opens / sorry) [start: <$unknown>] (about / of / as to / for sure)? [what: $question ++]',
      (m) =>
        /\byou(?: a|')re (?:talking|asking|referring)|\byou mean/i.test(m.text('what')) ||
        m.sentence.tokens[m.end]?.key === 'but'
          ? undefined
          : m.between(
              m.range('start').start,
              m.end,
              `${firstPerson(m.text('start'))}'ll find out ${m.text('what').replace(NOW, '')} ${until}`,
            ),
    ),
    rule(
      'bare',
      '!$asked [start: $start <not (really|quite|entirely|too|exactly)? (sure|certain)>] [what: $question ++]',
      (m) => m.between(m.start, m.end, `${firstPerson('i')}'ll find out ${m.text('what')} ${until}`),
    ),
    rule(
      'about',
      '($opens / sorry) [all: <$noAnswer (about|on|regarding|concerning|for)] [topic: !(that|this|it|yet) $any ..8>] &$brk',
      (m) =>
        m.edit({
          all: `${firstPerson(m.text('all'))}'ll find out about`,
          topic: `${m.text('topic').replace(NOW, '')} ${until}`,
        }),
    ),
    rule('answer', '($opens / sorry) [all: <$noAnswer ..8>] &$brk', foundOut),
    rule(
      'plain',
      '($opens / sorry) [all: <$unknown> (that / it / this / yet / exactly / for sure / right now / at the moment / offhand / about|on (that|this|it) / the (exact)? answer (to (that|this|it / your|this|that question))?)?] [gone: (, (sorry|unfortunately) &$stop)]? (&$stop / &(;|-|–|—|:))',
      foundOut,
    ),
    rule(
      'plain-but',
      '($opens / sorry) [all: <$unknown> (about|on (that|this|it) / the (exact)? answer (to (that|this|it / your|this|that question))?)] &(,? but)',
      foundOut,
    ),
    rule('familiar', "<i|we ('m|am|are|'re) not|n't|nt (really|too|very|so)? familiar with>"),
    rule('cue', '<$unknown|$noAnswer> !(,? but / (of)? any|anyone|anybody|anything / that? i)'),
    rule(
      'record',
      "<(i|we) (have no / do|did not|n't|nt (have|see|find) (a|any) / (ca|can|could) not|n't|nt (see|find) (a|any)) (record|records|trace|note|notes)> (of|for|on)",
    ),
    rule(
      'nobody',
      '<(nobody|(no one)|no-one) (here|else|(on|in|at (my|our|this) $word))? knows> ($question / &$brk)',
    ),
  ]),
  flags: [
    {
      bad: 'I don’t have any news on the strike.',
      at: 'I don’t have any news on the strike',
      good: 'I’ll find out about the strike and let you know by {date}.',
    },
    {
      bad: 'I have no idea why it rang, but I will check.',
      at: 'I have no idea',
      good: "I'll find out why it rang and let you know by {date}.",
    },
    { bad: "I'm not familiar with that lamp.", at: "I'm not familiar with" },
    {
      bad: 'It is unclear to us why the light blinks.',
      at: 'It is unclear to us',
      good: "We'll find out why the light blinks and let you know by {date}.",
    },
    { bad: "That I don't know.", at: "I don't know" },
    {
      bad: "I don't know the answer to that, but Nina is here from two.",
      at: "I don't know",
      good: "I'll find out and let you know by {date}, but Nina is here from two.",
    },
    {
      bad: "Sorry, but I don't have the answer to that.",
      at: "I don't have the answer to that",
      good: "I'll find out and let you know by {date}.",
    },
    {
      bad: "I'm not sure about that, sorry.",
      at: "I'm not sure",
      good: "I'll find out and let you know by {date}.",
    },
    {
      bad: 'No clue why the tile is grey.',
      at: 'No clue',
      good: "I'll find out why the tile is grey and let you know by {date}.",
    },
    { bad: 'We have no record of your visit.', at: 'We have no record' },
    { bad: 'Nobody here knows when the lift runs again.', at: 'Nobody here knows' },
    {
      bad: "I haven't got the details.",
      at: "I haven't got the details",
      good: "I'll find out and let you know by {date}.",
    },
    {
      bad: 'Not sure why the scan failed.',
      at: 'Not sure',
      good: "I'll find out why the scan failed and let you know by {date}.",
    },
    { bad: "I don't know the opening hours of the museum.", at: "I don't know" },
    {
      bad: "I don't know when the ferry leaves.",
      at: "I don't know",
      good: "I'll find out when the ferry leaves and let you know by {date}.",
    },
    {
      bad: 'I have no idea why the light blinks.',
      at: 'I have no idea',
      good: "I'll find out why the light blinks and let you know by {date}.",
    },
    {
      bad: "We don't know yet which gate it is.",
      at: "We don't know yet",
      good: "We'll find out which gate it is and let you know by {date}.",
    },
    {
      bad: "I don't have that information.",
      at: "I don't have that information",
      good: "I'll find out and let you know by {date}.",
    },
    {
      bad: "I'm not sure where the key is.",
      at: "I'm not sure",
      good: "I'll find out where the key is and let you know by {date}.",
    },
    { bad: "I don't know.", at: "I don't know", good: "I'll find out and let you know by {date}." },
    {
      bad: 'We have no information on the strike.',
      at: 'We have no information on the strike',
      good: "We'll find out about the strike and let you know by {date}.",
    },
    {
      bad: "I couldn't tell you how long it takes.",
      at: "I couldn't tell you",
      good: "I'll find out how long it takes and let you know by {date}.",
    },
    {
      bad: "It's beyond me why the page is blank.",
      at: "It's beyond me",
      good: "I'll find out why the page is blank and let you know by {date}.",
    },
    {
      bad: "I don't know who signed, but I'll find out by noon.",
      at: "I don't know",
      good: "I'll find out who signed by noon.",
    },
  ],
  allows: [
    'No idea is too small.',
    'You have no idea how happy we are!',
    "I can't say that I mind.",
    "I don't know how to thank you.",
    'Do you know when the ferry leaves?',
    'I know the answer: row 4.',
    'You know the way to the gate.',
    'Did you know that the pool opens at six?',
    'We have the information you need.',
    'Nobody knows our island better than Nina.',
    'Let us know when you arrive.',
  ],
})

/** Who finds out: the one who said so, "I" where nobody did. */
function firstPerson(text: string): 'we' | 'I' {
  return /^(we|our)\b|\bus\b/i.test(text) ? 'we' : 'I'
}
