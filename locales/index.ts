/** All packs, in the order in which ties between languages are decided. */
import type { Pack } from './contract'
import { el } from './el'
import { en } from './en'
import { fa } from './fa'
import { ko } from './ko'
import { tr } from './tr'

export const packs: readonly Pack[] = [en, tr, ko, el, fa]
