/** Reads HTML: text shows, tags vanish, attributes are never touched. */
import type { Escape } from './edits'
import { readReference } from './entities'
import { Lookahead } from './lookahead'
import { delimitedEnd } from './placeholders'
import { isBlockName, isCodeName, isRawName, isUnreadName, readDeclaration, readTag, type Tag } from './tags'
import type { ViewWriter } from './writer'

/** What mail programs call the quoted history and the signature. */
const HISTORY =
  /gmail_(?:quote|attr|signature)|yahoo_quoted|moz-(?:cite-prefix|forward-container|signature)|protonmail_(?:quote|signature)|zmail_extra|OutlookMessageHeader|AppleOriginalContents/
/** What begins the history that goes on to the end of the mail. */
const HISTORY_START = /divRplyFwdMsg|appendonsend|mail-editor-reference-message/

const PLAIN = 0
const SPACE = 1
const SPECIAL = 2

const kinds = new Uint8Array(0x80)
for (const unit of ' \t\n\r\f') kinds[unit.charCodeAt(0)] = SPACE
for (const unit of '<&{[*_%$#@') kinds[unit.charCodeAt(0)] = SPECIAL

const kindOf = (unit: number): number => (unit < 0x80 ? (kinds[unit] as number) : PLAIN)

/** The elements that are open, as far as they matter. HTML inside Markdown comes in pieces that share them. */
export class Elements {
  /** The element in which nothing is read, and how many of its name are open. */
  private unread = ''
  private depth = 0
  /** The element that is code or a quotation, the same. */
  private hidden = ''
  private hiddenDepth = 0

  constructor(private readonly writer: ViewWriter) {}

  get isUnread(): boolean {
    return this.depth > 0
  }

  /** Takes note of a tag. */
  read({ name, closing, attributes }: Tag): void {
    const { writer } = this
    if (this.depth > 0) {
      if (name === this.unread) this.depth += closing ? -1 : 1
      return
    }
    const history = !closing && HISTORY.test(attributes)
    const rest = !closing && HISTORY_START.test(attributes)
    if (name === 'br') writer.lineBreak()
    else if (history || rest || isUnreadName(name)) {
      if (history || rest || name === 'blockquote') writer.closeBeforeQuote()
      else writer.close()
      if (closing) return
      this.unread = rest ? '' : name
      this.depth = 1
    } else if (isBlockName(name)) {
      writer.close()
      this.hiddenDepth = 0
    } else if (isCodeName(name) || name === 'q') this.readHidden(name, closing)
  }

  private readHidden(name: string, closing: boolean): void {
    if (this.hiddenDepth > 0 && name !== this.hidden) return
    if (!closing) {
      this.hidden = name
      if (this.hiddenDepth++ === 0) this.writer.hide(name === 'q' ? 'quote' : 'code')
    } else if (this.hiddenDepth > 0 && --this.hiddenDepth === 0) this.writer.unhide()
  }
}

/** The end of an element without tags inside: where its closing tag begins. */
function rawEnd(source: string, name: string, at: number, limit: number, ahead: Lookahead): number {
  let close = ahead.find('</', at)
  while (close < limit && source.slice(close + 2, close + 2 + name.length).toLowerCase() !== name) {
    close = ahead.find('</', close + 2)
  }
  return Math.min(close, limit)
}

/** Reads a stretch of HTML. */
export function readHtml(
  source: string,
  start: number,
  limit: number,
  writer: ViewWriter,
  ahead = new Lookahead(source),
  elements = new Elements(writer),
): void {
  let at = start
  while (at < limit) {
    const kind = kindOf(source.charCodeAt(at))
    const from = at
    if (kind === SPACE) {
      while (at < limit && kindOf(source.charCodeAt(at)) === SPACE) at++
      if (!elements.isUnread) writer.space(from, at)
      continue
    }
    if (kind === SPECIAL) {
      at = readSpecial(source, at, limit, writer, ahead, elements)
      if (at > from) continue
      at = from + 1
    }
    // A run of words with single spaces between them.
    for (; at < limit; at++) {
      const unit = source.charCodeAt(at)
      const next = kindOf(unit)
      if (next === PLAIN) continue
      if (unit !== 0x20 || at + 1 >= limit || kindOf(source.charCodeAt(at + 1)) !== PLAIN) break
    }
    if (!elements.isUnread) writer.copy(from, at)
  }
}

/** Reads what begins with a special unit; answers where to read on, or `at` where it is a plain sign after all. */
function readSpecial(
  source: string,
  at: number,
  limit: number,
  writer: ViewWriter,
  ahead: Lookahead,
  elements: Elements,
): number {
  const placeholder = delimitedEnd(source, at, limit, ahead)
  if (placeholder > 0) {
    if (!elements.isUnread) writer.showOpaque(source.slice(at, placeholder), at, placeholder, 'placeholder')
    return placeholder
  }
  if (source[at] === '&') {
    const reference = readReference(source, at, limit, false)
    if (!reference) return at
    if (!elements.isUnread) writer.show(reference.text, at, reference.end)
    return reference.end
  }
  if (source[at] !== '<') return at
  const declaration = readDeclaration(source, at, limit, ahead)
  if (declaration) {
    if (!elements.isUnread) writer.comment(declaration.comment)
    return declaration.end
  }
  const tag = readTag(source, at, limit, ahead, false)
  if (!tag) return at
  elements.read(tag)
  if (tag.closing || !isRawName(tag.name)) return tag.end
  return rawEnd(source, tag.name, tag.end, limit, ahead)
}

/** Writes words for HTML; placeholders in them stay as they are. */
export const escapeHtml: Escape = (words) => {
  const ahead = new Lookahead(words)
  let escaped = ''
  for (let at = 0; at < words.length; ) {
    const placeholder = delimitedEnd(words, at, words.length, ahead)
    const end = placeholder > 0 ? placeholder : at + 1
    const unit = words.slice(at, end)
    escaped += ESCAPES[unit] ?? unit
    at = end
  }
  return escaped
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
}
