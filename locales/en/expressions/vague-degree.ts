import { express, rule } from '../../contract'

export const vagueDegree = express('vague-degree', {
  message: 'Leave out “{match}” and state the fact, or measure it.',
  why: 'It makes a fact sound doubtful and adds nothing to it.',
  rules: [
    rule('approximator', '[gone: <(kind|sort of / kinda|sorta|somewhat|kindof|sortof / more or less / to some (extent|degree) / to a (certain|large) (extent|degree) / in a (way / sense / manner of speaking))>] !problem', (m) => m.edit({ gone: '' })),
    rule('degree', '[gone: <(fairly|pretty|rather|relatively|reasonably|slightly|moderately / a (bit / little bit / little / tad / touch))>] $gradable', (m) => m.edit({ gone: '' })),
  ],
  flags: [],
  allows: [],
})
