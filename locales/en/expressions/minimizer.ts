import { express, rule } from '../../contract'

export const minimizer = express('minimizer', {
  message: 'Leave out “{match}”.',
  why: 'It weakens the message and adds nothing to it.',
  rules: [
    rule('just', "i|we|you|he|she|they|it|will|'ll|can|could|please|to|and|me|let|would|'d|or|then [gone: <just>] $plain", (m) => m.edit({ gone: '' })),
    rule('opening', '$clause [gone: <just>] (a|an / $ing / wanted / $bare / to / following / wondering)', (m) => m.edit({ gone: '' })),
    rule('was-just', "(i|we (was|were|am|'m|are|'re)) [gone: <just>] (wondering|calling|writing|checking|following|trying|wanting|asking|going|about|a|an|the)", (m) => m.edit({ gone: '' })),
    rule('only', "(it|this|that|there|i|we|he|she) (is|'s|was|am|'m|are|'re) [gone: <only|just|merely>] (a|an|the)", (m) => m.edit({ gone: '' })),
    rule('only-want', 'i|we [gone: <only>] (want|wanted|wish|wished|need|needed|meant) to', (m) => m.edit({ gone: '' })),
    rule('simply', "[gone: <simply|merely>] $bare", (m) => m.edit({ gone: '' })),
    rule('quick', '(a|another|one|some) [gone: <quick|little|tiny|small>] (question|note|call|chat|update|reminder|favour|favor|word|check|look|message|heads-up|request|thing|reply|follow-up|summary|recap|survey)', (m) => m.edit({ gone: '' })),
  ],
  flags: [],
  allows: [],
})
