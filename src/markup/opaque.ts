/** What in a view is not prose: placeholders, links, code, names and quotations, in one pass over its code units. */
import type { Opaque, OpaqueKind, Span } from '../text'
import { pairBackticks } from './code'
import { Links } from './links'
import { Lookahead } from './lookahead'
import { Names } from './names'
import { bareEnd, delimitedEnd } from './placeholders'
import { Quotes } from './quotes'
import { spaceAt, wordAt } from './units'

const QUOTE = 1
const PLACEHOLDER = 2
const LINK = 4
const CODE = 8
const NAME = 16

/** What a code unit may be the first sign of, as a sum of the constants above. */
const triggers = new Uint8Array(0x10000)
const add = (units: string, kind: number) => {
  for (const unit of units) triggers[unit.charCodeAt(0)] = (triggers[unit.charCodeAt(0)] as number) | kind
}
add('"\'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02', QUOTE)
add('{[<$#%:@_*', PLACEHOLDER)
add('.:@#/\\', LINK)
add('`', CODE)

/** The triggers and the names of one list of names; a checker passes the same list for every text. */
const glossaries = new WeakMap<readonly string[], { names: Names; table: Uint8Array }>()

function glossaryOf(list: readonly string[]) {
  const known = glossaries.get(list)
  if (known) return known
  const names = new Names(list)
  const table = triggers.slice()
  for (const unit of names.firstUnits) table[unit] = (table[unit] as number) | NAME
  const glossary = { names, table }
  glossaries.set(list, glossary)
  return glossary
}

/** In plain text a backtick may be an apostrophe, so code must stand apart from words: not "can`t and won`t". */
const standsApart = (text: string, start: number, end: number): boolean =>
  text[start + 1] === '`' || (!wordAt(text, start - 1) && !/^\w/.test(text.charAt(end)))

/** A full stop or colon before white space, or an apostrophe inside a word. */
function isPlain(text: string, at: number): boolean {
  const sign = text[at]
  if (sign === '.' || sign === ':') return spaceAt(text, at + 1)
  return (sign === "'" || sign === '\u2019') && wordAt(text, at - 1) && wordAt(text, at + 1)
}

/** Whether there is a sign besides plain punctuation: most sentences have none, and nothing to set up for. */
function mayHold(text: string, start: number, end: number, table: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (table[text.charCodeAt(at)] !== 0 && !isPlain(text, at)) return true
  return false
}

/**
 * The opaque stretches inside the blocks, sorted and disjoint.
 *
 * @param known Stretches that are opaque already, sorted and disjoint: nothing in them is read again.
 */
export function findOpaque(
  text: string,
  blocks: readonly Span[],
  known: readonly Opaque[],
  list: readonly string[] | undefined,
): Opaque[] {
  const { names, table } = list?.length ? glossaryOf(list) : { names: undefined, table: triggers }
  const found: Opaque[] = []
  const isIdle = known.length === 0 && !blocks.some(({ start, end }) => mayHold(text, start, end, table))
  if (isIdle) return found
  const ahead = new Lookahead(text)
  const quotes = new Quotes(text)
  const links = new Links(text, ahead)
  let code: ReadonlyMap<number, number> | undefined
  let next = 0

  const push = (start: number, end: number, kind: OpaqueKind): number => {
    while (found.length > 0 && (found[found.length - 1] as Opaque).start >= start) found.pop()
    found.push({ start, end, kind })
    return end
  }

  /** Reads what may begin or end at `at`; answers where to read on. */
  const read = (at: number, from: number, block: Span): number => {
    const kinds = table[text.charCodeAt(at)] as number // the table has an entry for every code unit
    if (kinds & NAME && names) {
      const end = names.end(text, at, block.end)
      if (end > 0) return push(at, end, 'name')
    }
    if (kinds & LINK) {
      const link = links.read(at, from, block.end)
      if (link) return push(link.start, link.end, 'link')
    }
    if (kinds & PLACEHOLDER) {
      const delimited = delimitedEnd(text, at, block.end, ahead)
      const end = delimited > 0 ? delimited : bareEnd(text, at, block.end, ahead)
      if (end > 0) return push(at, end, 'placeholder')
    }
    if (kinds & CODE) {
      code ??= pairBackticks(text, at, block.end)
      const end = code.get(at) ?? -1
      if (end > 0 && standsApart(text, at, end)) return push(at, end, 'code')
    }
    if (kinds & QUOTE) {
      const start = quotes.read(at)
      if (start >= 0) return push(start, at + 1, 'quote')
    }
    return at + 1
  }

  for (const block of blocks) {
    quotes.clear()
    code = undefined
    while ((known[next]?.start ?? Infinity) < block.start) next++
    let from = block.start
    let at = block.start
    for (;;) {
      const stretch = known[next]
      const limit = Math.min(stretch?.start ?? Infinity, block.end)
      while (at < limit && table[text.charCodeAt(at)] === 0) at++
      if (at < limit) {
        const end = read(at, from, block)
        if (found[found.length - 1]?.end === end) from = end
        at = end
        // A link goes on through the placeholders in it.
        for (let inner = known[next]; inner && inner.start < at; inner = known[++next]) {
          if (inner.end > at) at = from = push(found.pop()?.start ?? inner.start, inner.end, 'link')
        }
      } else if (stretch && limit < block.end) {
        at = push(stretch.start, stretch.end, stretch.kind)
        from = at
        next++
      } else break
    }
  }
  return found
}
