/** Where a link of Markdown leads: destinations, titles and definitions (CommonMark 0.31, 4.7 and 6.3). */
import { spaceAt } from './units'

const DEEPEST_BRACKETS = 32

function skipSpace(source: string, at: number, end: number): number {
  let next = at
  while (next < end && spaceAt(source, next)) next++
  return next
}

/** The end of the destination at `at`, -1 where there is none. */
function destinationEnd(source: string, at: number, end: number): number {
  const angled = source[at] === '<'
  let depth = 0
  let next = angled ? at + 1 : at
  for (; next < end; next++) {
    const sign = source[next]
    if (sign === '\\') next++
    else if (angled) {
      if (sign === '>') return next + 1
      if (sign === '<' || sign === '\n') return -1
    } else if (spaceAt(source, next) || (sign === ')' && depth-- === 0)) break
    else if (sign === '(' && ++depth > DEEPEST_BRACKETS) return -1
  }
  return angled || depth > 0 ? -1 : Math.min(next, end)
}

/** The end of the title at `at`, -1 where there is none or it is not closed. */
function titleEnd(source: string, at: number, end: number): number {
  const open = source.charAt(at)
  const close = open === '(' ? ')' : open
  if (open !== '"' && open !== "'" && open !== '(') return -1
  for (let next = at + 1; next < end; next++) {
    const sign = source[next]
    if (sign === '\\') next++
    else if (sign === close) return next + 1
    else if (sign === open) return -1
  }
  return -1
}

/** The end of `(destination "title")`, whose bracket opens at `at`; -1 where it is something else. */
export function resourceEnd(source: string, at: number, end: number): number {
  let next = skipSpace(source, at + 1, end)
  if (source[next] !== ')') next = destinationEnd(source, next, end)
  if (next < 0) return -1
  const spaced = skipSpace(source, next, end)
  const title = spaced > next ? titleEnd(source, spaced, end) : -1
  const close = title > 0 ? skipSpace(source, title, end) : spaced
  return close < end && source[close] === ')' ? close + 1 : -1
}

/** The end of a line on which only white space follows, -1 where more does. */
function lineEnd(source: string, at: number, end: number): number {
  let next = at
  while (next < end && spaceAt(source, next)) if (source[next++] === '\n') return next
  return next === end ? end : -1
}

const LABEL = /\[((?:[^\\[\]]|\\[\s\S]){1,999})\]:/y

/** A definition `[label]: destination "title"` that begins at `at`, up to the end of its last line. */
export function readDefinition(
  source: string,
  at: number,
  end: number,
): { readonly label: string; readonly end: number } | undefined {
  LABEL.lastIndex = at
  const match = LABEL.exec(source)
  const label = match?.[1] ?? ''
  if (!match || LABEL.lastIndex > end || label.trim() === '' || label.startsWith('^')) return undefined
  const start = skipSpace(source, LABEL.lastIndex, end)
  const destination = start < end ? destinationEnd(source, start, end) : -1
  if (destination <= start) return undefined
  const spaced = skipSpace(source, destination, end)
  const title = spaced > destination ? titleEnd(source, spaced, end) : -1
  const titled = title > 0 ? lineEnd(source, title, end) : -1
  const bare = titled < 0 ? lineEnd(source, destination, end) : titled
  return bare < 0 ? undefined : { label, end: bare }
}
