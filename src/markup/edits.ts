/** An edit of the view as edits of the source: words change, the markup around and between them stays. */
import { diff } from '../diff'
import type { Edit } from '../text'
import type { Pieces } from './pieces'

/** Writes new words so that they show as they are, between the two units of the view that will stand beside them. */
export type Escape = (words: string, before: string, after: string) => string

/** Joins edits that touch. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of edits) {
    const last = result[result.length - 1]
    if (last?.end === edit.start) {
      result[result.length - 1] = {
        start: last.start,
        end: edit.end,
        replacement: last.replacement + edit.replacement,
      }
    } else result.push(edit)
  }
  return result
}

/** Only words that differ are touched; new words stand where the first of the old ones stood. */
export function sourceEdits(
  { start, end, replacement }: Edit,
  text: string,
  pieces: Pieces,
  write: Escape,
): Edit[] {
  const edits = diff(text.slice(start, end), replacement).flatMap((change): Edit[] => {
    const from = start + change.start
    const to = start + change.end
    const words = write(change.replacement, text.charAt(from - 1), text.charAt(to))
    const [first, ...others] = pieces.within({ start: from, end: to })
    if (!first) {
      const at = pieces.insertion(from)
      return words === '' ? [] : [{ start: at, end: at, replacement: words }]
    }
    return [
      { ...first.source, replacement: words },
      ...others.map(({ source }) => ({ ...source, replacement: '' })),
    ]
  })
  return joined(edits)
}
