/** A file is old or new, whenever the process that rewrites it is killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { Folder } from './fake'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const command = join(root, 'dist/cli.js')
const kills = process.env.MODE === 'long' ? 200 : 8
const files = 40

const old = `${'Unfortunately, the blue jacket is here. '.repeat(40)}\n`
const names = Array.from({ length: files }, (_, at) => `r/${at}.txt`)

beforeAll(() => {
  expect(existsSync(command), 'dist/cli.js is there; npm run build:js makes it').toBe(true)
})

/** Rewrites the files and kills the process a moment after the first one is new. */
async function killDuring(folder: Folder, delay: number): Promise<boolean> {
  const child = spawn(process.execPath, [command, 'fix', 'r'], { cwd: folder.path, stdio: 'ignore' })
  const exit = once(child, 'exit')
  let ended = false
  void exit.then(() => {
    ended = true
  })
  while (!ended && readdirSync(folder.at('r')).length === files && folder.read('r/0.txt') === old)
    await sleep(1)
  await sleep(delay)
  child.kill('SIGKILL')
  const [, signal] = await exit
  return signal === 'SIGKILL'
}

test(`killed ${kills} times while it writes`, { timeout: 600_000 }, async () => {
  const fine = new Folder(Object.fromEntries(names.map((name) => [name, old])))
  const [code] = await once(spawn(process.execPath, [command, 'fix', 'r'], { cwd: fine.path }), 'exit')
  const fixed = fine.read('r/0.txt')
  expect({ code, changed: fixed !== old }).toEqual({ code: 0, changed: true })

  let killed = 0
  let between = 0
  for (let at = 0; at < kills; at++) {
    const folder = new Folder(Object.fromEntries(names.map((name) => [name, old])))
    if (await killDuring(folder, (at * 7) % 12)) killed++
    const states = names.map((name) => folder.read(name))
    expect(states.filter((state) => state !== old && state !== fixed)).toEqual([])
    if (states.includes(old) && states.includes(fixed)) between++
    // What a kill leaves behind is hidden and tells what it is.
    const left = readdirSync(folder.at('r')).filter((name) => !names.includes(`r/${name}`))
    expect(left.filter((name) => !/^\.\d+\.txt\..*\.tmp$/.test(name))).toEqual([])
  }
  // Some kills have to fall into the writing itself for this to show anything.
  expect(killed).toBeGreaterThan(kills / 3)
  expect(between).toBeGreaterThan(0)
})
