/**
 * One cold start, in a process of its own: loads a contender, checks one English reply, prints what it took.
 * Arguments: the contender's name. Times are milliseconds, sizes bytes.
 */
import { performance } from 'node:perf_hooks'
import { contenders } from './contenders.mjs'

const reply = "Thank you for your message. We can't ship order 4711 until Monday, but it might arrive sooner."

globalThis.gc?.()
const before = process.memoryUsage()
const start = performance.now()
const run = await contenders[process.argv[2]]()
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
