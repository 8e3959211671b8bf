import { type Alignment, AlignmentBuilder } from '../alignment'

// Line folding of flow scalars, YAML 1.2, chapter 7.4.

/** White space inside a line. */
export const blankSigns = ' \t'

/** Reads folded lines: one line break stands for a space, each further one for itself. */
export function readFolded(source: string, start: number, end: number, quote = ''): Alignment {
  const builder = new AlignmentBuilder(source)
  const doubled = quote + quote
  let from = start
  while (from < end) {
    const lineBreak = within(source.indexOf('\n', from), end)
    const textEnd = lineBreak < end ? trimmedEnd(source, from, lineBreak) : end
    if (quote === '') builder.verbatim(from, textEnd)
    else {
      for (;;) {
        const at = within(source.indexOf(doubled, from), textEnd)
        builder.verbatim(from, at)
        if (at === textEnd) break
        builder.stand(at, at + 2, quote)
        from = at + 2
      }
    }
    if (lineBreak === end) break
    from = foldEnd(source, lineBreak, end)
    builder.stand(textEnd, from, folded(source, lineBreak, from))
  }
  return builder.build(start)
}

/** An offset that was searched for, or `end` where there is none before it. */
export function within(found: number, end: number): number {
  return found < 0 || found > end ? end : found
}

/** Where the text of a line ends, white space before its line break left out. */
export function trimmedEnd(source: string, from: number, lineBreak: number): number {
  let end = lineBreak > from && source[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak
  while (end > from && blankSigns.includes(source[end - 1] ?? '')) end--
  return end
}

/** Where the text goes on after a line break: past empty lines and indentation. */
export function foldEnd(source: string, lineBreak: number, end: number): number {
  let at = lineBreak
  while (at < end && ' \t\r\n'.includes(source[at] ?? '')) at++
  return at
}

/** What the line breaks between these offsets stand for. */
export function folded(source: string, from: number, to: number): string {
  let breaks = 0
  for (let at = from; at < to; at++) if (source[at] === '\n') breaks++
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}
