/** Inline comments that silence concepts: `upword-ignore delay, cost: agreed with the legal team`. */
import type { Ignore, Opaque, Span } from '../text'

/** What a comment silences, and the block it stands in or, where it stands alone, before. */
export interface IgnoreMark {
  readonly concepts: readonly string[]
  readonly reason: string
  /** The index of the block. */
  readonly block: number
}

/** In UTF-16 units. */
const LONGEST_COMMENT = 2000
const COMMAND = /^\W*upword-ignore(?![\w-])/

/** Reads the inside of a comment; `undefined` where it says something else. A missing reason is empty. */
export function readIgnore(comment: string, block: number): IgnoreMark | undefined {
  const command = COMMAND.exec(comment.slice(0, LONGEST_COMMENT))
  if (!command) return undefined
  const said = comment.slice(command[0].length)
  const colon = said.indexOf(':')
  const list = colon < 0 ? said : said.slice(0, colon)
  const concepts = list.split(/[\s,]+/).filter((concept) => /^[a-z][a-z-]*$/.test(concept))
  const reason = colon < 0 ? '' : said.slice(colon + 1)
  return { concepts: concepts.includes('all') ? [] : concepts, reason: reason.trim(), block }
}

/** The comments among the placeholders of a view: `{# ... #}`, `{{! ... }}`, `{{!-- ... --}}`. */
export function templateIgnores(
  text: string,
  blocks: readonly Span[],
  opaque: readonly Opaque[],
): IgnoreMark[] {
  const marks: IgnoreMark[] = []
  let block = 0
  for (const { start, end, kind } of opaque) {
    if (kind !== 'placeholder' || !/^\{(?:#|\{!)/.test(text.slice(start, start + 3))) continue
    while ((blocks[block]?.end ?? Infinity) < end) block++
    const alone = blocks[block]?.start === start && blocks[block]?.end === end
    const dashed = text.startsWith('{{!--', start)
    const mark = readIgnore(text.slice(start + 2, end - (dashed ? 4 : 2)), alone ? block + 1 : block)
    if (mark) marks.push(mark)
  }
  return marks
}

/** The stretches of the view that are silenced. */
export const ignoresOf = (marks: readonly IgnoreMark[], blocks: readonly Span[]): Ignore[] =>
  marks.flatMap(({ concepts, reason, block }) => {
    const span = blocks[block]
    return span ? [{ ...span, concepts, reason }] : []
  })
