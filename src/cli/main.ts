#!/usr/bin/env node
import { version } from '../../package.json'
import { Conversation } from './conversation'
import type { Machine } from './machine'
import { run } from './program'

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

// Whoever reads along may stop early, as `head` does; that is no trouble of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const conversation = new Conversation()

const machine: Machine = {
  ask: (question, prefilled) => conversation.ask(question, prefilled),
  cwd: process.cwd(),
  stdin: { isTTY: process.stdin.isTTY === true, read: readAll },
  stdout: { isTTY: process.stdout.isTTY === true, write: (content) => process.stdout.write(content) },
  stderr: { isTTY: process.stderr.isTTY === true, write: (content) => process.stderr.write(content) },
  env: process.env,
}

// Set, not exited with: what was written is still on its way.
process.exitCode = await run(process.argv.slice(2), {
  machine,
  version,
  loadEngine: () => import('../index'),
})
conversation.end()
