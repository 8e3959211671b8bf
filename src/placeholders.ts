/** The placeholders of a source, in whichever dialect of templates. */
import { protect } from './stages/protect'
import type { Format, Span } from './text'

/** Where the placeholders of a source stand, in order. Offsets are UTF-16 code units of the source. */
export function placeholdersOf(source: string, format: Format = 'text'): readonly Span[] {
  const view = protect(source, format)
  return view.opaque.filter(({ kind }) => kind === 'placeholder').map((stretch) => view.toSource(stretch))
}
