import type { Edit } from '../text'
import { type Field, type Reader, UnreadableError } from './field'
import { splice } from './splice'

/** A file with some texts rewritten. */
export interface Written {
  readonly text: string
  /** What changed in the file; sorted and disjoint. */
  readonly edits: readonly Edit[]
}

/**
 * Rewrites texts of a file and leaves every other character as it is. The result is read again: it holds the same
 * texts at the same paths, and only the edited ones differ, each as asked. Throws {@link UnreadableError} where
 * that is not so.
 *
 * @param edits per field, offsets in its value, sorted and disjoint
 */
export function writeFields(
  file: string,
  reader: Reader,
  fields: readonly Field[],
  edits: ReadonlyMap<Field, readonly Edit[]>,
): Written {
  const made = fields.flatMap((field) => field.toFileEdits(edits.get(field) ?? []))
  const sorted = made.sort((a, b) => a.start - b.start)
  const text = splice(file, sorted)
  const again = reader(text)
  if (again.length !== fields.length) throw new UnreadableError('rewritten, this file would hold other texts')
  for (const [index, field] of fields.entries()) {
    const now = again[index]
    const wanted = splice(field.value, edits.get(field) ?? [])
    const kept = now?.value === wanted && now.path.join('\0') === field.path.join('\0')
    if (!kept) throw new UnreadableError('rewritten, this text would read differently', field.span.start)
  }
  return { text, edits: sorted }
}
