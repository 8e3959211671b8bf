import { express, rule } from '../../contract'

/** “If I’m not mistaken” states no case. */
const despite = { despite: ['condition'] }

export const disclaimer = express('disclaimer', {
  message: 'Leave out “{match}”: state what is certain, or say by when it is.',
  why: 'It asks the customer to distrust the answer.',
  rules: [
    rule('but', "[gone: <$clause (i|we)? $unsure (here|there|on|about|with)? (this|that|it|one)? ,? but> ,?]", (m) => m.edit({ gone: '' }), despite),
    rule('mistaken', "[gone: ,? <(if|unless) i|we $be (not|n't)? (very much|much)? (mistaken|wrong)> ,?]", (m) => m.edit({ gone: m.sentence.tokens[m.start]?.key === ',' && m.end < m.sentence.tokens.length - 1 && m.sentence.tokens[m.end - 1]?.key !== ',' ? ',' : '' }), despite),
    rule('memory', '[gone: <(if i|we (remember|recall|understand|read) (correctly / rightly / right / well / it|this|that correctly)? / if memory serves (me|us)? (right|well|correctly)? / off the top of my head / for what it \'s|is worth / take (this|that|it) with a (grain|pinch) of salt / correct me if i \'m|am wrong)> ,? but?]', (m) => m.edit({ gone: '' }), despite),
  ],
  flags: [],
  allows: [],
})
