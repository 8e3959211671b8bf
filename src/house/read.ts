/** A style from the text of a file, with the place of every slip. */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import { checkStyle } from './check'
import { StyleError, type StylePlace } from './errors'
import type { Style } from './style'

const LONGEST = 1 << 22
const NOTATION = 'JSON or YAML that is well formed'

/** The node at a path, or the nearest one around it; for a key that should not be there, the key. */
function nodeAt({ contents }: Document, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = contents
  for (const step of path) {
    let next: unknown
    if (isSeq(node)) next = node.items[Number(step)]
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      next = isPair(pair) ? (isNode(pair.value) && pair.value.range ? pair.value : pair.key) : undefined
    }
    if (!isNode(next)) break
    node = next
  }
  return isNode(node) ? node : undefined
}

const failure = (fileName: string, reason: string, place?: StylePlace): StyleError =>
  new StyleError({ path: [], value: reason, allowed: NOTATION }, fileName, place)

function parse(text: string, fileName: string, lines: LineCounter): Document {
  try {
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true })
    const [error] = parsed.errors
    if (!error) return parsed
    throw failure(fileName, error.message, placeAt(lines, error.pos[0]))
  } catch (error) {
    throw error instanceof StyleError ? error : failure(fileName, 'nested too deep')
  }
}

function placeAt(lines: LineCounter, offset: number): StylePlace {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function contentOf(parsed: Document, fileName: string): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 100 })
  } catch {
    throw failure(fileName, 'made of too many aliases')
  }
}

/**
 * Reads a style.
 * @param text JSON or YAML.
 * @param fileName what messages call it.
 * @throws StyleError naming the file, line, column (UTF-16 code units), key, value and what is allowed.
 */
export function readStyle(text: string, fileName = 'style'): Style {
  if (text.length > LONGEST) throw failure(fileName, 'longer than 4 MB')
  const lines = new LineCounter()
  const parsed = parse(text.replace(/^\ufeff/, ' '), fileName, lines)
  return checkStyle(contentOf(parsed, fileName), fileName, (path) => {
    const range = nodeAt(parsed, path)?.range
    return range ? placeAt(lines, range[0]) : undefined
  })
}
