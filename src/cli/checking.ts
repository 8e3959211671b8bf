import { type ConceptId, concepts } from '../../rules'
import type { Checker, CheckResult, RewriteResult } from '../check'
import type { Field, Silence } from '../libraries/field'
import type { Place } from '../libraries/lines'
import type { Applicability } from '../stages/guard'
import type { Format } from '../text'
import type { Engine } from './engine'
import type { Library } from './library'
import { nearest } from './nearest'
import type { Settings } from './options'

/** Something that the user of a file has to know, though the file was read. */
export interface Note {
  readonly file: string
  readonly place: Place | undefined
  readonly text: string
}

/** Checks and rewrites the fields of libraries as the user asked, and as comments in the files ask. */
export class FieldChecker {
  readonly #engine: Engine
  readonly #settings: Settings
  readonly #checkers = new Map<string, Pick<Checker, 'check' | 'rewrite'>>()
  readonly notes: Note[] = []

  constructor(engine: Engine, settings: Settings) {
    this.#engine = engine
    this.#settings = settings
  }

  check(library: Library, field: Field): CheckResult {
    return this.#checkerFor(library, field).check(field.value, this.#optionsFor(field))
  }

  rewrite(library: Library, field: Field, upTo: Applicability): RewriteResult {
    return this.#checkerFor(library, field).rewrite(field.value, { ...this.#optionsFor(field), upTo })
  }

  /** How a field is read: as the user said, or by its look. */
  formatOf(field: Field): Format {
    return this.#settings.format ?? field.format
  }

  #optionsFor(field: Field) {
    const { language } = this.#settings
    return { format: this.formatOf(field), ...(language !== undefined && { language }) }
  }

  #checkerFor(library: Library, field: Field) {
    const silenced = field.silences.flatMap((silence) => this.#silencedBy(silence, library))
    const key = silenced.sort().join()
    const known = this.#checkers.get(key)
    if (known !== undefined) return known
    const off = Object.fromEntries(silenced.map((id) => [id, false]))
    const { rules } = this.#settings.engine
    const checker = this.#engine.createChecker({ ...this.#settings.engine, rules: { ...rules, ...off } })
    this.#checkers.set(key, checker)
    return checker
  }

  #silencedBy({ concepts: names, reason, offset }: Silence, { name, lines }: Library): readonly ConceptId[] {
    const note = (text: string) => this.#note({ file: name, place: lines.placeOf(offset), text })
    if (reason === '') {
      note('this comment takes effect once a reason follows its colon')
      return []
    }
    if (names.length === 0) return concepts.map(({ id }) => id)
    return names.flatMap((written) => {
      const known = concepts.find(({ id }) => id === written)
      if (known !== undefined) return [known.id]
      const meant = nearest(
        written,
        concepts.map(({ id }) => id),
      )
      note(
        `${JSON.stringify(written)} is no concept${meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`}`,
      )
      return []
    })
  }

  #note(note: Note): void {
    const same = (other: Note) =>
      other.file === note.file && other.place?.line === note.place?.line && other.text === note.text
    if (!this.notes.some(same)) this.notes.push(note)
  }
}
