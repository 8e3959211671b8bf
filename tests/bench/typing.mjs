/** What a keystroke costs in a reply of 2,000 characters: in a session, and with a check of the whole reply. */
import { performance } from 'node:perf_hooks'
import { createChecker } from 'upword/core'
import { en } from 'upword/locales/en'
import { composeReplies } from './replies.mjs'

const keystrokes = 2000
const warmUp = 500
const length = 2000

const medianOf = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]

/** Medians in microseconds. */
export async function measureTyping() {
  const text = composeReplies('en', 40).join(' ').slice(0, length)
  const words = ' We might be able to send it soon, and we hope that it helps.'
  const session = createChecker({ packs: [en] }).createSession(text)
  const { check } = createChecker({ packs: [en], memory: 0 })
  const inSession = []
  const whole = []
  for (let key = 0; key < keystrokes; key++) {
    const start = Math.floor(text.length / 2) + (key % words.length)
    // One letter after the other, then all of them are taken out again.
    const edit =
      key % words.length === 0 && key > 0
        ? { start: start, end: start + words.length - 1, replacement: '' }
        : { start, end: start, replacement: words[key % words.length] }
    const before = performance.now()
    session.edit(edit)
    const between = performance.now()
    check(session.text)
    const after = performance.now()
    if (key >= warmUp) {
      inSession.push(between - before)
      whole.push(after - between)
    }
  }
  return { length, keystroke: medianOf(inSession) * 1000, whole: medianOf(whole) * 1000 }
}
