import { express, rule } from '../../contract'

export const problemWord = express('problem-word', {
  message: 'Use a neutral word, such as matter, question or request, instead of “{match}”.',
  why: 'The word alone makes the matter sound worse.',
  rules: [
    rule('thanks', "$start [all: <((no|not a) (problem|problems|trouble|worries|issue|bother) / (it|that) 's|is no (trouble|problem|bother) / it was no (trouble|problem|bother))> (at all)?] &$brk", (m) => m.edit({ all: "You're welcome" })),
    rule('complaint', '[word: <complaint|complaints>]', (m) => m.edit({ word: m.text('word').endsWith('s') ? 'comments' : 'message' })),
    rule('problem', '[word: <problem|problems|issue|issues>] !(an|the|your|this|our|it|a|free|invoice|\\#)', (m) => m.edit({ word: m.text('word').endsWith('s') ? 'matters' : 'matter' })),
  ],
  flags: [],
  allows: [],
})
