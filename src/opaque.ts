/** Finding one's way among the opaque stretches of a view. */
import type { Opaque, Span, View } from './text'

/** The index of the first opaque stretch that ends after `offset`; the number of stretches where none does. */
export function opaqueAfter(opaque: readonly Opaque[], offset: number): number {
  let low = 0
  let high = opaque.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((opaque[middle] as Opaque).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Calls `read` with each part of a span that is not opaque, in order, until it answers `false`. */
export function readProse(
  { text, opaque }: Pick<View, 'text' | 'opaque'>,
  { start, end }: Span,
  read: (text: string, start: number, end: number) => boolean,
): void {
  let from = start
  for (let next = opaqueAfter(opaque, start); from < end; next++) {
    const stretch = opaque[next]
    const to = Math.min(stretch?.start ?? end, end)
    if (to > from && !read(text, from, to)) return
    from = stretch?.end ?? end
  }
}
