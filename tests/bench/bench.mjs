/**
 * How fast upword is, against write-good and alex on the same machine in the same minute.
 *
 *   npm run build && npm run bench -- [--corpus DIR] [--rounds N] [--starts N] [--out NAME]
 *
 * --corpus  DIR/<language>/*.jsonl, one object with `text` a line; without it, replies composed for the purpose
 * --rounds  how often each contender has its turn (31); every round has replies of its own
 * --starts  how many fresh processes each contender is started in (11)
 * --out     writes NAME.md and NAME.json besides
 *
 * Contenders take turns, each in a process of its own, and the order rotates, so that a slow moment of the machine hits
 * all; figures are
 * medians, and a ratio is the median of the rounds' ratios. Read the ratios: absolute figures drift.
 */
import { execFileSync, fork } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contenders } from './contenders.mjs'
import { composePlainReplies, composeReplies } from './replies.mjs'
import { measureSizes } from './sizes.mjs'
import { measureTyping } from './typing.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    rounds: { type: 'string', default: '31' },
    starts: { type: 'string', default: '11' },
    out: { type: 'string' },
  },
})
const rounds = Number(options.rounds)
const starts = Number(options.starts)
const repliesPerRound = 200

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
const sum = (texts) => texts.reduce((length, text) => length + text.length, 0)

/** The replies of a language, more than enough for all rounds: a corpus that is too small starts again. */
const readReplies = (language) => {
  const folder = options.corpus && join(options.corpus, language)
  if (!folder) return composeReplies(language, repliesPerRound * (rounds + 1))
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line).text)
}
const slice = (replies, round) =>
  Array.from({ length: repliesPerRound }, (_, i) => replies[(round * repliesPerRound + i) % replies.length])

const load = async (name) => {
  try {
    const run = await contenders[name]()
    const language = /^upword (..)$/.exec(name)?.[1] ?? 'en'
    for (const reply of composeReplies(language, 20)) run(reply)
    return run
  } catch (error) {
    console.error(`${name} is left out: ${error.message.split('\n')[0]}`)
    return undefined
  }
}

const time = (run, texts) => {
  const start = performance.now()
  for (const text of texts) run(text)
  return performance.now() - start
}

/** Characters a second of each row, in turns, each in a process of its own. A row is { name, contender, replies }. */
const measureSpeed = async (rows) => {
  const ask = (child, message) =>
    new Promise((resolve) => {
      child.once('message', resolve)
      child.send(message)
    })
  const children = rows.map(({ contender }) => {
    const child = fork(join(here, 'turns.mjs'), [contender])
    child.once('exit', (code) => {
      if (code !== null) throw new Error(`${contender} ended`)
    })
    return child
  })
  for (const [index, { replies }] of rows.entries()) await ask(children[index], { replies })
  const speeds = rows.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < rows.length; turn++) {
      const index = (round + turn) % rows.length
      const texts = slice(rows[index].replies, round)
      const turnOf = { from: round * repliesPerRound, count: repliesPerRound }
      speeds[index].push(sum(texts) / ((await ask(children[index], turnOf)) / 1000))
    }
  }
  for (const child of children) child.kill()
  const baseOf = (name) =>
    speeds[
      rows.findIndex((row) => row.name === `write-good, ${name.includes('plain') ? 'plain ' : ''}English`)
    ]
  return rows.map(({ name, replies }, index) => ({
    name,
    millionsPerSecond: median(speeds[index]) / 1e6,
    microsecondsPerReply: (sum(replies) / replies.length / median(speeds[index])) * 1e6,
    ratio: baseOf(name) && median(speeds[index].map((speed, round) => speed / baseOf(name)[round])),
  }))
}

const measureStarts = (names) => {
  const runs = new Map(names.map((name) => [name, []]))
  for (let round = 0; round < starts; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]
      const output = execFileSync(process.execPath, ['--expose-gc', join(here, 'cold.mjs'), name], {
        encoding: 'utf8',
      })
      runs.get(name).push(JSON.parse(output))
    }
  }
  const pick = (name, key) => median(runs.get(name).map((run) => run[key]))
  return names.map((name) => ({
    name,
    loadMs: pick(name, 'load'),
    firstMs: pick(name, 'first'),
    totalMs: pick(name, 'total'),
    heapMB: pick(name, 'heap') / 1e6,
    rssMB: pick(name, 'rss') / 1e6,
    ratio: pick(name, 'total') / pick('write-good', 'total'),
  }))
}

const round = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3))
const table = (heads, rows) =>
  [heads, heads.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map(
      (cells) =>
        `| ${cells.map((cell) => (typeof cell === 'number' ? round(cell) : (cell ?? ''))).join(' | ')} |`,
    )
    .join('\n')

const loaded = {}
for (const name of Object.keys(contenders)) loaded[name] = await load(name)
if (!loaded.upword && !loaded['upword en']) throw new Error('upword is not built: npm run build')

const english = readReplies('en')
const engine = loaded.upword ?? loaded['upword en']
// The engine says nothing of these: no anchor fired, or what fired was courtesy, a fact or a safety statement.
const silent = (() => {
  const sentences = english.flatMap((reply) => reply.split(/(?<=[.?!]) /))
  const clean = sentences.filter((sentence) => engine(sentence) === 0)
  return english.map((_, i) =>
    Array.from({ length: 4 }, (_, j) => clean[(i * 4 + j) % clean.length]).join(' '),
  )
})()
const plain = composePlainReplies(repliesPerRound * 8)
const long = [
  english
    .join('\n\n')
    .repeat(Math.ceil(2 ** 20 / sum(english)))
    .slice(0, 2 ** 20),
]

const speed = await measureSpeed(
  [
    { name: 'write-good, English', contender: 'write-good', replies: english },
    { name: 'alex, English', contender: 'alex', replies: english },
    { name: 'upword, English', contender: 'upword', replies: english },
    { name: 'upword, English pack alone', contender: 'upword en', replies: english },
    { name: 'upword, English without a finding', contender: 'upword', replies: silent },
    { name: 'write-good, plain English', contender: 'write-good', replies: plain },
    { name: 'upword, plain English', contender: 'upword', replies: plain },
    { name: 'upword, plain English, English pack alone', contender: 'upword en', replies: plain },
    ...['tr', 'ko', 'el', 'fa'].map((language) => ({
      name: `upword, ${new Intl.DisplayNames('en', { type: 'language' }).of(language)} pack alone`,
      contender: `upword ${language}`,
      replies: readReplies(language),
    })),
  ].filter(({ contender, replies }) => loaded[contender] && replies.length > 0),
)
const longRuns = Array.from({ length: 3 }, () => 2 ** 20 / (time(engine, long) / 1000) / 1e6)
const cold = measureStarts(Object.keys(contenders).filter((name) => loaded[name]))
const sizes = await measureSizes()
const typing = await measureTyping()

const report = [
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? process.arch}; ` +
    `${english.length} English replies of ${round(sum(english) / english.length)} characters, ` +
    `${rounds} rounds, ${starts} starts. Medians; × is against write-good.`,
  '### Speed, warm',
  table(
    ['', 'million characters/s', 'µs per reply', '×'],
    speed.map((row) => [row.name, row.millionsPerSecond, row.microsecondsPerReply, row.ratio]),
  ),
  `One English text of 1 MiB: ${round(median(longRuns))} million characters/s.`,
  `A keystroke in a reply of ${typing.length} characters: ${round(typing.keystroke)} µs in a session, median; ` +
    `${round(typing.whole)} µs for a check of all of it with nothing remembered.`,
  '### First check in a fresh process',
  table(
    ['', 'load, ms', 'first check, ms', 'together, ms', '×', 'heap, MB', 'process, MB'],
    cold.map((row) => [row.name, row.loadMs, row.firstMs, row.totalMs, row.ratio, row.heapMB, row.rssMB]),
  ),
  '### Size in a browser, minified, KB gzipped',
  table(
    ['', 'own code', 'with dependencies'],
    sizes.map((row) => [row.name, row.own && row.own / 1000, row.all && row.all / 1000]),
  ),
].join('\n\n')

console.log(report)
if (options.out) {
  writeFileSync(`${options.out}.md`, `${report}\n`)
  const data = {
    node: process.versions.node,
    cpu: cpus()[0]?.model,
    rounds,
    starts,
    speed,
    longRuns,
    typing,
    cold,
    sizes,
  }
  writeFileSync(`${options.out}.json`, `${JSON.stringify(data, null, 2)}\n`)
}
