/** Puts the new words of a rewrite into a sentence and mends the seams: spaces, commas, capitals. */
import type { Pack } from '../../locales/contract'
import { classOf, DIGIT, LETTER, PRIVATE, SPACE } from '../characters'
import type { Language } from '../language'
import type { Rewrite } from '../match'
import type { Sentence } from '../sentence'
import type { Edit } from '../text'

const isSpace = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === SPACE
const DANGLING = ',;:\u2013\u2014\u060c\u061b\u00b7'
const CLOSING = `${DANGLING}.!?\u2026\u061f\u037e\u3002)`

function trimEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && (isSpace(text, end - 1) || characters.includes(text[end - 1] as string))) end--
  return text.slice(0, end)
}

function trimStart(text: string, characters: string): string {
  let start = 0
  while (start < text.length && (isSpace(text, start) || characters.includes(text[start] as string))) start++
  return text.slice(start)
}

/** Joins what stands before and after words that were taken out. */
function closeGap(before: string, after: string): [string, string] {
  if (trimEnd(before, '') === '') return ['', trimStart(after, DANGLING)]
  const next = trimStart(after, '')[0]
  if (next === undefined) return [trimEnd(before, DANGLING), '']
  if (!CLOSING.includes(next)) {
    // White space before the gap stays as it is: it may be a line break.
    return isSpace(before, before.length - 1) ? [before, trimStart(after, '')] : [before, after]
  }
  const dangling = trimEnd(before, DANGLING)
  return [dangling, trimStart(after, '')]
}

const isWordAt = (text: string, at: number): boolean => {
  const kind = classOf(text.charCodeAt(at))
  return kind === LETTER || kind === DIGIT || kind === PRIVATE
}

/** One space where there are two, and one where a whole word takes the place of a clitic ("I’ll" → "I will"). */
function join(before: string, replacement: string): string {
  if (before === '') return replacement
  if (isSpace(before, before.length - 1)) return before + trimStart(replacement, '')
  return before + (isWordAt(before, before.length - 1) && isWordAt(replacement, 0) ? ' ' : '') + replacement
}

/** A line that began with a capital begins with one again. */
function keepLineCapital(before: string, removed: string, after: string, pack: Pack): string {
  const first = removed[0]
  const next = after[0]
  if (first === undefined || next === undefined || !/\n[ \t]*$/.test(before) || first === pack.lower(first))
    return after
  return pack.upper(next) + after.slice(1)
}

function splice(text: string, edits: readonly Edit[], pack: Pack): string {
  let rest = text
  // From the end, so that the offsets before each edit stay true.
  for (const { start, end, replacement } of [...edits].sort((a, b) => b.start - a.start)) {
    const before = rest.slice(0, start)
    const after = rest.slice(end)
    if (replacement === '') {
      const [left, right] = closeGap(before, after)
      rest = left + keepLineCapital(left, text.slice(start, end), right, pack)
    } else rest = join(before, replacement) + after
  }
  return rest
}

const firstLetter = (text: string): number => {
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER) return at
    if (kind === DIGIT || kind === PRIVATE) return -1
  }
  return -1
}

/** A capital at the start where the sentence had one; words with capitals of their own (a brand) stay as they are. */
function keepCapital(text: string, before: string, pack: Pack): string {
  const old = before[firstLetter(before)]
  const at = firstLetter(text)
  const letter = text[at]
  if (at < 0 || letter === undefined) return text
  if (old !== undefined && old === pack.lower(old)) return text
  if (letter !== pack.lower(letter)) return text
  const second = text[at + 1]
  if (second !== undefined && second !== pack.lower(second)) return text
  return text.slice(0, at) + pack.upper(letter) + text.slice(at + 1)
}

const isWordless = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER || kind === DIGIT || kind === PRIVATE) return false
  }
  return true
}

/**
 * The masked sentence with the rewrite made, or nothing where it changes nothing.
 * An empty string where no word is left: the sentence goes as a whole.
 */
export function applyRewrite(
  sentence: Sentence,
  rewrite: Rewrite,
  { pack, letterCase }: Language,
): string | undefined {
  const { text } = sentence
  const edits = letterCase.isShouted(text)
    ? rewrite.edits.map((edit) => ({ ...edit, replacement: pack.upper(edit.replacement) }))
    : rewrite.edits
  const spliced = splice(text, edits, pack)
  if (isWordless(spliced)) return isWordless(text) ? undefined : ''
  const polished = pack.polish?.(spliced, text) ?? spliced
  const result = keepCapital(polished, text, pack)
  return result === text ? undefined : result
}
