import {
  Composer,
  CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Parser,
  Scalar as YamlScalar,
} from 'yaml'
import type { Span } from '../../text'
import { deepest, type Fact, type Field, type Path, UnreadableError } from '../field'
import { guessFormat } from '../format'
import { Lines } from '../lines'
import { type Notation, scalarField } from '../scalar'
import { blockScalar } from './block'
import { silencesAbove } from './comments'
import { doubleQuotedScalar, plainScalar, singleQuotedScalar } from './flow'
import { type FileStyle, fileStyle } from './style'

/**
 * Reads the texts of a YAML file: all string scalars that are values. An anchored text is read once, where it
 * stands; its aliases follow, and are never expanded. Where a file holds several documents, paths start with
 * the number of the document, from 0. A comment `# upword-ignore <concepts>: reason` in the lines above a text
 * or above its key silences these concepts there.
 */
export function readYaml(file: string, learn?: (fact: Fact) => void): readonly Field[] {
  const documents = compose(file)
  const source: Source = { file, lines: new Lines(file), style: fileStyle(file) }
  return documents.flatMap(({ contents }, index) => {
    const fields: Field[] = []
    const anchors = new Set<string>()
    const path = documents.length > 1 ? [index] : []
    visit(contents, { path, inFlow: false, keyStart: undefined }, (node, place) => {
      if (isAlias(node)) {
        if (!anchors.has(node.source))
          throw new UnreadableError(`the anchor &${node.source} is missing`, startOf(node))
        return
      }
      if (node.anchor !== undefined) anchors.add(node.anchor)
      if (!isScalar(node) || place === undefined) return
      if (typeof node.value === 'string') fields.push(textOf(source, node, place))
      else if (node.value !== null) learn?.({ path: place.path, value: node.source ?? String(node.value) })
    })
    return fields
  })
}

/** A file and what is seen from its text once. */
interface Source {
  readonly file: string
  readonly lines: Lines
  readonly style: FileStyle
}

/** Where a value stands. */
interface Place {
  readonly path: Path
  /** Inside brackets or braces. */
  readonly inFlow: boolean
  /** Where the value's key or the list item starts. */
  readonly keyStart: number | undefined
}

/** Tells of each node in the order of the file; keys have no place. */
function visit(
  node: unknown,
  place: Place | undefined,
  found: (node: Node, place: Place | undefined) => void,
): void {
  if (!isNode(node)) return
  found(node, place)
  if (!isCollection(node)) return
  const inFlow = place?.inFlow === true || node.flow === true
  const inside = (step: string | number, keyStart: number | undefined): Place | undefined =>
    place && { path: [...place.path, step], inFlow, keyStart }
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      visit(key, undefined, found)
      visit(value, inside(isScalar(key) ? String(key.value) : '?', startOf(key)), found)
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) visit(item, inside(index, startOf(item)), found)
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function textOf(source: Source, node: YamlScalar, { path, inFlow, keyStart }: Place): Field {
  const span = { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 }
  const silences = silencesAbove(source.file, source.lines, [span.start, keyStart ?? span.start])
  const notation = notationOf(source, node, span, inFlow)
  const field = scalarField(source.file, { path, span, notation, silences }, guessFormat)
  if (field.value !== node.value)
    throw new UnreadableError('this text is spelled in an unknown way', span.start)
  return field
}

function notationOf({ file, style }: Source, node: YamlScalar, span: Span, inFlow: boolean): Notation {
  switch (node.type) {
    case YamlScalar.QUOTE_SINGLE:
      return singleQuotedScalar(style)
    case YamlScalar.QUOTE_DOUBLE:
      return doubleQuotedScalar(style)
    case YamlScalar.BLOCK_LITERAL:
    case YamlScalar.BLOCK_FOLDED:
      return blockScalar(file, style, span, node.srcToken?.type === 'block-scalar' ? node.srcToken.indent : 0)
    default:
      return plainScalar(style, inFlow)
  }
}

function compose(file: string): readonly Document.Parsed[] {
  const tokens: CST.Token[] = []
  for (const token of new Parser().parse(file)) {
    // Before composing: a file that is nested by the thousand exhausts the composer's stack.
    refuseDeep(token)
    tokens.push(token)
  }
  const composer = new Composer({
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const documents: Document.Parsed[] = []
  for (const document of composer.compose(tokens)) {
    const error = document.errors[0]
    if (error !== undefined) throw new UnreadableError(error.message, error.pos[0])
    documents.push(document)
  }
  return documents
}

function refuseDeep(token: CST.Token): void {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > deepest)
      throw new UnreadableError(`values are nested deeper than ${deepest} levels`, token.offset)
    if (token.type === 'document') {
      if (token.value !== undefined) open.push({ token: token.value, depth })
    } else if (CST.isCollection(token)) {
      for (const { key, value } of token.items) {
        if (key) open.push({ token: key, depth: depth + 1 })
        if (value) open.push({ token: value, depth: depth + 1 })
      }
    }
  }
}
