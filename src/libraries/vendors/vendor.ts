import type { Format } from '../../text'
import type { Field, Unit } from '../field'
import { languageCode } from '../language'
import { leadsSomewhere, matches, type Tree } from '../tree'

/**
 * Where a helpdesk keeps its replies: a declaration over whatever notation its export comes in. Paths are keys
 * joined by dots, `*` for any key or list position; capitals make no difference.
 */
export interface Vendor<Name extends string = string> {
  readonly format: Name
  readonly shapes: readonly Shape[]
}

/** One kind of record, such as a macro. */
interface Shape {
  /** Where records stand, from the root. Each is also looked for one list further in, as where pages are joined. */
  readonly records: readonly string[]
  /** Paths in a record that together tell it from other vendors' records; `|` joins ways to say the same. */
  readonly marks: readonly string[]
  /** Path of the id in a record; `@` is the record's own key. */
  readonly id: string
  readonly title?: string
  readonly language?: string
  readonly texts: readonly Text[]
}

/** Where a record holds what customers read. */
interface Text {
  readonly path: string
  /** Seen from the text where left out. */
  readonly format?: Format
  /** The text counts where a neighbour says one of these; its stars stand for what those of `path` do. */
  readonly when?: { readonly path: string; readonly is: readonly string[] }
  /** Where the text's own language stands, such as that of a translation; `@` is its own key. */
  readonly language?: string
}

/** A field that a vendor keeps a reply in. */
export interface Found {
  readonly field: Field
  readonly unit: Unit
  /** The record that it is of, where that has an id. */
  readonly owner: object | undefined
  readonly format: Format | undefined
}

interface Item {
  readonly key: string
  readonly tree: Tree
}

/**
 * The replies of a file as a vendor keeps them, or nothing where the file is not of that vendor.
 *
 * @param sure the user says that it is: any record with a reply in it will do
 */
export function findReplies(root: Tree, { shapes }: Vendor, sure: boolean): readonly Found[] | undefined {
  const found = new Map<Field, Found>()
  let known = sure
  for (const shape of shapes) {
    for (const items of places(root, shape)) {
      if (!sure && !areMarked(items, shape)) continue
      known = true
      for (const item of items) {
        for (const reply of repliesOf(item, shape)) if (!found.has(reply.field)) found.set(reply.field, reply)
      }
    }
  }
  return known ? [...found.values()] : undefined
}

/** The records in each place where they may stand. */
function places(root: Tree, { records }: Shape): readonly (readonly Item[])[] {
  const patterns = records.flatMap((pattern) => [pattern, pattern === '' ? '*' : `*.${pattern}`])
  return [...new Set(patterns)].map((pattern) =>
    matches(root, pattern).map(({ tree, stars }) => ({ tree, key: stars.at(-1) ?? '' })),
  )
}

/** Whether most records are marked. A list of many kinds of records is read as what it is, all of it. */
function areMarked(items: readonly Item[], shape: Shape): boolean {
  const records = items.filter(({ tree }) => tree.children.size > 0)
  const marked = records.filter(({ tree }) => isMarked(tree, shape))
  return marked.length > 0 && 2 * marked.length >= records.length
}

function isMarked(record: Tree, { marks }: Shape): boolean {
  return marks.every((mark) => mark.split('|').some((path) => leadsSomewhere(record, path)))
}

function repliesOf({ tree, key }: Item, shape: Shape): readonly Found[] {
  const said = (path: string | undefined, stars: readonly string[] = []) => {
    if (path === undefined) return undefined
    return path === '@' ? (stars.at(-1) ?? key) : matches(tree, path, stars)[0]?.tree.value
  }
  const id = said(shape.id)
  const title = said(shape.title)
  return shape.texts.flatMap(({ path, format, when, language }) =>
    matches(tree, path).flatMap(({ tree: { field }, stars }) => {
      if (field === undefined) return []
      if (when !== undefined && !when.is.includes(said(when.path, stars) ?? '')) return []
      const code = languageCode(said(language, stars) ?? said(shape.language))
      const unit = { id, title, language: code }
      return [{ field, format, unit, owner: id === undefined ? undefined : tree }]
    }),
  )
}
