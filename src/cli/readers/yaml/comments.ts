import type { Lines } from '../../lines'
import type { Silence } from '../library'

const comment = /^[ \t]*#(.*)$/
const directive = /^[ \t]*upword-ignore\b([^:]*)/

/**
 * What `# upword-ignore <concepts>: reason` silences at these places: comments directly above count. Without a
 * concept the comment silences all of them.
 *
 * @param offsets where the text starts, and where its key does
 */
export function silenceAbove(file: string, lines: Lines, offsets: readonly number[]): Silence | undefined {
  const concepts: string[] = []
  let found: number | undefined
  for (const below of new Set(offsets.map((offset) => lines.placeOf(offset).line))) {
    for (let line = below - 1; line > 0; line--) {
      const text = comment.exec(file.slice(lines.startOf(line), lines.startOf(line + 1)).trimEnd())?.[1]
      if (text === undefined) break
      const named = directive.exec(text)?.[1]
      if (named === undefined) continue
      found = line
      const names = named.split(/[\s,]+/).filter((name) => name !== '')
      if (names.length === 0) return { concepts: [], line }
      concepts.push(...names)
    }
  }
  return found === undefined ? undefined : { concepts, line: found }
}
