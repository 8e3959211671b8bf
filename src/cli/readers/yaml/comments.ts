import type { Lines } from '../../lines'
import type { Silence } from '../library'

const comment = /^[ \t]*#(.*)/
const directive = /^[ \t]*upword-ignore(?![\w-])([^:]*)(?::(.*))?/

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
      const found = directive.exec(text)
      if (found === null) continue
      const concepts = (found[1] ?? '').split(/[\s,]/).filter((name) => name !== '')
      silences.push({ concepts, reason: (found[2] ?? '').trim(), offset })
    }
  }
  return silences
}
