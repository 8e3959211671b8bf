/** `upword`: the checker with all languages. */
import { packs } from '../locales'
import { type Checker, createChecker as createCoreChecker } from './check'
import type { CheckerOptions } from './options'

export { packs } from '../locales'
export * from './core'

/**
 * Sets up a checker; all packs unless some are given.
 * @throws OptionError naming the option, its value and what is allowed.
 */
export function createChecker(options: Partial<CheckerOptions> = {}): Checker {
  return createCoreChecker({ packs, ...options })
}

let everyday: Checker | undefined
const checker = (): Checker => (everyday ??= createChecker())

/**
 * Finds what could be said more positively or definitely, in any of the languages.
 * @example
 * check('This could be effective.').findings[0].suggestions[0].replacement //=> 'is'
 */
export const check: Checker['check'] = (text, options) => checker().check(text, options)

/**
 * Says it the positive, definite way.
 * @example
 * rewrite("Unfortunately, we can't ship your order until Monday.", { upTo: 'review' }).text //=> 'We can ship your order on Monday.'
 */
export const rewrite: Checker['rewrite'] = (text, options) => checker().rewrite(text, options)

/**
 * Tells which steps of a hard conversation a reply shows.
 * @example
 * reviewReply('Thank you for the photo. A new lamp leaves us today.').steps.checkBack.present //=> false
 */
export const reviewReply: Checker['reviewReply'] = (text, options) => checker().reviewReply(text, options)

/**
 * Begins a session for a text that is being written: after an edit only the sentences that changed are checked.
 * @example
 * createSession('This could be').edit({ start: 13, end: 13, replacement: ' effective.' }).findings.length //=> 1
 */
export const createSession: Checker['createSession'] = (text, options) =>
  checker().createSession(text, options)
