/** Every fix of a SARIF log, made in the file by its lines and columns, makes the rewrite in the reply. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as engine from '../../src'
import { FieldChecker } from '../../src/cli/checking'
import { formatSarif } from '../../src/cli/formats/sarif'
import { readLibrary } from '../../src/cli/library'
import { checkLibrary, summarise } from '../../src/cli/report'
import { settingsOf } from '../../src/cli/settings'

const samples = fileURLToPath(new URL('../samples', import.meta.url))

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: sign, index }) => index + sign.length)]
}

describe.each(readdirSync(samples))('in %s', (name) => {
  test('fixes are rewrites', async () => {
    const bytes = readFileSync(`${samples}/${name}`)
    const checker = new FieldChecker(engine, await settingsOf({ config: false }, engine, '/'))
    const library = readLibrary(name, bytes, [], undefined)
    const report = checkLibrary(library, checker)
    const log = JSON.parse(
      formatSarif({
        files: [report],
        unread: [],
        summary: summarise([report]),
        view: 'findings',
        version: '1.2.3',
      }),
    )
    const file = bytes.toString('utf8').replace(/^\ufeff/, '')
    const starts = lineStarts(file)
    const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1
    const wanted = report.replies.flatMap((reply, at) =>
      reply.findings.flatMap(({ suggestions }) =>
        suggestions.map(({ start, end, replacement }) => ({
          at,
          value: reply.field.value.slice(0, start) + replacement + reply.field.value.slice(end),
        })),
      ),
    )
    const fixes = log.runs[0].results.flatMap(({ fixes: all }: { fixes: unknown[] }) => all)
    expect(fixes).toHaveLength(wanted.length)
    for (const [index, { artifactChanges }] of fixes.entries()) {
      let text = file
      // From the end, so that offsets hold.
      for (const { deletedRegion, insertedContent } of [...artifactChanges[0].replacements].reverse()) {
        const { startLine, startColumn, endLine, endColumn } = deletedRegion as Region
        text =
          text.slice(0, offset(startLine, startColumn)) +
          insertedContent.text +
          text.slice(offset(endLine, endColumn))
      }
      const fixed = readLibrary(name, Buffer.from(text), [], undefined)
      const { at = -1, value } = wanted[index] ?? {}
      expect(fixed.replies[at]?.value).toBe(value)
    }
  })
})
