import { describe, expect, test } from 'vitest'
import { Folder, upword } from './fake'

describe('upword fix --interactive', () => {
  const ask = async (text: string, ...answers: (string | ((prefilled: string) => string))[]) => {
    const folder = new Folder({ 'a.txt': text, 'b.txt': 'So soon.' })
    const run = await upword(folder, ['fix', '-i', 'a.txt', 'b.txt'], {
      isTTY: true,
      answers,
      env: { NO_COLOR: '1' },
    })
    return { ...run, a: folder.read('a.txt'), b: folder.read('b.txt') }
  }

  test('accepts, fills in, skips and edits', async () => {
    const run = await ask(
      'We kindly wait, maybe soon. Impossible is impossible.',
      'a',
      's',
      'a',
      'Friday',
      'e',
      (text) => text.replace('is impossible', 'is nothing'),
      'q',
    )
    expect(run.a).toBe('We wait, maybe by Friday. Impossible is nothing.')
    expect(run.b).toBe('So soon.')
    expect(run.err).toContain('a.txt\n  minimizer  Mind “kindly ”.\n')
    expect(run.err).toContain('  + We wait, maybe soon. Impossible is impossible.  safe\n  [a/s/e/q] ')
    expect(run.err).toContain('  date: ')
    expect(run.err).toContain('  [s/e/q] ')
    expect(run).toMatchObject({ code: 1, out: expect.stringContaining('2 replies read, 3 rewrites made.\n') })
  })

  test('leaves a slot that is left empty, and words that were not changed', async () => {
    const run = await ask('So soon, so impossible.', 'A', ' ', 'e', (text) => text, 's')
    expect(run.a).toBe('So by {date}, so impossible.')
  })

  test('asks again where it did not understand, and about equal words one by one', async () => {
    const run = await ask('Maybe so, maybe not, maybe yes.', 'x', 's', 'a', 'q')
    expect(run.a).toBe('Maybe so, maybe not, certainly yes.')
    expect(run.err).toContain(
      '  a: accept, s: skip, e: edit the sentence, q: write what is accepted and end\n',
    )
  })

  test('writes what was accepted when the person leaves', async () => {
    expect(await ask('We kindly wait soon.', 'a')).toMatchObject({ a: 'We wait soon.', b: 'So soon.' })
    expect(await ask('We kindly wait soon.')).toMatchObject({ a: 'We kindly wait soon.', code: 1 })
  })

  test('shows a diff of what was accepted with --dry-run', async () => {
    const folder = new Folder({ 'a.txt': 'We kindly wait.\n' })
    const { out } = await upword(folder, ['fix', '-i', '-n', 'a.txt'], {
      isTTY: true,
      answers: ['a'],
      env: { NO_COLOR: '1' },
    })
    expect(out).toContain('-We kindly wait.\n+We wait.\n')
    expect(folder.read('a.txt')).toBe('We kindly wait.\n')
  })

  test('needs a terminal, and no other way to decide', async () => {
    const folder = new Folder({ 'a.txt': 'So soon.' })
    expect((await upword(folder, ['fix', '-i', 'a.txt'], { stdin: '' })).err).toContain(
      '--interactive asks in a terminal',
    )
    expect((await upword(folder, ['fix', '-i', '-'], { isTTY: true })).err).toContain(
      '--interactive asks in a terminal',
    )
    expect((await upword(folder, ['fix', '-i', '--up-to', 'safe', 'a.txt'])).err).toContain(
      '--up-to and --values work without it',
    )
  })
})

describe('upword fix --values', () => {
  const library = JSON.stringify({
    late: 'It is there soon, maybe, Ada.',
    later: 'So soon, so kindly soon, Ada.',
    never: 'Impossible is {date} soon, Ada.',
  })
  const fill = async (values: string, ...args: string[]) => {
    const folder = new Folder({ 'a.json': library, 'v.json': values, 'p.html': '<p>So soon.</p>' })
    const run = await upword(folder, ['fix', '--values', 'v.json', 'a.json', 'p.html', ...args])
    return { ...run, replies: JSON.parse(folder.read('a.json')), page: folder.read('p.html') }
  }

  test('fills slots, for all replies and for one', async () => {
    const { replies, page, code, err } = await fill(
      '{"date": "<Friday>", "replies": {"later": {"date": "12 May"}}}',
    )
    expect(replies).toEqual({
      late: 'It is there by <Friday>, certainly, Ada.',
      later: 'So by 12 May, so by 12 May, Ada.',
      // A placeholder of the template is no slot.
      never: 'Impossible is {date} by <Friday>, Ada.',
    })
    expect(page).toBe('<p>So by &lt;Friday&gt;.</p>')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('leaves sentences alone that lack a value, and says which values were not used', async () => {
    const { replies, err } = await fill('{"dat": "Friday", "replies": {"later": {"date": "12 May"}}}')
    expect(replies).toMatchObject({
      late: 'It is there soon, certainly, Ada.',
      later: 'So by 12 May, so by 12 May, Ada.',
    })
    expect(err).toBe('v.json: "dat" is a value without a slot here; did you mean "date"?\n')
  })

  test('goes as far as it is told, and ends where a value is at fault itself', async () => {
    expect((await fill('{"date": "Friday"}', '--up-to', 'safe')).replies.late).toBe(
      'It is there soon, maybe, Ada.',
    )
    expect((await fill('{"date": "soon"}')).replies.late).toBe('It is there soon, certainly, Ada.')
  })

  test.each([
    ['{"date": 5}', 'v.json: date is 5. Allowed: texts by the name of their slot, replies with such texts.'],
    ['{"replies": {"late": {"date": null}}}', 'v.json: replies.late.date is null.'],
    ['[]', 'v.json: its content is [].'],
    ['{', 'v.json is malformed: '],
  ])('refuses %s', async (values, said) => {
    const { code, err, replies } = await fill(values)
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(replies.late).toContain('soon')
  })

  test('takes names of prototypes as names', async () => {
    const { err } = await fill('{"__proto__": "x", "constructor": "y", "date": "Friday"}')
    expect(err).toContain('"constructor" is a value without a slot here')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
