import type { Span } from '../../text'
import { type Alignment, AlignmentBuilder } from '../alignment'
import { UnreadableError } from '../field'
import type { Notation } from '../scalar'
import { type Mark, readAttributes, readMark, readReference } from './xml'

/**
 * The content of a target. Without inline elements its value is its text. With them it is HTML in which they stand
 * as tags, so that a sentence is read across them and a rewrite leaves them in place: elements that show something
 * (`x`, `ph`, `it`) as code, line breaks as `br`, halves of native tags (`bpt`, `ept`) as single tags, the rest
 * (`g`, `mrk`, `pc`, `sc`, `ec`, `bx`, `ex`) as they are.
 *
 * @see https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html section 2.3
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html section 4.2.3
 */
export function targetContents(file: string): (span: Span) => Content {
  const style = styleOf(file)
  return (span) => targetContent(file, span, style)
}

/** How the content of a target is read and written. */
interface Content {
  readonly notation: Notation
  /** The value is HTML. */
  readonly markedUp: boolean
}

function targetContent(file: string, span: Span, style: ReadonlySet<string>): Content {
  const markedUp = marksIn(file, span).some(({ kind }) => kind === 'open' || kind === 'empty')
  const read = (source: string, { start, end }: Span) => readContent(source, start, end, markedUp)
  const spell = markedUp
    ? (words: string) => words.replaceAll('&nbsp;', '&#160;')
    : isData(file, span)
      ? (words: string) => words
      : (words: string) => escaped(words, style)
  return {
    markedUp,
    notation: {
      read,
      spell,
      holds: (source, value) => {
        try {
          return read(source, { start: 0, end: source.length }).value === value
        } catch (error) {
          if (error instanceof UnreadableError) return false
          throw error
        }
      },
      // Elements cannot be spelled from words: where one would be lost, the check after writing refuses.
      respell: (value) => [markedUp ? value : escaped(value, style)],
    },
  }
}

function marksIn(file: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = file.indexOf('<', start); at >= 0 && at < end; ) {
    const mark = readMark(file, at)
    marks.push(mark)
    at = file.indexOf('<', mark.end)
  }
  return marks
}

/** The whole content is one CDATA section. */
function isData(file: string, { start, end }: Span): boolean {
  return file.startsWith('<![CDATA[', start) && file.indexOf(']]>', start) === end - 3
}

function readContent(source: string, start: number, end: number, markedUp: boolean): Alignment {
  const builder = new AlignmentBuilder(source)
  for (let at = start; at < end; ) {
    const sign = source[at]
    if (sign === '<') at = readInline(source, at, builder, markedUp)
    else if (sign === '&' && !markedUp) {
      const { text, end: after } = readReference(source, at)
      builder.stand(at, after, text)
      at = after
    } else {
      const from = at
      while (at < end && source[at] !== '<' && (markedUp || source[at] !== '&')) {
        if (source[at] === '&') readReference(source, at)
        at++
      }
      builder.verbatim(from, at)
    }
  }
  return builder.build(start)
}

const shown = new Set(['x', 'ph', 'it', 'ut', 'cp'])
const halves = new Set(['bpt', 'ept'])

/** Reads what starts at this `<` and returns where it ends; elements of code are taken whole. */
function readInline(source: string, at: number, builder: AlignmentBuilder, markedUp: boolean): number {
  const mark = readMark(source, at)
  if (mark.kind === 'data') {
    const text = { start: at + '<![CDATA['.length, end: mark.end - 3 }
    if (markedUp) builder.stand(at, mark.end, asHtml(source.slice(text.start, text.end)))
    else builder.verbatim(text.start, text.end)
    return mark.end
  }
  if (mark.kind === 'other') {
    if (markedUp) builder.verbatim(at, mark.end)
    return mark.end
  }
  const code = shown.has(mark.name) || halves.has(mark.name)
  if (!code) {
    builder.verbatim(at, mark.end)
    return mark.end
  }
  const end = mark.kind === 'open' ? elementEnd(source, mark) : mark.end
  if (halves.has(mark.name)) builder.stand(at, end, `<${mark.name}>`)
  else if (isLineBreak(source, mark, end)) builder.stand(at, end, '<br>')
  else builder.stand(at, end, `<code>${mark.name}</code>`)
  return end
}

/** Where an element ends that holds native code; such elements may hold `sub` elements, and those further code. */
function elementEnd(source: string, opening: Mark): number {
  let depth = 1
  let at = opening.end
  while (depth > 0) {
    const next = source.indexOf('<', at)
    if (next < 0)
      throw new UnreadableError('the file ends inside the element that starts here', opening.start)
    const { kind, end } = readMark(source, next)
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    at = end
  }
  return at
}

function isLineBreak(source: string, mark: Mark, end: number): boolean {
  const attributes = readAttributes(source, mark)
  const kind = attributes.get('ctype') ?? attributes.get('subType') ?? ''
  const native = source.slice(mark.end, end)
  return /^(?:lb|xlf:lb|x-br|x-html-br)$/.test(kind) || /^(?:&lt;|<)br\b/.test(native)
}

function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}

/** Quotation marks need no escape in text, but some writers escape them: new words follow the file. */
function styleOf(file: string): ReadonlySet<string> {
  const style = new Set<string>()
  const bare = file.includes('&apos;') || file.includes('&quot;') ? file.replace(/<[^<>]*>/g, '') : ''
  if (file.includes('&apos;') && !bare.includes("'")) style.add("'")
  if (file.includes('&quot;') && !bare.includes('"')) style.add('"')
  return style
}

function escaped(words: string, style: ReadonlySet<string>): string {
  const special = words.replace(/[&<>\r]/g, (sign) => (sign === '\r' ? '&#13;' : asHtml(sign)))
  const apostrophes = style.has("'") ? special.replaceAll("'", '&apos;') : special
  return style.has('"') ? apostrophes.replaceAll('"', '&quot;') : apostrophes
}
