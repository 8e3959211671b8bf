import type { Span } from '../../text'
import { deepest, UnreadableError } from '../field'

// XML as far as documents that are data need it: no declarations of entities, so that nothing expands.

/** A tag, or what else stands between texts. */
export interface Mark extends Span {
  readonly kind: 'open' | 'close' | 'empty' | 'data' | 'other'
  /** Without prefix; of tags alone. */
  readonly name: string
  readonly attributes: Span
}

const tagStart = /<\/?([\p{L}_][\p{L}\p{M}\p{N}\-._]*)(?::([\p{L}_][\p{L}\p{M}\p{N}\-._]*))?/uy
const attribute = /\s+([\p{L}_:][\p{L}\p{M}\p{N}\-._:]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/uy
const tagEnd = /[ \t\r\n]*(\/?)>/y

/** The mark that starts at this `<`. */
export function readMark(file: string, at: number): Mark {
  const until = (sign: string, what: string, kind: Mark['kind']): Mark => {
    const end = file.indexOf(sign, at)
    if (end < 0) throw new UnreadableError(`the file ends inside ${what} that starts here`, at)
    return { kind, name: '', attributes: { start: at, end: at }, start: at, end: end + sign.length }
  }
  if (file.startsWith('<!--', at)) return until('-->', 'the comment', 'other')
  if (file.startsWith('<![CDATA[', at)) return until(']]>', 'the CDATA section', 'data')
  if (file.startsWith('<?', at)) return until('?>', 'the instruction', 'other')
  if (file.startsWith('<!', at)) {
    const mark = until('>', 'the declaration', 'other')
    if (file.slice(at, mark.end).includes('['))
      throw new UnreadableError('this file declares entities of its own, which upword does not expand', at)
    return mark
  }
  tagStart.lastIndex = at
  const [, first = '', second] = tagStart.exec(file) ?? []
  if (first === '') throw new UnreadableError('this < starts no tag; as text it is written &lt;', at)
  const start = tagStart.lastIndex
  let end = start
  for (;;) {
    attribute.lastIndex = end
    if (!attribute.test(file)) break
    end = attribute.lastIndex
  }
  tagEnd.lastIndex = end
  const [, slash] = tagEnd.exec(file) ?? []
  if (slash === undefined) throw new UnreadableError('this tag is malformed', at)
  const closing = file[at + 1] === '/'
  if (closing && (slash === '/' || end > start))
    throw new UnreadableError('this closing tag is malformed', at)
  const kind = closing ? 'close' : slash === '/' ? 'empty' : 'open'
  return { kind, name: second ?? first, attributes: { start, end }, start: at, end: tagEnd.lastIndex }
}

/** The attributes of a tag by their names as written. */
export function readAttributes(
  file: string,
  { attributes: { start, end } }: Mark,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = start; at < end; at = attribute.lastIndex) {
    attribute.lastIndex = at
    const [, name = '', double, single] = attribute.exec(file) ?? []
    if (name === '') break
    found.set(name, decode(double ?? single ?? '', at))
  }
  return found
}

const references: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,40}));/y

/** The reference at this ampersand: what it stands for and where it ends. */
export function readReference(file: string, at: number): { readonly text: string; readonly end: number } {
  reference.lastIndex = at
  const [, decimal, hexadecimal, name = ''] = reference.exec(file) ?? []
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : references.get(name)
  if (text === undefined) {
    const reason =
      name === '' ? 'this & starts no entity; as text it is written &amp;' : `XML has no entity &${name};`
    throw new UnreadableError(reason, at)
  }
  return { text, end: reference.lastIndex }
}

function decode(source: string, offset: number): string {
  const parts: string[] = []
  let from = 0
  for (;;) {
    const at = source.indexOf('&', from)
    if (at < 0) return parts.join('') + source.slice(from)
    try {
      const { text, end } = readReference(source, at)
      parts.push(source.slice(from, at), text)
      from = end
    } catch (error) {
      throw error instanceof UnreadableError ? new UnreadableError(error.message, offset) : error
    }
  }
}

/** Tells of each tag and CDATA section of a document, which has to be well-formed. Keeps its own stack. */
export function scanXml(file: string, found: (mark: Mark) => void): void {
  const open: Mark[] = []
  let roots = 0
  for (let at = 0; ; ) {
    const start = file.indexOf('<', at)
    if (open.length === 0 && file.slice(at, start < 0 ? undefined : start).trim() !== '')
      throw new UnreadableError('text outside the root element', at)
    if (start < 0) break
    const mark = readMark(file, start)
    if (mark.kind === 'open') {
      if (open.length === deepest)
        throw new UnreadableError(`elements are nested deeper than ${deepest} levels`, start)
      if (open.length === 0) roots++
      open.push(mark)
    } else if (mark.kind === 'empty' && open.length === 0) roots++
    else if (mark.kind === 'close') {
      const opening = open.pop()
      if (opening?.name !== mark.name) {
        const expected = opening === undefined ? 'no element is open' : `</${opening.name}> is expected`
        throw new UnreadableError(`${expected}, not </${mark.name}>`, start)
      }
    }
    if (roots > 1) throw new UnreadableError('a second root element', start)
    found(mark)
    at = mark.end
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined)
    throw new UnreadableError(`the file ends inside <${unclosed.name}> that starts here`, unclosed.start)
  if (roots === 0) throw new UnreadableError('the file holds no element', 0)
}
