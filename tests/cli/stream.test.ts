import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { batchesOf } from '../../src/cli/stream/batches'
import { Folder, upword } from './fake'

const command = join(dirname(fileURLToPath(import.meta.url)), '../../dist/cli.js')
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const parsed = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

vi.setConfig({ testTimeout: 60_000 })

describe('upword stream', () => {
  const stream = (stdin: string | Uint8Array, ...args: string[]) =>
    upword(new Folder(), ['stream', '--workers', '1', ...args], { stdin })

  test('answers each line with a line, in order', async () => {
    const { code, out, err } = await stream(
      `${lines({ id: 'a', text: 'So soon.' }, { id: 2, text: 'All is well.' })}\n${lines({ text: 'It is impossible.' })}`,
    )
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(parsed(out)).toMatchObject([
      { id: 'a', language: 'en', score: 80, findings: [{ concept: 'vague-time', start: 3, end: 7 }] },
      { id: 2, score: 100, findings: [] },
      { score: 80, findings: [{ concept: 'inability' }] },
    ])
    expect((await stream(lines({ id: 1, text: 'All is well.' }))).code).toBe(0)
  })

  test('rewrites, as far as it is told', async () => {
    const input = lines({ id: 1, text: 'We kindly wait, maybe soon.' })
    expect(parsed((await stream(input, '--up-to', 'review')).out)).toMatchObject([
      { id: 1, text: 'We wait, certainly soon.', score: 80, findings: [{ concept: 'vague-time' }] },
    ])
  })

  test('hands language and format of a line on, and obeys its options and its configuration', async () => {
    const input = lines(
      { id: 'x', text: 'So soon.', language: 'tr', format: 'html' },
      { id: 'y', text: 'So soon.' },
    )
    const { asked, out } = await stream(input, '--off', 'inability')
    expect(asked.calls).toEqual([
      { language: 'tr', format: 'html' },
      { language: undefined, format: undefined },
    ])
    expect(asked.made[0]?.rules).toMatchObject({ inability: false, modal: true })
    expect(parsed(out)).toHaveLength(2)
    const folder = new Folder({ '.upwordrc.yaml': 'overrides: [{replies: [x], rules: {vague: off}}]' })
    const run = await upword(folder, ['stream', '--workers', '1'], { stdin: input })
    expect(parsed(run.out).map(({ findings }) => findings.length)).toEqual([0, 1])
  })

  test('answers a line that is no reply with its number and the reason', async () => {
    const { code, out, err } = await stream(
      Buffer.concat([
        Buffer.from(`{"id": 1, "text": "Fine, Ada."}\n{"id": 2\n[1]\n{"id": 3, "text": 4}\n`),
        Buffer.from([0x7b, 0xff, 0x0a]),
        Buffer.from('{"id": 12345678901234567890, "text": ""}\n{"text": "", "format": "pdf"}\n"x"'),
      ]),
    )
    expect(code).toBe(2)
    expect(err).toBe('7 lines left as found; "error" in the result says why.\n')
    expect(parsed(out).map(({ line }) => line)).toEqual([undefined, 2, 3, 4, 5, 6, 7, 8])
    expect(out).toContain('this line is no UTF-8')
    expect(out).toContain('an id beyond 2^53 keeps its digits as a text')
  })

  test('keeps to lines of a length that can be held', async () => {
    const long = JSON.stringify({ id: 2, text: 'x'.repeat(1_200_000) })
    const { out } = await stream(
      `${lines({ id: 1, text: 'A.' })}${long}\n${lines({ id: 3, text: 'B.' })}${long}`,
    )
    expect(parsed(out)).toMatchObject([
      { id: 1 },
      { line: 2, error: 'this line is longer than 1 MB' },
      { id: 3 },
      { line: 4, error: 'this line is longer than 1 MB' },
    ])
  })

  test('cuts any input into the same lines, whole and numbered', async () => {
    const texts = fc.array(fc.string({ unit: 'binary' }).map((line) => line.replaceAll('\n', ' ')))
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.integer({ min: 1, max: 40 })),
        fc.boolean(),
        async (all, cuts, ends) => {
          const bytes = Buffer.from(all.join('\n') + (ends ? '\n' : ''))
          async function* chunks() {
            let at = 0
            for (const length of cuts) {
              yield bytes.subarray(at, at + length)
              at += length
            }
            yield bytes.subarray(at)
          }
          const read: string[] = []
          for await (const { bytes: part, line } of batchesOf(chunks(), new AbortController().signal)) {
            const text = Buffer.from(part).toString()
            expect(text.endsWith('\n')).toBe(true)
            expect(line).toBe(read.length + 1)
            read.push(...text.slice(0, -1).split('\n'))
          }
          const wanted = Buffer.from(bytes).toString()
          expect(read).toEqual(wanted === '' ? [] : wanted.replace(/\n$/, '').split('\n'))
        },
      ),
      { seed: 11, numRuns: 150 },
    )
  })

  test('waits for input that is piped in', async () => {
    expect(await upword(new Folder(), ['stream'])).toMatchObject({ code: 2 })
    expect((await upword(new Folder(), ['stream', '--workers', 'two'], { stdin: '' })).err).toContain(
      '--workers is "two". Allowed: whole numbers',
    )
  })
})

describe('the built command, with worker threads', () => {
  beforeAll(() => {
    expect(existsSync(command), 'dist/cli.js is there; npm run build:js makes it').toBe(true)
  })
  const many = (count: number) =>
    Array.from({ length: count }, (_, id) =>
      JSON.stringify({ id, text: `We might ship order ${id} soon.` }),
    ).join('\n')

  test('gives the same as one thread, in the same order', () => {
    const input = many(3000)
    const run = (workers: string) =>
      spawnSync(process.execPath, [command, 'stream', '--workers', workers], { input, maxBuffer: 1 << 26 })
    const [one, three] = [run('1'), run('3')]
    expect([one.status, three.status]).toEqual([1, 1])
    expect(three.stdout.equals(one.stdout)).toBe(true)
    expect(parsed(three.stdout.toString()).map(({ id }) => id)).toEqual(
      Array.from({ length: 3000 }, (_, id) => id),
    )
  })

  test('answers while input pauses', async () => {
    const child = spawn(process.execPath, [command, 'stream', '--workers', '2'])
    child.stdin.write(`${many(1)}\n`)
    const [answer] = await once(child.stdout, 'data')
    expect(parsed(String(answer))).toMatchObject([{ id: 0 }])
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([1, null])
  })

  test('ends cleanly when it is interrupted: whole lines, 130', async () => {
    const child = spawn(process.execPath, [command, 'stream', '--workers', '2'])
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stdin.on('error', () => undefined)
    const feed = setInterval(() => child.stdin.write(`${many(500)}\n`), 5)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    clearInterval(feed)
    expect(code).toBe(130)
    const out = Buffer.concat(parts).toString()
    expect(out.endsWith('\n')).toBe(true)
    expect(parsed(out).length).toBeGreaterThan(0)
  })

  test('ends cleanly when nobody reads along', async () => {
    const child = spawn(process.execPath, [command, 'stream', '--workers', '2'])
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
    })
    child.stdin.on('error', () => undefined)
    const feed = setInterval(() => child.stdin.write(`${many(500)}\n`), 5)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code, signal] = await once(child, 'exit')
    clearInterval(feed)
    expect({ said, signal, code: code === 0 || code === 1 }).toEqual({ said: '', signal: null, code: true })
  })
})
