/** How the steps of a hard conversation sound in Turkish. */
import { type Step, type StepName, slot } from '../contract'

export const steps: Readonly<Record<StepName, Step>> = {
  acknowledge: { cues: ['teşekkür'], proposal: `Bize ${slot('matter')} konusunu yazdığınız için teşekkür ederiz.` },
  clarify: { cues: ['doğru anladıysam'], proposal: `Doğru anladıysam konu ${slot('matter')}, öyle mi?` },
  solution: { cues: ['$weWill'], proposal: `${slot('action')} işlemini ${slot('date')} tarihine kadar tamamlayacağız.` },
  checkBack: { cues: ['bu|size|sana uyar $asked'], proposal: 'Bu çözüm size uyar mı?' },
}
