import { type ConceptId, concepts } from '../../rules'
import type { Checker, CheckResult, RewriteResult } from '../check'
import type { Field, Silence } from '../libraries/field'
import type { Place } from '../libraries/lines'
import type { Applicability } from '../stages/guard'
import type { Format } from '../text'
import type { Configuration } from './config/configuration'
import type { Profile } from './config/profile'
import type { Engine } from './engine'
import type { Library } from './library'
import { nearest } from './nearest'
import type { Settings } from './settings'

/** Something that the user of a file has to know, though the file was read. */
export interface Note {
  readonly file: string
  readonly place: Place | undefined
  readonly text: string
}

/** Checks and rewrites the fields of libraries as the user asked, and as comments in the files ask. */
export class FieldChecker {
  readonly #engine: Engine
  readonly #configuration: Configuration
  readonly #checkers = new Map<Profile, Map<string, Pick<Checker, 'check' | 'rewrite'>>>()
  readonly notes: Note[] = []

  constructor(engine: Engine, { configuration }: Pick<Settings, 'configuration'>) {
    this.#engine = engine
    this.#configuration = configuration
  }

  check(library: Library, field: Field): CheckResult {
    return this.#checkerFor(library, field).check(field.value, this.#optionsFor(library, field))
  }

  rewrite(library: Library, field: Field, upTo: Applicability): RewriteResult {
    return this.#checkerFor(library, field).rewrite(field.value, {
      ...this.#optionsFor(library, field),
      upTo,
    })
  }

  /** How a field is read: as the user said, or by its look. */
  formatOf(library: Library, field: Field): Format {
    return this.#configuration.profileFor(library.name, field).format ?? field.format
  }

  /** The language of a field: as the user said, or as its file says where upword speaks it. */
  #languageOf(library: Library, field: Field): string | undefined {
    const { language } = this.#configuration.profileFor(library.name, field)
    if (language !== undefined) return language
    return this.#engine.packs.find(({ code }) => code === field.unit?.language)?.code
  }

  #optionsFor(library: Library, field: Field) {
    const language = this.#languageOf(library, field)
    return { format: this.formatOf(library, field), ...(language !== undefined && { language }) }
  }

  #checkerFor(library: Library, field: Field) {
    const profile = this.#configuration.profileFor(library.name, field)
    const silenced = field.silences.flatMap((silence) => this.#silencedBy(silence, library))
    const checkers = this.#checkers.get(profile) ?? new Map<string, Pick<Checker, 'check' | 'rewrite'>>()
    this.#checkers.set(profile, checkers)
    const key = silenced.sort().join()
    const known = checkers.get(key)
    if (known !== undefined) return known
    const off = Object.fromEntries(silenced.map((id) => [id, false]))
    const { rules } = profile.engine
    const checker = this.#engine.createChecker({ ...profile.engine, rules: { ...rules, ...off } })
    checkers.set(key, checker)
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
