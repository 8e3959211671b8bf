/**
 * What was found in sentences that came by: while a reply is written, and in a library of replies, most sentences are
 * checked again and again. The number of sentences is bounded.
 */
import { type Finding, moved } from './stages/report'
import type { Span } from './text'

export class SentenceMemory {
  readonly #most: number
  #older = new Map<string, readonly Finding[]>()
  #newer = new Map<string, readonly Finding[]>()

  /** @param most how many sentences are kept at least, and at most twice as many; 0 for none. */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * The findings of a sentence.
   * @param keyOf all that they depend on, offsets apart.
   * @param span where the sentence stands in the source.
   */
  findings(keyOf: () => string, span: Span, find: () => readonly Finding[]): readonly Finding[] {
    if (this.#most === 0) return find()
    const key = keyOf()
    const known = this.#newer.get(key) ?? this.#older.get(key)
    if (known) {
      this.#keep(key, known)
      return known.map((finding) => moved(finding, span.start))
    }
    const found = find()
    // A sentence that goes takes the space around it along: that depends on what stands there.
    const isOwn = ({ start, end }: Span) => start >= span.start && end <= span.end
    if (found.every(({ suggestions }) => suggestions.every(isOwn)))
      this.#keep(
        key,
        found.map((finding) => moved(finding, -span.start)),
      )
    return found
  }

  #keep(key: string, findings: readonly Finding[]): void {
    if (this.#newer.size >= this.#most) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(key, findings)
  }
}
