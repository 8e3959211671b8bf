/** Template syntax of every dialect that replies are written in. */
import type { Lookahead } from './lookahead'
import { digitAt, matchAt, wordAt } from './units'

/** In UTF-16 units: what a tag with a closing mark of its own may hold, and what a bare name may. */
const LONGEST_TAG = 2000
const LONGEST_NAME = 80

/** Opening mark, closing mark, whether only a name stands between. The longer of two that begin alike comes first. */
const PAIRS = [
  ['{{!--', '--}}', false], // Handlebars comment
  ['{{{', '}}}', false], // Handlebars, unescaped
  ['{{', '}}', false], // Zendesk, Liquid, Handlebars, Jinja
  ['{%', '%}', false],
  ['{#', '#}', false],
  ['<%', '%>', false], // ERB, EJS
  ['<?', '?>', false], // PHP
  ['[[', ']]', true],
  ['<<', '>>', true],
  ['*|', '|*', true], // Mailchimp
  ['@@', '@@', true],
] as const

const CAPITAL_NAME = /__[A-Z\d]+(?:_[A-Z\d]+)*__(?!\w)/y
const ICU_ARGUMENT = /\{\s{0,9}\w{1,80}\s{0,9},/y

/** `{name}`, `{0}`, `{name, number}`; a plural or choice with all its branches. */
function braceEnd(text: string, at: number, end: number, ahead: Lookahead): number {
  const limit = Math.min(end, at + LONGEST_NAME)
  let next = at + 1
  for (; next < limit; next++) {
    const unit = text.charCodeAt(next)
    if (unit === 0x7d) return next + 1
    if (unit === 0x7b || unit === 0x0a || unit === 0x3c) break
  }
  if (matchAt(ICU_ARGUMENT, text, at, end) < 0) return -1
  const close = ahead.closingBrace(at)
  return close < Math.min(end, at + LONGEST_TAG) ? close + 1 : -1
}

/** Whether a name may stand between two marks: it is short, on one line, and begins and ends without a space. */
function isName(text: string, start: number, end: number): boolean {
  if (end <= start || end - start > LONGEST_NAME) return false
  return /^[^\s<>[\]{}|](?:[^\n<>[\]{}]*[^\s<>[\]{}])?$/.test(text.slice(start, end))
}

/**
 * The end of the placeholder with a closing mark that begins at `at`, -1 where there is none. These are found in the
 * source, before markup is read, since they may hold what looks like markup.
 */
export function delimitedEnd(text: string, at: number, end: number, ahead: Lookahead): number {
  const unit = text[at]
  const following = text[at + 1]
  if (unit === '_')
    return following === '_' && !wordAt(text, at - 1) ? matchAt(CAPITAL_NAME, text, at, end) : -1
  if (unit === '$' || unit === '#' || unit === '%')
    return following === '{' ? delimitedEnd(text, at + 1, end, ahead) : -1
  for (const [open, close, name] of PAIRS) {
    if (!text.startsWith(open, at) || text.startsWith('<?xml', at)) continue
    const from = at + open.length
    const found = ahead.find(close, from)
    const stop = found + close.length
    if (stop > end || stop - at > LONGEST_TAG) continue
    // Opened again before it is closed: it never was.
    if (open !== close && ahead.find(open, from) < found) continue
    if (!name || isName(text, from, found)) return stop
  }
  return unit === '{' ? braceEnd(text, at, end, ahead) : -1
}

const PRINTF = /%(?:\d\$)?(?:0\d|\d{0,3}\.\d{1,2})?l{0,2}[sdiufgxXc@](?![\w\u00c0-\u024f])/y
const PERCENT_NAME = /%[A-Za-z_][\w.]*%/y
const PYTHON_NAME = /%\([\w. ]{1,80}\)[sdfr]|%<\w{1,80}>(?:\.\d)?[sdf]?/y
// Not before a letter of another alphabet, which would make it half a word; a Korean particle may follow.
const COLON_NAME = /:[a-z]\w*(?::|(?![\w\u00c0-\u10ff]))|:[+-]1:/y
const DOLLAR_NAME = /\$[A-Za-z_]\w*(?:\.\w+)*/y
const BRACKET_NAME = /\[[^\s[\]{}<>][^\n[\]{}<>]{0,78}\]/y
const ANGLE_NAME = /<[A-Za-z/][^<>\n]{0,200}>/y

/** All capitals, or joined by underscores as no prose is: `[NAME]`, `[ORDER NUMBER]`, `[first_name]`. */
const isTemplateName = (name: string): boolean =>
  (/^\w+$/.test(name) && name.includes('_')) ||
  (/^[\p{Lu}\p{Nd} _-]+$/u.test(name) && /\p{Lu}{2}/u.test(name))

/** `$1` is an argument of a message, `$5` a price, unless `$1` is in the text too: arguments count from one. */
function isArgument(text: string, at: number, ahead: Lookahead): boolean {
  if (/[\d.,]?\d/.test(text.slice(at + 2, at + 4))) return false
  return text[at + 1] === '1' || ahead.hasArgument
}

/** The end of the placeholder without a closing mark that begins at `at` in text as a reader sees it; -1 for none. */
export function bareEnd(text: string, at: number, end: number, ahead: Lookahead): number {
  const glued = wordAt(text, at - 1)
  switch (text[at]) {
    case '%': {
      // "100%", "50 %" and the Turkish "%50" are prose; "%%" is a printed per cent sign.
      if (digitAt(text, at - 1) || text[at - 1] === '%') return -1
      const printf = matchAt(PRINTF, text, at, end)
      if (printf > 0) return printf
      const named = matchAt(PERCENT_NAME, text, at, end)
      return named > 0 ? named : matchAt(PYTHON_NAME, text, at, end)
    }
    case ':':
      return glued || text[at - 1] === ':' ? -1 : matchAt(COLON_NAME, text, at, end)
    case '$':
      if (glued) return -1
      if (digitAt(text, at + 1)) return isArgument(text, at, ahead) ? at + 2 : -1
      return matchAt(DOLLAR_NAME, text, at, end)
    case '[': {
      const close = matchAt(BRACKET_NAME, text, at, end)
      return close > 0 && isTemplateName(text.slice(at + 1, close - 1)) ? close : -1
    }
    case '<':
      return matchAt(ANGLE_NAME, text, at, end)
    default:
      return -1
  }
}
