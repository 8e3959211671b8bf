/** The pieces that the patterns of the cells are made of. */
import type { Grammar } from '../contract'
import { common } from './grammar/common'
import { hedge } from './grammar/hedge'
import { negative } from './grammar/negative'
import { reply } from './grammar/reply'
import { trouble } from './grammar/trouble'
import { vague } from './grammar/vague'

export const grammar: Grammar = { ...common, ...negative, ...trouble, ...vague, ...hedge, ...reply }
