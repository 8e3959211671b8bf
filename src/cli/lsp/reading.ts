import type { TextDocument } from 'vscode-languageserver-textdocument'
import { OptionError } from '../../errors'
import type { Reply } from '../../libraries/reply'
import type { Finding } from '../../stages/report'
import type { Span } from '../../text'
import type { Note } from '../checking'
import { FileError } from '../errors'
import { libraryOf, nameOf } from './library'
import type { Room, Workspace } from './workspace'

/** A finding and the reply that it is in. */
export interface Found {
  readonly reply: Reply
  /** Offsets in the reply. */
  readonly finding: Finding
  /** Where it shows in the document. */
  readonly span: Span
}

/** A version of a document as upword reads it. */
export interface Reading {
  readonly version: number
  readonly found: readonly Found[]
  /** What the comments in it should know. */
  readonly notes: readonly Note[]
  /** Reads another text as if it were this document; nothing comes back where it is malformed. */
  again(text: string): readonly Found[] | undefined
}

/**
 * Reads a document with the configuration that holds for it. While a file is being written it is malformed now and
 * then, which others tell of: nothing is found in it then.
 */
export async function read(document: TextDocument, workspace: Workspace): Promise<Reading> {
  const name = nameOf(document)
  const room = name === undefined ? undefined : await workspace.roomFor(name)
  // Taken here, since a document changes in place while a configuration is read.
  const { version } = document
  const nothing: Reading = { version, found: [], notes: [], again: () => [] }
  if (name === undefined || room === undefined || room.settings.configuration.ignores(name)) return nothing
  try {
    const seen = checked(document.getText(), name, room)
    const again = (text: string) => checked(text, name, room)?.found
    return seen === undefined ? nothing : { version, ...seen, again }
  } catch (error) {
    if (!(error instanceof OptionError)) throw error
    workspace.tell(error.message)
    return nothing
  }
}

/** @returns nothing where the text is malformed */
function checked(
  text: string,
  name: string,
  { settings, checker }: Room,
): Pick<Reading, 'found' | 'notes'> | undefined {
  try {
    const library = libraryOf(name, text, settings)
    const found = library.replies.flatMap((reply) =>
      checker
        .check(library, reply)
        .findings.map((finding) => ({ reply, finding, span: reply.toFile(finding) })),
    )
    return { found, notes: checker.notes.splice(0) }
  } catch (error) {
    if (error instanceof FileError) return undefined
    throw error
  }
}
