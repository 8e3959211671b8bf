import { express, rule } from '../../contract'
import { baseForm } from '../morphology'

/** The “if” of a hidden request states no case. */
const despite = { despite: ['condition'] }

export const indirectRequest = express('indirect-request', {
  message: 'Ask directly, with “please”, instead of “{match}”.',
  why: 'The customer has to dig for what is asked.',
  rules: [
    rule('wondering', "[ask: <$clause i|we ('m|am|are|'re|was|were|just)? (just)? (wondering|wondered|wonder) (if|whether) you (could|can|would|might|may) (be able to / possibly / perhaps / maybe / please / kindly / mind)?>] $bare", (m) =>
      m.edit({ ask: m.sentence.question ? 'Could you' : 'Please' }), despite),
    rule('grateful', "[ask: <$clause (it|that) (would|'d|will) (be (really|very|so|most)? (great|nice|lovely|helpful|wonderful|good|kind|appreciated|ideal|useful|fantastic|super|awesome|perfect) / help (us|me)? (a lot|greatly)?) if you (could / can / would / were able to / might) (possibly|perhaps|please|kindly|maybe|just|also)?>] $bare", (m) =>
      m.edit({ ask: 'Please' }), despite),
    rule('appreciate', "[ask: <$clause i|we (would|'d|will) (be (really|very|so|most|extremely)? (grateful|thankful|happy|glad|obliged|pleased) / (really / very much / greatly)? appreciate (it|this|that)?) if you (could / can / would / were able to / might) (possibly|perhaps|please|kindly|maybe|just|also)?>] $bare", (m) =>
      m.edit({ ask: 'Please' }), despite),
    rule('possible', '[ask: <$clause (would|will|is) it be? (at all)? (possible|ok|okay|alright) (for you)? to>] $bare', (m) => m.edit({ ask: 'Could you' }), despite),
    rule('think', '[ask: <$clause do you think (that)? you (could|can|would|might) (possibly|perhaps)?>] $bare', (m) => m.edit({ ask: 'Could you' }), despite),
    rule('mind', "[ask: <$clause (would|do) you (possibly)? mind>] [verb: *ing]", (m) => m.edit({ ask: 'Could you', verb: baseForm(m.text('verb')) })),
    rule('trouble', "[gone: ,? <(if you do|would not|n't mind / if (it|that) 's|is (not|n't)? (too much|a|any)? (trouble|bother|hassle) / if (it|that) 's|is (all right|alright|ok|okay|possible) (with|for) you / if i may ask / if you would be so kind)> ,?]", (m) => m.edit({ gone: '' }), despite),
  ],
  flags: [],
  allows: [],
})
