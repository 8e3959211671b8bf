import { describe, expect, test } from 'vitest'
import type { Path } from '../../src/libraries/field'
import { guessFormat } from '../../src/libraries/format'
import { looksLikeProse, readByDefault } from '../../src/libraries/prose'
import { readingByContent, readingByName } from '../../src/libraries/readers'

/** The texts of a file by its name, or by its content where that has no extension. */
const read = (name: string, file: string) =>
  (readingByName(name, file) ?? readingByContent(file)).reader(file)

describe('what is read when no field is named', () => {
  test.each([
    'We ship on Monday.',
    'Thanks, Ada',
    'Please hold the line',
    'Siparişiniz hazır.',
    '확인 후 안내드리겠습니다.',
    'Θα σας απαντήσουμε αύριο',
    'Τι χρειάζεστε;',
    'سلام، چطور می‌توانم کمک کنم؟',
    '<p>Hi {{name}}, we ship today.</p>',
    'Hello!\n\n%{name}, your order is here',
  ])('prose: %s', (value) => {
    expect(looksLikeProse(value)).toBe(true)
  })

  test.each([
    '',
    'pending',
    'refund.started',
    '2024-05-01T10:00:00Z',
    '2024-05-01 10:00',
    'https://shop.example/refund?late=1',
    'ada@shop.example',
    'Order delayed',
    'Sample (with variables)',
    'src/replies/late order.md',
    '{{ticket.requester.first_name}} {{ticket.requester.last_name}}',
    '{% if late %}{{ date }}{% endif %}',
    '#ff0000 #00ff00',
    'a1b2-c3d4 e5f6',
    '<br><hr class="a b c d e">',
  ])('no prose: %s', (value) => {
    expect(looksLikeProse(value)).toBe(false)
  })

  test('names of things that are filed are passed over, replies are not', () => {
    const isRead = (...path: Path) => {
      const [field] = read('a.json', '{"a": "We ship on Monday."}')
      return field !== undefined && readByDefault({ ...field, path })
    }
    for (const name of ['reply', 'text', 'body', 'comment_value', 'subject', 'enabled'])
      expect(isRead('macros', 0, name), name).toBe(true)
    for (const name of ['title', 'Macro Title', 'template_name', 'macroTitle', 'TITLE', 'notes', 'tags']) {
      expect(isRead('macros', 0, name), name).toBe(false)
      expect(isRead(name, 0), name).toBe(false)
    }
    expect(isRead('title', 'reply')).toBe(true)
    expect(isRead()).toBe(true)
  })

  test('a hostile text takes no longer than another', () => {
    for (const text of [
      '{'.repeat(100_000),
      '<a '.repeat(100_000),
      'a.'.repeat(100_000),
      `${'%'.repeat(100_000)} `,
    ]) {
      const started = performance.now()
      looksLikeProse(text)
      guessFormat(text)
      expect(performance.now() - started).toBeLessThan(500)
    }
  })
})

describe('how a text is marked up, by its look', () => {
  test.each([
    ['html', '<p>Hi</p>'],
    ['html', 'Hi<br/>there'],
    ['html', 'Q&amp;A'],
    ['html', '<a href="https://x.example">here</a>'],
    ['markdown', '## Late\n\nHi'],
    ['markdown', 'It is **late**.'],
    ['markdown', 'See [here](https://x.example).'],
    ['markdown', 'Type `reset` there.'],
    ['text', 'Hi <name>, your order <order number> is 3 < 5 days late & fine.'],
    ['text', '- one\n- two\n> three'],
    ['text', 'snake_case_name * 2 * 3'],
    ['text', '#1234 is late'],
  ])('%s: %s', (format, value) => {
    expect(guessFormat(value)).toBe(format)
  })
})

describe('files that are one text', () => {
  test('are read whole; front matter is left alone', () => {
    const [page] = read('a.MD', '---\ntitle: We can\n---\nHello.\n')
    expect(page).toMatchObject({
      path: [],
      value: 'Hello.\n',
      format: 'markdown',
      span: { start: 22, end: 29 },
    })
    expect(page?.toFileEdits([{ start: 0, end: 5, replacement: 'Hi' }])).toEqual([
      { start: 22, end: 27, replacement: 'Hi' },
    ])
    expect(read('a.md', '---\nno end\n')[0]).toMatchObject({ value: '---\nno end\n' })
    expect(read('a.md', '---\n---\r\nx')[0]).toMatchObject({ value: 'x' })
    expect(read('a.html', 'x')[0]).toMatchObject({ format: 'html' })
    expect(read('reply', '<p>x</p>')[0]).toMatchObject({ format: 'html' })
    expect(read('.hidden', 'x')[0]).toMatchObject({ format: 'text' })
    expect(read('folder.csv/reply.txt', 'a,b')[0]).toMatchObject({ value: 'a,b' })
    expect(readingByName('a.docx', 'x')).toBeUndefined()
  })
})
