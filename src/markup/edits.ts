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

const OPEN_SIGN = /[<&\\]/
const LINE_SIGN = /^[ \t]*(?:[#>+=-]+|\d{1,9}[.)])?/

/** Only words that differ are touched; new words stand where the first of the old ones stood. */
export function sourceEdits(
  { start, end, replacement }: Edit,
  text: string,
  pieces: Pieces,
  write: Escape,
): Edit[] {
  const edits = diff(text.slice(start, end), replacement).flatMap((change): Edit[] => {
    // "<" and "&" may stand as they are before a space, not before a letter: they are written anew with what follows.
    const open = OPEN_SIGN.test(text.charAt(start + change.start - 1)) ? 1 : 0
    const from = start + change.start - open
    const before = text.charAt(from - 1)
    // What comes to stand at the beginning of a line is written anew too.
    const bare = change.replacement === '' && (before === '' || before === '\n')
    const exposed = bare
      ? (LINE_SIGN.exec(text.slice(start + change.end, start + change.end + 100))?.[0] ?? '')
      : ''
    const to = start + change.end + exposed.length
    const words = write(
      text.slice(from, from + open) + change.replacement + exposed.trimStart(),
      before,
      text.charAt(to),
    )
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
