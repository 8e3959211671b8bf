import type { Span } from '../../text'
import { type Field, type Path, type Unit, UnreadableError } from '../field'
import { guessFormat } from '../format'
import { languageCode } from '../language'
import { scalarField } from '../scalar'
import { targetContents } from './target'
import { type Mark, readAttributes, scanXml } from './xml'

/**
 * Reads the target texts of an XLIFF file, 1.2 or 2.0. Proposals of translation memories (`alt-trans`, `match`) and
 * units that are not to be translated stay out. Paths: id of the file, id of the unit, `target`, and the number of the
 * segment from 0 where a unit has several.
 *
 * @see https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html
 */
export function readXliff(file: string): readonly Field[] {
  const reading = new Reading(file)
  scanXml(file, (mark) => reading.see(mark))
  if (!reading.isXliff) throw new UnreadableError('the root element is not <xliff>', 0)
  return reading.fields()
}

interface IdentifiedUnit extends Unit {
  readonly id: string
}

interface Target {
  readonly unit: IdentifiedUnit
  readonly file: string
  readonly span: Span
}

const units = new Set(['trans-unit', 'unit'])
const unread = new Set(['alt-trans', 'match'])

class Reading {
  readonly #file: string
  readonly #targets: Target[] = []
  readonly #open: { readonly name: string; readonly kept: boolean }[] = []
  #document = ''
  #language: string | undefined
  #unit: IdentifiedUnit | undefined
  #target: { readonly start: number; readonly language: string | undefined } | undefined
  isXliff = false

  constructor(file: string) {
    this.#file = file
  }

  see(mark: Mark): void {
    if (mark.kind === 'open') this.#enter(mark)
    else if (mark.kind === 'close') this.#leave(mark)
  }

  fields(): readonly Field[] {
    const counts = new Map<string, number>()
    const key = ({ file, unit }: Target) => JSON.stringify([file, unit.id])
    for (const target of this.#targets) counts.set(key(target), (counts.get(key(target)) ?? 0) + 1)
    const contentOf = targetContents(this.#file)
    const seen = new Map<string, number>()
    return this.#targets.map((target) => {
      const number = seen.get(key(target)) ?? 0
      seen.set(key(target), number + 1)
      const path: Path = [target.file, target.unit.id, 'target']
      const several = (counts.get(key(target)) ?? 0) > 1
      const { notation, markedUp } = contentOf(target.span)
      const scalar = { path: several ? [...path, number] : path, span: target.span, notation }
      const field = scalarField(this.#file, scalar, (value) => (markedUp ? 'html' : guessFormat(value)))
      return { ...field, unit: target.unit }
    })
  }

  #enter(mark: Mark): void {
    const parent = this.#open.at(-1)
    const attributes = () => readAttributes(this.#file, mark)
    let kept = parent?.kept !== false && !unread.has(mark.name)
    if (parent === undefined) {
      this.isXliff = mark.name === 'xliff'
      this.#language = languageCode(attributes().get('trgLang'))
    } else if (mark.name === 'file') {
      const found = attributes()
      this.#document = found.get('original') ?? found.get('id') ?? ''
      this.#language = languageCode(found.get('target-language')) ?? this.#language
    } else if (units.has(mark.name)) {
      const found = attributes()
      if (found.get('translate') === 'no') kept = false
      const id = found.get('id')
      if (id === undefined) throw new UnreadableError(`this <${mark.name}> has no id`, mark.start)
      this.#unit = { id, title: found.get('resname') ?? found.get('name'), language: this.#language }
    } else if (mark.name === 'target' && kept) {
      this.#target = { start: mark.end, language: languageCode(attributes().get('xml:lang')) }
    }
    this.#open.push({ name: mark.name, kept })
  }

  #leave(mark: Mark): void {
    this.#open.pop()
    const inTarget = this.#open.some(({ name }) => name === 'target')
    if (mark.name !== 'target' || this.#target === undefined || inTarget) return
    const { start, language } = this.#target
    this.#target = undefined
    if (this.#unit === undefined) throw new UnreadableError('this <target> belongs to no unit', mark.start)
    if (language !== undefined && language !== this.#unit.language) this.#unit = { ...this.#unit, language }
    this.#targets.push({ unit: this.#unit, file: this.#document, span: { start, end: mark.start } })
  }
}
