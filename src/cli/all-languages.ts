/** The engine with the packs of all languages. */
import { packs } from '../../locales'
import { createChecker as createCheckerOf } from '../check'
import type { Engine, EngineOptions } from './engine'

export { packs }

export const createChecker: Engine['createChecker'] = (options: EngineOptions) =>
  createCheckerOf({ ...options, packs })
