import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { protect } from '../../src/stages/protect'
import { blocksOf, edited, marked } from '../support/view'

const markdown = (source: string): string[] => blocksOf(source, 'markdown')

describe('what shows of Markdown', () => {
  it.each([
    ['paragraphs', 'One\ntwo\n\n  three', ['One\ntwo', 'three']],
    ['headings', '# One #\n## *Two*\nThree\n===\nFour\n---', ['One', 'Two', 'Three', 'Four']],
    [
      'lists',
      '- one\n- two\n  more\n\n  three\n  1. four\n* [x] five',
      ['one', 'two\nmore', 'three', 'four', 'five'],
    ],
    [
      'a table',
      '| One | **two** |\n|:--|--:|\n| a \\| b |\n| c | d | e |',
      ['One', 'two', 'a | b', 'c', 'd'],
    ],
    [
      'a table without pipes at its sides',
      'One | two\n--- | ---\nthree | four\n\nfive',
      ['One', 'two', 'three', 'four', 'five'],
    ],
    ['a thematic break', 'One\n***\ntwo', ['One', 'two']],
    ['fenced code', 'One\n```js\nno\n\n# no\n```\ntwo\n~~~\nno', ['One', 'two']],
    ['fenced code in a list', '- one\n  ```\n  no\n- two', ['one', 'two']],
    ['indented code', 'One\n\n    no\n\ntwo\n    three', ['One', 'two\nthree']],
    ['front matter', '---\ntitle: no\n---\nOne', ['One']],
    ['no front matter', '---\nOne\n\n---\ntwo', ['One', 'two']],
    ['block quotations', 'One\n> no\nno\n\nTwo\n> # no\nthree', ['One', 'Two', 'three']],
    ['an introduced quotation', 'One.\n\nOn 3 May Ayşe wrote:\n> no', ['One.']],
    ['history', 'One.\n\n-----Original Message-----\nno\n\nno', ['One.']],
    ['comments', 'One <!-- no --> two\n\n<!-- no\n\nno -->\n\nthree', ['One  two', 'three']],
    ['HTML in a line', 'W<b>e</b> <span title="> *no*">can</span>not<br>now', ['We cannot\nnow']],
    ['HTML blocks', '<div>\nOne *two*\n</div>\n\n*three*', ['One *two*', 'three']],
    ['HTML that hides', '<blockquote>\n\nno\n\n</blockquote>\n\nOne', ['One']],
    ['raw HTML', '<script>\nno\n\nno\n</script>\n\nOne', ['One']],
    ['emphasis', '**We** *can*n__o__t ***ship*** ~~now~~ ~it~', ['We cann__o__t ship now it']],
    ['what is no emphasis', 'snake_case * a ** b 2*3 ~5 \\*no\\*', ['snake_case * a ** b 2*3 ~5 *no*']],
    ['links', '[We *can*not](https://example.com "no") ![ship](<a b>) [it](x(y)).', ['We cannot ship it.']],
    ['references', '[One][a] [two][] [a] [three]\n\n[a]: /no\n[Two]: <no>\n  "no"', ['One two a [three]']],
    ['what is no link', '[One] (two) [three][four]', ['[One] (two) [three][four]']],
    ['footnotes', 'One[^1].\n\n[^1]: Two.', ['One.', 'Two.']],
    ['escapes and references', '\\[a\\] \\& &amp; &eacute; &copy &#39; \\a', ["[a] & & é &copy ' \\a"]],
    ['line breaks', 'One  \ntwo\\\nthree\n four', ['One\ntwo\nthree\nfour']],
  ])('%s', (_, source, blocks) => {
    expect(markdown(source)).toEqual(blocks)
  })

  it.each([
    ['code', 'Run ``a ` b`` and `c\nd` now.', 'Run ⟦a ` b⟧ and ⟦c d⟧ now.'],
    [
      'placeholders that look like markup',
      '{{ a_b *c* }} __NAME__ *|X|* [[a_b]] {a_b}_c_',
      '⟦{{ a_b *c* }}⟧ ⟦__NAME__⟧ ⟦*|X|*⟧ ⟦[[a_b]]⟧ ⟦{a_b}⟧c',
    ],
    [
      'addresses',
      '<https://a.example/_x_> https://a.example/_x_ <a@example.com>',
      '⟦https://a.example/_x_⟧ ⟦https://a.example/_x_⟧ ⟦a@example.com⟧',
    ],
    ['quotations over marks', 'You wrote “it **fails**” here.', 'You wrote ⟦“it fails”⟧ here.'],
    ['what would be a placeholder, were it no link', '[NAME](x) and [NAME].', 'NAME and ⟦[NAME]⟧.'],
  ])('%s: opaque', (_, source, view) => {
    expect(marked(source, 'markdown')).toBe(view)
  })

  it('silences concepts in the block of a comment, or in the next one', () => {
    const { text, ignores } = protect(
      'One <!-- upword-ignore delay: a -->\n\n<!-- upword-ignore cost: b -->\n\n- two\n- three {# upword-ignore all: c #}',
      'markdown',
    )
    expect(
      ignores.map(({ start, end, concepts, reason }) => [text.slice(start, end), concepts, reason]),
    ).toEqual([
      ['One', ['delay'], 'a'],
      ['two', ['cost'], 'b'],
      ['three {# upword-ignore all: c #}', [], 'c'],
    ])
  })
})

interface Node {
  readonly type: string
  readonly value?: string
  readonly alt?: string | null | undefined
  readonly children?: readonly Node[]
}

describe('CommonMark', () => {
  /** The text of paragraphs and headings outside of block quotations, by the reference implementation. */
  const reference = (source: string): string[] => {
    const shown = ({ type, value = '', alt, children = [] }: Node): string => {
      if (type === 'text') return value
      if (type === 'inlineCode') return value.replaceAll('\n', ' ')
      if (type === 'break') return '\n'
      if (type === 'image' || type === 'imageReference') return alt ?? ''
      return children.map(shown).join('')
    }
    const blocks = (node: Node): string[] => {
      if (node.type === 'blockquote') return []
      if (node.type === 'paragraph' || node.type === 'heading') return [shown(node)]
      return (node.children ?? []).flatMap(blocks)
    }
    return blocks(fromMarkdown(source))
  }
  const lines = (blocks: readonly string[]): string[] =>
    blocks.map((block) => block.trim().replace(/[ \t]*\n[ \t]*/g, '\n')).filter((block) => block !== '')

  const sources = (parts: readonly string[], most: number) =>
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: most }).map((found) => found.join(''))

  it('agrees on inline content', () => {
    const parts = [
      '*',
      '**',
      '_',
      '__',
      'a',
      'b c',
      'not',
      ' ',
      '`',
      '``',
      '[',
      '](',
      '](x)',
      ')',
      '\\',
      '&amp;',
      '<b>',
      '.',
      '"x"',
      'é',
      '\n',
      '  \n',
    ]
    // The reference counts the marks of a run that are left, the standard those it had: runs of three are left out.
    const source = sources(parts, 10).map((found) => `x${found.replace(/([*_])\1{2,}/g, '$1')}.`)
    fc.assert(
      fc.property(source, (text) => {
        fc.pre(!/[*_]{3}|\n\s*\n/.test(text))
        expect(lines(markdown(text))).toEqual(lines(reference(text)))
      }),
      { seed: 7, numRuns: 1500 },
    )
  })

  it('agrees on blocks', () => {
    const parts = [
      '\n',
      '\n\n',
      '- ',
      '* ',
      '1. ',
      '1) ',
      '    ',
      '  ',
      '> ',
      '# ',
      '## ',
      '```\n',
      '~~~\n',
      '---\n',
      '***\n',
      'text',
      'two words',
      '\t',
      'end.\n',
    ]
    fc.assert(
      fc.property(sources(parts, 9), (text) => {
        // Behind an empty list item the reference takes another one for text; in code it keeps the indent of lines.
        fc.pre(!/(?:[-*]|\d[.)])[ \t]*(?:\n|$)|[^\s`][^\n]*```/.test(text))
        expect(lines(markdown(text))).toEqual(lines(reference(text)))
      }),
      { seed: 7, numRuns: 1500 },
    )
  })
})

describe('edits of Markdown', () => {
  it.each([
    ['a word between marks', "We **can't** ship", "can't", 'will', 'We **will** ship'],
    [
      'marks stay where words stay',
      "We *can't* **ship** it",
      "We can't ship it",
      'We will ship it',
      'We *will* **ship** it',
    ],
    ['marks go with their words', 'a **very** good one', 'very ', '', 'a good one'],
    ['marks that would stand beside a space go', 'a **very good** one', 'good ', '', 'a **very** one'],
    [
      'a destination stays',
      '[not now](https://example.com)',
      'not now',
      'later',
      '[later](https://example.com)',
    ],
    [
      'escapes',
      'We try.',
      'try',
      '*a* _b_ `c` [d](e) <f> &amp; g_h 2 * 3',
      'We \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\&amp; g_h 2 * 3.',
    ],
    [
      'slots and placeholders are not escaped',
      'We try.',
      'try',
      '{the_date} {{ a_*b*_ }} [[c]]',
      'We {the_date} {{ a_*b*_ }} [[c]].',
    ],
    ['what would begin a block', 'We try', 'We', '- we', '\\- we try'],
    ['what would begin a list', 'We try', 'We', '1. we', '1\\. we try'],
    ['what comes to begin a line', 'So # we try', 'So ', '', '\\# we try'],
    ['a line end stays', 'We cannot\nship', 'cannot', 'will', 'We will\nship'],
    ['in a table', '| a | not b |\n|---|---|', 'not b', 'c | d', '| a | c \\| d |\n|---|---|'],
    ['in an HTML block', '<div>\nnot now\n</div>', 'not now', 'a & b *', '<div>\na &amp; b *\n</div>'],
    ['code is one piece', 'Run `a  b` now', 'now', 'later', 'Run `a  b` later'],
  ])('%s', (_, source, old, replacement, result) => {
    expect(edited(source, 'markdown', old, replacement)).toBe(result)
  })
})
