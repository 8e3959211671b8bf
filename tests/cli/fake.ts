import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Pack } from '../../locales/contract'
import type { ConceptId } from '../../rules'
import type { CheckResult } from '../../src/check'
import type { Engine, EngineOptions } from '../../src/cli/engine'
import { run } from '../../src/cli/program'
import type { Applicability } from '../../src/stages/guard'
import type { Finding } from '../../src/stages/report'

/** Four words at fault, one for each kind of suggestion: enough to see what the commands make of them. */
const faults: readonly { word: string; concept: ConceptId; instead?: [Applicability, string] }[] = [
  { word: 'kindly ', concept: 'minimizer', instead: ['safe', ''] },
  { word: 'maybe', concept: 'likelihood', instead: ['review', 'certainly'] },
  { word: 'soon', concept: 'vague-time', instead: ['fill', 'by {date}'] },
  { word: 'impossible', concept: 'inability' },
]
const order: readonly Applicability[] = ['safe', 'review', 'fill']

function check(text: string, { rules = {} }: EngineOptions): CheckResult {
  const findings = faults.flatMap(({ word, concept, instead }) =>
    [...text.matchAll(new RegExp(word, 'g'))]
      .filter(() => rules[concept] !== false)
      .map(({ index: start }): Finding => {
        const end = start + word.length
        const preview = text.slice(0, start) + (instead?.[1] ?? word) + text.slice(end)
        const suggestions = instead
          ? [{ replacement: instead[1], start, end, applicability: instead[0], preview }]
          : []
        const said = { message: `Mind “${word}”.`, why: 'It is vague.' }
        return {
          concept,
          category: 'hedge',
          severity: 'warning',
          rule: `en/${concept}/word`,
          start,
          end,
          text: word,
          ...said,
          suggestions,
        }
      }),
  )
  findings.sort((a, b) => a.start - b.start)
  const sentences = [{ start: 0, end: text.length, language: 'en' }]
  return { language: 'en', sentences, findings, score: Math.max(0, 100 - 20 * findings.length) }
}

/** What a checker was asked. */
interface Asked {
  readonly made: EngineOptions[]
  readonly calls: unknown[]
}

function fakeEngine(asked: Asked): Engine {
  const row = {
    inability: {
      message: 'Say what works.',
      why: 'It helps.',
      rules: [{ name: 'word', pattern: 'impossible' }],
      flags: [{ bad: 'It is impossible.', at: 'impossible', good: 'It works.' }],
      allows: [],
    },
  }
  const inEnglish = new Proxy(row, {
    get: (cells, id) => Reflect.get(cells, id) ?? { inapplicable: 'the fake language has few words' },
  })
  const packs = ['en', 'tr'].map(
    (code) => ({ code, name: code, endonym: code, status: 'stable', row: inEnglish }) as unknown as Pack,
  )
  return {
    packs,
    createChecker(options) {
      asked.made.push(options)
      return {
        check(text, call) {
          asked.calls.push(call)
          return check(text, options)
        },
        rewrite(text, call = {}) {
          asked.calls.push(call)
          let now = text
          const applied = []
          for (;;) {
            const next = check(now, options).findings.find(
              ({ suggestions: [first] }) =>
                first && order.indexOf(first.applicability) <= order.indexOf(call.upTo ?? 'safe'),
            )
            const suggestion = next?.suggestions[0]
            if (next === undefined || suggestion === undefined) break
            const { concept, rule } = next
            applied.push({
              concept,
              rule,
              applicability: suggestion.applicability,
              before: now,
              after: suggestion.preview,
            })
            now = suggestion.preview
          }
          const slots = [...now.matchAll(/\{date\}/g)].map(() => 'date')
          return { text: now, applied, remaining: check(now, options).findings, slots }
        },
      }
    },
  }
}

/** A folder of its own for one test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'upword-'))
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => rmSync(this.path, { recursive: true, force: true }))
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }
  at(name: string): string {
    return join(this.path, name)
  }
  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true })
    writeFileSync(this.at(name), content)
  }
  read(name: string): string {
    return readFileSync(this.at(name), 'utf8')
  }
  bytes(name: string): Buffer {
    return readFileSync(this.at(name))
  }
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly asked: Asked
}

/** Runs the command on a fake engine. */
export async function upword(
  folder: Folder,
  args: readonly string[],
  {
    stdin,
    isTTY = false,
    env = {},
    answers = [],
  }: {
    stdin?: string | Uint8Array
    isTTY?: boolean
    env?: Record<string, string>
    /** What a person answers, one after the other; then the person leaves. A function gets what is prefilled. */
    answers?: readonly (string | ((prefilled: string) => string))[]
  } = {},
): Promise<Ran> {
  const written = { out: [] as Buffer[], err: [] as Buffer[] }
  const sink = (to: Buffer[]) => ({
    isTTY,
    isClosed: false,
    drained: async () => undefined,
    write: (content: string | Uint8Array) => void to.push(Buffer.from(content)),
  })
  const asked: Asked = { made: [], calls: [] }
  const waiting = [...answers]
  const machine = {
    ask: async (question: string, prefilled = '') => {
      written.err.push(Buffer.from(question))
      const answer = waiting.shift()
      return typeof answer === 'function' ? answer(prefilled) : answer
    },
    cwd: folder.path,
    stdin: {
      isTTY: stdin === undefined,
      read: async () => Buffer.from(stdin ?? ''),
      size: undefined,
      // As pipes give it.
      chunks: async function* () {
        const bytes = Buffer.from(stdin ?? '')
        for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
      },
    },
    onInterrupt: () => ({ end: () => undefined }),
    stdout: sink(written.out),
    stderr: sink(written.err),
    env,
  }
  const code = await run(args, { machine, version: '1.2.3', loadEngine: async () => fakeEngine(asked) })
  const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8')
  return { code, out: text(written.out), err: text(written.err), asked }
}
