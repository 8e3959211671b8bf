/**
 * `upword/retext`: a plugin for unified, which puts a message on the file for each phrase to say better. The file's
 * own text is read, so it works with the trees of retext, remark and rehype alike. Knows unified by its shape alone.
 */
import { Lines } from '../libraries/lines'
import type { Finding } from '../stages/report'
import type { Format, Span } from '../text'
import { formatOfName } from './format'
import { checkerOf, type HostOptions } from './options'

/** Lines and columns count from 1, offsets from 0, all in UTF-16 code units. */
interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

interface Place {
  readonly start: Point
  readonly end: Point
}

/** What is set on a message of a file. */
interface FileMessage {
  actual?: string | null | undefined
  expected?: string[] | null | undefined
  note?: string | null | undefined
  fatal?: boolean | null | undefined
}

/** What the plugin needs of a virtual file. */
export interface TextFile {
  readonly path?: string
  toString(): string
  message(reason: string, options: { place: Place; ruleId: string; source: string }): FileMessage
}

/** What the plugin needs of a tree. */
export interface TextTree {
  readonly type: string
  readonly children?: readonly { readonly type: string }[]
}

/**
 * The plugin. A message has the concept as its rule, `upword` as its source, the words of the file as `actual`,
 * what to say instead as `expected`, and the reason as its note.
 * @param options those of `createChecker`, with `language` and `format`
 * @throws OptionError when an option is unknown.
 */
export function retextUpword(options: HostOptions = {}): (tree: TextTree, file: TextFile) => void {
  const checker = checkerOf(options)
  return (tree, file) => {
    const text = file.toString()
    const { findings } = checker.check(text, formatOf(tree, file))
    if (findings.length === 0) return
    const lines = new Lines(text)
    const pointOf = (offset: number): Point => ({ ...lines.placeOf(offset), offset })
    for (const finding of findings) {
      const { start, end } = stretchOf(finding)
      const message = file.message(finding.message, {
        place: { start: pointOf(start), end: pointOf(end) },
        ruleId: finding.concept,
        source: 'upword',
      })
      message.actual = text.slice(start, end)
      message.expected = finding.suggestions.map(
        (suggestion) =>
          text.slice(start, suggestion.start) + suggestion.replacement + text.slice(suggestion.end, end),
      )
      message.note = finding.why
      if (finding.severity === 'info') message.fatal = null
    }
  }
}

/** Editors put what is expected in the place of a message, so the place spans whatever a suggestion changes. */
const stretchOf = (finding: Finding): Span => ({
  start: Math.min(finding.start, ...finding.suggestions.map(({ start }) => start)),
  end: Math.max(finding.end, ...finding.suggestions.map(({ end }) => end)),
})

/** By the tree, where it is one of markup; a tree of prose may stand for any file, which its name tells. */
function formatOf({ type, children = [] }: TextTree, { path }: TextFile): Format {
  if (type !== 'root') return formatOfName(path)
  return children.some((child) => child.type === 'element' || child.type === 'doctype') ? 'html' : 'markdown'
}
