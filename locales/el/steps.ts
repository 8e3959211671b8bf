/** How the steps of a hard conversation sound in Greek. */
import { type Step, type StepName, slot } from '../contract'

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: { cues: ['ευχαριστώ|ευχαριστούμε'], proposal: `Σας ευχαριστούμε που μας γράψατε για ${slot('matter')}.` },
  clarify: { cues: ['σωστά $asked'], proposal: `Για να βεβαιωθώ ότι κατάλαβα σωστά: ${slot('matter')};` },
  solution: { cues: ['θα'], proposal: `Θα ${slot('action')} έως ${slot('date')}.` },
  checkBack: { cues: ['σας βολεύει $asked'], proposal: 'Σας καλύπτει αυτή η λύση;' },
}
