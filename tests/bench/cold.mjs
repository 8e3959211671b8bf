/**
 * One cold start, in a process of its own: loads a contender, checks one reply in its language, prints what it took.
 * Arguments: the contender's name. Times are milliseconds, sizes bytes.
 */
import { performance } from 'node:perf_hooks'
import { contenders } from './contenders.mjs'
import { composeReplies } from './replies.mjs'

const name = process.argv[2]
const [reply] = composeReplies(/^upword (..)$/.exec(name)?.[1] ?? 'en', 1)

globalThis.gc?.()
const before = process.memoryUsage()
const start = performance.now()
const run = await contenders[name]()
const loaded = performance.now()
run(reply)
const done = performance.now()
globalThis.gc?.()
const after = process.memoryUsage()
console.log(
  JSON.stringify({
    load: loaded - start,
    first: done - loaded,
    total: done - start,
    heap: after.heapUsed - before.heapUsed,
    rss: after.rss,
  }),
)
