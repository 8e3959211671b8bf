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

  /** The value at the end of these steps, taken as they are. */
  descend(path: Path): Tree | undefined {
    let tree: Tree | undefined = this
    for (const step of path) tree = tree?.children.get(String(step))
    return tree
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
  const steps = pattern === '' ? [] : pattern.split('.')
  return steps.reduce<readonly Match[]>(
    (found, step) => found.flatMap((match) => next(match, step, bound)),
    [{ tree, stars: [] }],
  )
}

function next({ tree, stars }: Match, step: string, bound: readonly string[]): readonly Match[] {
  if (step !== '*') {
    const child = tree.child(step)
    return child === undefined ? [] : [{ tree: child, stars }]
  }
  const key = bound[stars.length]
  const chosen = key === undefined ? undefined : tree.children.get(key)
  if (key !== undefined) return chosen === undefined ? [] : [{ tree: chosen, stars: [...stars, key] }]
  return Array.from(tree.children, ([name, child]) => ({ tree: child, stars: [...stars, name] }))
}
