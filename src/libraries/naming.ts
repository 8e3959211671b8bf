import type { Field, Unit } from './field'
import { languageCode } from './language'
import type { Tree } from './tree'

// How files that are of no vendor call their replies: the usual names of keys.

const idNames = ['id', 'key', 'slug', 'code', 'shortcut', 'uuid', '_id', 'pk', 'identifier']
const titleNames = ['title', 'name', 'template_name', 'subject', 'label', 'heading']
const languageNames = ['language', 'lang', 'locale', 'language_code', 'languageCode']

/** What a file says of a reply by its neighbours. */
export interface Named {
  readonly unit: Unit
  /** The id is the file's own, and of this record. */
  readonly owner: object | undefined
}

/** What the values around a text say of it. */
export function nameOf(root: Tree, field: Field): Named {
  const { path } = field
  const above = ancestors(root, field)
  // A file has a name of its own, which is not that of the replies in it.
  const records = path.length > 1 ? above.slice(0, -1) : above
  const owner = records.find((record) => said(record, idNames, field) !== undefined)
  const titled = records.find((record) => said(record, titleNames) !== undefined)
  return {
    owner,
    unit: {
      id: owner && said(owner, idNames, field),
      title: titled && said(titled, titleNames),
      language: declaredLanguage(above, field),
    },
  }
}

/** The values that a text stands in, the nearest first. */
function ancestors(root: Tree, { path }: Field): readonly Tree[] {
  const above: Tree[] = []
  let tree: Tree | undefined = root
  for (const step of path) {
    if (tree === undefined) break
    above.unshift(tree)
    tree = tree.children.get(String(step))
  }
  return above
}

/** @param except a text that is no name of its own record */
function said(record: Tree, names: readonly string[], except?: Field): string | undefined {
  for (const name of names) {
    const child = record.children.get(name)
    if (child?.value === undefined || child.value.trim() === '') continue
    if (except === undefined || child.field !== except) return child.value
  }
  return undefined
}

/** By a neighbour, or by the text's own place among translations: `{"en": "…", "tr": "…"}`. */
function declaredLanguage(above: readonly Tree[], field: Field): string | undefined {
  for (const [index, record] of above.entries()) {
    const code = languageCode(said(record, languageNames, field))
    if (code !== undefined) return code
    const key = String(field.path[above.length - 1 - index])
    const keys = [...record.children.keys()]
    if (
      languageCode(key) !== undefined &&
      keys.length < 200 &&
      keys.every((one) => languageCode(one) !== undefined)
    )
      return languageCode(key)
  }
  return undefined
}

/** The language that each key at the root stands for, where all of them are locales: a bundle of translations. */
export function bundledLanguages(root: Tree): ReadonlyMap<string, string> | undefined {
  const languages = new Map<string, string>()
  for (const [key, { children }] of root.children) {
    const code = languageCode(key)
    if (code === undefined || children.size === 0) return undefined
    languages.set(key, code)
  }
  return languages.size > 0 ? languages : undefined
}

/** Whether all values are texts under keys, none in lists: a bundle for one language. */
export function isBundle(root: Tree): boolean {
  const open = [root]
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    if (tree.value !== undefined && tree.field === undefined) return false
    for (const [key, child] of tree.children) {
      if (/^\d+$/.test(key) && child.children.size > 0) return false
      open.push(child)
    }
  }
  return root.children.size > 0
}
