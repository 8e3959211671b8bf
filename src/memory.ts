/** Memory: what a grammar's tests said of a word, so that each word is analysed once for each test. */
import type { TokenTest } from './pattern'

const YES = 1
const NO = 2
/** Two bits for each answer. */
const PER_UNIT = 16

export class Memory {
  #count = 0
  readonly #known = new Map<TokenTest, TokenTest>()

  /**
   * A test with a memory. Tests that take the token alone depend on the word alone, its text and its key; others
   * look around and are asked each time.
   */
  of(test: TokenTest): TokenTest {
    if (test.length > 1) return test
    const known = this.#known.get(test)
    if (known) return known
    const remembered = this.#remember(test)
    this.#known.set(test, remembered)
    return remembered
  }

  #remember(test: TokenTest): TokenTest {
    const number = this.#count++
    const unit = Math.floor(number / PER_UNIT)
    const shift = (number % PER_UNIT) * 2
    return (token, index, sentence) => {
      const { word } = token
      if (!word) return test(token, index, sentence)
      const answer = ((word.answers[unit] ?? 0) >>> shift) & 3
      if (answer !== 0) return answer === YES
      const fits = test(token, index, sentence)
      if (word.answers.length <= unit) {
        const answers = new Uint32Array(Math.max(unit, Math.floor(this.#count / PER_UNIT)) + 1)
        answers.set(word.answers)
        word.answers = answers
      }
      word.answers[unit] = (word.answers[unit] as number) | ((fits ? YES : NO) << shift) // grown just now
      return fits
    }
  }
}
