import { disjoint, splice } from '../splice'
import type { Edit, Format, Span } from '../text'
import type { Alignment } from './alignment'
import type { Field, Path, Silence } from './field'

/** How one kind of scalar (a JSON string, a quoted CSV cell, a YAML block …) spells its value. */
export interface Notation {
  /** Reads the scalar that stands in this span of the file. */
  read(file: string, span: Span): Alignment
  /** Spells words that go inside such a scalar. */
  spell(words: string): string
  /** Whether a source that was spliced together still says this value at this place. */
  holds(source: string, value: string): boolean
  /** Spells a whole value, where splicing its source does not do: ways to try, the last of which always holds. */
  respell(value: string): readonly [string, ...string[]]
}

/** What a reader knows of a scalar. */
export interface Scalar {
  readonly path: Path
  readonly span: Span
  readonly notation: Notation
  readonly silences?: readonly Silence[]
}

/** Makes a field of a scalar. */
export function scalarField(file: string, scalar: Scalar, formatOf: (value: string) => Format): Field {
  const { path, span, notation, silences = [] } = scalar
  const alignment = notation.read(file, span)
  return {
    path,
    value: alignment.value,
    format: formatOf(alignment.value),
    span,
    whole: false,
    silences,
    toFile: (stretch) => alignment.toSource(stretch),
    toFileEdits(edits) {
      const wanted = splice(alignment.value, edits)
      if (wanted === alignment.value) return []
      const spelled = edits.map((edit) => spell(alignment, notation, edit))
      const local = spelled.map((edit) => ({
        ...edit,
        start: edit.start - span.start,
        end: edit.end - span.start,
      }))
      const source = file.slice(span.start, span.end)
      if (disjoint(local) && notation.holds(splice(source, local), wanted)) return spelled
      const ways = notation.respell(wanted)
      const replacement = ways.find((way) => notation.holds(way, wanted)) ?? ways[ways.length - 1] ?? ''
      return [{ ...span, replacement }]
    },
  }
}

function spell(alignment: Alignment, notation: Notation, edit: Edit): Edit {
  const { start, end, replacement } = alignment.toSourceEdit(edit)
  return { start, end, replacement: notation.spell(replacement) }
}
