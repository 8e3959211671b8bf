import { splice } from '../splice'
import type { Edit } from '../text'

/** How many unchanged lines are shown around a change. */
const context = 3

/** Lines of the file from `first` up to and without `end`, counted from 0, and the edits that touch them. */
interface Change {
  readonly first: number
  end: number
  readonly edits: Edit[]
}

/**
 * A unified diff, as `git apply` and `patch` read it. It needs no search for what differs: the edits say it.
 *
 * @param edits of the old text, sorted and disjoint
 */
export function unifiedDiff(name: string, text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return ''
  const starts = lineStarts(text)
  const changes = changedLines(starts, edits)
  const path = name.replace(/^\//, '')
  const parts = [`--- a/${path}\n+++ b/${path}\n`]
  let shift = 0
  for (let index = 0; index < changes.length; ) {
    const hunk = [changes[index] as Change] // index is within the list
    for (index++; index < changes.length; index++) {
      const next = changes[index] as Change
      if (next.first - (hunk.at(-1)?.end ?? 0) > 2 * context) break
      hunk.push(next)
    }
    const { lines, grown } = hunkOf(text, starts, hunk, shift)
    parts.push(lines)
    shift += grown
  }
  return parts.join('')
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  // The text after the last line break is a line only where there is some.
  if (starts.at(-1) === text.length && text.length > 0) starts.pop()
  return starts
}

/** The lines that edits touch; edits of the same or of adjacent lines make one change. */
function changedLines(starts: readonly number[], edits: readonly Edit[]): readonly Change[] {
  const changes: Change[] = []
  let line = 0
  for (const edit of edits) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= edit.start) line++
    let end = line + 1
    while ((starts[end] ?? Number.POSITIVE_INFINITY) <= edit.end) end++
    const last = changes.at(-1)
    if (last !== undefined && last.end >= line) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else changes.push({ first: line, end, edits: [edit] })
  }
  return changes
}

function hunkOf(text: string, starts: readonly number[], changes: readonly Change[], shift: number) {
  const from = Math.max(0, (changes[0]?.first ?? 0) - context)
  const to = Math.min(starts.length, (changes.at(-1)?.end ?? 0) + context)
  const stretch = (first: number, end: number) =>
    text.slice(starts[first] ?? text.length, starts[end] ?? text.length)
  const marked: string[] = []
  let at = from
  let grown = 0
  for (const { first, end, edits } of changes) {
    const offset = starts[first] ?? 0
    const old = stretch(first, end)
    const local = edits.map((edit) => ({ ...edit, start: edit.start - offset, end: edit.end - offset }))
    const fresh = splice(old, local)
    marked.push(mark(' ', stretch(at, first)), mark('-', old), mark('+', fresh))
    grown += linesOf(fresh).length - linesOf(old).length
    at = end
  }
  marked.push(mark(' ', stretch(at, to)))
  const header = `@@ -${from + 1},${to - from} +${from + 1 + shift},${to - from + grown} @@\n`
  return { lines: header + marked.join(''), grown }
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
}

function mark(sign: string, text: string): string {
  const lines = linesOf(text).map((line) => `${sign}${line}\n`)
  if (text !== '' && !text.endsWith('\n')) lines.push('\\ No newline at end of file\n')
  return lines.join('')
}
