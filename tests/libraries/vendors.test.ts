import { describe, expect, test } from 'vitest'
import { rewrite } from '../../src'
import { readLibrary } from '../../src/libraries'
import type { Edit } from '../../src/text'
import { everyDialect, placeholders, samples } from './samples'

/** Whether two files are the same but for the edits that lead from the second to the first. */
function outside(after: string, before: string, edits: readonly Edit[]): boolean {
  const gaps: string[] = []
  let from = 0
  for (const { start, end } of edits) {
    gaps.push(before.slice(from, start))
    from = end
  }
  gaps.push(before.slice(from))
  let at = 0
  for (const [index, gap] of gaps.entries()) {
    if (!after.startsWith(gap, at)) return false
    at += gap.length + (edits[index]?.replacement.length ?? 0)
  }
  return at === after.length
}

describe.each(samples)('$format: $name', ({ format, name, file, replies }) => {
  test('is recognised by its content, and its replies are read with id, title and format', () => {
    const library = readLibrary(file, { name })
    expect(library.format).toBe(format)
    expect(
      library.replies.map((reply, index) => [
        reply.id,
        reply.title,
        reply.path.join('.'),
        reply.format,
        reply.value.slice(0, replies[index]?.[4].length),
      ]),
    ).toEqual(replies)
    expect(library.notes).toEqual([])
  })

  test('is rewritten in the words alone: around them every byte stays, in them every placeholder', () => {
    const library = readLibrary(file, { name })
    const placeholder = /\{\{[^}]*\}\}|\{%[^%]*%\}|%?\{[\w.!]+\}|<[^>]*>|%\{[^}]*\}/g
    const rewritten = new Map(
      library.replies.map((reply) => [
        reply.path.join('.'),
        rewrite(reply.value, { format: reply.format, upTo: 'review' }).text,
      ]),
    )
    const { text, edits } = library.write((reply) => rewritten.get(reply.path.join('.')))
    expect(outside(text, library.text, edits)).toBe(true)
    const again = readLibrary(text, { name, from: format })
    expect(again.replies.map(({ path, value }) => [path.join('.'), value])).toEqual([...rewritten])
    for (const [index, { value }] of library.replies.entries())
      expect(again.replies[index]?.value.match(placeholder)).toEqual(value.match(placeholder))
  })

  test('is written back byte by byte where nothing is rewritten', () => {
    const bytes = new TextEncoder().encode(file)
    const library = readLibrary(bytes, { name })
    expect(library.write(() => undefined)).toEqual({ text: library.text, bytes, edits: [] })
    expect(library.write(({ value }) => value).bytes).toEqual(bytes)
  })
})

describe('placeholders', () => {
  test.each(['text', 'markdown', 'html'] as const)('of every dialect stay in %s', (format) => {
    const { text } = rewrite(everyDialect, { language: 'en', format, upTo: 'review' })
    expect(text).not.toBe(everyDialect)
    let at = -1
    for (const placeholder of placeholders) {
      const next = text.indexOf(placeholder, at + 1)
      expect(next, placeholder).toBeGreaterThan(at)
      at = next
    }
  })
})

describe('a vendor', () => {
  const macro = { id: 1, title: 'A', actions: [{ field: 'comment_value', value: 'We ship today.' }] }

  test('is told by most of the records: a file of many kinds is read as what it is', () => {
    const mixed = JSON.stringify([
      macro,
      { id: 2, reply: 'We ship today.' },
      { id: 3, reply: 'So do we, Ada.' },
    ])
    const { format, replies } = readLibrary(mixed, { name: 'a.json' })
    expect(format).toBe('json')
    expect(replies.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })

  test.each([
    ['one record', JSON.stringify({ macro }), 'a.json', 'macro.actions.0.value'],
    ['a bare record', JSON.stringify(macro), 'a.json', 'actions.0.value'],
    [
      'pages in a list',
      JSON.stringify([{ macros: [macro], count: 1 }]),
      'a.json',
      '0.macros.0.actions.0.value',
    ],
    ['one record a line', `${JSON.stringify(macro)}\n`, 'a.jsonl', '0.actions.0.value'],
    ['no name', JSON.stringify({ macros: [macro] }), undefined, 'macros.0.actions.0.value'],
    [
      'a name that says text',
      JSON.stringify({ macros: [macro] }),
      'a.txt',
      'macros.0.actions.0.value',
      'zendesk',
    ],
  ] as const)('is known in %s', (_, file, name, path, from?: 'zendesk') => {
    const { format, replies } = readLibrary(file, { name, from })
    expect(format).toBe('zendesk')
    expect(replies.map((reply) => reply.path.join('.'))).toEqual([path])
  })

  test('that the user names has to keep a reply somewhere', () => {
    expect(() => readLibrary('{"a": "We ship today."}', { name: 'a.json', from: 'front' })).toThrow(
      'no reply stands where front keeps them',
    )
  })

  test('that the user names needs no marks', () => {
    const file = '[{"id": 7, "name": "Late", "text": "<p>We ship today.</p>"}]'
    expect(readLibrary(file, { name: 'a.json' }).format).toBe('json')
    const { format, replies } = readLibrary(file, { name: 'a.json', from: 'helpscout' })
    expect({ format, reply: replies[0] }).toMatchObject({
      format: 'helpscout',
      reply: { id: '7', title: 'Late', format: 'html' },
    })
  })

  test('is not told by a list of previews, which are no replies', () => {
    const previews = '[{"id": 7, "name": "Late", "preview": "We ship today.", "chatPreview": "We ship."}]'
    expect(readLibrary(previews, { name: 'a.json' }).format).toBe('json')
    expect(() => readLibrary(previews, { name: 'a.json', from: 'helpscout' })).toThrow('no reply stands')
  })

  test('gives the language where it declares one, and so does the name of a file', () => {
    const languages = (name: string) =>
      readLibrary('{"late": "We ship today."}', { name }).replies.map(({ language }) => language)
    expect(languages('replies.tr.json')).toEqual(['tr'])
    expect(languages('ko-KR/replies.json')).toEqual(['ko'])
    expect(languages('replies/no/it.json')).toEqual([undefined])
    expect(languages('ko-fi/replies.json')).toEqual([undefined])
    const gorgias = samples.find(({ format }) => format === 'gorgias')
    expect(readLibrary(gorgias?.file ?? '').replies.map(({ language }) => language)).toEqual(['tr', 'tr'])
    const rasa = samples.find(({ format }) => format === 'rasa')
    const { replies } = readLibrary(rasa?.file ?? '', { name: 'domain.yml' })
    expect(replies.map(({ language }) => language)).toEqual([
      undefined,
      'tr',
      'el',
      undefined,
      undefined,
      undefined,
    ])
    const bodies = '{"late": {"en": "We ship today.", "el": "Φεύγει σήμερα, φίλε."}, "lang": "fa"}'
    expect(readLibrary(bodies, { name: 'a.json' }).replies.map(({ language }) => language)).toEqual([
      'en',
      'el',
    ])
  })

  test('is read with a note where one id names two records', () => {
    const file = JSON.stringify([macro, { ...macro, title: 'B' }], null, 1)
    expect(readLibrary(file, { name: 'a.json' }).notes).toEqual([
      { place: { line: 18, column: 14 }, text: 'the id "1" names another reply already, in line 8' },
    ])
  })

  test('is left out where the user says which fields hold replies', () => {
    const { replies } = readLibrary(JSON.stringify({ macros: [{ ...macro, note: 'We cannot.' }] }), {
      name: 'a.json',
      select: ({ path }) => path.at(-1) === 'note',
    })
    expect(replies.map(({ id, title, value }) => [id, title, value])).toEqual([['1', 'A', 'We cannot.']])
  })
})
