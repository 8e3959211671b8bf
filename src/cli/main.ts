#!/usr/bin/env node
import { fstatSync } from 'node:fs'
import { version } from '../../package.json'
import { Conversation } from './conversation'
import type { Machine } from './machine'
import { run } from './program'
import { StreamSink } from './sink'

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The size of a file that is piped in. */
function inputSize(): number | undefined {
  try {
    const info = fstatSync(0)
    return info.isFile() ? info.size : undefined
  } catch {
    return undefined
  }
}

function onInterrupt(listen: () => void): { end(): void } {
  const listener = () => {
    process.once('SIGINT', () => process.exit(130))
    listen()
  }
  process.once('SIGINT', listener)
  return { end: () => process.off('SIGINT', listener) }
}

const conversation = new Conversation()

const machine: Machine = {
  ask: (question, prefilled) => conversation.ask(question, prefilled),
  cwd: process.cwd(),
  stdin: {
    isTTY: process.stdin.isTTY === true,
    size: inputSize(),
    read: readAll,
    chunks: () => process.stdin,
  },
  stdout: new StreamSink(process.stdout),
  stderr: new StreamSink(process.stderr),
  onInterrupt,
  env: process.env,
}

// Set, not exited with: what was written is still on its way.
process.exitCode = await run(process.argv.slice(2), {
  machine,
  version,
  loadEngine: () => import('../index'),
})
conversation.end()
