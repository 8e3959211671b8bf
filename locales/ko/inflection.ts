/** The same particle on another noun, for the words of a team: 티켓을 (ticket, as an object) → 문의를 (inquiry). */
import { reattach, splitParticle } from './morphology'

/**
 * Another noun with the particle of `word`, in the shape that its last sound asks for.
 * @returns nothing where `word` is not `from` with or without a particle.
 */
export function inflectLike(word: string, from: string, to: string): string | undefined {
  if (word === from) return to
  const { noun, particle } = splitParticle(word)
  return noun === from && particle !== '' ? reattach(to, particle) : undefined
}
