import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { extensions } from '../../libraries/readers'
import { type Library, readLibrary } from '../library'
import type { Settings } from '../settings'

/** What editors call the languages that replies are written in, where a name has no extension that says so. */
const extensionOfLanguage: ReadonlyMap<string, string> = new Map([
  ['plaintext', '.txt'],
  ['markdown', '.md'],
  ['html', '.html'],
  ['json', '.json'],
  ['jsonl', '.jsonl'],
  ['yaml', '.yaml'],
  ['handlebars', '.hbs'],
])

/**
 * What a document is called on disk, or would be.
 *
 * @returns nothing where it is of a kind that holds no replies
 */
export function nameOf({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>): string | undefined {
  const name = uri.startsWith('file:') ? fileURLToPath(uri) : uri.replace(/^[a-z-]+:/, '')
  if (extensions.includes(extname(name).slice(1).toLowerCase())) return name
  const extension = extensionOfLanguage.get(languageId)
  return extension === undefined ? undefined : `${name}${extension}`
}

/**
 * Reads a document as the command reads a file; all offsets are those of the document.
 *
 * @throws FileError where any part of it is malformed
 */
export function libraryOf(name: string, text: string, { fields, from }: Settings): Library {
  return readLibrary(name, new TextEncoder().encode(text), fields, from)
}
