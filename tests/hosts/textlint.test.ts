/** The rule in textlint itself, with its plugins for plain text, Markdown and HTML. */
import { TextlintKernel } from '@textlint/kernel'
import * as markdown from '@textlint/textlint-plugin-markdown'
import * as text from '@textlint/textlint-plugin-text'
import * as html from 'textlint-plugin-html'
import { describe, expect, test } from 'vitest'
import rule, { type TextlintOptions } from '../../src/hosts/textlint'

const kernel = new TextlintKernel()

/** Some versions of these are CommonJS, whose default export is a property of the default export. */
const pluginOf = (module: object): never => {
  const { default: inner = module } = module as { default?: object }
  return ('default' in inner ? inner.default : inner) as never
}
const plugins = [
  { pluginId: 'text', plugin: pluginOf(text) },
  { pluginId: 'markdown', plugin: pluginOf(markdown) },
  { pluginId: 'html', plugin: pluginOf(html) },
]
const setup = (ext: string, options: TextlintOptions = {}) => ({
  ext,
  filePath: `reply${ext}`,
  plugins,
  rules: [{ ruleId: 'upword', rule, options }],
})
const lint = async (source: string, ext: string, options?: TextlintOptions) =>
  (await kernel.lintText(source, setup(ext, options))).messages
const fix = async (source: string, ext: string, options?: TextlintOptions) =>
  (await kernel.fixText(source, setup(ext, options))).output

describe('valid documents', () => {
  test.each([
    ['.txt', 'Thank you for the photo. A new lamp leaves us today.'],
    ['.md', 'Type `This could be effective.` and press Enter.'],
    ['.md', '> This could be effective.\n\nThank you for your words.'],
    ['.md', '```\nThis could be effective.\n```'],
    ['.html', '<p>Type <code>This could be effective.</code></p><!-- This could be effective. -->'],
  ])('%s %s', async (ext, source) => {
    expect(await lint(source, ext)).toEqual([])
  })
})

describe('invalid documents', () => {
  test.each([
    ['.txt', 'Good day.\nThis could be effective.', [15, 23]],
    ['.md', '# Good day\n\n- This *could* be effective.', [20, 29]],
    ['.html', '<p>This&nbsp;could be effective.</p>', [13, 21]],
  ])('%s %s', async (ext, source, range) => {
    const messages = await lint(source, ext)
    expect(messages.map((message) => message.range)).toEqual([range])
    expect(messages[0]).toMatchObject({ ruleId: 'upword', type: 'lint' })
    expect(messages[0]?.message).toMatch(/^".*could.*": .+ .+ \(modal\)$/)
  })

  test('a finding has its line and column', async () => {
    const [message] = await lint('Good day.\nThis could be effective.', '.txt')
    expect(message?.loc.start).toEqual({ line: 2, column: 6 })
  })
})

describe('fixes', () => {
  const bold = 'This could be effective.'
  test('are those that keep the meaning, unless bolder ones are asked for', async () => {
    expect(await fix(bold, '.txt')).toBe(bold)
    expect(await fix(bold, '.txt', { upTo: 'review' })).toBe('This is effective.')
    expect(await fix("Please don't hesitate to call us.", '.txt')).not.toContain('hesitate')
  })

  test('leave every other sign of the markup', async () => {
    const source = '# Hello\n\n`might`\n\n* **This** could be effective.\n'
    expect(await fix(source, '.md', { upTo: 'review' })).toBe(
      '# Hello\n\n`might`\n\n* **This** is effective.\n',
    )
    expect(await fix('<p>This could be <b>effective</b>.</p>', '.html', { upTo: 'review' })).toBe(
      '<p>This is <b>effective</b>.</p>',
    )
  })
})

describe('options', () => {
  test('reach the checker', async () => {
    expect(await lint('This could be effective.', '.txt', { rules: { modal: false } })).toEqual([])
    expect(await lint('`This could be effective.`', '.txt', { format: 'markdown' })).toEqual([])
  })

  test("of textlint's own stay its own", async () => {
    const [message] = await lint('This could be effective.', '.txt', { severity: 'warning' })
    expect(message?.severity).toBe(1)
  })

  test('that mean nothing are named', () => {
    expect(() => rule.linter({} as never, { upTo: 'all' as 'safe' })).toThrow('upTo')
  })
})
