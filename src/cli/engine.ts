import type { Pack } from '../../locales/contract'
import type { Checker } from '../check'
import type { CheckerOptions } from '../options'

/** How the commands set up a checker. */
export type EngineOptions = Omit<CheckerOptions, 'packs'>

/** What the commands need of the library. It is loaded when a command asks: help and slips need no language. */
export interface Engine {
  readonly packs: readonly Pack[]
  createChecker(options: EngineOptions): Pick<Checker, 'check' | 'rewrite'>
}
