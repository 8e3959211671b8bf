import type { Path } from '../libraries/field'

/**
 * A pattern for the paths of fields: names and list positions joined by dots, `*` for any one of them or for part
 * of a name, `**` for any number of them. It matches the end of a path: `reply` means every field of that name,
 * `*.text` every `text` inside something. List positions at the end of a path may be left out. `$.` in front
 * stands for the root, so that the whole path is meant.
 */
export class FieldPattern {
  readonly source: string
  readonly #steps: readonly string[]

  constructor(source: string) {
    this.source = source
    this.#steps = source.startsWith('$.') ? source.slice(2).split('.') : ['**', ...source.split('.')]
  }

  /** Whether a path is meant. */
  matches(path: Path): boolean {
    const steps = stepsOf(path)
    for (let length = steps.length; length > 0; length--) {
      if (matchSequence(this.#steps, steps.slice(0, length), '**', matchName)) return true
      if (typeof path[path.length - 1 - (steps.length - length)] !== 'number') return false
    }
    return false
  }
}

/** A path as users write it. */
export function pathName(path: Path): string {
  return path.join('.')
}

/** Keys that hold dots themselves count as several steps, as they look. */
function stepsOf(path: Path): readonly string[] {
  return path.flatMap((step) => String(step).split('.'))
}

function matchName(pattern: string, name: string): boolean {
  return matchSequence([...pattern], [...name], '*', (sign, other) => sign === other)
}

/**
 * Whether a pattern matches a sequence as a whole. After a wildcard, only the last one is ever tried again, so
 * that the time is bounded by the product of both lengths.
 */
function matchSequence<Item>(
  pattern: readonly Item[],
  items: readonly Item[],
  wildcard: Item,
  match: (pattern: Item, item: Item) => boolean,
): boolean {
  let at = 0
  let retry: { readonly pattern: number; item: number } | undefined
  for (let index = 0; index < items.length || at < pattern.length; ) {
    const part = pattern[at]
    const item = items[index]
    if (part === wildcard) {
      retry = { pattern: ++at, item: index }
    } else if (part !== undefined && item !== undefined && match(part, item)) {
      at++
      index++
    } else if (retry !== undefined && retry.item < items.length) {
      at = retry.pattern
      index = ++retry.item
    } else return false
  }
  return true
}
