/** `upword lsp` as an editor meets it: a process, and messages over its standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type CodeAction,
  createMessageConnection,
  type Diagnostic,
  type Hover,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const patience = { timeout: 60_000 }

let folder = ''
let server: ChildProcess
let editor: MessageConnection
const heard: PublishDiagnosticsParams[] = []
const said: string[] = []
let listeners: (() => void)[] = []

/** Waits until something holds of what the server has said. */
const until = async <Result>(find: () => Result | undefined): Promise<Result> => {
  for (;;) {
    const found = find()
    if (found !== undefined) return found
    await new Promise<void>((resolve) => listeners.push(resolve))
  }
}
const wake = () => {
  const waiting = listeners
  listeners = []
  for (const resolve of waiting) resolve()
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upword-lsp-'))
  writeFileSync(join(folder, '.upwordrc.yaml'), 'rules: { opinion: off, vague-assent: off, modal: error }\n')
  server = spawn(process.execPath, [cli, 'lsp', '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (server.stdout === null || server.stdin === null) throw new Error('no pipes')
  editor = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  editor.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    heard.push(params)
    wake()
  })
  editor.onNotification('window/showMessage', ({ message }: { message: string }) => {
    said.push(message)
    wake()
  })
  editor.listen()
  const { capabilities } = await editor.sendRequest<{ capabilities: object }>('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  })
  expect(capabilities).toMatchObject({ hoverProvider: true, textDocumentSync: 2 })
  await editor.sendNotification('initialized', {})
}, 60_000)

afterAll(async () => {
  await editor.sendRequest('shutdown')
  const code = new Promise((resolve) => server.once('exit', resolve))
  await editor.sendNotification('exit')
  expect(await code).toBe(0)
  rmSync(folder, { recursive: true, force: true })
})

const languages: Record<string, string> = {
  md: 'markdown',
  txt: 'plaintext',
  html: 'html',
  json: 'json',
  yaml: 'yaml',
}

const open = async (name: string, text: string, where = folder) => {
  const uri = pathToFileURL(join(where, name)).href
  const languageId = languages[name.split('.').at(-1) ?? ''] ?? 'plaintext'
  const document = TextDocument.create(uri, languageId, 1, text)
  await editor.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  })
  return document
}
const diagnosticsOf = ({ uri, version }: TextDocument): Promise<readonly Diagnostic[]> =>
  until(() => heard.find((params) => params.uri === uri && params.version === version)?.diagnostics)
const wordsAt = (document: TextDocument, diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ range }) => document.getText(range))
const actionsAt = async (document: TextDocument, words: string): Promise<readonly CodeAction[]> => {
  const position = document.positionAt(document.getText().indexOf(words) + 1)
  return await editor.sendRequest('textDocument/codeAction', {
    textDocument: { uri: document.uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  })
}
const made = (document: TextDocument, action: CodeAction | undefined): string =>
  TextDocument.applyEdits(document, action?.edit?.changes?.[document.uri] ?? [])

describe('diagnostics', patience, () => {
  test('stand at their words, in UTF-16 units, at the severity of the configuration', async () => {
    const document = await open('reply.md', '# Hello 🙂\n\n🙂 This *could* be effective. I think it works.\n')
    const diagnostics = await diagnosticsOf(document)
    expect(wordsAt(document, diagnostics)).toEqual(['could* be'])
    expect(diagnostics[0]).toMatchObject({ severity: 1, source: 'upword', code: 'modal' })
    expect(diagnostics[0]?.range.start).toEqual({ line: 2, character: 9 })
  })

  test('follow what is written', async () => {
    const { uri } = await open('edited.txt', 'This could be effective.')
    await editor.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 13 } }, text: 'is' },
      ],
    })
    const document = TextDocument.create(uri, 'plaintext', 2, 'This is effective.')
    expect(await diagnosticsOf(document)).toEqual([])
  })

  test('of JSON and YAML stand in the file, past its escapes', async () => {
    const json = await open('replies.json', '{"a": "Say \\"hello\\".\\nThis could be effective.", "n": 1}')
    expect(wordsAt(json, await diagnosticsOf(json))).toEqual(['could be'])
    const yaml = await open('replies.yaml', 'late: >\n  Hello there.\n  This could be\n  effective.\n')
    expect(wordsAt(yaml, await diagnosticsOf(yaml))).toEqual(['could be'])
  })

  test('there are none in code, in files of other kinds and in what is malformed', async () => {
    for (const [name, text] of [
      ['code.md', '```\nThis could be effective.\n```\n'],
      ['broken.json', '{"a": "This could be effective.'],
    ] as const)
      expect(await diagnosticsOf(await open(name, text)), name).toEqual([])
  })

  test('go when a document is closed', async () => {
    const document = await open('closed.txt', 'This could be effective.')
    await diagnosticsOf(document)
    await editor.sendNotification('textDocument/didClose', { textDocument: { uri: document.uri } })
    const last = await until(() =>
      heard.find(({ uri, version }) => uri === document.uri && version === undefined),
    )
    expect(last.diagnostics).toEqual([])
  })
})

test('hovering shows what to do, why, and how the sentence reads then', patience, async () => {
  const document = await open('hover.html', '<p>This could be effective.</p>')
  const hoverAt = (character: number) =>
    editor.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: document.uri },
      position: { line: 0, character },
    })
  const hover = await hoverAt(10)
  expect(hover?.contents).toMatchObject({ value: expect.stringContaining('review: This is effective.') })
  expect(hover?.range?.start).toEqual({ line: 0, character: 8 })
  expect(await hoverAt(1)).toBe(null)
})

describe('quick fixes', patience, () => {
  test('of the same meaning are preferred', async () => {
    const document = await open('safe.txt', "Please don't hesitate to call us.")
    const [first] = await actionsAt(document, 'hesitate')
    expect(first).toMatchObject({ kind: 'quickfix', isPreferred: true })
    expect(made(document, first)).not.toContain('hesitate')
  })

  test('that commit to more say so', async () => {
    const document = await open('review.md', 'This *could* be effective.\n')
    const [first] = await actionsAt(document, 'could')
    expect(first).toMatchObject({ title: expect.stringContaining('commits to more'), isPreferred: false })
    expect(made(document, first)).toMatch(/^This .*is.* effective\.\n$/)
  })

  test('that wait for a fact put a slot in', async () => {
    const document = await open('fill.txt', 'We will call you soon.')
    const actions = await actionsAt(document, 'soon')
    const fill = actions.find(({ title }) => title.includes('add the fact'))
    expect(made(document, fill)).toMatch(/\{\w+\}/)
  })

  test('keep the spelling of the file', async () => {
    const document = await open('spelled.json', '{"a": "Say \\"hello\\".\\nThis could be effective."}')
    const [first] = await actionsAt(document, 'could')
    expect(made(document, first)).toBe('{"a": "Say \\"hello\\".\\nThis is effective."}')
  })
})

describe('the comment that keeps words', patience, () => {
  test.each([
    ['keep.md', 'Hello.\n\n- This could be effective.\n'],
    ['keep.html', '<p>This could be effective.</p>'],
    ['keep.yaml', 'replies:\n  - text: This could be effective.\n'],
  ])('silences them in %s', async (name, text) => {
    const document = await open(name, text)
    const actions = await actionsAt(document, 'could')
    const keep = actions.find(({ title }) => title.startsWith('Keep'))
    const kept = made(document, keep)
    expect(kept).toContain('upword-ignore modal: ')
    expect(await diagnosticsOf(await open(`again-${name}`, kept))).toEqual([])
  })

  test('is not offered where files have no comments', async () => {
    const actions = await actionsAt(await open('keep.json', '{"a": "This could be effective."}'), 'could')
    expect(actions.map(({ title }) => title).filter((title) => title.startsWith('Keep'))).toEqual([])
  })
})

test('a configuration with a slip is told of, and read again once it is mended', patience, async () => {
  const own = mkdtempSync(join(tmpdir(), 'upword-lsp-slip-'))
  writeFileSync(join(own, '.upwordrc.yaml'), 'rules: { modall: off }\n')
  const document = await open('reply.txt', 'This could be effective.', own)
  expect(await diagnosticsOf(document)).toEqual([])
  expect(await until(() => said.find((message) => message.includes('modall')))).toContain('modal')
  writeFileSync(join(own, '.upwordrc.yaml'), 'rules: { modal: info }\n')
  await editor.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
  const again = await until(() =>
    heard.find(({ uri, diagnostics }) => uri === document.uri && diagnostics.length > 0),
  )
  expect(again.diagnostics[0]?.severity).toBe(3)
  rmSync(own, { recursive: true, force: true })
})
