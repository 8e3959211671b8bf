import type { Format } from '../text'

const byExtension: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
])

/** How a file is marked up, by its name; plain text where that says nothing. */
export function formatOfName(name = ''): Format {
  const extension = /\.([^./\\]*)$/.exec(name)?.[1] ?? ''
  return byExtension.get(extension.toLowerCase()) ?? 'text'
}
