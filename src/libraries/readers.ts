import { withAliases } from './alias'
import { readCsv, readTsv } from './csv'
import { type Reader, UnreadableError } from './field'
import type { NotationFormat } from './formats'
import { readJson, readJsonLines } from './json/document'
import { readPo } from './po/document'
import { isSavedReplies, readSavedReplies } from './saved-replies'
import { readHtml, readMarkdown, readText } from './text'
import { readXliff } from './xliff/document'
import { readYaml } from './yaml/document'

/** A notation and how it is read; replies saved for GitHub are Markdown that holds many. */
export interface Reading {
  readonly format: NotationFormat | 'github'
  readonly reader: Reader
}

const readers: Readonly<Record<NotationFormat, Reader>> = {
  json: readJson,
  jsonl: readJsonLines,
  yaml: readYaml,
  csv: readCsv,
  tsv: readTsv,
  markdown: readMarkdown,
  html: readHtml,
  text: readText,
  po: readPo,
  xliff: readXliff,
}

const notationByExtension: ReadonlyMap<string, NotationFormat> = new Map([
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
  ].map((extension) => [extension, 'text'] as const),
  ...['md', 'markdown'].map((extension) => [extension, 'markdown'] as const),
  ...['html', 'htm'].map((extension) => [extension, 'html'] as const),
  ['json', 'json'],
  ...['jsonl', 'ndjson'].map((extension) => [extension, 'jsonl'] as const),
  ...['yaml', 'yml'].map((extension) => [extension, 'yaml'] as const),
  ['csv', 'csv'],
  ...['tsv', 'tab'].map((extension) => [extension, 'tsv'] as const),
  ['po', 'po'],
  ...['xlf', 'xliff'].map((extension) => [extension, 'xliff'] as const),
])

/** The file name extensions that have a reader, without the dot. */
export const extensions: readonly string[] = [...notationByExtension.keys()]

/** The reader of a notation. */
export function readingOf(format: Reading['format']): Reading {
  if (format === 'github') return { format, reader: readSavedReplies }
  const reader = readers[format]
  return { format, reader: (file, learn) => withAliases(reader(file, learn)) }
}

/**
 * The notation of a file by the extension of its name. A Markdown file whose blocks are all Markdown is a collection
 * of saved replies.
 *
 * @returns nothing for an extension that is unknown: a notation that upword would misread is better left alone
 */
export function readingByName(name: string, text: string): Reading | undefined {
  const extension = extensionOf(name)
  const format = extension === undefined ? undefined : notationByExtension.get(extension)
  if (format === 'markdown' && isSavedReplies(text)) return readingOf('github')
  return format && readingOf(format)
}

/** The extension of a file's name in small letters; none where a name has no dot, or only in front. */
export function extensionOf(name: string): string | undefined {
  return /[^/\\]\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase()
}

/** The notation of a text without a name, by how it begins; prose is plain text, as is what is malformed. */
export function readingByContent(text: string): Reading {
  const start = text.slice(0, 4000)
  if (/^\s*[[{]/.test(start)) {
    if (isReadable(text, 'json')) return readingOf('json')
    if (isReadable(text, 'jsonl')) return readingOf('jsonl')
  }
  if (/^\s*</.test(start) && start.includes('<xliff')) return readingOf('xliff')
  if (/^\s*<(?:!doctype\s|html[\s>])/i.test(start)) return readingOf('html')
  if (/^(?:[ \t]*(?:#[^\n]*)?\n){0,200}(?:msgid|msgctxt)[ \t]+"/.test(start)) return readingOf('po')
  return readingOf('text')
}

function isReadable(text: string, format: NotationFormat): boolean {
  try {
    readers[format](text)
    return true
  } catch (error) {
    if (error instanceof UnreadableError) return false
    throw error
  }
}
