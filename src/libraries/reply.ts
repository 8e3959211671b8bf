import type { Field, Unit } from './field'
import { isNotation, type LibraryFormat, type NotationFormat } from './formats'
import { textsOf } from './icu'
import { bundledLanguages, isBundle, nameOf } from './naming'
import { looksLikeProse, readByDefault } from './prose'
import type { Tree } from './tree'
import { vendors } from './vendors'
import { findReplies, type Vendor } from './vendors/vendor'

/** One reply of a file: a text, what the file calls it, and how it is put back. */
export interface Reply extends Field {
  /** The file's own id for it; else its path, or the name of the file where that is one reply. */
  readonly id: string
  readonly title: string | undefined
  /** ISO 639-1, where the file or its name declares it. */
  readonly language: string | undefined
}

/** A field that is a reply, and the record that it is of, where that has an id of its own. */
interface Known {
  readonly field: Field
  readonly unit: Unit
  readonly owner: object | undefined
  readonly format?: Field['format'] | undefined
}

/** The replies among the fields of a file, and what kind of file that makes it. */
export interface Recognised {
  readonly format: LibraryFormat
  readonly replies: readonly { readonly reply: Reply; readonly owner: object | undefined }[]
}

/** What is known of a file besides its content. */
export interface Hints {
  /** What the file is called, without folder, extension and locale. */
  readonly stem: string
  /** The language that its name gives. */
  readonly language: string | undefined
  /** What the user says that it is. */
  readonly from: LibraryFormat | undefined
  /** Which fields are replies, where the user says so. */
  readonly select: ((field: Field) => boolean) | undefined
}

/** Tells which fields of a file are replies, and what they are called. */
export function recognise(
  notation: NotationFormat | 'github',
  fields: readonly Field[],
  root: Tree,
  hints: Hints,
): Recognised {
  const { format, known } = knownReplies(notation, fields, root, hints)
  const byField = new Map(known.map((one) => [one.field, one]))
  const chosen = hints.select === undefined ? known : select(fields, root, byField, hints.select)
  const replies = chosen
    .filter(({ field }) => field.value.trim() !== '')
    .sort((a, b) => a.field.span.start - b.field.span.start)
    .flatMap(({ field, unit, owner, format: declared }) => {
      const { id = field.whole ? hints.stem : field.path.join('.'), title } = unit
      const language = unit.language ?? hints.language
      const texts = field.whole ? [field] : textsOf(field)
      return texts.map((text) => ({
        owner,
        reply: { ...text, unit: { ...unit, language }, id, title, language, format: declared ?? text.format },
      }))
    })
  return { format, replies }
}

function select(
  fields: readonly Field[],
  root: Tree,
  known: ReadonlyMap<Field, Known>,
  isMeant: (field: Field) => boolean,
): readonly Known[] {
  return fields
    .filter((field) => field.whole || isMeant(field))
    .map((field) => known.get(field) ?? named(root, field))
}

function named(root: Tree, field: Field): Known {
  if (field.whole) return { field, unit: {}, owner: undefined }
  if (field.unit !== undefined) return { field, unit: field.unit, owner: field.unit }
  return { field, ...nameOf(root, field) }
}

function knownReplies(
  notation: NotationFormat | 'github',
  fields: readonly Field[],
  root: Tree,
  hints: Hints,
): { readonly format: LibraryFormat; readonly known: readonly Known[] } {
  const { from } = hints
  const all = (kept: (field: Field) => boolean) => fields.filter(kept).map((field) => named(root, field))
  if (notation === 'github') return { format: 'github', known: all(() => true) }
  if (notation === 'po' || notation === 'xliff')
    return { format: notation, known: all(({ value }) => looksLikeProse(value)) }
  const structured = fields.every(({ whole }) => !whole)
  if (structured && (from === undefined || !isNotation(from))) {
    const candidates: readonly Vendor<LibraryFormat>[] = vendors
    for (const vendor of candidates.filter(({ format }) => from === undefined || from === format)) {
      const found = findReplies(root, vendor, from === vendor.format)
      if (found !== undefined) return { format: vendor.format, known: found }
    }
    const bundle = bundledReplies(fields, root, hints)
    if (bundle !== undefined) return { format: 'i18n', known: bundle }
  }
  return { format: notation, known: all(readByDefault) }
}

/** The prose of a bundle of translations, each called by its key. */
function bundledReplies(
  fields: readonly Field[],
  root: Tree,
  { language, from }: Hints,
): readonly Known[] | undefined {
  const languages = bundledLanguages(root)
  const single = (from === 'i18n' || language !== undefined) && isBundle(root)
  if (languages === undefined && !single && from !== 'i18n') return undefined
  return fields
    .filter(({ value }) => looksLikeProse(value))
    .map((field) => {
      const code = languages?.get(String(field.path[0]))
      const key = code === undefined ? field.path : field.path.slice(1)
      // A position in a list is nobody's name.
      const id = key.every((step) => typeof step === 'string') ? key.join('.') : undefined
      return { field, unit: { id, language: code ?? language }, owner: undefined }
    })
}
