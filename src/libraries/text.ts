import type { Edit, Format } from '../text'
import type { Field } from './field'
import { guessFormat } from './format'

/** Reads a file that is one reply, marked up by the look of it. */
export function readText(file: string): readonly Field[] {
  return [wholeFile(file, 0, guessFormat(file))]
}

/** Reads a page that is one reply. */
export function readHtml(file: string): readonly Field[] {
  return [wholeFile(file, 0, 'html')]
}

/** Reads a Markdown file that is one reply; front matter between two lines of `---` is left alone. */
export function readMarkdown(file: string): readonly Field[] {
  return [wholeFile(file, frontMatterEnd(file), 'markdown')]
}

function wholeFile(file: string, from: number, format: Format): Field {
  const shift = <T extends { readonly start: number; readonly end: number }>(stretch: T): T => ({
    ...stretch,
    start: stretch.start + from,
    end: stretch.end + from,
  })
  return {
    path: [],
    value: file.slice(from),
    format,
    span: { start: from, end: file.length },
    whole: true,
    silences: [],
    toFile: shift,
    toFileEdits: (edits: readonly Edit[]) => edits.map(shift),
  }
}

const fence = /^---[ \t]*\r?\n/
const closingFence = /\n---[ \t]*(?:\r?\n|$)/g

function frontMatterEnd(file: string): number {
  const opening = fence.exec(file)
  if (opening === null) return 0
  // One sign back: the closing line may follow at once.
  closingFence.lastIndex = opening[0].length - 1
  return closingFence.test(file) ? closingFence.lastIndex : 0
}
