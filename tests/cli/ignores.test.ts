/** Comments that silence concepts, with the real engine. */
import { describe, expect, test } from 'vitest'
import * as engine from '../../src'
import { FieldChecker } from '../../src/cli/checking'
import { placeName } from '../../src/cli/formats/pretty'
import { readLibrary } from '../../src/cli/library'
import { checkLibrary } from '../../src/cli/report'
import { settingsOf } from '../../src/cli/settings'

async function notesOn(name: string, content: string, off: readonly string[] = []) {
  const settings = await settingsOf({ off, config: false }, engine, '/')
  const checker = new FieldChecker(engine, settings)
  const { replies } = checkLibrary(readLibrary(name, Buffer.from(content), [], undefined), checker)
  return {
    found: replies.flatMap(({ findings }) => findings.map(({ concept }) => concept)),
    notes: checker.notes.map(({ place, text }) => `${place && placeName(place)} ${text}`),
  }
}

describe('comments inside a reply', () => {
  test('that do their work are left in peace', async () => {
    const page =
      '# Late\n\n<!-- upword-ignore vague-time: the date is on the label -->\nIt ships soon.\n\nFine.\n'
    expect(await notesOn('a.md', page)).toEqual({ found: [], notes: [] })
    expect(await notesOn('a.md', page, ['vague-time'])).toEqual({ found: [], notes: [] })
  })

  test('that have nothing left to do are told of, as a whole or in part', async () => {
    expect(
      (await notesOn('a.md', '<!-- upword-ignore vague-time: was so -->\nIt ships today.\n')).notes,
    ).toEqual(['2:1 this comment has done its work: take it out'])
    expect(
      (await notesOn('a.html', '<p><!-- upword-ignore modal, vague-time: was so -->It ships soon.</p>'))
        .notes,
    ).toEqual(['1:52 "modal" has done its work here: take it out of this comment'])
  })

  test('that have a slip are told of', async () => {
    const { found, notes } = await notesOn(
      'a.md',
      '<!-- upword-ignore vague-tiem: whim -->\nIt ships soon.\n',
    )
    expect(found).toEqual(['vague-time'])
    expect(notes).toEqual(['2:1 "vague-tiem" is no concept; did you mean "vague-time"?'])
    expect((await notesOn('a.md', '<!-- upword-ignore vague-time -->\nIt ships soon.\n')).notes).toEqual([
      '2:1 this comment takes effect once a reason follows its colon',
    ])
  })
})

describe('comments of a YAML file', () => {
  test('are told of where they have nothing left to do', async () => {
    const yaml = `# upword-ignore vague-time: the date is on the label
a: It ships soon, we hope so.
# upword-ignore inability, vague-time: was so
b: It ships soon today.
# upword-ignore: legal has approved it
c: It ships today, as planned.
`
    const { notes } = await notesOn('a.yml', yaml)
    expect(notes).toEqual([
      '3:1 "inability" has done its work here: take it out of this comment',
      '5:1 this comment has done its work: take it out',
    ])
  })
})
