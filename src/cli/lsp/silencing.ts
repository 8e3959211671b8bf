import { extname } from 'node:path'
import type { Edit } from '../../text'
import type { Found } from './reading'

const silence = (concept: string) => `upword-ignore ${concept}: kept on purpose`
const html = (concept: string) => `<!-- ${silence(concept)} -->`
const handlebars = (concept: string) => `{{! ${silence(concept)} }}`
const jinja = (concept: string) => `{# ${silence(concept)} #}`

/** Comments inside a text, by the extension of its file. */
const inline: ReadonlyMap<string, (concept: string) => string> = new Map([
  ...['md', 'markdown', 'html', 'htm'].map((extension) => [extension, html] as const),
  ...['hbs', 'handlebars', 'mustache'].map((extension) => [extension, handlebars] as const),
  ...['njk', 'jinja', 'jinja2', 'j2'].map((extension) => [extension, jinja] as const),
])

/** Ways to write the comment that silences a concept here, each an edit of the document; none in JSON and the like. */
export function silencing(name: string, text: string, { reply, finding, span }: Found): readonly Edit[] {
  const extension = extname(name).slice(1).toLowerCase()
  const { concept } = finding
  if (extension === 'yaml' || extension === 'yml') {
    const lineStart = text.lastIndexOf('\n', reply.span.start - 1) + 1
    const [indent = ''] = /^ */.exec(text.slice(lineStart)) ?? []
    return [{ start: lineStart, end: lineStart, replacement: `${indent}# ${silence(concept)}\n` }]
  }
  const comment = inline.get(extension)
  if (comment === undefined || !reply.whole) return []
  return [{ start: span.start, end: span.start, replacement: `${comment(concept)} ` }]
}
