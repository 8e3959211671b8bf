import { express, rule } from '../../contract'

export const vagueDegree = express('vague-degree', {
  message: 'Leave out “{match}” and state the fact, or measure it.',
  why: 'It makes a fact sound doubtful and adds nothing to it.',
  rules: [
    rule(
      'kind-of',
      '$be|$have|it|that|feels|feel|looks|seems|i|we|they|works|runs|but|gets|got|not [gone: <kind|sort of>] !(problem|a|an|the|thing)',
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'approximator',
      '[gone: <(kinda|sorta|somewhat|kindof|sortof|basically|essentially / more or less / to some (extent|degree) / to a (certain|large) (extent|degree) / in a (way / sense / manner of speaking))>] !problem',
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'or-so',
      '$number|day|days|week|weeks|hour|hours|minute|minutes|month|months|year|years|percent|pounds|euros|dollars|miles|metres|meters|pages|people [gone: <or so>]',
      (m) => m.edit({ gone: '' }),
    ),
    rule(
      'degree',
      '[gone: <(fairly|pretty|rather|relatively|reasonably|slightly|moderately|quite / a (bit / little bit / little / tad / touch))>] !bit !(later|earlier|sooner at|than) $gradable',
      (m) => m.edit({ gone: '' }),
    ),
  ],
  flags: [
    { bad: 'The box is kind of heavy.', at: 'kind of', good: 'The box is heavy.' },
    { bad: 'The warranty runs for two years or so.', at: 'or so', good: 'The warranty runs for two years.' },
    { bad: 'The second key is a bit longer.', at: 'a bit', good: 'The second key is longer.' },
    { bad: 'Our new store is fairly large.', at: 'fairly', good: 'Our new store is large.' },
    { bad: 'The blue lamp is somewhat brighter.', at: 'somewhat', good: 'The blue lamp is brighter.' },
    { bad: 'The set-up is more or less complete.', at: 'more or less', good: 'The set-up is complete.' },
    { bad: 'The walk is pretty short.', at: 'pretty', good: 'The walk is short.' },
    { bad: "It's sorta quiet after ten.", at: 'sorta', good: "It's quiet after ten." },
    {
      bad: 'The motor is slightly louder in winter.',
      at: 'slightly',
      good: 'The motor is louder in winter.',
    },
    { bad: 'The two plans are rather similar.', at: 'rather', good: 'The two plans are similar.' },
    { bad: 'The seat is relatively wide.', at: 'relatively', good: 'The seat is wide.' },
    {
      bad: 'The second room is a little bit quieter.',
      at: 'a little bit',
      good: 'The second room is quieter.',
    },
    {
      bad: 'The battery life is pretty good on this one.',
      at: 'pretty',
      good: 'The battery life is good on this one.',
    },
    { bad: 'Delivery is relatively fast: two days.', at: 'relatively', good: 'Delivery is fast: two days.' },
    { bad: "It's more or less finished.", at: 'more or less', good: "It's finished." },
    { bad: 'That fix is sort of temporary.', at: 'sort of', good: 'That fix is temporary.' },
    { bad: 'The line is a tad slow this morning.', at: 'a tad', good: 'The line is slow this morning.' },
  ],
  allows: [
    'Which kind of cheese would you like?',
    'I would rather have the window seat.',
    'Fairly traded coffee costs £4.',
    'He plays the piano quite beautifully? ',
    "It's a pretty village by the sea.",
    'This kind of lamp needs two bulbs.',
    'What sort of cable do you use?',
    'You need a little oil for the hinge.',
    'I would rather call you at noon.',
    'The garden is very pretty.',
    'Choose the later train rather than the bus.',
    'Take a bit of time to look around.',
    'It takes more than an hour, or less than a day by van.',
  ],
})
