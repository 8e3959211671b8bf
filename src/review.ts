/** Which steps of a hard conversation a reply shows. */
import type { StepName } from '../locales/contract'
import type { Language } from './language'
import { isSlot, slotName } from './mask'
import type { Sentence } from './sentence'
import type { Span } from './text'

/** Words of the reply that show a step. Offsets are UTF-16 code units of the source. */
export interface Evidence extends Span {
  readonly text: string
}

export interface StepReview {
  readonly present: boolean
  readonly evidence: readonly Evidence[]
  /** A sentence to add where the step is missing, with slots; nothing where it is there or the language has no pack. */
  readonly proposal: string | undefined
}

export interface Review {
  readonly steps: Readonly<Record<StepName, StepReview>>
}

interface ReviewedSentence extends Span {
  readonly language: Language | undefined
  readonly sentence: Sentence | undefined
}

/** The steps that one sentence shows: those with a cue for them and none against. */
function stepsOf(sentence: Sentence, language: Language): Set<StepName> {
  const shown = new Set<StepName>()
  const refuted = new Set<StepName>()
  language.steps().each(sentence, ({ step, shows }) => (shows ? shown : refuted).add(step))
  return new Set([...shown].filter((step) => !refuted.has(step)))
}

const fill = (proposal: string, style: (name: string) => string): string =>
  Array.from(proposal, (character) => {
    const unit = character.charCodeAt(0)
    return isSlot(unit) ? style(slotName(unit)) : character
  }).join('')

/**
 * Reviews the sentences of a reply.
 * @param language the language of the reply, for proposals.
 * @param style how slots are written.
 */
export function reviewSteps(
  sentences: readonly ReviewedSentence[],
  language: Language | undefined,
  source: string,
  style: (name: string) => string,
): Review {
  const evidence: Record<StepName, Evidence[]> = { acknowledge: [], clarify: [], solution: [], checkBack: [] }
  for (const { start, end, ...read } of sentences) {
    if (!read.language || !read.sentence) continue
    for (const step of stepsOf(read.sentence, read.language))
      evidence[step].push({ start, end, text: source.slice(start, end) })
  }
  const stepReview = (step: StepName): StepReview => {
    const present = evidence[step].length > 0
    const proposal = present || !language ? undefined : fill(language.pack.steps[step].proposal, style)
    return { present, evidence: evidence[step], proposal }
  }
  return {
    steps: {
      acknowledge: stepReview('acknowledge'),
      clarify: stepReview('clarify'),
      solution: stepReview('solution'),
      checkBack: stepReview('checkBack'),
    },
  }
}
