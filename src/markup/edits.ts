/** An edit of the view as edits of the source: words change, the markup around and between them stays. */
import { diff } from '../diff'
import type { Edit } from '../text'
import type { Pieces } from './pieces'
import { wordAt } from './units'

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

/** Without the white space and marks that both versions begin or end with: they may stand outside of a tag. */
function trimmed({ start, end, replacement }: Edit, text: string): Edit {
  let head = 0
  let tail = 0
  const most = Math.min(end - start, replacement.length)
  const isMark = (at: number) => !wordAt(replacement, at)
  while (head < most && isMark(head) && replacement[head] === text[start + head]) head++
  const last = replacement.length - 1
  while (tail < most - head && isMark(last - tail) && replacement[last - tail] === text[end - 1 - tail])
    tail++
  return {
    start: start + head,
    end: end - tail,
    replacement: replacement.slice(head, replacement.length - tail),
  }
}

/** Of the two spaces around words that go, the one goes that leaves fewer pieces changed: "<b>very good</b> one". */
function slid(edit: Edit, text: string, pieces: Pieces): Edit {
  const { start, end, replacement } = edit
  if (replacement !== '' || text[start - 1] !== ' ' || text[end - 1] !== ' ') return edit
  const earlier = { start: start - 1, end: end - 1, replacement }
  return pieces.within(earlier).length < pieces.within(edit).length ? earlier : edit
}

/** Takes in what must be written anew although it stays: signs that mean something else beside the new words. */
function widened({ start, end, replacement }: Edit, text: string): Edit {
  // "<" and "&" may stand as they are before a space, not before a letter.
  const open = OPEN_SIGN.test(text.charAt(start - 1)) ? text.charAt(start - 1) : ''
  const from = start - open.length
  const leads = open === '' && (from === 0 || text[from - 1] === '\n')
  const exposed = leads && replacement === '' ? (LINE_SIGN.exec(text.slice(end, end + 100))?.[0] ?? '') : ''
  return { start: from, end: end + exposed.length, replacement: open + replacement + exposed.trimStart() }
}

/** Only words that differ are touched; new words stand where the first of the old ones stood. */
export function sourceEdits(edit: Edit, text: string, pieces: Pieces, write: Escape): Edit[] {
  const { start: shift } = edit
  const differences = diff(text.slice(shift, edit.end), edit.replacement)
  const edits = differences.flatMap(({ start, end, replacement }): Edit[] => {
    const changed = trimmed({ start: shift + start, end: shift + end, replacement }, text)
    const change = widened(slid(changed, text, pieces), text)
    const words = write(change.replacement, text.charAt(change.start - 1), text.charAt(change.end))
    const [first, ...others] = pieces.within(change)
    if (first) {
      return [
        { ...first.source, replacement: words },
        ...others.map(({ source }) => ({ ...source, replacement: '' })),
      ]
    }
    const at = pieces.insertion(change.start)
    return words === '' ? [] : [{ start: at, end: at, replacement: words }]
  })
  return joined(edits)
}
