import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../src/cli/unified-diff'
import { splice } from '../../src/splice'
import type { Edit } from '../../src/text'
import { seed } from '../libraries/round-trip'

/** Applies a diff line by line, and refuses one whose old lines are not there. */
function apply(text: string, diff: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const result: string[] = []
  let at = 0
  const body = diff.split('\n').slice(2, -1)
  for (const [index, line] of body.entries()) {
    const end = body[index + 1]?.startsWith('\\') ? '' : '\n'
    const content = line.slice(1) + end
    const hunk = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(line)
    if (hunk !== null) {
      while (at < Number(hunk[1]) - 1) result.push(lines[at++] ?? '')
      expect(result.length, 'the new line number').toBe(Number(hunk[3]) - 1)
      const marks =
        body
          .slice(index + 1)
          .join('\n')
          .split('\n@@')[0]
          ?.split('\n') ?? []
      expect(marks.filter((mark) => /^[ -]/.test(mark)).length, 'the old length').toBe(Number(hunk[2]))
      expect(marks.filter((mark) => /^[ +]/.test(mark)).length, 'the new length').toBe(Number(hunk[4]))
    } else if (line.startsWith('+')) result.push(content)
    else if (/^[ -]/.test(line)) {
      expect(content).toBe(lines[at++])
      if (line.startsWith(' ')) result.push(content)
    }
  }
  return result.concat(lines.slice(at)).join('')
}

const words = fc.array(fc.constantFrom('one', 'two ', '\n', '\n\n', 'x\ny\n', '\r\n'), { maxLength: 40 })
const cases = fc.tuple(words, fc.gen()).map(([parts, choose]) => {
  const edits: Edit[] = []
  let start = 0
  for (const part of parts) {
    // Words inside lines, as rewrites are; a line break goes only with the text on both sides.
    if (!part.includes('\n') && choose(fc.integer, { min: 0, max: 3 }) === 0) {
      edits.push({
        start,
        end: start + part.length,
        replacement: choose(fc.constantFrom, '', 'new', 'new\nlines'),
      })
    }
    start += part.length
  }
  return { text: parts.join(''), edits }
})

describe('a unified diff', () => {
  test('shows three lines around a change and joins changes that are near', () => {
    const text = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join('')
    const at = (line: number) => ({
      start: text.indexOf(`line ${line}\n`),
      end: text.indexOf(`line ${line}\n`) + 4,
    })
    const edits = [3, 9, 20].map((line) => ({ ...at(line), replacement: 'LINE' }))
    expect(unifiedDiff('a.txt', text, edits)).toBe(`--- a/a.txt
+++ b/a.txt
@@ -1,12 +1,12 @@
 line 1
 line 2
-line 3
+LINE 3
 line 4
 line 5
 line 6
 line 7
 line 8
-line 9
+LINE 9
 line 10
 line 11
 line 12
@@ -17,7 +17,7 @@
 line 17
 line 18
 line 19
-line 20
+LINE 20
 line 21
 line 22
 line 23
`)
  })

  test('is empty where nothing changes', () => {
    expect(unifiedDiff('a.txt', 'a\n', [])).toBe('')
  })

  test('leads from the old text to the new', () => {
    fc.assert(
      fc.property(cases, ({ text, edits }) => {
        fc.pre(edits.length > 0)
        expect(apply(text, unifiedDiff('a.txt', text, edits))).toBe(splice(text, edits))
      }),
      { ...seed, numRuns: 1000 },
    )
  })
})

describe('git', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'upword-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('applies it', () => {
    const text = 'a\r\nb\nc\nd\ne\nf\ng\nh\ni\nwithout end'
    const edits = [
      { start: 0, end: 1, replacement: 'A\nB' },
      { start: text.length - 3, end: text.length, replacement: 'END' },
    ]
    writeFileSync(join(folder, 'a.txt'), text)
    execFileSync('git', ['apply', '-'], { cwd: folder, input: unifiedDiff('a.txt', text, edits) })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(splice(text, edits))
  })
})
