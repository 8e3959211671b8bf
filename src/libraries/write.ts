import { disjoint, splice } from '../splice'
import type { Edit } from '../text'
import { type Field, type Reader, UnreadableError } from './field'
import { textsOf } from './icu'

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
 * @param fields all of the file, as the reader finds them
 * @param edits per field or part of one, offsets in its value, sorted and disjoint
 */
export function writeFields(
  file: string,
  reader: Reader,
  fields: readonly Field[],
  edits: ReadonlyMap<Field, readonly Edit[]>,
): Written {
  const wanted = editsByPlace(edits)
  const made = fields.flatMap((field) => field.toFileEdits(wanted.get(field.span.start) ?? []))
  const sorted = made.sort((a, b) => a.start - b.start)
  const text = splice(file, sorted)
  if (sorted.length === 0) return { text, edits: sorted }
  const again = readAgain(text, reader)
  if (again.length !== fields.length) throw new UnreadableError('rewritten, this file would hold other texts')
  for (const [index, field] of fields.entries()) {
    const now = again[index]
    const own = wanted.get(field.span.start) ?? []
    const kept = now?.value === splice(field.value, own) && now.path.join('\0') === field.path.join('\0')
    if (!kept || (own.length > 0 && textsOf(now).length !== textsOf(field).length))
      throw new UnreadableError('rewritten, this text would read differently', field.span.start)
  }
  return { text, edits: sorted }
}

function readAgain(text: string, reader: Reader): readonly Field[] {
  try {
    return reader(text)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    throw new UnreadableError(`rewritten, this file would be malformed: ${error.message}`)
  }
}

/** All edits of a text and its parts, by where the text starts in the file. What two parts agree on is one edit. */
function editsByPlace(edits: ReadonlyMap<Field, readonly Edit[]>): ReadonlyMap<number, readonly Edit[]> {
  const places = new Map<number, readonly Edit[]>()
  for (const [field, own] of edits) {
    const { start } = field.within?.field.span ?? field.span
    const outer = field.within?.toOuterEdits(own) ?? own
    const others = places.get(start) ?? []
    const isNew = (edit: Edit) => !others.some((other) => isSame(edit, other))
    const all = [...others, ...outer.filter(isNew)].sort((a, b) => a.start - b.start)
    if (!disjoint(all)) throw new UnreadableError('two rewrites of this text overlap', start)
    places.set(start, all)
  }
  return places
}

function isSame(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.replacement === other.replacement
}
