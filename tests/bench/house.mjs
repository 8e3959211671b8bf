/**
 * What a team's own style costs: a check with a style of 500 phrases against one without, in each language.
 *
 *   npm run build && node tests/bench/house.mjs
 *
 * The two take turns on the same replies; the figure is the median of the rounds' ratios of processor time.
 */
import { createChecker, packs } from 'upword'
import { styleOptions } from 'upword/house'
import { composeReplies } from './replies.mjs'

const rounds = 41
const warmUp = 10
const perRound = 300
const phrases = 500

const medianOf = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]

/**
 * Phrases of three words. `foreign` is how many in ten hold a word that the replies do not: most of what a team avoids
 * is not in most of its replies, while in a style made of their own words every sentence has some phrase to try.
 */
function styleOf(language, replies, foreign) {
  const words = [...new Set(replies.join(' ').match(/\p{L}{3,}/gu))]
  const wordAt = (at) => words[at % words.length]
  const finds = Array.from({ length: phrases }, (_, at) => {
    const last =
      at % 10 < foreign ? [...wordAt(at * 11 + 5)].reverse().join('') + wordAt(at) : wordAt(at * 11 + 5)
    return `${wordAt(at)} ${wordAt(at * 7 + 3)} ${last}`
  })
  return {
    name: 'bench',
    phrases: finds.map((find, at) => ({ id: `p${at}`, language, find, say: 'x' })),
  }
}

function measure(language, foreign) {
  const replies = composeReplies(language, perRound * (rounds + warmUp))
  const style = styleOf(language, replies.slice(0, 200), foreign)
  const plain = createChecker({ packs, memory: 0 })
  const styled = createChecker({ ...styleOptions(style, packs), memory: 0 })
  const time = (checker, texts) => {
    const start = process.cpuUsage()
    for (const text of texts) checker.check(text, { language })
    return process.cpuUsage(start).user
  }
  const ratios = []
  for (let round = 0; round < rounds + warmUp; round++) {
    const texts = replies.slice(round * perRound, (round + 1) * perRound)
    const order = round % 2 ? [plain, styled] : [styled, plain]
    const times = new Map(order.map((checker) => [checker, time(checker, texts)]))
    if (round >= warmUp) ratios.push(times.get(styled) / times.get(plain))
  }
  return medianOf(ratios).toFixed(3)
}

console.log(`how many times as long a check takes with ${phrases} phrases`)
for (const { code } of packs)
  console.log(
    `${code}  ${measure(code, 9)}; where all are made of the replies' own words ${measure(code, 0)}`,
  )
