/** `upword/matchers/jest`: registers the matchers with Jest, 29 and 30, and declares their types. */
import { matchers, type UpwordMatchers } from './index'

declare global {
  namespace jest {
    interface Matchers<R> extends UpwordMatchers<R> {}
    interface Expect extends UpwordMatchers<unknown> {}
  }
}

/** What Jest's `expect` is asked for; with injected globals off, it comes from `@jest/globals`. */
interface Expect {
  extend(matchers: object): void
}
declare const expect: Expect

expect.extend(matchers)
