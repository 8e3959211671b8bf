/** The plugin in pipelines of unified: trees of prose, of Markdown and of HTML. */
import retextLatin from 'retext-latin'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { HostOptions } from '../../src/hosts/options'
import { retextUpword, type TextTree } from '../../src/hosts/retext'

const keepText: Plugin<[], TextTree, string> = function () {
  this.compiler = (_, file) => String(file)
}

const read = async (value: string, path?: string, options?: HostOptions) => {
  const file = new VFile(path === undefined ? { value } : { value, path })
  await unified().use(retextLatin).use(retextUpword, options).use(keepText).process(file)
  return file.messages
}

/** Reads a file with a tree of another kind. */
const readAs = (value: string, tree: TextTree) => {
  const file = new VFile(value)
  retextUpword()(tree, file)
  return file.messages
}

describe('in a pipeline of retext', () => {
  test('a message tells where, what, why and what to say instead', async () => {
    const [message, ...others] = await read('Good day.\nWe ship today. This could be effective.')
    expect(others).toEqual([])
    expect(message?.place).toEqual({
      start: { line: 2, column: 21, offset: 30 },
      end: { line: 2, column: 29, offset: 38 },
    })
    expect(message).toMatchObject({
      actual: 'could be',
      expected: ['is'],
      ruleId: 'modal',
      source: 'upword',
      fatal: false,
    })
    expect(message?.reason).toContain('could be')
    expect(message?.note).toMatch(/\w/)
  })

  test('what is expected, put in the place of the message, makes the rewrite', async () => {
    const text = "Unfortunately, we can't ship your order until Monday.\r\nBu belki yarın gelir."
    for (const { place, expected, actual } of await read(text)) {
      if (place === undefined || !('start' in place)) throw new Error('a message without a place')
      const start = place.start.offset ?? -1
      const end = place.end.offset ?? -1
      expect(text.slice(start, end)).toBe(actual)
      for (const words of expected ?? [])
        expect(text.slice(0, start) + words + text.slice(end)).not.toBe(text)
    }
    expect((await read(text)).map(({ line }) => line)).toContain(1)
  })

  test('a file with nothing to say better has no message', async () => {
    expect(await read('Thank you for the photo. A new lamp leaves us today.')).toEqual([])
  })

  test('its name tells how it is marked up, and options outweigh that', async () => {
    const code = 'Type this:\n\n```\nThis could be effective.\n```\n'
    expect(await read(code, 'reply.md')).toEqual([])
    expect(await read(code, 'reply.txt', { format: 'markdown' })).toEqual([])
    expect(await read('<!-- This could be effective. --><p>Hello.</p>', 'reply.html')).toEqual([])
  })

  test('options reach the checker', async () => {
    const text = 'This could be effective.'
    expect(await read(text, undefined, { rules: { modal: false } })).toEqual([])
    const [minor] = await read(text, undefined, { severity: { modal: 'info' } })
    expect(minor?.fatal).toBe(null)
    expect(() => retextUpword({ certainty: 'maybe' as 'keep' })).toThrow('certainty')
  })
})

describe('with a tree of markup', () => {
  test('of Markdown, code is passed over', () => {
    const tree = { type: 'root', children: [{ type: 'paragraph' }] }
    expect(readAs('`This could be effective.`', tree)).toEqual([])
    expect(readAs('This **could** be effective.', tree)).toHaveLength(1)
  })

  test('of HTML, entities are read', () => {
    const tree = { type: 'root', children: [{ type: 'element' }] }
    const [message] = readAs('<p>This&nbsp;could be effective.</p>', tree)
    expect(message?.actual).toBe('could be')
    expect(readAs('<p>Type <code>This could be effective.</code></p>', tree)).toEqual([])
  })
})
