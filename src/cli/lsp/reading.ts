import type { TextDocument } from 'vscode-languageserver-textdocument'
import { OptionError } from '../../errors'
import type { Reply } from '../../libraries/reply'
import type { Finding } from '../../stages/report'
import type { Span } from '../../text'
import type { Note } from '../checking'
import { FileError } from '../errors'
import type { Library } from '../library'
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
  /** Reads another text as if it were this document. */
  again(text: string): readonly Found[]
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
  const again = (text: string): readonly Found[] => foundIn(text, name, room)
  try {
    const found = again(document.getText())
    return { version, found, notes: room.checker.notes.splice(0), again }
  } catch (error) {
    if (error instanceof FileError) return nothing
    if (!(error instanceof OptionError)) throw error
    workspace.tell(error.message)
    return nothing
  }
}

function foundIn(text: string, name: string, { settings, checker }: Room): readonly Found[] {
  const library: Library = libraryOf(name, text, settings)
  return library.replies.flatMap((reply) =>
    checker
      .check(library, reply)
      .findings.map((finding) => ({ reply, finding, span: reply.toFile(finding) })),
  )
}
