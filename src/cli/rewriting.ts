import type { Applied } from '../check'
import { difference } from '../libraries/difference'
import type { Field } from '../libraries/field'
import { writeFields } from '../libraries/write'
import type { Applicability } from '../stages/guard'
import type { Edit } from '../text'
import type { FieldChecker } from './checking'
import { type Library, readingIn } from './library'
import type { Input } from './reading'

/** What becomes of a text. */
export interface Outcome {
  readonly text: string
  readonly applied: readonly Applied[]
  /** How many findings a person has to look at. */
  readonly remaining: number
  /** Names of the slots that wait for a fact. */
  readonly slots: readonly string[]
}

/** What becomes of a reply. */
export interface RewrittenReply extends Omit<Outcome, 'text'> {
  readonly field: Field
}

/** Finds the new words for a reply. */
export type Rewriter = (library: Library, field: Field) => Outcome | Promise<Outcome>

/** What becomes of a file. */
export interface RewrittenFile extends Input {
  readonly replies: readonly RewrittenReply[]
  readonly text: string
  readonly edits: readonly Edit[]
}

/** Makes every rewrite that is as safe as wanted. */
export function plainRewriter(checker: FieldChecker, upTo: Applicability): Rewriter {
  return (library, field) => {
    const { text, applied, remaining, slots } = checker.rewrite(library, field, upTo)
    return { text, applied, remaining: remaining.length, slots }
  }
}

/**
 * Rewrites the replies of a file.
 *
 * @throws FileError where the file's format has no room for a rewrite
 */
export async function rewriteFile(input: Input, rewrite: Rewriter): Promise<RewrittenFile> {
  const { library } = input
  const edits = new Map<Field, readonly Edit[]>()
  const replies: RewrittenReply[] = []
  for (const field of library.replies) {
    const { text, ...outcome } = await rewrite(library, field)
    edits.set(field, difference(field.value, text))
    replies.push({ field, ...outcome })
  }
  const { decoded, lines, reader, fields } = library
  return { ...input, replies, ...readingIn(lines, () => writeFields(decoded.text, reader, fields, edits)) }
}
