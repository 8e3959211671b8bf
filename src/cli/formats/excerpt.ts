import type { PlacedFinding } from '../report'
import { type Colors, visible } from '../terminal'

/** How much of a sentence is shown on either side of the words at fault, in UTF-16 code units. */
const around = 60

/** The words at fault in their sentence: underlined in colour, in brackets without. */
export function excerpt(
  { start, end, sentence }: Pick<PlacedFinding, 'start' | 'end' | 'sentence'>,
  value: string,
  colors: Colors,
): string {
  const words = shown(value.slice(start, end))
  const marked = colors.isColorSupported ? colors.bold(colors.underline(words)) : `[${words}]`
  return (
    shownEnd(value.slice(sentence.start, start)) +
    marked +
    shownStart(value.slice(end, Math.max(sentence.end, end)))
  )
}

/** The start of a text, up to a space where it is long. */
function shownStart(text: string): string {
  if (text.length <= around) return shown(text)
  const space = text.lastIndexOf(' ', around)
  return `${shown(text.slice(0, space < 0 ? around : space))} …`
}

function shownEnd(text: string): string {
  if (text.length <= around) return shown(text)
  const space = text.indexOf(' ', text.length - around)
  return `… ${shown(text.slice(space < 0 ? text.length - around : space + 1))}`
}

/** Text on one line. */
export function shown(text: string): string {
  return visible(text.replace(/[\t\n\r ]+/g, ' '))
}
