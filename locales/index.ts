/** All packs, in the order in which ties between languages are decided. */
import type { Pack } from './contract'
import { en } from './en'

export const packs: readonly Pack[] = [en]
