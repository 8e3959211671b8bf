/** `upword/matchers/vitest`: registers the matchers with vitest, 3 and 4, and declares their types. */
import { expect } from 'vitest'
import { matchers, type UpwordMatchers } from './index'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are vitest's own
  interface Assertion<T = any> extends UpwordMatchers {}
  interface AsymmetricMatchersContaining extends UpwordMatchers<unknown> {}
}

expect.extend(matchers)
