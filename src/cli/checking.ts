import type { ConceptId } from '../../rules'
import type { Checker, CheckResult, RewriteResult } from '../check'
import type { Field, Silence } from '../libraries/field'
import type { Place } from '../libraries/lines'
import type { Applicability } from '../stages/guard'
import { type Format, overlap } from '../text'
import type { Configuration } from './config/configuration'
import type { Profile } from './config/profile'
import type { Engine } from './engine'
import { idleParts, inlineIgnores, namedConcepts, slipsOf, unsilenced } from './ignores'
import type { Library } from './library'
import type { Settings } from './settings'

/** Something that the user of a file has to know, though the file was read. */
export interface Note {
  readonly file: string
  readonly place: Place | undefined
  readonly text: string
}

type OneChecker = Pick<Checker, 'check' | 'rewrite'>

/** Checks and rewrites the fields of libraries as the user asked, and as comments in the files ask. */
export class FieldChecker {
  readonly #engine: Engine
  readonly #configuration: Configuration
  readonly #checkers = new Map<Profile, Map<string, OneChecker>>()
  readonly notes: Note[] = []
  readonly #known = new WeakSet<Library>()

  constructor(engine: Engine, { configuration }: Pick<Settings, 'configuration'>) {
    this.#engine = engine
    this.#configuration = configuration
  }

  check(library: Library, field: Field): CheckResult {
    this.#noteIdle(library, field)
    return this.checkText(library, field, field.value)
  }

  /** Checks another text as if it stood in this field. */
  checkText(library: Library, field: Field, text: string): CheckResult {
    return this.#checkerFor(library, field).check(text, this.#optionsFor(library, field))
  }

  rewrite(library: Library, field: Field, upTo: Applicability): RewriteResult {
    return this.#checkerFor(library, field).rewrite(field.value, {
      ...this.#optionsFor(library, field),
      upTo,
    })
  }

  /** How the user writes slots, by the example of one called `name`. */
  slotsOf(library: Library, field: Field): string {
    return this.#configuration.profileFor(library.name, field).engine.slots ?? '{name}'
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

  #checkerFor(library: Library, field: Field): OneChecker {
    if (!this.#known.has(library)) {
      this.#known.add(library)
      this.notes.push(...library.notes.map((note) => ({ file: library.name, ...note })))
    }
    for (const silence of field.silences) this.#noteSlips(library, silence.offset, silence)
    const effective = field.silences.filter(({ reason }) => reason !== '')
    return this.#checkerWithout(library, field, effective.flatMap(namedConcepts))
  }

  #checkerWithout(library: Library, field: Field, silenced: readonly ConceptId[]): OneChecker {
    const profile = this.#configuration.profileFor(library.name, field)
    const checkers = this.#checkers.get(profile) ?? new Map<string, OneChecker>()
    this.#checkers.set(profile, checkers)
    const key = [...silenced].sort().join()
    const known = checkers.get(key)
    if (known !== undefined) return known
    const off = Object.fromEntries(silenced.map((id) => [id, false]))
    const { rules } = profile.engine
    const checker = this.#engine.createChecker({ ...profile.engine, rules: { ...rules, ...off } })
    checkers.set(key, checker)
    return checker
  }

  /** Notes comments that silence nothing any more, and those inside the text that have a slip. */
  #noteIdle(library: Library, field: Field): void {
    const inline = inlineIgnores(field.value, this.formatOf(library, field))
    if (inline.length + field.silences.length === 0) return
    const { rules = {} } = this.#configuration.profileFor(library.name, field).engine
    const isOn = (id: ConceptId) => rules[id] !== false
    const checker = this.#checkerWithout(library, field, [])
    const { findings } = checker.check(unsilenced(field.value), this.#optionsFor(library, field))
    for (const silence of field.silences) {
      for (const text of idleParts(silence, findings, isOn)) this.#note(library, silence.offset, text)
    }
    for (const ignore of inline) {
      const { start } = field.toFile(ignore)
      const inside = findings.filter((finding) => overlap(finding, ignore))
      this.#noteSlips(library, start, ignore)
      for (const text of idleParts(ignore, inside, isOn)) this.#note(library, start, text)
    }
  }

  #noteSlips(library: Library, offset: number, comment: Pick<Silence, 'concepts' | 'reason'>): void {
    for (const text of slipsOf(comment)) this.#note(library, offset, text)
  }

  #note({ name, lines }: Library, offset: number, text: string): void {
    const place = lines.placeOf(offset)
    const same = (note: Note) => note.file === name && note.place?.line === place.line && note.text === text
    if (!this.notes.some(same)) this.notes.push({ file: name, place, text })
  }
}
