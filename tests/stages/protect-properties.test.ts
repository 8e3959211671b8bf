import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { protect } from '../../src/stages/protect'
import type { Edit, Format, View } from '../../src/text'
import { apply } from '../support/view'

const formats: readonly Format[] = ['text', 'markdown', 'html']

const join = (parts: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...parts), { maxLength: most }).map((found) => found.join(''))

const signs = [
  '{{',
  '}}',
  '{',
  '}',
  '%',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '&',
  ';',
  '"',
  "'",
  '“',
  '”',
  '«',
  '`',
  '```',
  '[',
  ']',
  '(',
  ')',
  '\\',
  '/',
  '.',
  ':',
  '@',
  '#',
  '$1',
  '_',
  '*',
  '~',
  '|',
  '-',
  '> ',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\t',
  '\0',
  '\ud800',
  '\udc00',
  '\u200c',
  'a',
  'b1',
  'é',
  '님',
  'ن',
  '<p>',
  '<br>',
  '</p>',
  '<code>',
  'https://a.example/',
  'x@y.example',
  '-- \n',
  '- ',
  '1. ',
  '# ',
  '|-|',
  '<!-- upword-ignore a: b -->',
]
const anything = fc.oneof(join(signs, 40), fc.string({ unit: 'binary', maxLength: 60 }))

/** Sorted, disjoint, not empty, inside the text. */
const expectSpans = (spans: readonly { start: number; end: number }[], length: number) => {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(length)
}

describe.each(formats)('any string as %s', (format) => {
  it('has a view with valid offsets', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { text, blocks, opaque, ignores, toSource } = protect(source, format, { names: ['a', 'é b'] })
        expectSpans(blocks, text.length)
        expectSpans(opaque, text.length)
        for (const { start, end } of opaque) {
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
        }
        for (const ignore of ignores) expect(blocks).toContainEqual({ start: ignore.start, end: ignore.end })
        let last = 0
        for (let at = 0; at <= text.length; at++) {
          const { start, end } = toSource({ start: at, end: Math.min(at + 1, text.length) })
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
        }
        if (format === 'text') expect(text).toBe(source)
      }),
      { seed: 3, numRuns: 600 },
    )
  })

  it('is left alone by an edit that changes nothing', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { text, toSourceEdits } = protect(source, format)
        expect(apply(source, toSourceEdits({ start: 0, end: text.length, replacement: text }))).toBe(source)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

interface Sample {
  readonly source: string
  readonly at: number
  readonly length: number
  readonly replacement: string
  readonly drop: boolean
}

const sample = (sources: fc.Arbitrary<string>, words: readonly string[]): fc.Arbitrary<Sample> =>
  fc.record({
    source: sources,
    at: fc.nat({ max: 50 }),
    length: fc.integer({ min: 1, max: 3 }),
    replacement: fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
      .map((found) => found.join(' ')),
    drop: fc.boolean(),
  })

/** An edit of some words of a block that are not opaque, or of none; a dropped word takes a space along. */
function editOf(view: View, { at, length, replacement, drop }: Sample): Edit | undefined {
  const words = view.blocks.flatMap((block) =>
    [...view.text.slice(block.start, block.end).matchAll(/[^ \n]+/g)].map((word) => ({
      block,
      start: block.start + word.index,
      end: block.start + word.index + word[0].length,
    })),
  )
  const first = words[at % words.length]
  const last = words[(at % words.length) + length - 1]
  if (!first || !last || first.block !== last.block) return undefined
  const { start, end } = { start: first.start, end: last.end }
  if (/\n/.test(view.text.slice(start, end))) return undefined
  if (view.opaque.some((stretch) => stretch.start < end && start < stretch.end)) return undefined
  if (!drop) return { start, end, replacement }
  if (view.text[end] === ' ') return { start, end: end + 1, replacement: '' }
  return view.text[start - 1] === ' ' ? { start: start - 1, end, replacement: '' } : undefined
}

const placeholdersOf = ({ text, opaque }: View): string[] =>
  opaque.flatMap(({ kind, start, end }) => (kind === 'placeholder' ? [text.slice(start, end)] : [])).sort()

const collapsed = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()

function expectEdited(
  format: Format,
  given: Sample,
  alike: (before: string, after: string) => void = () => {},
): void {
  const view = protect(given.source, format)
  const edit = editOf(view, given)
  if (!edit) return
  const result = apply(given.source, view.toSourceEdits(edit))
  const after = protect(result, format)
  const wanted = view.text.slice(0, edit.start) + edit.replacement + view.text.slice(edit.end)
  expect(collapsed(after.text)).toBe(collapsed(wanted))
  const left = placeholdersOf(after)
  for (const placeholder of placeholdersOf(view)) {
    expect(left).toContain(placeholder)
    left.splice(left.indexOf(placeholder), 1)
  }
  alike(given.source, result)
}

describe('edits', () => {
  const html = [
    'word',
    'can&#39;t',
    'you',
    '&amp;',
    'a < b',
    ' ',
    '  ',
    ' ',
    '\n',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<p>',
    '</p>',
    '<br>',
    '<td>',
    '<a href="x>y">',
    '</a>',
    '&nbsp;',
    'é',
    '{{ x | y }}',
    '{name}',
    '<code>',
    '</code>',
    '<!-- c -->',
    '<img src=x>',
    '.',
    ',',
    '&unknown;',
    '\ud800',
    '%s ',
    '<q>',
    '</q>',
    '<blockquote>',
    '</blockquote>',
    '<li>',
    '&lt;b&gt;',
  ]
  const newWords = [
    'will',
    'ship',
    'a & b',
    'x < y',
    '<b>',
    'on',
    '*now*',
    '_it_',
    '[x](y)',
    '`q`',
    'a_b',
    '\\*',
    '& co',
    '&amp;',
    '#',
    '-',
  ]

  it('show as they should in HTML, and keep every tag and comment', () => {
    const structure = (source: string): string[] => {
      const found: string[] = []
      const parser = new Parser({
        onopentag: (name, attributes) => found.push(`<${name} ${JSON.stringify(attributes)}`),
        onclosetag: (name, implied) => implied || found.push(`/${name}`),
        oncomment: (comment) => found.push(`!${comment}`),
      })
      parser.write(source)
      parser.end()
      return found
    }
    fc.assert(
      fc.property(sample(join(html, 16), newWords), (given) =>
        expectEdited('html', given, (before, after) => expect(structure(after)).toEqual(structure(before))),
      ),
      { seed: 5, numRuns: 2000 },
    )
  })

  it('show as they should in Markdown', () => {
    const words = [
      'word',
      "can't",
      'you,',
      '**bold**',
      '*not* so',
      "**can't ship** it",
      '_very_',
      '`code`',
      '[link text](https://a.example "t")',
      '[**bold** link](b)',
      '\\*',
      '&amp;',
      'é',
      '{{ x_y }}',
      '{name}',
      '<b>x</b>',
      '***both***',
      '~~gone~~',
      'end.',
    ]
    const gaps = [' ', ' ', ' ', '\n', '  \n', '\n\n', '\n\n- ', '\n\n# ', '\n\n1. ', '\n\n> no\n\n']
    const source = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 10 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(sample(source, [...newWords, '{the_date}', '1. x', '# y']), (given) =>
        expectEdited('markdown', given),
      ),
      { seed: 5, numRuns: 2000 },
    )
  })

  it('replace what they name in plain text', () => {
    fc.assert(
      fc.property(sample(join(['word ', "can't ", '{x} ', '\n\n', '“a b” '], 12), ['will', 'on']), (given) =>
        expectEdited('text', given),
      ),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('size', () => {
  it.each(formats)('is no obstacle in %s', (format) => {
    for (const unit of ['*a* ', '"a" ', '- a\n', '<b>a</b>']) {
      const source = unit.repeat(150_000)
      const { text, blocks, toSource } = protect(source, format)
      expect(blocks.length).toBeGreaterThan(0)
      expect(toSource({ start: text.length - 1, end: text.length }).end).toBeLessThanOrEqual(source.length)
    }
  })
})

describe('time', () => {
  const units = [
    '{{',
    '{',
    '{a,',
    '{#',
    '{%',
    '"',
    "'",
    ' "a',
    " 'a",
    '“',
    '„',
    '«',
    '‘',
    '’',
    '<',
    '<a ',
    '<a b="',
    "<a b='",
    '<!--',
    '<!',
    '</',
    '<script>',
    '<code>',
    '<blockquote>',
    '<b>',
    '<br>',
    '[',
    '[[',
    '[a](',
    '[a](<b',
    '[a](b "',
    '![a](',
    '[[a](x)',
    '[a]: b\n',
    '[a][b]',
    '*',
    '**',
    '*a',
    '*a **b ',
    '_a_',
    '`',
    '`` ` ',
    '~a',
    '$1 ',
    ' $5',
    '%a',
    ':a',
    '@',
    'a@a.',
    'a.',
    '/a',
    'a/',
    '://',
    'https://',
    '\\',
    'C:\\',
    '#',
    '__A',
    '*|',
    '@@',
    '<<',
    '> ',
    '>\n',
    'a:\n>\n',
    '-- ',
    '```\n',
    '- ',
    '- a\n',
    '1. ',
    ' - a\n',
    '---\n',
    '--- a',
    'a: <a@b>\n',
    '\n',
    'a\n',
    ' ',
    '\t',
    '&',
    '&#',
    '&a',
    '| a ',
    'a|b\n-|-\n',
    '    a\n',
    '# ',
    '\ud83d\ude00*',
    '\u200c',
    '<x>\n',
    '<div>\n\n',
  ]

  it.each(formats)('grows no faster than the text, whatever is repeated in %s', (format) => {
    const timeOf = (unit: string, length: number): number => {
      const source = unit.repeat(Math.ceil(length / unit.length))
      let best = Infinity
      for (let round = 0; round < 2; round++) {
        const start = performance.now()
        protect(source, format)
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    for (const unit of units) {
      const short = Math.max(timeOf(unit, 2_000), 1)
      // Ten times the length: quadratic growth would take a hundred times as long.
      expect(timeOf(unit, 20_000) / short, JSON.stringify(unit)).toBeLessThan(40)
    }
  })
})
