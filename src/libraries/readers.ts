import { withAliases } from './alias'
import { readCsv, readTsv } from './csv'
import type { Reader } from './field'
import { readJson, readJsonLines } from './json/document'
import { readHtml, readMarkdown, readText } from './text'
import { readYaml } from './yaml/document'

const readers: ReadonlyMap<string, Reader> = new Map([
  ...[
    'txt',
    'text',
    'hbs',
    'handlebars',
    'mustache',
    'liquid',
    'njk',
    'jinja',
    'jinja2',
    'j2',
    'erb',
    'ejs',
    'tpl',
  ].map((extension) => [extension, readText] as const),
  ...['md', 'markdown'].map((extension) => [extension, readMarkdown] as const),
  ...['html', 'htm'].map((extension) => [extension, readHtml] as const),
  ['json', readJson],
  ...['jsonl', 'ndjson'].map((extension) => [extension, readJsonLines] as const),
  ...['yaml', 'yml'].map((extension) => [extension, readYaml] as const),
  ['csv', readCsv],
  ...['tsv', 'tab'].map((extension) => [extension, readTsv] as const),
])

/** The file name extensions that have a reader, without the dot. */
export const extensions: readonly string[] = [...readers.keys()]

/**
 * The reader for a file, by the extension of its name; a name without one is plain text, as is standard input.
 *
 * @returns nothing for an extension that is unknown: a format that upword would misread is better left alone
 */
export function readerFor(fileName: string): Reader | undefined {
  const extension = /[^/\\]\.([^./\\]*)$/.exec(fileName)?.[1]
  const reader = extension === undefined ? readText : readers.get(extension.toLowerCase())
  return reader && ((file) => withAliases(reader(file)))
}
