/** The pieces that Turkish patterns share. */
import type { Grammar } from '../../contract'
import { deedForms } from './deeds'
import { finiteForms } from './finite'
import { nominalForms } from './nominal'
import { phrases } from './phrases'
import { wordTests } from './words'

export const grammar: Grammar = { ...phrases, ...wordTests, ...finiteForms, ...deedForms, ...nominalForms }
