/** Whether a name matches a pattern, in which `*` stands for any letters. */
export function matchName(pattern: string, name: string): boolean {
  return matchSequence([...pattern], [...name], '*', (sign, other) => sign === other)
}

/**
 * Whether a file matches a pattern: names joined by `/`, `*` for any letters of a name, `**` for any folders,
 * `{a,b}` for either. A pattern without `/` matches the file's own name, wherever it is.
 *
 * @param path with `/` between names
 */
export function matchFile(pattern: string, path: string): boolean {
  return alternatives(pattern).some((one) => {
    const steps = one.includes('/') ? one.replace(/^\.\//, '').split('/') : ['**', one]
    return matchSequence(steps, path.split('/'), '**', matchName)
  })
}

/** More than this many readings of a pattern are no pattern. */
const mostAlternatives = 1000

/** The pattern once for each choice that its braces offer. */
function alternatives(pattern: string): readonly string[] {
  const finished: string[] = []
  const open = [pattern]
  while (open.length > 0 && finished.length + open.length <= mostAlternatives) {
    const next = open.pop() ?? ''
    const braces = [...next.matchAll(/\{([^{}]*)\}/g)].find(([, choices = '']) => choices.includes(','))
    if (braces === undefined) finished.push(next)
    else {
      const before = next.slice(0, braces.index)
      const after = next.slice(braces.index + braces[0].length)
      open.push(...(braces[1] ?? '').split(',').map((choice) => before + choice + after))
    }
  }
  return finished
}

/**
 * Whether a pattern matches a sequence as a whole. After a wildcard, only the last one is ever tried again, so
 * that the time is bounded by the product of both lengths.
 */
export function matchSequence<Item>(
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
