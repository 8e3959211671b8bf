import { describe, expect, test } from 'vitest'
import { Folder, upword } from './fake'

const library = (...texts: readonly string[]) =>
  JSON.stringify({ replies: texts.map((text) => ({ text })) }, null, 2)

describe('a baseline', () => {
  const check = (folder: Folder, ...args: string[]) =>
    upword(folder, ['check', 'r', '--reporter', 'json', '--baseline', 'known/b.json', ...args])
  const summary = (out: string) => {
    const { findings, known, score } = JSON.parse(out).summary
    return { findings, known, score }
  }

  test('lets known findings pass, and no other', async () => {
    const folder = new Folder({
      'r/a.json': library('It is soon, Ada.', 'It is soon, soon, Ada.'),
      'r/b.txt': 'It is impossible.',
      'known/x': '',
    })
    expect(await check(folder, '--update-baseline')).toMatchObject({
      code: 0,
      out: '',
      err: `${folder.at('known/b.json')} holds 4 known findings.\n`,
    })
    expect(JSON.parse(folder.read('known/b.json'))).toEqual({
      version: 1,
      findings: [
        { file: '../r/a.json', reply: 'replies.*.text', concept: 'vague-time', text: 'soon', count: 3 },
        { file: '../r/b.txt', reply: '', concept: 'inability', text: 'impossible', count: 1 },
      ],
    })
    const known = await check(folder)
    expect(known).toMatchObject({ code: 0, err: '' })
    expect(summary(known.out)).toEqual({ findings: 0, known: 4, score: 73 })

    // Lines may move, replies may come first; what is new is found.
    folder.write(
      'r/a.json',
      `\n\n${library('Maybe not: maybe, Ada.', 'It is soon, Ada.', 'It is soon, soon, Ada.')}`,
    )
    const moved = await check(folder)
    expect(moved).toMatchObject({ code: 1, err: '' })
    expect(summary(moved.out)).toMatchObject({ findings: 1, known: 4 })
    folder.write('r/a.json', library('It is soon, soon, Ada.', 'It is soon, soon, Ada.'))
    expect(summary((await check(folder)).out)).toMatchObject({ findings: 1, known: 4 })
  })

  test('tells of entries that are gone, and forgets them when it is told to', async () => {
    const folder = new Folder({
      'r/a.json': library('It is soon, soon, Ada.'),
      'r/b.txt': 'It is impossible.',
      'r/c.txt': 'So soon.',
      'known/x': '',
    })
    await check(folder, '--update-baseline')
    folder.write('r/a.json', library('It is soon, Ada.'))
    folder.write('r/b.txt', 'It is fine.')
    const path = folder.at('known/b.json')
    expect(await check(folder)).toMatchObject({
      code: 0,
      err: `${path}: ../r/a.json replies.*.text vague-time "soon" is gone
${path}: ../r/b.txt inability "impossible" is gone
2 entries to take out: --update-baseline does it.
`,
    })
    // Files that were not read now keep their entries.
    const part = await upword(folder, ['check', 'r/c.txt', '--baseline', 'known/b.json'])
    expect(part).toMatchObject({ code: 0, err: '' })
    await upword(folder, ['check', 'r/b.txt', '--baseline', 'known/b.json', '--update-baseline'])
    expect(
      JSON.parse(folder.read('known/b.json')).findings.map(({ file }: { file: string }) => file),
    ).toEqual(['../r/a.json', '../r/c.txt'])
  })

  test('may stand in the configuration', async () => {
    const folder = new Folder({
      'r/a.txt': 'So soon.',
      'team/conf.yaml': 'baseline: b.json',
    })
    const args = ['check', 'r/a.txt', '--config', 'team/conf.yaml']
    expect(await upword(folder, args)).toMatchObject({ code: 2 })
    expect(await upword(folder, [...args, '--update-baseline'])).toMatchObject({ code: 0 })
    expect(JSON.parse(folder.read('team/b.json')).findings).toHaveLength(1)
    expect(await upword(folder, args)).toMatchObject({
      code: 0,
      out: '1 reply read, ready to send. Score 80 of 100.\n1 phrase is known from the baseline.\n',
    })
  })

  test.each([
    ['{', 'its content'],
    ['{"version": 2, "findings": []}', 'version'],
    ['{"version": 1, "findings": [{"file": 1}]}', 'findings.0.file'],
    ['{"version": 1, "findings": [], "__proto__": {"x": 1}}', 'its content'],
  ])('that is malformed is refused: %s', async (content, place) => {
    const folder = new Folder({ 'r/a.txt': 'So soon.', 'b.json': content })
    const { code, out, err } = await upword(folder, ['check', 'r', '--baseline', 'b.json'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`is malformed at ${place}: restore it, or delete it and run --update-baseline.`)
  })

  test('is asked for', async () => {
    const folder = new Folder({ 'r/a.txt': 'So soon.' })
    expect((await upword(folder, ['check', 'r', '--baseline', 'b.json'])).err).toContain(
      'is still to be made: --update-baseline writes it.',
    )
    expect((await upword(folder, ['check', 'r', '--update-baseline'])).err).toContain(
      '--update-baseline takes --baseline <file>, which says where it goes.',
    )
  })
})

describe('limits', () => {
  const run = async (...args: string[]) => {
    const folder = new Folder({ 'a.txt': 'So soon, maybe.', 'b.txt': 'All is well.' })
    const { code, err } = await upword(folder, ['check', '.', ...args])
    return [code, err]
  }

  test('say what passes', async () => {
    expect(await run('--min-score', '80')).toEqual([0, ''])
    expect(await run('--min-score', '81')).toEqual([1, 'The score is 80; --min-score asks for 81.\n'])
    expect(await run('--max-warnings', '2')).toEqual([0, ''])
    expect(await run('--max-warnings', '1')).toEqual([
      1,
      '2 phrases to say better; --max-warnings lets 1 pass.\n',
    ])
    expect(await run('--max-warnings', '1', '--min-score', '81')).toEqual([
      1,
      'The score is 80; --min-score asks for 81.\n2 phrases to say better; --max-warnings lets 1 pass.\n',
    ])
    expect(await run('--min-score', 'high')).toEqual([
      2,
      'upword: --min-score is "high". Allowed: whole numbers from 0 to 100.\n',
    ])
    expect((await run('--max-warnings', '-1'))[0]).toBe(2)
  })
})
