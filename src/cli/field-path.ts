import type { Path } from '../libraries/field'
import { matchName, matchSequence } from './wildcard'

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
