/** How the steps of a hard conversation sound in English. */
import { type Step, type StepName, slot } from '../contract'

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: { cues: ['thank|thanks'], proposal: `Thank you for telling us about ${slot('matter')}.` },
  clarify: { cues: ['to make sure'], proposal: `To make sure we mean the same: ${slot('matter')}, is that right?` },
  solution: { cues: ["i|we will|'ll"], proposal: `We will ${slot('action')} by ${slot('date')}.` },
  checkBack: { cues: ['does that ++ $asked'], proposal: 'Does that settle it for you?' },
}
