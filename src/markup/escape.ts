/** Words written so that Markdown shows them as they are. */
import type { Escape } from './edits'
import { readReference } from './entities'
import { Lookahead } from './lookahead'
import { delimitedEnd } from './placeholders'
import { wordAt } from './units'

/** Signs that begin a block where they begin a line. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+>=](?=\s|$|[->])|\d{1,9}(?=[.)](?:\s|$)))/

/** Writes words for Markdown; placeholders in them stay as they are. */
export const escapeMarkdown: Escape = (words, before, after) => {
  const ahead = new Lookahead(words)
  const isSpace = (at: number) => /^\s?$/.test(words.charAt(at) || (at < 0 ? before : after))
  const isWord = (at: number) => wordAt(words.charAt(at) || (at < 0 ? before : after), 0)
  let escaped = ''
  for (let at = 0; at < words.length; ) {
    const placeholder = delimitedEnd(words, at, words.length, ahead)
    if (placeholder > 0) {
      escaped += words.slice(at, placeholder)
      at = placeholder
      continue
    }
    const lineStart = /^\n?$/.test(at > 0 ? words.charAt(at - 1) : before)
      ? LINE_START.exec(words.slice(at, at + 12))
      : null
    if (lineStart) {
      const number = /\d/.test(words.charAt(at))
      escaped += number ? `${lineStart[0]}\\${words.charAt(at + lineStart[0].length)}` : `\\${lineStart[0]}`
      at += lineStart[0].length + (number ? 1 : 0)
      continue
    }
    const sign = words.charAt(at)
    const following = words.charAt(at + 1) || after
    const marks =
      '`|[]'.includes(sign) ||
      (sign === '#' && isSpace(at - 1) && isSpace(at + 1)) ||
      (sign === '*' && !(isSpace(at - 1) && isSpace(at + 1))) ||
      (sign === '~' && !(isSpace(at - 1) && isSpace(at + 1))) ||
      (sign === '_' && !(isWord(at - 1) && isWord(at + 1))) ||
      (sign === '<' && /[A-Za-z/!?]/.test(following)) ||
      (sign === '&' && readReference(words, at, words.length, true) !== undefined) ||
      (sign === '\\' && /[!-/:-@[-`{-~\n]/.test(following))
    escaped += marks ? `\\${sign}` : sign
    at++
  }
  return escaped
}
