/**
 * One contender in a process of its own, which checks replies when it is told to: nobody's code is shaped by what another
 * one ran. Argument: the contender's name. Messages in: `{ replies }`, to warm up on, then `{ from, count }`; out: the
 * milliseconds that took.
 */
import { performance } from 'node:perf_hooks'
import { contenders } from './contenders.mjs'

const warmUp = 1500

const run = await contenders[process.argv[2]]()
let replies = []

const time = (from, count) => {
  const start = performance.now()
  for (let index = from; index < from + count; index++) run(replies[index % replies.length])
  return performance.now() - start
}

process.on('message', (message) => {
  if (message.replies) {
    replies = message.replies
    const end = performance.now() + warmUp
    for (let from = 0; performance.now() < end; from += 20) time(from, 20)
    process.send(0)
  } else process.send(time(message.from, message.count))
})
