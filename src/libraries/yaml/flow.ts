import { isScalar, parseDocument } from 'yaml'
import type { Span } from '../../text'
import type { Alignment } from '../alignment'
import type { Notation } from '../scalar'
import { doubleQuoted, escaped, readDoubleQuoted, unprintable } from './double-quoted'
import { readFolded } from './folding'
import type { FileStyle } from './style'

// Flow scalars of YAML 1.2, chapter 7.3: plain, in single quotes, in double quotes; lines are folded (7.4).

/** A scalar without quotes. Where new words would read as something else, the whole scalar gets quotes. */
export function plainScalar(style: FileStyle, inFlow: boolean): Notation {
  return {
    read: (source, { start, end }) => readFolded(source, start, end),
    spell: (words) => words,
    holds: (source, value) => readsAnywhere(source, value, inFlow),
    respell: (value) =>
      value.includes("'")
        ? doubleQuoted(style, value)
        : [inSingleQuotes(value), ...doubleQuoted(style, value)],
  }
}

/** A scalar in single quotes: the quote itself is doubled, nothing else is escaped. */
export function singleQuotedScalar(style: FileStyle): Notation {
  return {
    read: readSingleQuoted,
    spell: (words) => words.replaceAll("'", "''"),
    holds: (source, value) => reads(readSingleQuoted, source, value),
    respell: (value) => [inSingleQuotes(value), ...doubleQuoted(style, value)],
  }
}

/** A scalar in double quotes, with escapes like those of JSON and some more (5.7). */
export function doubleQuotedScalar(style: FileStyle): Notation {
  return {
    read: readDoubleQuoted,
    spell: (words) => escaped(words, style),
    holds: (source, value) => reads(readDoubleQuoted, source, value),
    respell: (value) => doubleQuoted(style, value),
  }
}

function inSingleQuotes(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function reads(read: Notation['read'], source: string, value: string): boolean {
  // Single quotes have no escapes, so that control characters fall to double quotes.
  return !unprintable.test(source) && read(source, { start: 0, end: source.length }).value === value
}

/**
 * Whether a source says this value to readers of YAML 1.2 and of 1.1, where `yes` and `no` are no strings. The
 * parser itself is asked: what may stand in a plain scalar depends on its first and last characters, on ': ' and
 * ' #', and inside brackets on more.
 */
function readsAnywhere(source: string, value: string, inFlow: boolean): boolean {
  if (unprintable.test(source)) return false
  return (['1.1', '1.2'] as const).every((version) => {
    const document = parseDocument(inFlow ? `[${source}]` : `k: ${source}`, { version, logLevel: 'silent' })
    const node = document.getIn([inFlow ? 0 : 'k'], true)
    const rest = inFlow ? document.hasIn([1]) : false
    if (document.errors.length > 0 || rest || !isScalar(node)) return false
    return node.value === value && node.comment == null
  })
}

function readSingleQuoted(source: string, { start, end }: Span): Alignment {
  return readFolded(source, start + 1, end - 1, "'")
}
