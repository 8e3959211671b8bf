import type { Checker } from '../check'
import { createChecker } from '../index'
import type { CheckerOptions } from '../options'
import type { Format } from '../text'

/** What plugins for other tools take: the options of a checker and of a check. */
export interface HostOptions extends Partial<CheckerOptions> {
  /** ISO 639-1 code where the language is known; detected sentence by sentence where left out. */
  readonly language?: string | undefined
  /** How files are marked up; seen from each where left out. */
  readonly format?: Format | undefined
}

/**
 * A checker that holds the options of a plugin.
 * @throws OptionError naming the option, its value and what is allowed.
 */
export function checkerOf({ language, format, ...options }: HostOptions): {
  readonly format: Format | undefined
  check(text: string, format: Format): ReturnType<Checker['check']>
} {
  const checker = createChecker(options)
  return {
    format,
    check: (text, seen) => checker.check(text, { language, format: format ?? seen }),
  }
}
