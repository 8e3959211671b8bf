import type { Applied } from '../check'
import { difference } from '../libraries/difference'
import type { Field } from '../libraries/field'
import { writeFields } from '../libraries/write'
import type { Applicability } from '../stages/guard'
import type { Edit } from '../text'
import type { FieldChecker } from './checking'
import { readingIn } from './library'
import type { Input } from './reading'

/** What becomes of a reply. */
export interface RewrittenReply {
  readonly field: Field
  readonly applied: readonly Applied[]
  /** How many findings a person has to look at. */
  readonly remaining: number
  /** Names of the slots that wait for a fact. */
  readonly slots: readonly string[]
}

/** What becomes of a file. */
export interface RewrittenFile extends Input {
  readonly replies: readonly RewrittenReply[]
  readonly text: string
  readonly edits: readonly Edit[]
}

/**
 * Rewrites the replies of a file.
 *
 * @throws FileError where the file's format has no room for a rewrite
 */
export function rewriteFile(input: Input, checker: FieldChecker, upTo: Applicability): RewrittenFile {
  const { library } = input
  const edits = new Map<Field, readonly Edit[]>()
  const replies = library.replies.map((field) => {
    const { text, applied, remaining, slots } = checker.rewrite(library, field, upTo)
    edits.set(field, difference(field.value, text))
    return { field, applied, remaining: remaining.length, slots }
  })
  const { decoded, lines, reader, fields } = library
  return { ...input, replies, ...readingIn(lines, () => writeFields(decoded.text, reader, fields, edits)) }
}
