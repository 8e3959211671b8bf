import { readIgnore } from '../../markup/ignore'
import type { Silence } from '../field'
import type { Lines } from '../lines'

const comment = /^[ \t]*#(.*)/

/**
 * The comments `# upword-ignore <concepts>: reason` directly above these places.
 *
 * @param offsets where the text starts, and where its key does
 */
export function silencesAbove(file: string, lines: Lines, offsets: readonly number[]): readonly Silence[] {
  const silences: Silence[] = []
  for (const below of new Set(offsets.map((offset) => lines.placeOf(offset).line))) {
    for (let line = below - 1; line > 0; line--) {
      const offset = lines.startOf(line)
      const text = comment.exec(file.slice(offset, lines.startOf(line + 1)))?.[1]
      if (text === undefined) break
      const found = readIgnore(text, 0)
      if (found !== undefined) silences.push({ concepts: found.concepts, reason: found.reason, offset })
    }
  }
  return silences
}
