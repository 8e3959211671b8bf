import type { Fact, Field, Path } from './field'

/** The values of a file by their paths. A map and no object: a key called `__proto__` is a key like any other. */
export class Tree {
  readonly children = new Map<string, Tree>()
  field: Field | undefined
  /** The text or the spelling of what is no text. */
  value: string | undefined

  constructor(fields: readonly Field[], facts: readonly Fact[]) {
    for (const field of fields) {
      const leaf = this.#at(field.path)
      leaf.field = field
      leaf.value = field.value
    }
    for (const { path, value } of facts) this.#at(path).value = value
  }

  /** The value under this key, however it is capitalised: exports of tables shout. */
  child(name: string): Tree | undefined {
    const found = this.children.get(name)
    if (found !== undefined) return found
    const small = name.toLowerCase()
    for (const [key, child] of this.children) if (key.toLowerCase() === small) return child
    return undefined
  }

  #at(path: Path): Tree {
    let tree: Tree = this
    for (const step of path) {
      const key = String(step)
      const next: Tree = tree.children.get(key) ?? new Tree([], [])
      tree.children.set(key, next)
      tree = next
    }
    return tree
  }
}

/** A value that a pattern leads to. */
export interface Match {
  readonly tree: Tree
  /** What the stars of the pattern stand for, in order. */
  readonly stars: readonly string[]
}

/**
 * The values that a pattern leads to: keys joined by dots, `*` for any key or position; the empty pattern leads to
 * the value itself.
 *
 * @param bound what the first stars stand for, where a neighbour of something found before is meant
 */
export function matches(tree: Tree, pattern: string, bound: readonly string[] = []): readonly Match[] {
  const found: Match[] = []
  collect({ tree, stars: [] }, pattern, 0, bound, found)
  return found
}

function collect(
  { tree, stars }: Match,
  pattern: string,
  from: number,
  bound: readonly string[],
  found: Match[],
): void {
  if (from > pattern.length || pattern === '') {
    found.push({ tree, stars })
    return
  }
  const { name, next } = stepAt(pattern, from)
  if (name !== '*') {
    const child = tree.child(name)
    if (child !== undefined) collect({ tree: child, stars }, pattern, next, bound, found)
    return
  }
  const key = bound[stars.length]
  const chosen = key === undefined ? undefined : tree.children.get(key)
  const children = key === undefined ? tree.children : chosen === undefined ? [] : [[key, chosen] as const]
  for (const [step, child] of children)
    collect({ tree: child, stars: [...stars, step] }, pattern, next, bound, found)
}

/** Whether a pattern leads to any value. */
export function leadsSomewhere(tree: Tree, pattern: string): boolean {
  return reaches(tree, pattern, 0)
}

function reaches(tree: Tree, pattern: string, from: number): boolean {
  if (from > pattern.length) return true
  const { name, next } = stepAt(pattern, from)
  if (name !== '*') {
    const child = tree.child(name)
    return child !== undefined && reaches(child, pattern, next)
  }
  for (const child of tree.children.values()) if (reaches(child, pattern, next)) return true
  return false
}

/** The step of a pattern that starts here, and where the next one starts. */
function stepAt(pattern: string, from: number): { readonly name: string; readonly next: number } {
  const dot = pattern.indexOf('.', from)
  const end = dot < 0 ? pattern.length : dot
  return { name: pattern.slice(from, end), next: end + 1 }
}
