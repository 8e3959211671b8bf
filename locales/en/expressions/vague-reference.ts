import { express, type Match, type Rewrite, rule, slot } from '../../contract'

/** Whether the list is one of examples anyway: "drinks such as tea, juice, etc.". */
const exemplary = (m: Match<'rest'>): boolean =>
  /\b(such as|including|includes?|e\.?g|for example|for instance)\b/i.test(m.slice(0, m.range('rest').start))

/** "tea, juice, etc." → "tea and juice". */
function withoutTail(m: Match<'rest'>, dot: string): Rewrite {
  const { tokens } = m.sentence
  const { start, end } = m.range('rest')
  let comma = start - 1
  while (comma > 0 && tokens[comma]?.key !== ',' && !/^(and|or)$/.test(tokens[comma]?.key ?? '')) comma--
  if (tokens[comma]?.key !== ',') return m.edit({ rest: dot })
  return m.between(comma, end, ` and ${m.slice(comma + 1, start)}${dot}`)
}

export const vagueReference = express('vague-reference', {
  message: 'Name the things instead of “{match}”.',
  why: 'The customer has to guess what is meant.',
  rules: [
    rule('and-so-on', '[rest: ,? <$andSoOn>]', (m) => {
      const dot =
        m.tokens('rest').at(-1)?.text === '.' && m.range('rest').end >= m.sentence.tokens.length ? '.' : ''
      if (exemplary(m)) return withoutTail(m, dot)
      const link = /^,?\s*or\b/i.test(m.text('rest')) ? 'or' : 'and'
      return m.edit({ rest: ` ${link} ${slot('item')}${dot}` })
    }),
    rule(
      'thing',
      '[what: <((some / a few / several / various / certain / other / a couple of / a lot of / lots of) (things|stuff) / the|this|that|all stuff / (things|stuff) like (that|this|those))>] !(like / $ing / that|who|which / ~..10 \\:)',
      (m) => m.edit({ what: slot('item') }),
    ),
    // Advice: what is wrong is for the writer to say.
    rule(
      'wrong',
      "<something ((is|was|'s / has|'s gone / must have gone) wrong|off|missing|amiss / went wrong|amiss / (is|'s) (not|n't) (quite)? right)>",
    ),
    rule(
      'something',
      "(is|was|has|have|be|'s|there|found|noticed|spotted|see|about|with|need|needs|do|did|doing|changed|change) [what: <something>] &($brk / in|on|at|with|about|by|from|behind|under|near|inside)",
      (m) => m.edit({ what: slot('item') }),
    ),
  ],
  flags: [
    { bad: 'Something went wrong with the seal.', at: 'Something went wrong' },
    { bad: 'There was something in the box.', at: 'something', good: 'There was {item} in the box.' },
    {
      bad: 'We serve drinks such as tea, juice, etc.',
      at: 'etc.',
      good: 'We serve drinks such as tea and juice.',
    },
    {
      bad: 'Bring your passport, your ticket, etc.',
      at: 'etc.',
      good: 'Bring your passport, your ticket and {item}.',
    },
    { bad: 'We sell lamps, cables and so on.', at: 'and so on', good: 'We sell lamps, cables and {item}.' },
    {
      bad: 'The fee covers towels, sheets and things like that.',
      at: 'and things like that',
      good: 'The fee covers towels, sheets and {item}.',
    },
    {
      bad: 'The kit holds screws, plugs and stuff.',
      at: 'and stuff',
      good: 'The kit holds screws, plugs and {item}.',
    },
    {
      bad: 'Please send photos, receipts and the like.',
      at: 'and the like',
      good: 'Please send photos, receipts and {item}.',
    },
    {
      bad: 'You can pay by card, transfer or something like that.',
      at: 'or something like that',
      good: 'You can pay by card, transfer or {item}.',
    },
    {
      bad: 'The update changes fonts, colours and so forth.',
      at: 'and so forth',
      good: 'The update changes fonts, colours and {item}.',
    },
    { bad: 'There are some things to sign.', at: 'some things', good: 'There are {item} to sign.' },
    {
      bad: 'The bag holds pens, clips, etcetera.',
      at: 'etcetera.',
      good: 'The bag holds pens, clips and {item}.',
    },
    {
      bad: 'You can manage cards, limits and stuff in the app.',
      at: 'and stuff',
      good: 'You can manage cards, limits and {item} in the app.',
    },
    {
      bad: 'We looked at the logs and everything.',
      at: 'and everything',
      good: 'We looked at the logs and {item}.',
    },
    {
      bad: 'We changed some stuff in your profile.',
      at: 'some stuff',
      good: 'We changed {item} in your profile.',
    },
    {
      bad: 'I need certain things from you first.',
      at: 'certain things',
      good: 'I need {item} from you first.',
    },
    {
      bad: 'You can pay with a card or something.',
      at: 'or something',
      good: 'You can pay with a card or {item}.',
    },
    {
      bad: 'You can buy tickets, passes, etcetera at the kiosk.',
      at: 'etcetera',
      good: 'You can buy tickets, passes and {item} at the kiosk.',
    },
  ],
  allows: [
    'There is something for everyone on the menu.',
    'Bring something warm to wear.',
    'Something to eat is included on board.',
    'Things to do in Rome: page 3.',
    'One more thing: the code is in the app.',
    'All of your things are in locker 7.',
    'Something old, something new: our spring sale.',
    'The scanner reads bar codes (UPC, GTIN, etc.).',
    'Would tea, juice or something else suit you?',
    'The lock changes settings and other things that need a code.',
    'Here are a few things to check: the plug, the fuse and the lamp.',
    'The etching is on page 2.',
    'Is there something else I can do for you?',
    'The Internet of Things guide is on page 9.',
    'We think of everything: towels, sheets and soap.',
    "It's the little things that count at our hotel.",
    'Would you like something to drink?',
    'All things considered, the blue plan costs £4 less.',
  ],
})
