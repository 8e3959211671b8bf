/** The pieces that Persian patterns share. */
import type { Grammar } from '../../contract'
import { phrases } from '../phrases'
import { clauses } from './clauses'
import { nouns } from './nouns'
import { verbs } from './verbs'

export const grammar: Grammar = { ...verbs, ...nouns, ...clauses, ...phrases }
