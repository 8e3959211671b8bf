import { express, rule } from '../../contract'
import { inMainClauses } from '../standing'

const thanks = 'thank you for your patience'

export const emptyApology = express('empty-apology', {
  message: 'Thank for the patience, or name what you apologise for, instead of “{match}”.',
  why: 'A formula shows little care; thanks or a concrete apology shows more.',
  rules: inMainClauses([
    rule(
      'if',
      '[all: <$sorry if (this|that|it|we / the|our $word) (has|have|may|might)? (have)? (caused|cause) (you)? (any|some)? $bother>] !(caused|causing|by)',
      (m) => m.edit({ all: thanks }),
      { covers: true, despite: ['condition'] },
    ),
    rule(
      'upset',
      '<$sorry if (this|that|it|we|you / the|our $word) (has|have|may|might|is|was|were|are)? (have|been)? (frustrating|annoying|confusing|inconvenient|disappointing|upsetting|upset|offended|inconvenienced|bothered|annoyed|confused|frustrated|disappointed|troubled)>',
      undefined,
      { despite: ['condition'] },
    ),
    // "… and thank you for your patience" says it already.
    rule(
      'thanked',
      '[all: <$sorry (about|for)? (any|the|this|all|your)? $bother ((this)? (may|might|has|will)? (have)? (caused|cause|causes) (you)?)?> ,? and] &((we)? (thank|thanks|appreciate))',
      (m) => m.edit({ all: '' }),
      { covers: true },
    ),
    rule(
      'during',
      '[all: <$sorry (about|for)? (any|the|this|all|every|some|your|possible|potential)? $bother>] [about: (from / during / with / through / caused by / due to / because of / resulting from)] &$subject',
      (m) => {
        const about = /^(from|caused|due|because|resulting|through)/i.test(m.text('about'))
          ? 'with'
          : m.text('about')
        return m.edit({ all: thanks, about })
      },
      { covers: true },
    ),
    rule(
      'formula',
      "[all: <$sorry (in advance)? (about|for|4)? (all the / any|the|this|all|every|some|your|possible|potential)? $bother ((that)? (this / it / the delay)? (may|might|could|has|will|had|is|was|have|'s|'ll)? (have|be|been)? (caused|cause|causing|created|brought|causes) (to)? (you (and|or (your|the) $word)?)?)?>] !(caused|causing|by)",
      (m) => m.edit({ all: thanks }),
      { covers: true },
    ),
  ]),
  flags: [
    {
      bad: 'Sorry for any inconvenience and thank you for your patience.',
      at: 'Sorry for any inconvenience',
      good: 'Thank you for your patience.',
    },
    {
      bad: 'We apologise in advance for any inconvenience.',
      at: 'We apologise in advance for any inconvenience',
      good: 'Thank you for your patience.',
    },
    { bad: "I'm sorry if this has been frustrating.", at: "I'm sorry if this has been frustrating" },
    {
      bad: 'We apologise if this has caused you any inconvenience.',
      at: 'We apologise if this has caused you any inconvenience',
      good: 'Thank you for your patience.',
    },
    { bad: 'Sorry if our letter upset you.', at: 'Sorry if our letter upset' },
    {
      bad: 'We apologise for any inconvenience this may have caused.',
      at: 'We apologise for any inconvenience this may have caused',
      good: 'Thank you for your patience.',
    },
    {
      bad: 'Sorry for the inconvenience.',
      at: 'Sorry for the inconvenience',
      good: 'Thank you for your patience.',
    },
    {
      bad: 'Please accept our sincere apologies for the inconvenience caused.',
      at: 'Please accept our sincere apologies for the inconvenience caused',
      good: 'Thank you for your patience.',
    },
    {
      bad: 'We regret any inconvenience.',
      at: 'We regret any inconvenience',
      good: 'Thank you for your patience.',
    },
    {
      bad: "I'm very sorry for any trouble.",
      at: "I'm very sorry for any trouble",
      good: 'Thank you for your patience.',
    },
    {
      bad: 'Apologies for the inconvenience, {{name}}.',
      at: 'Apologies for the inconvenience',
      good: 'Thank you for your patience, {{name}}.',
    },
    {
      bad: 'We are sorry for any inconvenience during the building work.',
      at: 'We are sorry for any inconvenience',
      good: 'Thank you for your patience during the building work.',
    },
    { bad: 'Sorry about the hassle.', at: 'Sorry about the hassle', good: 'Thank you for your patience.' },
  ],
  allows: [
    "I'm sorry that the lamp arrived broken.",
    'We apologise for the wrong invoice of 3 May.',
    'Sorry to hear that the screen broke.',
    'The shop is convenient for the station.',
    'I am sorry that your dog is unwell.',
    'Pardon?',
    'Thank you for your patience.',
  ],
})
