/**
 * How long the command takes for a whole library, and how far `upword stream` makes use of the cores.
 *
 *   npm run build && node tests/bench/library.mjs [--replies N] [--lines N] [--rounds N]
 *
 * --replies how many canned responses the library has, in five languages (3000)
 * --lines   how many short replies are streamed (1000000)
 * --rounds  how often each row has its turn; the median counts (3)
 *
 * Rows take turns. Memory is the resident set of the process, sampled four times a second: the most that it becomes,
 * and how far that is above what it was after a tenth of the time.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  createWriteStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { composeReplies } from './replies.mjs'

const command = join(dirname(fileURLToPath(import.meta.url)), '../../dist/cli.js')
const languages = ['en', 'tr', 'ko', 'el', 'fa']
const { values } = parseArgs({
  options: {
    replies: { type: 'string', default: '3000' },
    lines: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
  },
})
const [replies, lines, rounds] = [values.replies, values.lines, values.rounds].map(Number)
const folder = mkdtempSync(join(tmpdir(), 'upword-bench-'))

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

function writeLibrary() {
  const pools = languages.map((language) => composeReplies(language, Math.ceil(replies / languages.length)))
  const macros = Array.from({ length: replies }, (_, at) => ({
    id: at,
    title: `Reply ${at}`,
    text: pools[at % pools.length][Math.floor(at / pools.length)],
  }))
  writeFileSync(join(folder, 'library.json'), JSON.stringify(macros, null, 2))
}

/** Sentences of the composed replies, each with a number of its own. */
async function writeLines() {
  const sentences = languages.map((language) =>
    composeReplies(language, 500).flatMap((reply) => reply.match(/[^.!?;؟]+[.!?;؟]/g) ?? []),
  )
  const file = createWriteStream(join(folder, 'lines.jsonl'))
  for (let id = 0; id < lines; id++) {
    const pool = sentences[id % sentences.length]
    const text = `${pool[(id * 7919) % pool.length].trim()} #${id}.`
    if (!file.write(`${JSON.stringify({ id, text })}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

/** Seconds that the command takes, and megabytes that it holds. */
async function run(args, input) {
  const stdin = input ? openSync(input) : 'ignore'
  const started = performance.now()
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    stdio: [stdin, 'ignore', 'inherit'],
  })
  const memory = []
  const sampling = setInterval(() => {
    try {
      const held = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
      if (held) memory.push(Number(held) / 1024)
    } catch {
      // Elsewhere than on Linux there is no such file: no figure, then.
    }
  }, 250)
  const [code] = await once(child, 'close')
  clearInterval(sampling)
  if (input) closeSync(stdin)
  if (code > 1) throw new Error(`${args.join(' ')} ended with ${code}`)
  const early = memory[Math.ceil(memory.length / 10)]
  const most = Math.max(...memory)
  return { seconds: (performance.now() - started) / 1000, most, growth: most - early }
}

writeLibrary()
await writeLines()
const input = join(folder, 'lines.jsonl')
const cores = availableParallelism()
const rows = [
  {
    name: `check, ${replies} replies in five languages`,
    args: ['check', 'library.json', '--reporter', 'json'],
  },
  { name: `stream, ${lines} short replies, one thread`, args: ['stream', '--workers', '1'], input },
  {
    name: `stream, ${lines} short replies, ${cores} workers`,
    args: ['stream', '--workers', String(cores)],
    input,
  },
]
const results = rows.map(() => [])
for (let round = 0; round < rounds; round++) {
  for (const [at, row] of rows.entries()) results[at].push(await run(row.args, row.input))
}
rmSync(folder, { recursive: true })

const figure = (list, key) => {
  const known = list.map((one) => one[key]).filter((number) => Number.isFinite(number))
  return known.length === 0 ? '' : median(known).toFixed(key === 'seconds' ? 2 : 0)
}
console.log(`Node ${process.versions.node}, ${cores} cores, ${rounds} rounds. Medians.\n`)
console.log('| | seconds | MB at most | MB grown |\n| --- | ---: | ---: | ---: |')
for (const [at, { name }] of rows.entries()) {
  const [seconds, most, growth] = ['seconds', 'most', 'growth'].map((key) => figure(results[at], key))
  console.log(`| ${name} | ${seconds} | ${most} | ${growth} |`)
}
const [, one, all] = results.map((list) => list.map(({ seconds }) => seconds))
console.log(
  `\n${cores} workers are ${median(one.map((time, at) => time / all[at])).toFixed(2)} times as fast as one thread.`,
)
