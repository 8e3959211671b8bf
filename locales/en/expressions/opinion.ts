import { express, rule } from '../../contract'

export const opinion = express('opinion', {
  message: 'Leave out “{match}” and state the fact.',
  why: 'The customer asks for knowledge; an opinion sounds unsure.',
  rules: [
    rule('clause', "$opens [gone: <i|we (do|would|'d|really|still|personally|honestly|strongly|also|just)? $opine (that &$subject)?>] ,? &$subject", (m) => m.edit({ gone: '' })),
    rule('afterthought', '[gone: , <i|we $opine>] $stop', (m) => m.edit({ gone: '' })),
    rule('inserted', '[gone: , <i|we $opine> ,]', (m) => m.edit({ gone: '' })),
    rule('understanding', "[gone: <my|our (understanding|impression|guess|feeling|view|opinion|belief|assumption|sense|hunch) (is / would be) that?>] ,? &$subject", (m) => m.edit({ gone: '' })),
    rule('view', '[gone: <(in my|our (humble|personal|honest)? (opinion|view|experience|eyes) / from my|our (point of view|perspective) / to my|our (mind|knowledge) / to the best of my|our knowledge / as far as i|we (know / can tell / am|\'m|are|\'re aware / understand) / if you ask me / as i|we understand it / personally &,)> ,?]', (m) => m.edit({ gone: '' })),
  ],
  flags: [],
  allows: [],
})
