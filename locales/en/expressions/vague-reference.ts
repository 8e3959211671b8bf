import { express, rule, slot } from '../../contract'

export const vagueReference = express('vague-reference', {
  message: 'Name the things instead of “{match}”.',
  why: 'The customer has to guess what is meant.',
  rules: [
    rule(
      'and-so-on',
      '[rest: ,? <(etc|etcetera \\.? / and so (on|forth) (and so (on|forth))? / and|or (things / stuff / something / anything / others / the rest) (like (that|this|those) / of (that|the) (kind|sort) / similar / else)? / and the like|likes / and (all|everything) that / and|or whatever (else)? / and what (not / have you) / and whatnot / or (something / what have you / some such) (similar)? / and such / and more &$stop / and many more &$stop)>]',
      (m) => {
        const dot =
          m.tokens('rest').at(-1)?.text === '.' && m.range('rest').end >= m.sentence.tokens.length ? '.' : ''
        const link = /^,?\s*or\b/i.test(m.text('rest')) ? 'or' : 'and'
        return m.edit({ rest: ` ${link} ${slot('item')}${dot}` })
      },
    ),
    rule(
      'thing',
      '[what: <((some / a few / several / various / certain / other / a couple of / a lot of / lots of) (things|stuff) / the|your|this|that|all stuff)>] !like',
      (m) => m.edit({ what: slot('item') }),
    ),
    rule(
      'something',
      "(is|was|has|have|be|'s|there|found|noticed|spotted|see|about|with|need|needs|do|did|doing|changed|change) [what: <something>] !(like|else|went|wrong|for|similar|to|new|special|specific|that)",
      (m) => m.edit({ what: slot('item') }),
    ),
  ],
  flags: [
    { bad: 'There was something in the box.', at: 'something', good: 'There was {item} in the box.' },
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
  ],
  allows: [
    'The etching is on page 2.',
    'Is there something else I can do for you?',
    'The Internet of Things guide is on page 9.',
    'We think of everything: towels, sheets and soap.',
    "It's the little things that count at our hotel.",
    'Would you like something to drink?',
    'All things considered, the blue plan costs £4 less.',
  ],
})
